// The command spm: a file of counts beside the bare reading of the same rows, figures compared.
import { spawn } from "node:child_process";
import { createReadStream, createWriteStream, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { line, mustAgree } from "./measure.mjs";

const ROWS = Number(process.env.BENCH_SPM_ROWS ?? 1_000_000);
const SERVICES = 12;
const DISTRICTS = 514;
const main = fileURLToPath(new URL("../../dist/cli/main.js", import.meta.url));

/** Reads the same rows and adds them up, as a script of an afternoon would: the least that anybody has to do. */
const BARE = `
  const { createReadStream } = require("node:fs");
  const lines = require("node:readline").createInterface({ input: createReadStream(process.argv[1]) });
  const sums = new Map();
  lines.on("line", (text) => {
    const [, parent, indicator, numerator, denominator] = text.split(",");
    const key = parent + indicator;
    const sum = sums.get(key) ?? [0, 0];
    sum[0] += Number(numerator);
    sum[1] += Number(denominator);
    sums.set(key, sum);
  });`;

export async function run() {
  console.log(`\nThe command spm, ${ROWS.toLocaleString("en")} rows of CSV`);
  const folder = mkdtempSync(join(tmpdir(), "tatasehat-bench-"));
  try {
    const input = join(folder, "in.csv");
    const output = join(folder, "out.csv");
    for (const wished of [ROWS / 10, ROWS]) {
      // Whole villages: one that lacks a service would be missing there.
      const rows = Math.ceil(wished / SERVICES) * SERVICES;
      const sums = await writeRows(input, rows);
      const bare = await timed(["-e", BARE, input]);
      const ours = await timed([main, "spm", input, "-o", output, "--as-of", "2022-12-31", "--force"]);
      if (ours.code !== 0) throw new Error(`the command ended with ${ours.code}`);
      console.log(`  ${rows.toLocaleString("en")} rows`);
      line("bare reading and adding, readline", rows, bare.seconds, "rows");
      line("tatasehat spm, file to file", rows, ours.seconds, "rows", bare.seconds);
      console.log(`  peak memory: bare ${bare.peakMegabytes} MB, tatasehat ${ours.peakMegabytes} MB`);
      mustAgree("rows and pools against the written counts", await differences(output, rows, sums));
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Villages below districts, each with twelve services; the sums of the districts. */
async function writeRows(path, count) {
  const sums = new Map();
  const stream = createWriteStream(path);
  stream.write("area,parent,indicator,numerator,denominator,period,period_kind,denominator_source\n");
  let part = "";
  for (let row = 0; row < count; row++) {
    const village = Math.floor(row / SERVICES);
    const district = `Kabupaten ${village % DISTRICTS}`;
    const indicator = serviceOf(row);
    const denominator = 20 + ((row * 104_729) % 900);
    const numerator = (row * 7_919) % denominator;
    part += `Desa ${village},${district},${indicator},${numerator},${denominator},2022,year,registered\n`;
    const key = `${district},${indicator}`;
    const sum = sums.get(key) ?? [0, 0];
    sum[0] += numerator;
    sum[1] += denominator;
    sums.set(key, sum);
    if (part.length > 1 << 16) {
      if (!stream.write(part)) await new Promise((resolve) => stream.once("drain", resolve));
      part = "";
    }
  }
  await new Promise((resolve) => stream.end(part, resolve));
  return sums;
}

const serviceOf = (row) => `SPM-KES-${String((row % SERVICES) + 1).padStart(2, "0")}`;

function timed(args) {
  return new Promise((resolve) => {
    const start = process.hrtime.bigint();
    const child = spawn(process.execPath, args, { stdio: "ignore" });
    let peak = 0;
    const watch = setInterval(() => {
      try {
        const status = readFileSync(`/proc/${child.pid}/status`, "utf8");
        peak = Math.max(peak, Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0));
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

/** How many rows are wrong: percentages by a plain division, pools by the sums that were added while writing. */
async function differences(path, count, sums) {
  let wrong = 0;
  let row = -1;
  let pools = 0;
  for await (const text of createInterface({ input: createReadStream(path) })) {
    if (row++ === -1) continue;
    const [area, , indicator, numerator, denominator, , , , value, , , , , complete] = text.split(",");
    const kind = text.slice(text.lastIndexOf(",") + 1);
    // Under-fives were given no age span: they must not be computed.
    const expected = indicator === "SPM-KES-04" ? "" : String((Number(numerator) * 100) / Number(denominator));
    if (value !== expected) wrong++;
    if (row <= count) {
      if (kind !== "input" || indicator !== serviceOf(row - 1)) wrong++;
      continue;
    }
    pools++;
    const [top, bottom] = sums.get(`${area},${indicator}`) ?? [];
    if (numerator !== String(top) || denominator !== String(bottom) || kind !== "pooled") wrong++;
    if (indicator !== "SPM-KES-04" && !/^(\d+) dari \1$/.test(complete)) wrong++;
  }
  return wrong + Math.abs(row - count - pools) + Math.abs(pools - sums.size);
}
