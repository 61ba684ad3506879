import { describe, expect, test } from "vitest";
import { fc, property } from "../property.js";
import { folder, parse, table, tatasehat } from "./harness.js";

const files = folder();
const HEADING =
  "NIK,Nama,JK,Tgl Lahir,Nama Ortu,Puskesmas,Desa,Posyandu,Tanggal Penimbangan,Berat,Naik Berat Badan,KIA";
const who = (number: number, sex = "L", born = "2023-05-10") =>
  `99999910052300${String(number).padStart(2, "0")},Anak ${number},${sex},${born},Ibu ${number}`;
const AT = "PKM A,Desa A,Melati";
const row = (number: number, on: string, kg: string, letter = "", card = "ya", at = AT) =>
  `${who(number)},${at},${on},${kg},${letter},${card}`;

/** The month before: five children of fourteen months. */
const JUNE = [
  row(1, "2024-06-12", "9.0"),
  row(2, "2024-06-12", "9.0"),
  row(4, "2024-06-12", "9.0"),
  row(5, "2024-06-12", "9.0"),
  row(8, "2024-06-12", "9.0"),
];
const JULY = [
  row(1, "2024-07-10", "9.3"), // gained 300 g of 200
  row(2, "2024-07-10", "9.1"), // gained 100 g
  row(3, "2024-07-10", "9.0", "B"), // first time
  row(4, "", ""), // did not come
  row(5, "2024-07-10", "9.0", "N"), // said to have gained
  row(6, "2024-07-10", "6.0", "O"), // below the red line
];

const text = (rows: readonly string[]): string => `${[HEADING, ...rows].join("\n")}\n`;
const june = files.write("june.csv", text(JUNE));

async function july(args: readonly string[] = [], rows: readonly string[] = JULY) {
  return tatasehat(["posyandu", "-", "--lang", "en", ...args], { stdin: text(rows) });
}

/** The aggregate as a table. */
async function counts(args: readonly string[] = ["--earlier", june], rows = JULY) {
  const { stdout, stderr, code } = await july([...args, "-o", "-"], rows);
  return { areas: table(stdout), stderr, code };
}

describe("the aggregate", () => {
  test("counts S, K, D, N, T, O, B and their ratios, and sums them over the areas above", async () => {
    const { areas, code } = await counts();
    expect(code).toBe(0);
    const melati = { S: "7", K: "7", D: "5", N: "1", T: "2", O: "1", B: "1", not_judged: "0", "2T": "0", BGM: "1" };
    expect(areas.map(({ area }) => area)).toEqual(["Melati", "PKM A", "Desa A", "All"]);
    for (const area of areas) {
      expect(area).toMatchObject({ ...melati, month: "2024-07", above_orange: "0" });
      expect(area).toMatchObject({ "K/S %": "100.00", "D/S %": "71.43", "N/D' %": "33.33", "BGM/D %": "20.00" });
    }
    expect(areas[0]?.above).toBe("Desa A / PKM A");
  });

  test("is a printout without a row, a NIK or a name", async () => {
    const { stdout, stderr, code } = await july(["--earlier", june]);
    expect(code).toBe(0);
    expect(stderr).toBe("");
    expect(stdout).toContain("SKDN July 2024");
    expect(stdout).toMatch(/^Melati +7 +7 +5 +1 +2 +1 +1 +0 +0 +1 +0 +100\.00 +71\.43 +33\.33 +20\.00$/m);
    expect(stdout).toContain("Refer to the puskesmas: 3 children");
    expect(stdout).toContain("Home visits: 2 children");
    expect(stdout).not.toMatch(/Anak|\d{16}|\brow \d/);
  });

  test("the same name in two villages is two posyandu, and a pool is a sum, not a mean", async () => {
    const rows = [
      row(1, "2024-07-10", "9.3", "N"),
      row(2, "2024-07-10", "9.3", "T", "ya", "PKM A,Desa B,Melati"),
      row(3, "2024-07-10", "9.3", "T", "ya", "PKM A,Desa B,Melati"),
    ];
    const { areas } = await counts([], rows);
    expect(areas.map(({ area, above, D }) => [area, above, D])).toEqual([
      ["Melati", "Desa A / PKM A", "1"],
      ["Melati", "Desa B / PKM A", "2"],
      ["PKM A", "", "3"],
      ["Desa A", "PKM A", "1"],
      ["Desa B", "PKM A", "2"],
      ["All", "", "3"],
    ]);
    expect(areas.map((area) => area["N/D' %"])).toEqual(["100.00", "0.00", "33.33", "100.00", "0.00", "33.33"]);
  });

  test("hides counts under 5, and what would give them away", async () => {
    const gained = (number: number) => row(number, "2024-07-10", "9.3", "N");
    const rows = [...Array(9).keys()].map((number) => gained(number + 10));
    const { areas } = await counts(["--suppress-small"], [...rows, row(1, "2024-07-10", "9.3", "T")]);
    // T is 1; N would be D less T.
    expect(areas[0]).toMatchObject({ S: "10", D: "10", N: "*", T: "*", O: "0", "N/D' %": "", "D/S %": "100.00" });
    const printed = await july(["--suppress-small"], [...rows, row(1, "2024-07-10", "9.3", "T")]);
    expect(printed.stdout).toMatch(/^Melati +10 +10 +10 +\* +\*/m);
    expect(printed.stdout).toContain("Refer to the puskesmas: <5 children");
    expect(printed.stdout).toContain("*: counts from 1 to 4 are hidden");
  });

  test("one hidden posyandu cannot be told from the sum either", async () => {
    const of = (posyandu: string, letter: string, count: number, first: number) =>
      [...Array(count).keys()].map((number) =>
        row(first + number, "2024-07-10", "9.3", letter, "ya", `PKM A,Desa A,${posyandu}`),
      );
    const rows = [
      ...of("Anggrek", "T", 6, 10),
      ...of("Anggrek", "N", 6, 20),
      ...of("Mawar", "T", 2, 30),
      ...of("Mawar", "N", 6, 40),
    ];
    const { areas } = await counts(["--suppress-small"], rows);
    expect(areas.map(({ area, T }) => [area, T])).toEqual([
      ["Anggrek", "6"],
      ["Mawar", "*"],
      ["PKM A", "*"],
      ["Desa A", "*"],
      ["All", "*"],
    ]);
  });

  test("names the posyandu that reported before and not this month", async () => {
    const others = files.write("kenanga.csv", text([row(9, "2024-04-12", "8.0", "", "ya", "PKM A,Desa A,Kenanga")]));
    const { stdout } = await july(["--earlier", june, "--earlier", others]);
    expect(stdout).toContain("Not reported: Kenanga (since 2024-05)");
  });
});

