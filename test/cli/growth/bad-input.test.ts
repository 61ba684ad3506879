import { describe, expect, test } from "vitest";
import { folder, table, tatasehat } from "../harness.js";

const files = folder();
const HEADINGS = "sex,age,is_age_in_month,weight,lenhei,measure,headc,armc,triskin,subskin,oedema";

/** One row of WHO Anthro's columns: a well-nourished boy of 20 months unless told otherwise. */
function row(change: Partial<Record<string, string>> = {}): string {
  const plain: Record<string, string> = {
    sex: "m",
    age: "600",
    is_age_in_month: "0",
    weight: "11.2",
    lenhei: "83.5",
    measure: "l",
    headc: "",
    armc: "",
    triskin: "",
    subskin: "",
    oedema: "n",
  };
  return HEADINGS.split(",")
    .map((name) => change[name] ?? plain[name])
    .join(",");
}

async function assessed(line: string, ...args: string[]): Promise<Record<string, string>> {
  const { code, stdout } = await tatasehat(["growth", "-", "--lang", "en", ...args], {
    stdin: `${HEADINGS}\n${line}\n`,
  });
  expect(code).toBe(0);
  const rows = table(stdout);
  expect(rows).toHaveLength(1);
  return rows[0] as Record<string, string>;
}

const Z = ["zlen", "zwei", "zwfl", "zbmi"];
const scores = (found: Record<string, string>): string[] => Z.map((name) => found[name] as string);

