import { readFileSync } from "node:fs";
import { readSheet } from "read-excel-file/node";
import { describe, expect, test } from "vitest";
import writeXlsxFile from "write-excel-file/node";
import { fc } from "../property.js";
import { folder, Gathered, table, tatasehat } from "./harness.js";

const files = folder();
const DAY = ["--as-of", "2021-06-30", "--lang", "en", "--register", "DTKS"] as const;
const HEADING = "No. KK,NIK,Nama,Tanggal Lahir,Kode Desa";
const ONE = "7410030101129901,7410031203809901,Contoh Satu,1980-03-12,74.10.03.2001";
const TWO = "7410030101129901,7410034405829902,Contoh Dua,1982-05-04,74.10.03.2001";
const AGAIN = "7410030202129902,7410031203809901,Contoh Satu,1980-03-12,74.10.03.2002";

async function list(lines: readonly string[], args: readonly string[] = [], heading = HEADING) {
  const ran = await tatasehat(["poor-list", "-", ...DAY, ...args], { stdin: `${[heading, ...lines].join("\n")}\n` });
  return { ...ran, rows: table(ran.stdout) };
}

/** The counts of the summary, in its order. */
function counts(stderr: string): number[] {
  return [...stderr.matchAll(/^ +(\d+) {2}(?:without a finding|to be checked|rejected by|empty rows)/gm)].map(
    ([, count]) => Number(count),
  );
}

