import { existsSync, readdirSync, readFileSync } from "node:fs";
import { readSheet } from "read-excel-file/node";
import { describe, expect, test } from "vitest";
import writeXlsxFile from "write-excel-file/node";
import { fc } from "../property.js";
import { folder, Gathered, parse, table, tatasehat } from "./harness.js";

const files = folder();
const DAY = ["--as-of", "2026-11-21", "--lang", "en"] as const;
const MAN = "3672011408109918";
const WOMAN = "3672015408909902";
const CARD = "3672011502129901";

async function nik(stdin: string, args: readonly string[] = []) {
  const ran = await tatasehat(["nik", "-", ...DAY, ...args], { stdin });
  return { ...ran, rows: table(ran.stdout) };
}

describe("a column of numbers", () => {
  test("says form, place and sex, and shows no more than the area", async () => {
    const { code, rows, stderr } = await nik(`No,NIK\n1,${MAN}\n2,36.72.01.540890.9902\n`);
    expect(code).toBe(0);
    expect(rows).toMatchObject([
      {
        No: "1",
        NIK: "367201**********",
        structure: "valid",
        region_status: "current",
        district: "Cibeber",
        regency: "Kota Cilegon",
        province: "Banten",
        nik_sex: "male",
        birth_dates: "2",
        warnings: "NIK: the century of birth is not certain: two dates of birth are possible",
        issues: "",
      },
      { No: "2", NIK: "367201**********", nik_sex: "female", birth_dates: "1", warnings: "", issues: "" },
    ]);
    expect(stderr).toContain("2  well formed");
    expect(stderr).toContain("PP 40/2019");
  });

  test.each([
    ["too short", "367201140810991", "it has 15 digits instead of 16"],
    ["letters", "36720114O8109918", "characters other than the digits"],
    ["day 32", "3672013208109918", "the digits of the day are outside the legal range"],
    ["month 13", "3672011413109918", "the digits of the month are not 01-12"],
    ["30 February", "3672013002109918", "the calendar lacks the date"],
    ["rounded by a spreadsheet", "3672011408100000", "it ends in four zeros"],
    ["a spreadsheet's exponent", "3.67201E+15", "its last digits are lost"],
    ["a temporary number", "0367201200100001", "a temporary number made by village software"],
    ["an empty cell", "", "the NIK is missing"],
  ])("names what is wrong: %s", async (_, number, issue) => {
    const { code, rows, stderr } = await nik(`No,NIK\n1,${number}\n`, ["--strict"]);
    expect(code).toBe(3);
    expect(rows[0]?.issues).toContain(issue);
    expect(stderr).toContain("Rows with remarks: 1\n          1  NIK: ");
    expect(rows[0]?.NIK).not.toMatch(/\d{7}/);
  });

  test("tells a NIK that has changed places with the No. KK, or equals it", async () => {
    const { rows } = await nik(`NIK,No. KK\n${CARD},${WOMAN}\n${MAN},${MAN}\n${MAN},${CARD}\n`);
    expect(rows.map(({ issues }) => issues)).toEqual([
      "NIK: the NIK and the No. KK are swapped",
      "NIK: the NIK and the No. KK are the same",
      "",
    ]);
    expect(rows.map((row) => row["No. KK"])).toEqual(Array(3).fill("367201**********"));
  });

  test("compares with the recorded sex and date of birth, and does not write the date", async () => {
    const { stdout, rows, stderr } = await nik(`NIK,Tgl Lahir,JK\n${MAN},14/08/2010,L\n${MAN},15/08/2010,P\n`);
    expect(rows[0]).toMatchObject({ birth_dates: "1", issues: "", warnings: "" });
    expect(rows[1]?.issues).toContain("the recorded date of birth differs");
    expect(rows[1]?.issues).toContain("the recorded sex differs");
    expect(stdout).not.toContain("2010");
    expect(stderr).toContain("Columns that are not written: Tgl Lahir");
  });

  test("hides numbers wherever else they stand, and everything of a slipped row", async () => {
    const { stdout, stderr, rows } = await nik(
      `Nama,NIK,NIK Ibu,Catatan,TTL\nA,${MAN},${WOMAN},lihat 36.72.01.540890.9902,"Cilegon, 1990-08-14"\nB,x,${WOMAN},${MAN},y,${CARD}\nC,${MAN}\n`,
    );
    expect(rows[0]).toMatchObject({ Nama: "A", "NIK Ibu": "367201**********", Catatan: "lihat ****************" });
    expect(rows[1]).toMatchObject({ Nama: "", NIK: "", Catatan: "" });
    expect(stdout + stderr).not.toMatch(/\d{7}|9918|9902|1990/);
  });

  test("counts add up to the rows", async () => {
    const { stderr } = await nik(`NIK,x\n${MAN},\nabc,\n,y\n,\n`);
    expect(stderr).toMatch(/Rows 4\n +1 {2}well formed\n +1 {2}malformed\n +2 {2}empty or not readable/);
  });
});

