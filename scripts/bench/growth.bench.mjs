// Growth: columns and function beside the textbook loop, then the command end to end.
import { spawn } from "node:child_process";
import { createReadStream, createWriteStream, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { zScoreColumns } from "../../dist/growth/columns.js";
import * as growthFunctions from "../../dist/growth/index.js";
import { childOf, children } from "./children.mjs";
import { inTurn, line, mustAgree } from "./measure.mjs";
import { TEXTBOOK_INDICES, textbook, textbookTables } from "./textbook.mjs";

const ROWS = 1_000_000;
const COMMAND_ROWS = Number(process.env.BENCH_COMMAND_ROWS ?? 5_000_000);

const SUBPATHS = {
  weightForAge: "weight-for-age",
  lengthHeightForAge: "length-height-for-age",
  weightForLengthHeight: "weight-for-length-height",
  bmiForAge: "bmi-for-age",
  headCircumferenceForAge: "head-circumference-for-age",
  armCircumferenceForAge: "arm-circumference-for-age",
  tricepsSkinfoldForAge: "triceps-skinfold-for-age",
  subscapularSkinfoldForAge: "subscapular-skinfold-for-age",
};

export async function run() {
  const growth = { ...growthFunctions };
  for (const [name, subpath] of Object.entries(SUBPATHS)) {
    growth[name] = (await import(`../../dist/growth/${subpath}.js`))[name];
  }
  console.log(`\nGrowth, ${ROWS.toLocaleString("en")} children`);
  const columns = children(ROWS, growth);
  const tables = textbookTables(growth);
  const freshOut = () => Object.fromEntries(TEXTBOOK_INDICES.map(([name]) => [name, new Float64Array(ROWS)]));
  const reusedOut = freshOut();
  const few = 200_000;
  const objects = Array.from({ length: few }, (_, i) => childOf(columns, i));

  let scores = zScoreColumns(columns);
  const seconds = inTurn({
    textbook: () => textbook(columns, tables, freshOut()),
    textbookReused: () => textbook(columns, tables, reusedOut),
    columns: () => {
      scores = zScoreColumns(columns);
    },
    reused: () => zScoreColumns(columns, { out: scores }),
    function: () => {
      for (const child of objects) growth.zScores(child);
    },
  });
  line("textbook loop: 7 indices, no flags", ROWS, seconds.textbook, "rows");
  line("zScoreColumns: 8 indices and flags", ROWS, seconds.columns, "rows", seconds.textbook);
  line("textbook loop into given columns", ROWS, seconds.textbookReused, "rows");
  line("zScoreColumns into given columns", ROWS, seconds.reused, "rows", seconds.textbookReused);
  line("zScores: objects in, objects out", few, seconds.function, "rows", (seconds.textbook * few) / ROWS);
  mustAgree("zScoreColumns against zScores", differencesFromFunction(growth, columns, scores));

  await benchCommand(growth);
}

function differencesFromFunction(growth, columns, scores) {
  let differences = 0;
  for (let i = 0; i < ROWS; i++) {
    const result = growth.zScores(childOf(columns, i));
    for (const name of Object.keys(SUBPATHS)) {
      const own = result.ok ? result.value[name] : undefined;
      if (
        !Object.is(scores[name].z[i], own?.z ?? Number.NaN) ||
        scores[name].flagged[i] !== Number(own?.flagged ?? false)
      )
        differences++;
    }
  }
  return differences;
}

const HEADINGS = "sex,age,is_age_in_month,weight,lenhei,measure,headc,armc,triskin,subskin,oedema";
const Z_COLUMNS = ["zlen", "zwei", "zwfl", "zbmi", "zhc", "zac", "zts", "zss"];
const Z_INDICES = [
  "lengthHeightForAge",
  "weightForAge",
  "weightForLengthHeight",
  "bmiForAge",
  "headCircumferenceForAge",
  "armCircumferenceForAge",
  "tricepsSkinfoldForAge",
  "subscapularSkinfoldForAge",
];

async function benchCommand(growth) {
  console.log(`\nThe command, ${COMMAND_ROWS.toLocaleString("en")} rows of CSV`);
  const folder = mkdtempSync(join(tmpdir(), "tatasehat-bench-"));
  try {
    const block = 250_000;
    const columns = children(Math.min(block, COMMAND_ROWS), growth, 7);
    const input = join(folder, "in.csv");
    await writeRows(input, columns, COMMAND_ROWS);
    const output = join(folder, "out.csv");
    const { seconds, peakMegabytes, code } = await timed(["growth", input, "-o", output]);
    if (code !== 0) throw new Error(`the command ended with ${code}`);
    line("tatasehat growth, file to file", COMMAND_ROWS, seconds, "rows");
    console.log(`  peak memory ${peakMegabytes} MB`);
    mustAgree("the command against zScores", await commandDifferences(growth, columns, output));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function writeRows(path, columns, count) {
  const text = (value) => (Number.isNaN(value) ? "" : String(value));
  const own = columns.sex.length;
  const lines = [];
  for (let i = 0; i < own; i++) {
    const months = !Number.isNaN(columns.ageMonths[i]);
    lines.push(
      [
        ["", "m", "f"][columns.sex[i]],
        text(months ? columns.ageMonths[i] : columns.ageDays[i]),
        months ? "1" : "0",
        text(columns.weightKg[i]),
        text(columns.lengthHeightCm[i]),
        ["", "l", "h"][columns.measuredAs[i]],
        text(columns.headCircumferenceCm[i]),
        text(columns.armCircumferenceCm[i]),
        text(columns.tricepsSkinfoldMm[i]),
        text(columns.subscapularSkinfoldMm[i]),
        columns.oedema[i] === 1 ? "y" : "n",
      ].join(","),
    );
  }
  const stream = createWriteStream(path);
  stream.write(`${HEADINGS}\n`);
  for (let done = 0; done < count; done += own) {
    const part = `${(count - done < own ? lines.slice(0, count - done) : lines).join("\n")}\n`;
    if (!stream.write(part)) await new Promise((resolve) => stream.once("drain", resolve));
  }
  await new Promise((resolve) => stream.end(resolve));
}

function timed(args) {
  return new Promise((resolve) => {
    const start = process.hrtime.bigint();
    const main = fileURLToPath(new URL("../../dist/cli/main.js", import.meta.url));
    const child = spawn(process.execPath, [main, ...args], { stdio: "ignore" });
    let peak = 0;
    const watch = setInterval(() => {
      try {
        peak = Math.max(
          peak,
          Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, "utf8"))?.[1] ?? 0),
        );
      } catch {
        // Not Linux, or already gone.
      }
    }, 20);
    child.on("close", (code) => {
      clearInterval(watch);
      resolve({ seconds: Number(process.hrtime.bigint() - start) / 1e9, peakMegabytes: Math.round(peak / 1024), code });
    });
  });
}

async function commandDifferences(growth, columns, path) {
  const own = columns.sex.length;
  const expected = Array.from({ length: own }, (_, i) => {
    const result = growth.zScores(childOf(columns, i));
    return Z_INDICES.map((name) =>
      result.ok && result.value[name] ? `${result.value[name].z},${Number(result.value[name].flagged)}` : ",",
    ).join("|");
  });
  let differences = 0;
  let row = -1;
  let places = [];
  for await (const text of createInterface({ input: createReadStream(path) })) {
    if (row === -1) {
      const headings = text.split(",");
      places = Z_COLUMNS.map((name) => headings.indexOf(name));
    } else {
      const cells = text.split(",");
      if (places.map((at) => `${cells[at]},${cells[at + 1]}`).join("|") !== expected[row % own]) differences++;
    }
    row++;
  }
  return differences + Math.abs(row - COMMAND_ROWS);
}