describe("a cell that cannot be right names its column and cause, and its row is not lost", () => {
  test.each<[string, Partial<Record<string, string>>, string]>([
    ["unknown sex", { sex: "?" }, "sex: the sex is missing"],
    ["a sex that is a word", { sex: "anak" }, "sex: unknown sex (L/m or P/f)"],
    ["no sex", { sex: "" }, "sex: the sex is missing"],
    ["a negative weight", { weight: "-11.2" }, "weight: the value must be above 0"],
    ["a weight of zero", { weight: "0" }, "weight: the value must be above 0"],
    ["an absurd weight", { weight: "11200" }, "weight: the value is beyond any child; check the unit"],
    ["an absurd length", { lenhei: "835" }, "lenhei: the value is beyond any child; check the unit"],
    ["a weight that is a word", { weight: "sakit" }, "weight: not a number"],
    ["an age that is a word", { age: "dua" }, "age: not a number"],
    ["a negative age", { age: "-3" }, "age: the age is negative"],
    ["no age", { age: "" }, "age: the age is unknown"],
    ["an unknown position", { measure: "duduk" }, "measure: unknown measuring position"],
    ["an unknown oedema", { oedema: "mungkin" }, "oedema: oedema must be yes or no"],
    ["an unknown unit of age", { is_age_in_month: "minggu" }, "is_age_in_month: unknown unit of age"],
    [
      "standing under 9 months",
      { age: "120", lenhei: "63", weight: "6.5", measure: "h" },
      "measure: standing under 9 months",
    ],
    [
      "an arm measured too early",
      { age: "60", lenhei: "57", weight: "5", armc: "12" },
      "armc: the reference begins at 91 days",
    ],
    ["60 months under WHO 2006", { age: "60", is_age_in_month: "1", lenhei: "109", measure: "h", weight: "18" }, ""],
    [
      "20 years",
      { age: "240", is_age_in_month: "1", lenhei: "170", measure: "h", weight: "60" },
      "age: the age is outside the standard",
    ],
    ["a weight beyond plausible", { weight: "1.2" }, "BB/U, BB/TB, IMT/U beyond plausible limits"],
  ])("%s", async (_, change, issue) => {
    const found = await assessed(row(change));
    expect(found.issues).toContain(issue);
    expect(found.weight).toBe(change.weight ?? "11.2");
  });

  test("a wrong age or sex gives no z, a wrong weight only spoils what needs it", async () => {
    expect(scores(await assessed(row({ age: "-3" })))).toEqual(["", "", "", ""]);
    expect(scores(await assessed(row({ sex: "anak" })))).toEqual(["", "", "", ""]);
    const [zlen, ...rest] = scores(await assessed(row({ weight: "sakit" })));
    expect(zlen).not.toBe("");
    expect(rest).toEqual(["", "", ""]);
  });

  test("an infinity is written as WHO's programs write it", async () => {
    const found = await assessed(row({ lenhei: "0" }));
    expect([found.cbmi, found.zbmi, found.fbmi]).toEqual(["Inf", "Inf", "1"]);
  });

  test("exactly 24 and 60 months", async () => {
    // 24 months is day 731: the height table, and a lying child is 0.7 cm shorter there.
    expect((await assessed(row({ age: "24", is_age_in_month: "1" }))).clenhei).toBe("82.8");
    expect((await assessed(row({ age: "730" }))).clenhei).toBe("83.5");
    const five = row({ age: "60", is_age_in_month: "1", lenhei: "109", measure: "h", weight: "18" });
    expect((await assessed(five)).standard).toBe("who-2007");
    const under2006 = await assessed(five, "--standard", "who-2006");
    expect([under2006.standard, under2006.issues]).toEqual(["", "age: the age is outside the standard"]);
    expect((await assessed(row({ age: "1826", lenhei: "109", measure: "h", weight: "18" }))).standard).toBe("who-2006");
    expect((await assessed(row(), "--standard", "who-2007")).issues).toBe("age: the age is outside the standard");
  });

  // The tables of weight-for-length hold 45 to 110 cm, those of weight-for-height 65 to 120 cm, limits included.
  test.each([
    ["30", "l", "44.9", false],
    ["30", "l", "45", true],
    ["600", "l", "110", true],
    ["600", "l", "110.1", false],
    ["800", "h", "64.9", false],
    ["800", "h", "65", true],
    ["1800", "h", "120", true],
    ["1800", "h", "120.1", false],
  ])("day %s, measured %s, %s cm", async (age, measure, lenhei, inside) => {
    const found = await assessed(row({ age, measure, lenhei, weight: "9" }));
    expect(found.zwfl !== "").toBe(inside);
    expect(found.issues?.includes("lenhei: outside the table")).toBe(!inside);
  });

  test("oedema and a thin arm come before any z", async () => {
    const swollen = await assessed(row({ oedema: "Y" }));
    expect([swollen.zwei, swollen.zwfl, swollen.zbmi, swollen.status_gizi, swollen.rujuk]).toEqual([
      "",
      "",
      "",
      "severely wasted",
      "now",
    ]);
    const thin = await assessed(row({ armc: "11.4" }));
    expect([thin.status_bbtb, thin.status_gizi, thin.rujuk]).toEqual(["normal", "severely wasted", "now"]);
    expect((await assessed(row({ armc: "11.5" }))).rujuk).toBe("soon");
    expect((await assessed(row({ armc: "11.4", age: "150", lenhei: "64", weight: "7" }))).rujuk).toBe("no");
  });

  test("an oedema that nobody can read leaves status and referral open", async () => {
    const found = await assessed(row({ oedema: "mungkin" }));
    expect([found.status_bbtb, found.status_gizi, found.rujuk]).toEqual(["normal", "", ""]);
  });

  test("a flagged z is to be checked again and counted nowhere", async () => {
    const { stdout, stderr } = await tatasehat(["growth", "-"], {
      stdin: `${HEADINGS}\n${row()}\n${row({ weight: "1.2" })}\n`,
    });
    const [, flagged] = table(stdout);
    expect([flagged?.fwei, flagged?.status_bbu, flagged?.status_gizi, flagged?.rujuk]).toEqual([
      "1",
      "periksa-ulang",
      "periksa-ulang",
      "",
    ]);
    expect(stderr).toMatch(/BB\/U.*\(n = 1\)/);
    expect(stderr).toMatch(/periksa ulang \(di luar hitungan\) +1/);
  });
});

