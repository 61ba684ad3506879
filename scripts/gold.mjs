// npm run gold [-- --write]: what the built package gains and loses on the hand-checked decrees against the last
// committed run in test/gold/, section by section. --write makes the present run the one to compare with.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { citations } from "./gold/citations.mjs";
import { findings } from "./gold/findings.mjs";

/** Each gives `{ name, rows }`: a row's name with what is wrong in it, an empty list where nothing is. */
const SECTIONS = [citations, findings];

if (!existsSync(new URL("../dist/decree/index.js", import.meta.url))) {
  console.error("dist/ is missing: npm run build first");
  process.exit(2);
}
const isWriting = process.argv.includes("--write");
let losses = 0;
for (const section of SECTIONS) losses += await report(section);
process.exitCode = losses > 0 && !isWriting ? 1 : 0;

async function report(section) {
  const { name, rows } = await section();
  const file = new URL(`../test/gold/${name}.json`, import.meta.url);
  const before = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : {};
  const all = Object.keys(rows);
  const right = all.filter((row) => rows[row].length === 0);
  console.log(`${name}: ${right.length} of ${all.length} right (${((100 * right.length) / all.length).toFixed(1)} %)`);
  const gains = right.filter((row) => before[row]?.length > 0);
  const lost = all.filter((row) => before[row]?.length === 0 && rows[row].length > 0);
  const added = all.filter((row) => before[row] === undefined);
  for (const row of gains) console.log(`  + ${row}`);
  for (const row of lost) console.log(`  - ${row}: ${rows[row].join("; ")}`);
  for (const row of all.filter((one) => rows[one].length > 0 && !lost.includes(one))) {
    console.log(`  still wrong ${row}: ${rows[row].join("; ")}`);
  }
  console.log(`  ${gains.length} gained, ${lost.length} lost, ${added.length} new`);
  if (isWriting) writeFileSync(file, `${JSON.stringify(rows, null, 2)}\n`);
  return lost.length;
}
