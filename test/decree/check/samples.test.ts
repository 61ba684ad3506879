import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { checkBludDecree } from "../../../src/blud/index.js";
import { plainName } from "../../../src/decree/check/wording.js";
import { readDecree } from "../../../src/decree/document/read.js";

interface Sample {
  readonly words: string;
  readonly asOf: string;
  readonly head: { number: string; year: number; office: string; enacted: string | null; name: string };
  /** Rule, severity, place. */
  readonly finds: readonly string[];
  /** Rules that must not speak. */
  readonly silent: readonly string[];
  /** Rules about which the sample says nothing. */
  readonly open: readonly string[];
}

const folder = new URL("../../cases/decree/samples/", import.meta.url);
const read = (name: string) => readFileSync(new URL(name, folder), "utf8");
const samples = readdirSync(folder)
  .filter((name) => name.endsWith(".txt"))
  .map((name) => ({
    name,
    text: read(name),
    sample: JSON.parse(read(name.replace(/txt$/, "json"))) as Sample,
  }));

describe.each(samples)("$name", ({ text, sample }) => {
  test("gives exactly the findings expected, in the places expected", () => {
    const findings = checkBludDecree(text, { asOf: sample.asOf });
    const judged = findings
      .filter(({ rule }) => !sample.open.includes(rule))
      .map(({ rule, severity, where }) => `${rule} ${severity} ${where}`);
    const grave = judged.filter((line) => !line.includes(" info "));
    expect(grave.sort()).toEqual(sample.finds.filter((line) => !line.includes(" info ")).sort());
    for (const wanted of sample.finds) expect(judged).toContain(wanted);
    expect(findings.filter(({ rule }) => sample.silent.includes(rule))).toEqual([]);
  });

  test("is read with its head", () => {
    const { title, closing } = readDecree(text);
    const { number, year, office, enacted, name } = sample.head;
    expect(title?.number?.text).toBe(title?.nature === "peraturan" ? `${number} TAHUN ${year}` : number);
    expect(plainName(title?.maker?.text ?? "")).toContain(office.toUpperCase());
    expect(title?.name?.text).toBe(name.toUpperCase());
    expect(closing?.date?.iso).toBe(enacted);
  });
});
