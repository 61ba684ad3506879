import { readFileSync } from "node:fs";
import { readSheet } from "read-excel-file/node";
import { describe, expect, test } from "vitest";
import { folder, parse, table, tatasehat } from "./harness.js";

const files = folder();
const HEADING = "area,population,registered,active,published_percent\n";
const YEAR = ["--as-of", "2023-12-31", "--lang", "en"] as const;

async function jkn(stdin: string, args: readonly string[] = YEAR) {
  const ran = await tatasehat(["jkn", "-", ...args], { stdin });
  return { ...ran, rows: table(ran.stdout) };
}

describe("published figures", () => {
  test("Cilegon, March 2023: participation, activity, and the people missing", async () => {
    const { code, rows } = await jkn(`${HEADING}Cilegon,316933,274974,230665,86.76\n`);
    expect(code).toBe(0);
    expect(rows[0]).toMatchObject({
      participation_percent: "86.76",
      activity_percent: "83.89",
      unregistered: "41959",
      excess: "0",
      audit: "agrees",
      issues: "",
      row: "input",
    });
  });

  test("37,150 people are missing to 95 % of 1,842,582", async () => {
    const { rows } = await jkn(`${HEADING}K,1842582,1713303,,\n`);
    expect(rows[0]).toMatchObject({ people_to_reach: "37150", activity: "" });
  });

  test.each([
    ["whole", "5197248000"],
    ["local-government", "4677523200"],
    ["donor", "4331040000"],
  ])("10,312 people for twelve months, paid by %s", async (payer, cost) => {
    // 89,688 of 100,000: what is missing to everybody is 10,312.
    const { rows, stderr } = await jkn(`${HEADING}K,100000,89688,,\n`, [
      ...["--as-of", "2023-08-01", "--lang", "en", "--target", "100", "--payer", payer],
    ]);
    expect(rows[0]).toMatchObject({ people_to_reach: "10312", cost });
    expect(stderr).toContain(`Rp${Number(cost).toLocaleString("en-US")}`);
  });

  test("a printed percentage that contradicts its counts is named, above 100 % stands", async () => {
    const { code, rows } = await jkn(`${HEADING}K,416013,461117,,100.02\n`, [...YEAR, "--strict"]);
    expect(code).toBe(3);
    expect(rows[0]).toMatchObject({ participation_percent: "110.84", excess: "45104", audit: "contradiction" });
    expect(rows[0]?.issues).toContain("digits transposed");
    const stands = await jkn(`${HEADING}K,416013,461117,,110.84\n`, [...YEAR, "--strict"]);
    expect(stands.code).toBe(0);
    expect(stands.rows[0]).toMatchObject({ audit: "remark", issues: "" });
  });
});

describe("the sum", () => {
  test("is that of people, not the mean of percentages", async () => {
    const { rows, stderr } = await jkn(`${HEADING}A,100,50,40,\nB,900,900,450,\n`);
    expect(rows[2]).toMatchObject({
      area: "Total",
      population: "1000",
      registered: "950",
      active: "490",
      participation_percent: "95.00",
      activity_percent: "51.58",
      people_to_reach: "0",
      row: "pooled",
    });
    expect(stderr).toContain("950 / 1,000 × 100 = 95.00 %");
    expect(stderr).toContain("Perpres 82/2018");
    expect(stderr).toContain("Lowest: A 50.00 %; B 100.00 %");
  });

  test("leaves out rows of totals, repeated areas and unusable counts, and says that it is provisional", async () => {
    const { rows, stderr } = await jkn(
      `${HEADING}A,100,50,,\nB,100,100,,\nb,100,90,,\nC,0,5,,\nD,100,x,,\nJumlah,200,150,,\n,10,5,,\n`,
    );
    expect(rows.at(-1)).toMatchObject({ population: "100", registered: "50", active: "", row: "pooled" });
    expect(stderr).toContain("Areas in the sum: 1 of 4 (provisional)");
    expect(rows[2]?.issues).toBe("area: the same area as row 3; neither is in the sum");
    expect(rows[6]?.issues).toBe("area: the area is missing; in no sum");
    expect(rows[5]).toMatchObject({ participation_percent: "75.00", issues: "" });
  });

  test("fed in again, the result gives the same sum", async () => {
    const once = await jkn(`${HEADING}A,100,50,40,\nB,900,900,450,\n`);
    const twice = await jkn(once.stdout);
    expect(twice.rows.at(-1)).toMatchObject({ population: "1000", registered: "950" });
  });
});