describe("dates", () => {
  const dated = async (line: string, ...args: string[]): Promise<Record<string, string>> => {
    const { stdout } = await tatasehat(["growth", "-", "--lang", "en", ...args], {
      stdin: `JK;Tgl Lahir;Usia Saat Ukur;Tanggal Pengukuran;Berat;Tinggi;Umur\n${line}\n`,
    });
    return table(stdout, ";")[0] as Record<string, string>;
  };

  test("ISO, day first and serials are one date", async () => {
    const lines = [
      "2022-04-19;;2024-07-24",
      "19/04/2022;;24-07-2024",
      "44670;;45497",
      "2022-04-19 00:00:00;;24.7.2024",
    ];
    const found = await Promise.all(lines.map((line) => dated(`L;${line};11,5;86,0;`)));
    expect(new Set(found.map(({ zlen, zwei, issues }) => [zlen, zwei, issues].join())).size).toBe(1);
    expect(found[0]?.issues).toBe("");
    expect(found[0]?.zlen).not.toBe("");
  });

  test.each([
    ["L;2024-07-24;;2022-04-19;11,5;86,0;", "Tanggal Pengukuran: measured 827 days before birth"],
    ["L;2022-04-19;;;11,5;86,0;", "Tanggal Pengukuran: the date of measurement is missing; no age is computed"],
    ["L;2022-04-19;;31/02/2024;11,5;86,0;", "Tanggal Pengukuran: not a date that is understood"],
    ["L;;;2024-07-24;11,5;86,0;", "Tgl Lahir: the date of birth is missing"],
    ["L;2022-04-19;;2024-07-24;11,5;86,0;3", "Umur: the age disagrees with the dates (827 days); nothing is computed"],
  ])("%s gives no age", async (line, issue) => {
    const found = await dated(line);
    expect(found.issues).toBe(issue);
    expect(scores(found)).toEqual(["", "", "", ""]);
    expect(found.rujuk).toBe("");
  });

  test("a stated age beside a missing date still holds, when its unit is stated", async () => {
    expect((await dated("L;2022-04-19;;;11,5;86,0;27", "--age-unit", "months")).zwei).not.toBe("");
    expect((await dated("L;2022-04-19;;;11,5;86,0;27")).zwei).toBe("");
  });

  test("an age beside the dates may be in days or in completed months", async () => {
    for (const age of ["827", "27"]) expect((await dated(`L;2022-04-19;;2024-07-24;11,5;86,0;${age}`)).issues).toBe("");
    expect((await dated("L;2022-04-19;;2024-07-24;11,5;86,0;27", "--age-unit", "days")).issues).toContain("disagrees");
    expect((await dated("L;2022-04-19;;2024-07-24;11,5;86,0;30", "--age-unit", "months")).issues).toContain(
      "disagrees",
    );
  });

  test("the age in words is only compared with the dates", async () => {
    expect((await dated("L;2022-04-19;2 Tahun - 3 Bulan - 5 Hari;2024-07-24;11,5;86,0;")).issues).toBe("");
    const wrong = await dated("L;2022-04-19;1 Tahun - 3 Bulan - 5 Hari;2024-07-24;11,5;86,0;");
    expect(wrong.issues).toBe("Usia Saat Ukur: the age as written is more than a month off the dates (827 days)");
    expect(wrong.zlen).not.toBe("");
    expect((await dated("L;2022-04-19;;2024-07-24;11,5;86,0;1 Tahun")).issues).toContain("Umur: the age as written");
  });

  test("the categories are those in force on the day", async () => {
    const before = await dated("L;2017-04-19;;2019-07-24;11,5;86,0;");
    expect([before.zlen !== "", before.status_bbu, before.rujuk]).toEqual([true, "", ""]);
    expect(before.issues).toContain("Permenkes 2/2020 was not in force");
    expect((await dated("L;2017-04-19;;2019-07-24;11,5;86,0;", "--as-of", "2024-01-01")).status_bbu).toBe(
      "normal weight",
    );
  });
});

describe("rows of the wrong shape", () => {
  test("too few cells count as empty, too many void the figures; both rows are echoed in full", async () => {
    const { stdout } = await tatasehat(["growth", "-", "--lang", "en"], {
      stdin: "sex,age,weight,lenhei,note\nm,600\nm,600,11.2,83.5,x,y,z\nm,600,11.2,83.5,x,,\n",
    });
    const [few, many, trailing] = table(stdout) as [
      Record<string, string>,
      Record<string, string>,
      Record<string, string>,
    ];
    expect(few.issues).toBe("the row has 2 cells, the heading 5; the missing ones count as empty");
    expect(many.issues).toBe("the row has 7 cells, the heading 5; they may have slipped, nothing is computed");
    expect([many.note, many.zwei, many.rujuk]).toEqual(["x,y,z", "", ""]);
    expect([trailing.issues, trailing.note, trailing.zwei]).toEqual(["", "x", "-0.07"]);
  });

  test("an empty row keeps its place", async () => {
    const { stdout, stderr } = await tatasehat(["growth", "-"], {
      stdin: "sex,age,weight,lenhei\nm,600,11.2,83.5\n,,,\nf,600,10.5,82\n",
    });
    expect(table(stdout).map(({ issues }) => issues)).toEqual(["", "baris kosong", ""]);
    expect(stderr).toContain("baris kosong (baris 3)");
  });

  test("a line of 10 MB is read, said to be too long, and loses no row", async () => {
    const long = "x".repeat(10 * 1024 * 1024);
    const { code, stdout } = await tatasehat(["growth", "-", "--lang", "en"], {
      stdin: `sex,age,weight,lenhei,note\nm,600,11.2,83.5,a\nm,600,11.2,83.5,${long}\nm,600,11.2,83.5,b\n`,
    });
    expect(code).toBe(0);
    const rows = table(stdout);
    expect(rows.map(({ zwei, note }) => [zwei, note?.length])).toEqual([
      ["-0.07", 1],
      ["-0.07", long.length],
      ["-0.07", 1],
    ]);
    expect(rows[1]?.issues).toBe("note: the cell is too long (10485760 bytes)");
  });

  test("a row without an end is refused by its number", async () => {
    const piece = Buffer.alloc(1024 * 1024, "x");
    const { code, stdout, stderr } = await tatasehat(["growth", "-"], {
      stdin: ["sex,age,weight\nm,600,11.2\nm,600,", ...Array(20).fill(piece)],
    });
    expect([code, stdout.split("\n").length]).toEqual([1, 3]);
    expect(stderr).toContain("baris 3 lebih panjang dari 16777216 bita");
  });
});