describe("verdicts", () => {
  test("stand beside the rows, in their order, with the reason and the office to ask", async () => {
    const { code, stdout, rows, stderr } = await list([ONE, TWO, AGAIN]);
    expect(code).toBe(0);
    expect(stdout.split("\n")[1]?.startsWith(`${ONE},`)).toBe(true);
    expect(rows.map(({ finding, reasons, office, issues }) => [finding, reasons, office, issues])).toEqual([
      ["to-check", "the same NIK stands in another village", "Social office", ""],
      ["no-finding", "", "", ""],
      ["to-check", "the same NIK stands in another village", "Social office", ""],
    ]);
    expect(counts(stderr)).toEqual([1, 2, 0, 0]);
    expect(stderr).toContain("Rows 3: 3 people in 2 households, 2 villages");
    expect(stderr).toContain("Pairs that seem to be one person: 1");
    expect(stderr).toContain("PP 76/2015");
  });

  test("members of a household need not stand together", async () => {
    const { rows, stderr } = await list([
      ONE,
      AGAIN.replace("7410031203809901,Contoh Satu", "7410031203809977,Lain"),
      TWO,
    ]);
    expect(rows.map(({ finding }) => finding)).toEqual(["no-finding", "no-finding", "no-finding"]);
    expect(stderr).toContain("3 people in 2 households");
  });

  test.each([
    ["no NIK", ",", "nik", "there is no NIK"],
    ["a short NIK", "74100312038099,", "nik", "malformed"],
    ["a damaged NIK", "7.41003E+15,", "nik", "malformed"],
    ["a date that is none", "7410031203809901,31-02-1980", "date", "the date of birth is not a date"],
  ])("%s is to be checked", async (_, cells, __, reason) => {
    const [nik = "", born = "1980-03-12"] = cells.split(",");
    const { rows, code } = await list([`,${nik},Contoh,${born || "1980-03-12"},74.10.03.2001`], ["--strict"]);
    expect(code).toBe(3);
    expect(rows[0]?.finding).toBe("to-check");
    expect(rows[0]?.reasons?.toLowerCase()).toContain(reason.toLowerCase());
    expect(`${rows[0]?.reasons}${rows[0]?.issues}`).not.toMatch(/\d{5}/);
  });

  test("deaths, moves, public servants and answers that nobody knows", async () => {
    const heading = `${HEADING},Status Hidup,Status Domisili,Pekerjaan,Padan Dukcapil`;
    const row = (i: number, answers: string): string =>
      `,74100312038099${10 + i},Contoh ${"ABCDEFG"[i]},1980-03-12,74.10.03.2001,${answers}`;
    const { rows } = await list(
      [
        row(0, "meninggal,,,"),
        row(1, ",pindah,,"),
        row(2, ",,Guru PNS,"),
        row(3, "entah,,,"),
        row(4, "hidup,tetap,Petani,padan"),
        row(5, ",,,tidak padan"),
      ],
      [],
      heading,
    );
    expect(rows.map(({ finding }) => finding)).toEqual([
      "to-check",
      "to-check",
      "to-check",
      "to-check",
      "no-finding",
      "to-check",
    ]);
    expect(rows[2]?.office).toBe("Regional civil service agency");
    expect(rows[3]?.reasons).not.toContain("entah");
  });

  test("only a dated official decision rejects, and not before its day", async () => {
    const heading = `${HEADING},Keputusan,Tanggal Keputusan,Diputuskan Oleh`;
    const row = (i: number, decision: string): string =>
      `,74100312038099${10 + i},Contoh ${"ABCDEFG"[i]},1980-03-12,74.10.03.2001,${decision}`;
    const { rows, stderr } = await list(
      [
        row(0, "ditolak,2021-05-31,Dinas Sosial"),
        row(1, "ditolak,,Dinas Sosial"),
        row(2, "ditolak,31/05/2021,Pak RT"),
        row(3, "ditolak,2021-07-01,Bupati"),
        row(4, "diterima,2021-05-31,Bupati"),
      ],
      [],
      heading,
    );
    expect(rows.map(({ finding }) => finding)).toEqual(["rejected", "to-check", "to-check", "to-check", "no-finding"]);
    expect(counts(stderr)).toEqual([1, 3, 1, 0]);
  });

  test("one No. KK in two villages, and a NIK in its place", async () => {
    const { rows } = await list([
      ONE,
      "7410030101129901,7410034712889904,Contoh Lain,1988-12-07,74.10.03.2002",
      "7410034712889905,7410030101129955,Contoh Tukar,1988-12-07,74.10.03.2001",
    ]);
    expect(rows[0]?.reasons).toContain("another household shows the same No. KK");
    expect(rows[1]?.reasons).toContain("another household shows the same No. KK");
    expect(rows[2]?.issues).toContain("the NIK and the No. KK are swapped");
  });

  test("empty and slipped rows are counted, and the counts add up", async () => {
    const { rows, stderr, stdout } = await list([ONE, ",,,,", `${TWO},x,y`]);
    expect(rows.map(({ finding }) => finding)).toEqual(["no-finding", "", expect.any(String)]);
    expect(stdout.split("\n")[3]).toContain("to-check");
    expect(counts(stderr)).toEqual([1, 1, 0, 1]);
  });

  test("a village that is only named is said to be unreadable", async () => {
    const { rows } = await list([ONE.replace("74.10.03.2001", "Contohsari")], [], HEADING.replace("Kode Desa", "Desa"));
    expect(rows[0]?.reasons).toContain("unreadable village code");
  });

  test("the list of another register than the day's is named, and one without any", async () => {
    const stdin = `${HEADING}\n${ONE}\n`;
    const later = await tatasehat(["poor-list", "-", "--as-of", "2025-06-30", "--lang", "en", "--register", "DTKS"], {
      stdin,
    });
    expect(later.stderr).toContain("a list of DTKS, while the register in force on 2025-06-30 was DTSEN");
    const none = await tatasehat(["poor-list", "-", "--as-of", "2021-06-30", "--lang", "en"], { stdin });
    expect(none.stderr).toContain("1 households name no known register");
  });
});

describe("privacy", () => {
  class Screen extends Gathered {
    readonly isTTY = true;
  }

  test("a screen shows masked numbers, a file and a pipe what the input holds", async () => {
    const screen = new Screen();
    await tatasehat(["poor-list", "-", ...DAY], { stdin: `${HEADING}\n${ONE}\n`, stdout: screen });
    expect(screen.text).toContain("741003**********,741003**********,Contoh Satu");
    expect(screen.text).not.toMatch(/\d{7}/);
    expect((await list([ONE])).stdout).toContain(ONE);
  });

  test("messages and summary hold neither number nor name", async () => {
    const { stderr, rows } = await list([ONE, AGAIN, "1,2,Contoh Aneh,kemarin,Contohsari", `${TWO},x`]);
    const said = stderr + rows.map(({ reasons, office, issues }) => `${reasons}${office}${issues}`).join();
    expect(said).not.toMatch(/Contoh|kemarin|\d{7}/);
  });

  test("--without-identity leaves out numbers and names", async () => {
    const { stdout, rows } = await list([ONE, `${TWO},x`], ["--without-identity"]);
    expect(stdout).not.toMatch(/Contoh|\d{9}/);
    expect(rows[0]).toMatchObject({ "Kode Desa": "74.10.03.2001", finding: "no-finding" });
  });
});