describe("the target", () => {
  test.each([
    ["2024-06-30", "95"],
    ["2025-06-30", "98"],
    ["2026-01-27", "98"],
  ])("of the criteria on %s is %s %%", async (day, percent) => {
    const { stderr, rows } = await jkn(`${HEADING}A,1000,900,,\n`, ["--as-of", day, "--lang", "en"]);
    expect(stderr).toContain(`Missing to ${percent} %`);
    expect(rows[0]?.people_to_reach).toBe(String(Number(percent) * 10 - 900));
  });

  test("is not carried over into a year without criteria, but may be named", async () => {
    const day = ["--as-of", "2027-06-30", "--lang", "en"];
    const open = await jkn(`${HEADING}A,1000,900,,\n`, day);
    expect(open.rows[0]).toMatchObject({ people_to_reach: "", cost: "", participation_percent: "90.00" });
    expect(open.stderr).toContain("No target");
    expect(open.stderr).toContain("2027");
    const named = await jkn(`${HEADING}A,1000,900,,\n`, [...day, "--target", "98.5"]);
    expect(named.rows[0]?.people_to_reach).toBe("85");
  });
});

describe("wrong input", () => {
  test.each([
    ["nobody lives there", "A,0,5,,", "population: "],
    ["a missing count", "A,,5,,", "population: the count is missing"],
    ["a negative count", "A,-100,5,,", "population: the count is negative (-100)"],
    ["a fraction", "A,100,5.5,,", "registered: the count must be a whole number"],
    ["an ambiguous mark", "A,1.000,900,,", "--thousands"],
    ["an identity number", "A,3672011408109918,900,,", "too many digits"],
    ["more active than registered", "A,100,50,60,", "active: 60 of 50 registered: a part exceeds the whole"],
    ["too many cells", "A,100,50,40,,9", "the row has 6 cells"],
    ["an empty row", ",,,,", "the row is empty"],
  ])("%s", async (_, line, issue) => {
    const { code, rows, stdout, stderr } = await jkn(`${HEADING}${line}\n`, [...YEAR, "--strict"]);
    expect(code).toBe(3);
    expect(rows[0]?.issues).toContain(issue);
    expect(stderr).not.toMatch(/\d{8}/);
    expect(stdout.split("\n")[1]?.slice(line.length)).not.toMatch(/3672011/);
  });

  test("a number printed as a percentage is not repeated", async () => {
    const { rows, stderr } = await jkn(`${HEADING}A,100,50,,3672011408109918\n`);
    expect(`${rows[0]?.remarks}${rows[0]?.issues}${stderr}`).not.toMatch(/\d{8}/);
  });

  test.each([
    ["no day", [], 2],
    ["a target above 100", [...YEAR, "--target", "101"], 2],
    ["no months", [...YEAR, "--months", "0"], 2],
    ["an unknown payer", [...YEAR, "--payer", "nobody"], 2],
    ["a day before JKN", ["--as-of", "2013-12-31"], 1],
  ])("%s", async (_, args, code) => {
    const ran = await jkn(`${HEADING}A,100,50,,\n`, args);
    expect([ran.code, ran.stdout]).toEqual([code, ""]);
  });

  test("a column is missing", async () => {
    const { code, stderr } = await jkn("area,population\nA,1\n");
    expect([code, stderr.includes("no column for registered")]).toEqual([1, true]);
  });
});

describe("formats", () => {
  test("semicolons, decimal commas and grouped thousands come back as they came", async () => {
    const { stdout } = await jkn("Wilayah;Penduduk;Terdaftar;Persen\nA;1.000;989;98,90\n", [
      ...["--as-of", "2023-12-31", "--thousands", "."],
    ]);
    const rows = parse(stdout, ";");
    expect(rows[1]?.slice(0, 6)).toEqual(["A", "1.000", "989", "98,90", "98,9", "98,90"]);
    expect(rows[2]?.[0]).toBe("Jumlah");
  });

  test("JSON lines keep numbers, in the sum too", async () => {
    const { stdout } = await jkn(`${JSON.stringify({ area: "A", population: 100, registered: 95 })}\n`);
    const rows = stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as unknown);
    expect(rows).toMatchObject([
      { area: "A", population: 100, participation: 95, row: "input" },
      { area: "Total", population: 100, registered: 95, row: "pooled" },
    ]);
  });

  test("a workbook holds numbers and harmless text", async () => {
    const [input, output] = [files.write("in.csv", `${HEADING}=A(),100,95,,\n`), files.path("out.xlsx")];
    expect((await tatasehat(["jkn", input, "-o", output, ...YEAR])).code).toBe(0);
    const rows = (await readSheet(readFileSync(output))) as unknown as unknown[][];
    expect(rows[1]?.slice(0, 3)).toEqual(["'=A()", 100, 95]);
    expect(rows[2]?.slice(0, 3)).toEqual(["Total", "100", "95"].map((cell, i) => (i === 0 ? cell : Number(cell))));
  });

  test("the example in the documents is computed without a fault of ours", async () => {
    const ran = await tatasehat(["jkn", "docs/examples/jkn-coverage-2023.csv", ...YEAR]);
    expect([ran.code, table(ran.stdout).length]).toEqual([0, 5]);
  });
});