describe("files that are no table", () => {
  test.each<[string, string | Uint8Array, number, string]>([
    ["empty", "", 1, "berkas kosong"],
    ["only line ends", "\n\n", 1, "berkas kosong"],
    ["binary", Uint8Array.of(0, 1, 2, 255, 0, 3), 1, "bukan teks"],
    ["UTF-16", Buffer.from("\ufeffsex,weight\nm,3\n", "utf16le"), 1, "UTF-16"],
    ["an old workbook", Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0), 1, "Excel lama"],
    ["a page", "<html><table></table></html>", 1, "HTML"],
    ["a broken workbook", Uint8Array.of(0x50, 0x4b, 3, 4, 9, 9, 9, 9), 1, ".xlsx rusak"],
    ["no object", "{not json\n{\n", 1, "baris 1 bukan objek JSON"],
    ["no sex", "age,weight\n600,11\n", 1, "tidak ada kolom sex / JK yang dikenal"],
    ["no measure", "sex,age\nm,600\n", 1, "tidak ada kolom weight, lenhei / Berat, Tinggi yang dikenal"],
    ["one meaning twice", "sex,Berat,BB\nm,1,2\n", 1, '"Berat" (kolom 2) dan "BB" (kolom 3)'],
    ["an open quote", 'sex,age,weight\nm,600,11\nm,"600,11\n', 1, "baris 3, kolom age: tanda kutip"],
  ])("%s", async (_, stdin, exit, message) => {
    const { code, stderr } = await tatasehat(["growth", "-"], { stdin });
    expect([code, stderr.split("\n").length]).toEqual([exit, 2]);
    expect(stderr).toContain(message);
  });

  test("a file without headings: its first child is not repeated in the message", async () => {
    const { code, stderr } = await tatasehat(["growth", "-"], { stdin: "3204110101200001,Siti Contoh,P,2022-01-01\n" });
    expect(code).toBe(1);
    expect(stderr).not.toMatch(/Siti|3204/);
  });

  test("headings only: the result has headings only, and it is said", async () => {
    const { code, stdout, stderr } = await tatasehat(["growth", "-"], { stdin: "sex,age,weight\n" });
    expect([code, stdout.split("\n").length]).toEqual([0, 2]);
    expect(stderr).toContain("hanya berisi judul kolom");
  });

  test("files that cannot be read or written", async () => {
    const input = files.write("ok.csv", `${HEADINGS}\n${row()}\n`);
    const cases: [string[], number, string][] = [
      [[files.path("none.csv")], 1, "berkas tidak ditemukan"],
      [[files.path(".")], 1, "ini folder"],
      [[input, "-o", files.path("no/such/out.csv")], 1, "folder tidak ditemukan"],
      [[input, "-o", files.path(".")], 1, "ini folder"],
      [[input, "-o", input], 1, "sudah ada; pakai --force"],
      [[input, "--format", "xlsx"], 2, "memerlukan -o"],
    ];
    for (const [args, exit, message] of cases) {
      const { code, stderr } = await tatasehat(["growth", ...args]);
      expect([args.join(" "), code]).toEqual([args.join(" "), exit]);
      expect(stderr).toContain(message);
    }
  });
});
