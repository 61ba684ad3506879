// Merges the sources on regulations into src/law/registry/ and the type of their ids.
//
//   node scripts/encode-regulations.mjs FOLDER
//
// FOLDER holds four lists of regulations, decree/, spm/, jkn/ and puskesmas/, each a regulations.json with the title, dates,
// status, links, confidence and source of every row. The lists themselves are not part of this project. A regulation is
// its type, number and year; of two values the surer one is kept, and the other listed as a conflict.
import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync } from "node:zlib";
import { merge } from "./regulations/merge.mjs";
import { readSources } from "./regulations/read.mjs";
import { filesOf } from "./regulations/write.mjs";

const folder = process.argv[2];
if (folder === undefined) {
  console.error("usage: node scripts/encode-regulations.mjs FOLDER");
  process.exit(2);
}

const law = fileURLToPath(new URL("../src/law", import.meta.url));
const { rows, asOf } = readSources(folder);
const registry = { ...merge(rows), asOf };
const files = Object.entries(filesOf(registry)).map(([name, content]) => ({ path: join(law, name), content }));
for (const { path, content } of files) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  console.log(`${path}: ${content.length} bytes, ${brotliCompressSync(content).length} in brotli`);
}
const biome = fileURLToPath(new URL("../node_modules/.bin/biome", import.meta.url));
execFileSync(biome, ["format", "--write", ...files.map(({ path }) => path)]);

const { regulations, conflicts, dangling } = registry;
console.log(
  `${rows.length} rows: ${regulations.length} regulations, ${conflicts.length} conflicts, ${dangling.length} dangling`,
);
