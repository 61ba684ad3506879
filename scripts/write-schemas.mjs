// Writes the JSON Schema of every entity to schemas/, which is published as `tatasehat/schemas/*.json`. Needs a finished
// build. `--check` writes nothing and fails when a file is stale.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";

const folder = new URL("../schemas/", import.meta.url);

/** @returns {Promise<Map<string, string>>} the text of each file by its name */
async function schemaFiles() {
  const { entityNames, jsonSchema } = await import("../dist/entities/index.js");
  return new Map(
    entityNames.map((/** @type {string} */ name) => [
      `${name.replace(/(?<=[a-z])(?=[A-Z])/g, "-").toLowerCase()}.json`,
      `${JSON.stringify(jsonSchema(name).value, null, 2)}\n`,
    ]),
  );
}

const files = await schemaFiles();
const present = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".json")) : [];
const superfluous = present.filter((name) => !files.has(name));
const stale = [...files].filter(
  ([name, text]) => !present.includes(name) || readFileSync(new URL(name, folder), "utf8") !== text,
);

if (process.argv.includes("--check")) {
  for (const name of [...superfluous, ...stale.map(([name]) => name)]) console.error(`stale: schemas/${name}`);
  process.exitCode = superfluous.length + stale.length > 0 ? 1 : 0;
} else {
  mkdirSync(folder, { recursive: true });
  for (const name of superfluous) rmSync(new URL(name, folder));
  for (const [name, text] of stale) writeFileSync(new URL(name, folder), text);
  console.log(`${files.size} schemas, ${stale.length} written`);
}
