// npm run mutation [-- TOPIC...]: mutation testing of whole topics (decree) or of a part (decree/number). A topic that is
// too large to be run at once is run part by part, a few files at a time: what is not being mutated then runs at full speed.
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";

/** What share must die. */
const LEAST = { decree: 75, blud: 75 };
const USUAL_LEAST = 80;

/** Large topics: their parts, and the tests that judge each. */
const NUMBERS = ["test/decree/number", "test/decree/citation", "test/decree/resolve"];
const PARTS = {
  decree: {
    "decree/number": { tests: NUMBERS, together: 40 },
    "decree/citation": { tests: NUMBERS, together: 40 },
    "decree/document": {
      tests: ["test/decree/document", "test/decree/check/columns", "test/decree/check/samples"],
      together: 3,
    },
    "decree/check": { tests: ["test/decree/check", "test/decree/rules"], together: 13 },
    "decree/draft": { tests: ["test/decree/draft"], together: 40 },
  },
};

const REPORT = "reports/mutation/mutation.json";
const WORDS_OR_TABLES = /messages\.ts$|\/index\.ts$|\/data\//;

/** One run; how many mutants of each file had which fate. */
function run(topic, files, tests) {
  rmSync(REPORT, { force: true });
  const { status } = spawnSync("stryker", ["run", ...(files.length === 0 ? [] : ["--mutate", files.join(",")])], {
    stdio: "inherit",
    shell: process.platform === "win32",
    env: {
      ...process.env,
      MUTATION_TOPICS: topic,
      MUTATION_BREAK: "0",
      ...(tests.length > 0 && { MUTATION_TESTS: tests.join(",") }),
    },
  });
  if (status !== 0) process.exit(status ?? 1);
  return Object.entries(JSON.parse(readFileSync(REPORT, "utf8")).files).map(([file, { mutants }]) => ({
    file,
    ...countOf(mutants.map(({ status: fate }) => fate)),
  }));
}

function countOf(fates) {
  const of = (...wanted) => fates.filter((fate) => wanted.includes(fate)).length;
  return { killed: of("Killed", "Timeout"), alive: of("Survived", "NoCoverage") };
}

function runPart(part, { tests, together }) {
  const files = readdirSync(join("src", part), { recursive: true, encoding: "utf8" })
    .map((file) => join("src", part, file).replaceAll("\\", "/"))
    .filter((file) => file.endsWith(".ts") && !WORDS_OR_TABLES.test(file))
    .sort();
  const rows = [];
  for (let at = 0; at < files.length; at += together) rows.push(...run(part, files.slice(at, at + together), tests));
  return rows;
}

function share(rows) {
  const killed = rows.reduce((sum, row) => sum + row.killed, 0);
  const all = rows.reduce((sum, row) => sum + row.killed + row.alive, 0);
  return { killed, all, percent: all === 0 ? 100 : (100 * killed) / all };
}

const line = (name, rows) => {
  const { killed, all, percent } = share(rows);
  return `${name.padEnd(44)} ${percent.toFixed(1).padStart(5)} %  ${killed} of ${all}`;
};

const parts = Object.assign({}, ...Object.values(PARTS));
const topics = process.argv.slice(2);
const summary = [];
let isEnough = true;
for (const topic of topics.length === 0 ? ["law", "spm"] : topics) {
  const named = PARTS[topic] ?? (parts[topic] ? { [topic]: parts[topic] } : {});
  const rows =
    Object.keys(named).length === 0
      ? run(topic, [], [])
      : Object.entries(named).flatMap(([part, how]) => {
          const own = runPart(part, how);
          if (part !== topic) summary.push(line(part, own));
          return own;
        });
  const least = LEAST[topic.split("/", 1)[0]] ?? USUAL_LEAST;
  summary.push(`${line(topic, rows)}; at least ${least} %`);
  if (share(rows).percent < least) isEnough = false;
}
console.log(`\n${summary.join("\n")}`);
process.exit(isEnough ? 0 : 1);