describe("the list by row", () => {
  test("names rows with their reasons, never a person", async () => {
    const { stdout } = await july(["--earlier", june, "--follow-up"]);
    expect(stdout).toContain("For health staff only");
    expect(stdout).toContain("row 3: did not gain (T)");
    expect(stdout).toContain("row 6: did not gain (T)");
    expect(stdout).toContain("row 7: below the red line (BGM)");
    expect(stdout).toContain("row 5: not weighed this month");
    expect(stdout).toContain("earlier file, row 6: not weighed this month");
    expect(stdout).toContain("Naik Berat Badan: says N, computed T (row");
    expect(stdout).not.toMatch(/Anak|\d{16}/);
  });

  test("answers each row of the input in its order", async () => {
    const { stdout } = await july(["--earlier", june, "--follow-up", "-o", "-"]);
    const rows = table(stdout);
    expect(stdout.split("\n")[1]?.startsWith(JULY[0] as string)).toBe(true);
    const columns = ["weight_status", "gain_g", "kbm_g", "decided_by", "two_t", "line", "refer", "home_visit"] as const;
    expect(rows.map((one) => columns.map((column) => one[column]))).toEqual([
      ["N", "300", "200", "minimum gain", "no", "between", "no", ""],
      ["T", "100", "200", "minimum gain", "no", "between", "yes", ""],
      ["B", "", "", "first weighing", "no", "between", "no", ""],
      ["", "", "", "", "", "", "", "yes"],
      ["T", "0", "200", "minimum gain", "no", "between", "yes", ""],
      ["O", "", "", "as the file says", "", "below-red", "yes", ""],
    ]);
    expect(rows[4]?.issues).toBe("Naik Berat Badan: says N, computed T");
  });

  test("--without-identity leaves the names out", async () => {
    const { stdout } = await july(["--follow-up", "--without-identity", "-o", "-"]);
    expect(stdout).not.toMatch(/Anak|Ibu|\d{16}/);
  });
});

