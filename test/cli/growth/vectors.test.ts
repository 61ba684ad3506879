import { describe, expect, test } from "vitest";
import { readVectors } from "../../vectors/read.js";
import { folder, table, tatasehat } from "../harness.js";

// WHO's own programs computed these; the command must print every z and every flag as they did.
const files = folder();
const Z_2006 = ["zlen", "zwei", "zwfl", "zbmi", "zhc", "zac", "zts", "zss"];
const F_2006 = ["flen", "fwei", "fwfl", "fbmi", "fhc", "fac", "fts", "fss"];

function csvOf(rows: readonly Record<string, string>[], columns: readonly string[]): string {
  return [columns, ...rows.map((row) => columns.map((name) => row[name] as string))]
    .map((cells) => `${cells.join(",")}\n`)
    .join("");
}

function expectClose(found: string | undefined, expected: string | undefined): void {
  if (found === expected) return;
  expect([found === "", Math.abs(Number(found) - Number(expected)) <= 1e-12 * Math.abs(Number(expected))]).toEqual([
    expected === "",
    true,
  ]);
}

describe("the reference vectors through the command", () => {
  test("WHO 2006: 20,000 rows", async () => {
    const vectors = readVectors("who2006_public.csv.gz");
    const inputs = [
      "id",
      "case",
      "sex",
      "age",
      "is_age_in_month",
      "weight",
      "lenhei",
      "measure",
      "headc",
      "armc",
      "triskin",
      "subskin",
      "oedema",
    ];
    const { code } = await tatasehat([
      "growth",
      files.write("2006.csv", csvOf(vectors, inputs)),
      "--standard",
      "who-2006",
      "-o",
      files.path("2006-out.csv"),
    ]);
    expect(code).toBe(0);
    const out = table(files.read("2006-out.csv"));
    expect(out).toHaveLength(vectors.length);
    const names = [...inputs, ...Z_2006, ...F_2006];
    const pick = (row: Record<string, string>): string => names.map((name) => row[name]).join(",");
    expect(out.map(pick)).toEqual(vectors.map(pick));
    for (const [i, vector] of vectors.entries()) {
      expectClose(out[i]?.clenhei, vector.clenhei);
      expectClose(out[i]?.cbmi, vector.cbmi);
    }
  });

  test("WHO 2007: 5,000 rows", async () => {
    const vectors = readVectors("who2007_public.csv.gz");
    const inputs = ["id", "case", "sex", "age_in_months", "oedema", "height_in_cm", "weight_in_kg"];
    const { code } = await tatasehat([
      "growth",
      files.write("2007.csv", csvOf(vectors, inputs)),
      "--standard",
      "who-2007",
      "-o",
      files.path("2007-out.csv"),
    ]);
    expect(code).toBe(0);
    const out = table(files.read("2007-out.csv"));
    const pairs = [
      ["zlen", "zhfa"],
      ["flen", "fhfa"],
      ["zwei", "zwfa"],
      ["fwei", "fwfa"],
      ["zbmi", "zbfa"],
      ["fbmi", "fbfa"],
    ] as const;
    expect(out.map((row) => pairs.map(([ours]) => row[ours]).join())).toEqual(
      vectors.map((row) => pairs.map(([, theirs]) => row[theirs]).join()),
    );
    for (const [i, vector] of vectors.entries()) expectClose(out[i]?.cbmi, vector.cbmi);
  });

  test("fed with all their columns, the reference's own results are echoed and ours stand beside them", async () => {
    const vectors = readVectors("who2006_public.csv.gz").slice(0, 500);
    const { code, stdout, stderr } = await tatasehat(["growth", "-", "--standard", "who-2006"], {
      stdin: csvOf(vectors, Object.keys(vectors[0] as object)),
    });
    expect(code).toBe(0);
    expect(stderr).toContain("zlen_tatasehat");
    for (const row of table(stdout))
      for (const name of [...Z_2006, ...F_2006]) expect(row[`${name}_tatasehat`]).toBe(row[name]);
  });
});