describe("a list without a heading", () => {
  test("takes each line for a number and names rows by their line", async () => {
    const { rows, stderr } = await nik(`\ufeff${MAN}\r\n\r\n3,67E+15\r\n"quoted\n${WOMAN}`);
    expect(rows.map(({ structure }) => structure)).toEqual(["valid", "invalid", "invalid", "valid"]);
    expect(stderr).toContain("(rows 3, 4)");
  });

  test("the same numbers give the same answers with a heading, as JSON lines and as a workbook", async () => {
    const bare = (await nik(`${MAN}\n${WOMAN}\n`)).stdout;
    expect((await nik(`NIK\n${MAN}\n${WOMAN}\n`)).stdout).toBe(bare);
    const sheet = files.path("niks.xlsx");
    await writeXlsxFile([["NIK"], [MAN], [WOMAN]]).toFile(sheet);
    expect((await tatasehat(["nik", sheet, ...DAY])).stdout).toBe(bare);
    const lines = await nik(`${JSON.stringify({ NIK: MAN })}\n${JSON.stringify({ NIK: WOMAN })}\n`);
    const objects = lines.stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(objects).toMatchObject([
      { NIK: "367201**********", structure: "valid", birth_dates: 2, issues: null },
      { NIK: "367201**********", nik_sex: "female" },
    ]);
  });

  test("reads a file piece by piece, whatever the pieces", async () => {
    const text = `${MAN}\r\n${WOMAN}\r\n`;
    const whole = await nik(text);
    const split = await tatasehat(["nik", "-", ...DAY], { stdin: [...text] });
    expect(split.stdout).toBe(whole.stdout);
  });
});

