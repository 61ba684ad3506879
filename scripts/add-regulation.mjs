// Adds a regulation to the registry: node scripts/add-regulation.mjs FILE, a copy of docs/contributing/regulation.json.
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { readLaw } from "./guides/topic-law.mjs";
import { withRegulations } from "./regulations/add.mjs";

const file = process.argv[2];
if (file === undefined) {
  console.error("usage: node scripts/add-regulation.mjs FILE");
  process.exit(2);
}

const { library } = await readLaw();
const files = Object.entries(withRegulations(library, [JSON.parse(readFileSync(file, "utf8"))]));
const law = fileURLToPath(new URL("../src/law", import.meta.url));
const paths = files.map(([name]) => join(law, name));
files.forEach(([, content], i) => {
  writeFileSync(paths[i] ?? "", content);
});
const biome = fileURLToPath(new URL("../node_modules/.bin/biome", import.meta.url));
execFileSync(biome, ["format", "--write", ...paths]);
console.log(
  "added; now a case in test/cases/law/regulation-status.json, the counts in test/law/registry.test.ts, npm run guides",
);