describe("manners", () => {
  test("the same list as CSV, TSV, JSON lines and workbook gets the same verdicts", async () => {
    const cells = [ONE, TWO, AGAIN].map((line) => line.split(","));
    const names = HEADING.split(",");
    const wanted = (await list([ONE, TWO, AGAIN])).stdout;
    const tsv = [names, ...cells].map((row) => row.join("\t")).join("\n");
    expect((await tatasehat(["poor-list", "-", ...DAY], { stdin: `${tsv}\n` })).stdout).toBe(
      wanted.replaceAll(",", "\t"),
    );
    const sheet = files.path("in.xlsx");
    await writeXlsxFile([names, ...cells]).toFile(sheet);
    expect((await tatasehat(["poor-list", sheet, ...DAY])).stdout).toBe(wanted);
    const lines = cells.map((row) => JSON.stringify(Object.fromEntries(row.map((cell, i) => [names[i], cell]))));
    const ran = await tatasehat(["poor-list", "-", ...DAY], { stdin: `${lines.join("\n")}\n` });
    expect(ran.stdout.split("\n")[0]).toBe(
      `${lines[0]?.slice(0, -1)},"finding":"to-check","reasons":"the same NIK stands in another village","office":"Social office","issues":null}`,
    );
  });

  test("a workbook keeps a NIK as text and formulas as text", async () => {
    const input = files.write("in.csv", `${HEADING}\n${ONE.replace("Contoh Satu", "=cmd()")}\n`);
    const output = files.path("out.xlsx");
    const ran = await tatasehat(["poor-list", input, "-o", output, ...DAY]);
    expect([ran.code, ran.stdout.includes("Result written to")]).toEqual([0, true]);
    const rows = (await readSheet(readFileSync(output))) as unknown as unknown[][];
    expect(rows[1]?.slice(0, 3)).toEqual(["7410030101129901", "7410031203809901", "'=cmd()"]);
  });

  test.each([
    ["no day", ["poor-list", "-"], "", 2],
    ["an unknown register", ["poor-list", "-", ...DAY, "--register", "X"], "", 2],
    ["no NIK", ["poor-list", "-", ...DAY], "Nama,Kode Desa\nA,B\n", 1],
    ["no village", ["poor-list", "-", ...DAY], "NIK,Nama\nA,B\n", 1],
    ["an open quote", ["poor-list", "-", ...DAY], `${HEADING}\n${ONE},"\n`, 1],
    ["an empty file", ["poor-list", "-", ...DAY], "", 1],
  ])("%s", async (_, args, stdin, code) => {
    const ran = await tatasehat(args, { stdin });
    expect(ran.code).toBe(code);
    expect(ran.stderr).not.toMatch(/\d{7}/);
  });

  test("an existing result is kept, and an interrupted run leaves nothing", async () => {
    const input = files.write("list.csv", `${HEADING}\n${ONE}\n`);
    const output = files.write("there.csv", "mine");
    expect((await tatasehat(["poor-list", input, "-o", output, ...DAY])).code).toBe(1);
    const stopped = await tatasehat(["poor-list", input, "-o", output, "--force", ...DAY], {
      interrupted: AbortSignal.abort(),
    });
    expect([stopped.code, files.read("there.csv")]).toEqual([1, "mine"]);
  });
});

test("whatever the rows, each comes back in its place and the counts add up to them", async () => {
  const cell = fc.constantFrom("", "7410031203809901", "7410034405829902", "7410030101129901", "x", "1980-03-12");
  const village = fc.constantFrom("74.10.03.2001", "7410032002", "Contohsari", "");
  const row = fc.tuple(cell, cell, cell, cell, village, fc.constantFrom("", ",", ",z"));
  await fc.assert(
    fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 700 }), async (rows) => {
      const lines = rows.map(([a, b, c, d, e, more]) => `${a},${b},${c},${d},${e}${more}`);
      const { code, stdout, stderr } = await list(lines);
      expect(code).toBe(0);
      const out = stdout.trimEnd().split("\n").slice(1);
      // The cells beyond the headings go into the last one.
      expect(out.every((line, i) => line.startsWith(`${rows[i]?.slice(0, 4).join(",")},`))).toBe(true);
      expect(out).toHaveLength(lines.length);
      expect(counts(stderr).reduce((sum, count) => sum + count, 0)).toBe(lines.length);
    }),
    { numRuns: 25 },
  );
});