describe("manners", () => {
  test("a workbook keeps numbers as masked text, and a number cell shows that it was damaged", async () => {
    const [input, output] = [files.path("in.xlsx"), files.path("out.xlsx")];
    await writeXlsxFile([
      ["NIK", "Nama"],
      [MAN, "=cmd()"],
      [Number(MAN), "B"],
    ]).toFile(input);
    expect((await tatasehat(["nik", input, "-o", output, ...DAY])).code).toBe(0);
    const rows = (await readSheet(readFileSync(output))) as unknown as unknown[][];
    expect(rows.map((row) => row.slice(0, 2))).toEqual([
      ["NIK", "Nama"],
      ["367201**********", "'=cmd()"],
      ["****************", "B"],
    ]);
    expect(rows[2]?.at(-1)).toContain("its last digits are lost");
  });

  test("keeps the delimiter, and leaves identity out when asked", async () => {
    const { stdout } = await nik(`NIK;Nama;Alamat;Kelas\n${MAN};A;Jl. X;3\n`, ["--without-identity"]);
    expect(parse(stdout, ";")[0]?.slice(0, 2)).toEqual(["Kelas", "structure"]);
    expect(stdout).not.toMatch(/367201|Jl/);
  });

  test("does not overwrite without --force, and leaves nothing of a failed run", async () => {
    const output = files.write("there.csv", "mine");
    const input = files.write("in.csv", `NIK\n${MAN}\n`);
    const refused = await tatasehat(["nik", input, "-o", output, ...DAY]);
    expect([refused.code, files.read("there.csv")]).toEqual([1, "mine"]);
    expect((await tatasehat(["nik", input, "-o", output, "--force", ...DAY])).code).toBe(0);
    expect(files.read("there.csv")).toContain("367201**********");
    const broken = files.write("broken.csv", `NIK,x\n${MAN},"open\n`);
    const failed = await tatasehat(["nik", broken, "-o", files.path("none.csv"), ...DAY]);
    expect(failed.code).toBe(1);
    expect(failed.stderr).not.toMatch(/\d{7}/);
    expect(existsSync(files.path("none.csv"))).toBe(false);
    expect(readdirSync(files.path(".")).filter((name) => name.endsWith(".tmp"))).toEqual([]);
  });

  test.each([
    ["no day", ["nik", "-"], 2],
    ["a day that is none", ["nik", "-", "--as-of", "2026-02-30"], 2],
    ["an unknown option", ["nik", "-", ...DAY, "--nope"], 2],
    ["a file that is not there", ["nik", "nowhere.csv", ...DAY], 1],
    ["an .xlsx result on stdout", ["nik", "-", ...DAY, "--format", "xlsx"], 2],
  ])("%s", async (_, args, code) => {
    expect((await tatasehat(args, { stdin: `NIK\n${MAN}\n` })).code).toBe(code);
  });

  test.each([
    ["no column of that name", `Nomor\n${MAN}x\n`, "no column for NIK"],
    ["two such columns", `NIK,No KTP\n${MAN},${MAN}\n`, "two columns with one meaning"],
    ["a list with names beside", `${MAN},Budi\n`, "no column for NIK"],
    ["an empty file", "", "the file is empty"],
    ["UTF-16", "\u0000N\u0000I\u0000K\u0000\n", "UTF-16"],
  ])("refuses %s", async (_, stdin, message) => {
    const { code, stderr, stdout } = await nik(stdin);
    expect(code).toBe(1);
    expect(stderr).toContain(message);
    expect(stdout + stderr).not.toMatch(/\d{7}|Budi/);
  });

  test("shows progress to a watcher only, and stops when interrupted", async () => {
    const quiet = await nik(`NIK\n${MAN}\n`);
    expect(quiet.stderr).not.toContain("\r");
    const stopped = await tatasehat(["nik", "-", ...DAY], {
      stdin: `NIK\n${MAN}\n`,
      interrupted: AbortSignal.abort(),
      stdout: new Gathered(),
    });
    expect([stopped.code, stopped.stderr.includes("interrupted")]).toEqual([1, true]);
  });

  test("a heading alone is said to be one", async () => {
    expect((await nik("NIK\n")).stderr).toContain("headings only");
  });
});

test("whatever stands in the cells, no text of the command lets a number be rebuilt", async () => {
  const digits = (length: number) => fc.stringMatching(new RegExp(`^\\d{${length}}$`));
  const marks = fc.constantFrom("", " ", ".", "-", "'");
  const parted = fc
    .tuple(digits(6), marks, digits(6), marks, digits(4))
    .map(([area, a, date, b, serial]) => `${area}${a}${date}${b}${serial}`);
  const cell = fc.oneof(
    parted,
    digits(15),
    digits(17),
    digits(13),
    parted.map((text) => `=${text}`),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 8 }), async (cells) => {
      const stdin = `NIK;No. KK;Catatan\n${cells.map((row) => row.join(";")).join("\n")}\n`;
      const { code, stdout, stderr } = await nik(stdin);
      expect(code).toBe(0);
      expect(stdout + stderr).not.toMatch(/\d{7}/);
      expect(table(stdout, ";")).toHaveLength(cells.length);
    }),
    { numRuns: 60 },
  );
});