describe("the month before", () => {
  test("without it the file's own letters stand, and no first weighing is made up", async () => {
    const { areas } = await counts([]);
    expect(areas[0]).toMatchObject({ S: "6", D: "5", N: "1", T: "0", O: "1", B: "1", not_judged: "2" });
    const { stdout } = await july(["--follow-up"]);
    expect(stdout).toContain("the files lack last month's weighing; add --earlier");
  });

  test("may stand in the same file, and the last month is then the one judged", async () => {
    const { areas } = await counts([], [...JULY, ...JUNE]);
    expect(areas[0]).toMatchObject({ month: "2024-07", S: "7", D: "5", N: "1", T: "2", O: "1", B: "1" });
    const june = await counts(["--month", "2024-06"], [...JULY, ...JUNE]);
    expect(june.areas[0]).toMatchObject({ month: "2024-06", D: "5", not_judged: "5" });
  });

  test("a damaged NIK leaves the name, the birth and the parent to tell a child", async () => {
    const damaged = row(1, "2024-07-10", "9.3").replace(/^\d{16}/, "9.99999E+15");
    const { areas } = await counts(["--earlier", june], [damaged]);
    expect(areas[0]).toMatchObject({ S: "5", D: "1", N: "1", B: "0" });
    const twice = row(1, "2024-07-10", "9.3").replace(/^\d{16}/, "9999991005230099");
    // Two whole NIKs are two children, whatever their names.
    expect((await counts(["--earlier", june], [twice])).areas[0]).toMatchObject({ S: "6", D: "1", N: "0", B: "1" });
  });

  test("--as-of ends the month early", async () => {
    const { areas } = await counts(["--earlier", june, "--as-of", "2024-07-09"]);
    expect(areas[0]).toMatchObject({ month: "2024-07", D: "0" });
  });

  property.prop([fc.shuffledSubarray([...JULY, ...JUNE], { minLength: 11 })], { numRuns: 10 })(
    "the order of the rows changes no count",
    async (rows) => {
      const { areas } = await counts([], rows as string[]);
      expect(areas[0]).toMatchObject({ S: "7", D: "5", N: "1", T: "2", O: "1", B: "1", BGM: "1" });
    },
  );
});

describe("bad input", () => {
  test.each([
    ["no sex", row(1, "2024-07-10", "9.3").replace(",L,", ",,"), "JK: the sex is missing"],
    ["a sex that is none", row(1, "2024-07-10", "9.3").replace(",L,", ",x,"), "JK: unknown sex"],
    ["no date of weighing", row(1, "", "9.3"), "the date of measurement is missing"],
    ["a date that is none", row(1, "2024-07-32", "9.3"), "not a date"],
    ["words for a weight", row(1, "2024-07-10", "sakit"), "Berat: not a number"],
    ["a weight of 0", row(1, "2024-07-10", "0"), "Berat: the value must be above 0"],
    ["a weight in grams", row(1, "2024-07-10", "9300"), "perhaps written in grams"],
    ["a weighing before the birth", row(1, "2023-01-10", "9.3"), "weighed before the date of birth"],
    ["an unknown letter", row(1, "2024-07-10", "9.3", "X"), "Naik Berat Badan: unknown letter"],
    ["a damaged NIK", row(1, "2024-07-10", "9.3").replace(/^\d{16}/, "9.99E+15"), "NIK: "],
    ["nobody", `,,L,,,${AT},2024-07-10,9.3,,ya`, "no child can be told"],
    ["two weights on a day", `${row(1, "2024-07-10", "9.3")}\n${row(1, "2024-07-10", "9.9")}`, "none is used"],
    ["a child of six", `${who(1, "L", "2018-01-01")},${AT},2024-07-10,19,N,ya`, "outside S"],
  ])("%s is said of the row, and nothing is lost", async (_, line, said) => {
    const args = ["--follow-up", "-o", "-", "--strict", "--month", "2024-07"];
    const { stdout, code } = await july(args, [row(2, "2024-07-10", "9.1"), ...line.split("\n")]);
    const rows = parse(stdout);
    expect(rows).toHaveLength(2 + line.split("\n").length);
    expect(stdout).toContain(said);
    expect(code).toBe(3);
  });

  test("a file that lacks a needed column says which, and what it may be called", async () => {
    const { code, stderr } = await tatasehat(["posyandu", "-"], { stdin: "NIK,JK,Berat\n1,L,3\n" });
    expect(code).toBe(1);
    expect(stderr).toContain("Tgl Lahir");
    const nameless = await tatasehat(["posyandu", "-"], {
      stdin: "JK,Tgl Lahir,Tanggal Ukur,Berat\nL,2024-01-01,2024-07-01,3\n",
    });
    expect(nameless.code).toBe(1);
    expect(nameless.stderr).toContain("NIK / Nama");
  });

  test("a file without any date asks for the month; a day before the month is refused", async () => {
    const none = await july([], [row(1, "", "")]);
    expect(none.code).toBe(2);
    expect(none.stderr).toContain("--month YYYY-MM");
    const early = await july(["--month", "2024-07", "--as-of", "2024-06-30"]);
    expect(early.code).toBe(2);
    expect((await july(["--month", "2024-13"])).code).toBe(2);
    const counted = await counts(["--month", "2024-07"], [row(1, "", "")]);
    expect(counted.areas[0]).toMatchObject({ S: "1", D: "0", "N/D' %": "" });
  });

  test("an earlier file that is not there is named", async () => {
    const { code, stderr } = await july(["--earlier", files.path("nothing.csv")]);
    expect(code).toBe(1);
    expect(stderr).toContain("nothing.csv");
  });
});
