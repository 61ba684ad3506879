import { readFileSync } from "node:fs";
import { readSheet } from "read-excel-file/node";
import { describe, expect, test } from "vitest";
import writeXlsxFile from "write-excel-file/node";
import { fc } from "../property.js";
import { folder, table, tatasehat } from "./harness.js";

const files = folder();
const EXAMPLE = ["docs/examples/csr-needs-2024.csv", "docs/examples/csr-pledges-2024.csv"] as const;
const DAY = ["--as-of", "2024-07-31", "--lang", "en"] as const;
const NEEDS = "id,programme,item,unit,required,available,unit_cost,region,priority,as_of";
const KITS = "N1,posyandu,kit,set,20,5,9000000,36.72.04,1,2024-06-30";
const PLEDGES = "id,donor,form,amount,item,quantity,unit,regions,valid_from,status";
const GOODS = "P1,PT A,goods,,kit,20,set,36.72.04,2024-01-01,agreed";

/** Runs the command over lines of needs and of pledges. */
async function share(
  needs: readonly string[],
  pledges: readonly string[],
  args: readonly string[] = [],
  headings: { readonly needs?: string; readonly pledges?: string } = {},
) {
  const path = files.write("pledges.csv", `${[headings.pledges ?? PLEDGES, ...pledges].join("\n")}\n`);
  const stdin = `${[headings.needs ?? NEEDS, ...needs].join("\n")}\n`;
  const ran = await tatasehat(["csr", "-", path, ...DAY, ...args], { stdin });
  return { ...ran, rows: table(ran.stdout) };
}

const figures = ({ gap_before, allocated, gap_after_pledges, from_pledges }: Record<string, string>): string =>
  [gap_before, allocated, gap_after_pledges, from_pledges].join("|");

describe("the example", () => {
  test("shares the pledges of 2024 out, a row per need in its order", async () => {
    const { code, stdout, stderr } = await tatasehat(["csr", ...EXAMPLE, "--as-of", "2024-07-31"]);
    expect(code).toBe(0);
    const rows = table(stdout);
    expect(
      rows.map((row) => [row["ID Kebutuhan"], figures(row), row.cost_after_pledges, row.gap_unit].join("|")),
    ).toEqual([
      "KB-01|15|15|0|KM-01: 15|0|set",
      "KB-02|274|205|69|KM-02: 150; KM-03: 55|621000000|set",
      "KB-03|123744|3000|120744|KM-04: 3000|4226040000|orang-bulan",
      "KB-04|800|300|500|KM-07: 300|742500000|paket",
      "KB-05||||||pos",
      "KB-06||||||unit",
      "KB-07|120|0|120|||rumah tangga",
    ]);
    expect(rows[2]?.remarks).toBe(
      "harga orang-bulan menurut aturan: Rp35.000; menanggung 500 orang (4,85 %), 2,42 % orang-tahun",
    );
    expect(rows[4]?.remarks).toBe("jumlahnya belum diketahui: tidak ikut dibagi dan dijumlahkan");
    for (const line of [
      "Kebutuhan dan komitmen per 2024-07-31 (menurut prioritas)",
      "Baris 7, kebutuhan terbaca 7, komitmen terbaca 10",
      "Uang: dijanjikan Rp925.000.000, sudah dialokasikan Rp0, diusulkan Rp495.000.000, sisa Rp430.000.000",
      "  Posyandu",
      "    kit antropometri (set): dibutuhkan 389, kurang 289 sesudah realisasi, 69 sesudah komitmen (terpenuhi 82,26 %)",
      "  36.72.04 Kecamatan Ciwandan",
      "Biaya kekurangan: Rp8.120.040.000 sesudah realisasi, Rp5.589.540.000 sesudah komitmen (belum termasuk 1 tanpa harga, 2 tanpa jumlah)",
      "Komitmen bersisa: 7",
      "  KM-01: sisa 5 set: pembatasan donatur tidak mengizinkan kebutuhan yang lain",
      "  KM-08: sisa Rp100.000.000: komitmen ditarik",
      "Kebutuhan yang belum diketahui jumlahnya: KB-05, KB-06",
      "Tanyakan kepada donaturnya: KM-05, KM-09",
      "Baris kebutuhan dengan catatan: 0",
    ]) {
      expect(stderr.split("\n")).toContain(line);
    }
    expect(stderr).toMatch(/KM-05: sisa 2\.400 orang-bulan: .* — UU 24\/2011\n/);
    expect(stderr).toMatch(/^Harga iuran JKN: .*Perpres/m);
    expect(stderr).not.toMatch(/PT |Forum Contoh/);
  });

  test("reads the same in English, and as workbooks", async () => {
    const sheets = EXAMPLE.map((path) => {
      const rows = readFileSync(path, "utf8")
        .trimEnd()
        .split("\n")
        .map((line) => line.split(","));
      return { rows, path: files.path(`${path.replace(/\W/g, "")}.xlsx`) };
    });
    for (const { rows, path } of sheets) await writeXlsxFile(rows).toFile(path);
    const args = ["--strategy", "max-coverage", ...DAY];
    const csv = await tatasehat(["csr", ...EXAMPLE, ...args]);
    const xlsx = await tatasehat(["csr", ...sheets.map(({ path }) => path), ...args]);
    expect(xlsx.stdout).toBe(csv.stdout);
    expect(xlsx.stderr).toBe(csv.stderr);
    expect(csv.stderr).toContain("(most units filled)");
    expect(csv.stderr).toContain("  KM-05: 2,400 person-months left: it is not known");
  });
});

describe("tables", () => {
  test("are taken as CSV, TSV and JSON lines; the needs keep their form", async () => {
    const wanted = await share([KITS], [GOODS]);
    expect(wanted.rows.map(figures)).toEqual(["15|15|0|P1: 15"]);
    const tsv = await share(
      [KITS].map((line) => line.replaceAll(",", "\t")),
      [GOODS],
      [],
      { needs: NEEDS.replaceAll(",", "\t") },
    );
    expect(tsv.stdout).toBe(wanted.stdout.replaceAll(",", "\t"));
    const names = NEEDS.split(",");
    const json = JSON.stringify(Object.fromEntries(KITS.split(",").map((cell, i) => [names[i], cell])));
    const path = files.write("p.csv", `${PLEDGES}\n${GOODS}\n`);
    const ran = await tatasehat(["csr", "-", path, ...DAY], { stdin: `${json}\n` });
    expect(ran.stdout).toBe(
      `${json.slice(0, -1)},"gap_unit":"set","gap_before":15,"allocated":15,"gap_after_pledges":0,"gap_after_realisation":15,"cost_after_pledges":0,"from_pledges":"P1: 15","remarks":null,"issues":null}\n`,
    );
    const piped = await tatasehat(["csr", files.write("n.csv", `${NEEDS}\n${KITS}\n`), "-", ...DAY], {
      stdin: `${PLEDGES}\n${GOODS}\n`,
    });
    expect(piped.stdout).toBe(wanted.stdout);
  });

  test("may lack ids, priorities, standings: that is said, and rows are named by number", async () => {
    const ran = await share(["posyandu,kit,set,20,5,36.72"], ["PT A,kit,12,set,2024-01-01"], [], {
      needs: "Program,Barang,Satuan,Dibutuhkan,Tersedia,Kode Wilayah",
      pledges: "Perusahaan,Barang,Jumlah,Satuan,Tanggal Kesepakatan",
    });
    expect(ran.rows.map(figures)).toEqual(["15|12|3|#2: 12"]);
    expect(ran.stderr).toContain("Without a column of priorities all needs count as equally urgent");
    expect(ran.stderr).toContain("Without a column of standings all pledges count as agreed");
    expect(ran.stderr).not.toContain("Without the day of the count");
  });

  test("read numbers as people write them, and say where that is not clear", async () => {
    const dotted = [KITS.replace(",20,5,9000000,", ",1.250,5,9.000.000,")];
    const unclear = await share(dotted, [GOODS], ["--strict"]);
    expect([unclear.code, unclear.rows[0]?.gap_before]).toEqual([3, ""]);
    expect(unclear.rows[0]?.issues).toContain(
      "required: may be 1250 or 1.250; say which mark separates thousands with --thousands",
    );
    const clear = await share(dotted, [GOODS], ["--strict", "--thousands", "."]);
    expect([clear.code, clear.rows[0]?.gap_before]).toEqual([0, "1245"]);
  });
});

describe("JKN", () => {
  const headings = {
    needs: "id,programme,item,unit,required,available,months,people,unit_cost,region",
    pledges: "id,donor,own_workers_registered,donor_kind,form,amount,people,months,first_month,valid_from,valid_to",
  };
  const need = "J,jkn,iuran,orang,100,10,12,,,36.72";

  test("is counted in person-months, whether the table counts people or their months", async () => {
    const people = await share([need], ["P,PT A,ya,,iuran,,10,6,2024-08,2024-07-01,"], [], headings);
    expect(people.rows[0]).toMatchObject({ gap_unit: "person-month", gap_before: "1080", allocated: "60" });
    expect(people.rows[0]?.remarks).toContain("covers 10 people (10.00 %), 5.00 % of person-years");
    const months = await share(
      ["J,jkn,iuran,orang-bulan,1200,120,,100,42000,36.72"],
      ["P,PT A,ya,,iuran,,10,6,1/8/2024,2024-07-01,"],
      [],
      headings,
    );
    expect(months.rows[0]).toMatchObject({
      gap_unit: "orang-bulan",
      gap_before: "1080",
      cost_after_pledges: String(1020 * 42_000),
    });
    const lacking = await share([need.replace(",12,", ",,")], [], [], headings);
    expect(lacking.rows[0]?.issues).toBe("months: the months are missing: a need for JKN is counted in person-months");
    const unknown = await share([need.replace(",100,10,12,", ",,,,")], [], ["--strict"], headings);
    expect([unknown.code, unknown.rows[0]?.issues]).toEqual([0, ""]);
  });

  test("valid pledges pay from their first day on; before the first rate there is no price", async () => {
    const valid = await share([need], ["P,PT A,ya,,iuran,,10,6,,2024-07-31,"], ["--payer", "whole"], headings);
    expect(valid.rows[0]).toMatchObject({ allocated: "60", cost_after_pledges: String(1020 * 42_000) });
    const early = await tatasehat(
      ["csr", "-", files.write("p.csv", `${headings.pledges}\n`), "--as-of", "2013-12-31"],
      {
        stdin: `${headings.needs}\n${need}\n`,
      },
    );
    expect(table(early.stdout)[0]).toMatchObject({ gap_before: "1080", cost_after_pledges: "", remarks: "" });
  });

  test("is paid only by who has registered its own workers; an open answer is no no", async () => {
    const ran = await share(
      [need],
      [
        "A,PT Satu,ya,swasta,iuran,,1,12,,2024-01-01,",
        "B,PT Dua,tidak,,iuran,,2,12,,2024-01-01,",
        "C,PT Tiga,belum diketahui,,iuran,,3,12,,2024-01-01,",
        "D,PT Empat,entah,,iuran,,4,12,,2024-01-01,",
        "E,Warga,,perorangan,iuran,350000,,,,2024-01-01,",
        "F,PT  satu,,,iuran,,5,12,,2024-01-01,",
        "G,PT Lima,ya,,iuran,,6,12,,2024-01-01,",
        "H,PT Lima,tidak,,iuran,,7,12,,2024-01-01,",
      ],
      [],
      headings,
    );
    expect(ran.rows[0]?.from_pledges?.split("; ").sort()).toEqual(["A: 12", "E: 10", "F: 60"]);
    expect(ran.stderr).toContain("Ask the donors of: C, D, G, H");
    expect(ran.stderr).toMatch(/ {2}B: 24 person-months left: the donor has not registered .* — UU 24\/2011/);
    expect(ran.stderr).toContain("the rows of this donor answer differently on its workers: taken as unknown (rows 9)");
  });
});

describe("what happened before", () => {
  const pledges = [GOODS, "P2,PT B,cash,45000000,,,,,2024-01-01,agreed"];
  const run = async (allocations: string, realisations: string, args: readonly string[] = []) => {
    const a = files.write("a.csv", `id,pledge,need,quantity,amount,date\n${allocations}\n`);
    const r = files.write(
      "r.csv",
      `id,allocation,quantity,amount,date,document,received_by,condition,reported_by\n${realisations}\n`,
    );
    return share([KITS], pledges, ["--allocations", a, "--realisations", r, ...args]);
  };

  test("takes from the gaps, and both gaps are told", async () => {
    const ran = await run("A1,P1,N1,6,,2024-07-01", "R1,A1,4,,2024-07-10,BAST-1,PKM,baik,donatur");
    expect(figures(ran.rows[0] ?? {})).toBe("9|9|0|P1: 9");
    expect(ran.rows[0]?.gap_after_realisation).toBe("11");
    expect(ran.stderr).toContain("kit (set): pledged 20, allocated before 6, proposed 9, left 5");
    expect(ran.stderr).toContain(
      "kit (set): required 20, missing 11 after realisation, 0 after pledges (filled 100.00 %)",
    );
  });

  test("what was damaged fills nothing, and what may be counted twice is told", async () => {
    const ran = await run(
      "A1,P1,N1,6,,2024-07-01",
      "R1,A1,4,,2024-07-10,BAST-1,PKM,rusak,donatur\nR2,A1,2,,2024-07-11,BAST-2,PKM,,puskesmas\nR3,A1,2,,2024-07-12,BAST-3,PKM,,donor",
    );
    expect(ran.rows[0]?.gap_after_realisation).toBe("11");
    expect(ran.stderr).toContain("Perhaps reported twice: 1\n  R2, R3: the same goods, region and number");
    expect(ran.stderr).toContain("4 units arrived incomplete or damaged: they fill no need");
  });

  test("records that cannot be read are left out, each with its row and column", async () => {
    const ran = await run(
      "A1,P9,N1,6,,2024-07-01\nA2,P1,N9,x,,2024-07-01\nA3,P2,N1,1,,",
      "R1,A1,4,,2024-07-10,B,PKM,,",
      ["--strict"],
    );
    expect(ran.code).toBe(3);
    expect(figures(ran.rows[0] ?? {})).toBe("15|15|0|P1: 15");
    expect(ran.stderr).toContain("Rows of allocations with issues: 3");
    expect(ran.stderr).toContain("pledge: that pledge is not in the list (rows 2)");
    expect(ran.stderr).toContain("Rows of realisations with issues: 1");
    expect(ran.stderr).toContain("allocation: that allocation is not in the list (rows 2)");
    expect(ran.stderr).toContain("date: not a date written YYYY-MM-DD (rows 4)");
  });

  test("without the day of the count, that is said", async () => {
    const a = files.write("a.csv", "id,pledge,need,quantity,date\nA1,P1,N1,6,2024-07-01\n");
    const r = files.write("r.csv", "id,allocation,quantity,date\nR1,A1,4,2024-07-10\n");
    const line = KITS.slice(0, KITS.lastIndexOf(","));
    const ran = await share([line], pledges, ["--allocations", a, "--realisations", r], {
      needs: NEEDS.replace(",as_of", ""),
    });
    expect(ran.stderr).toContain(
      "Without the day of the count, what arrived until today may be among what is available already",
    );
  });
});

describe("rows that cannot be read", () => {
  test("of needs come back with their issue and no figures, and the others are shared out", async () => {
    const ran = await share(
      [
        KITS,
        "N2,kesehatan,kit,set,20,5,,36.72,1,",
        "N3,posyandu,kit,set,-4,5,,Ciwandan,1,kemarin",
        "N3b,posyandu,kit,set,4,5,,36.7,1,",
        ",,,,,,,,,",
        "N4,posyandu,kit,set,8,5,,36.72,1,,x,y",
        "N5,posyandu,kit,set,8,5,,36.72,,",
        "N6,posyandu,kit,set,8,5,,36.72,1,",
        "N6,posyandu,kit,set,8,5,,36.72,1,",
        "N6,posyandu,kit,set,8,5,,36.72,1,",
        "3672041203809901,posyandu,kit,set,8,5,,36.72,1,",
      ],
      [GOODS],
      ["--strict"],
    );
    expect(ran.code).toBe(3);
    expect(figures(ran.rows[0] ?? {})).toBe("15|15|0|P1: 15");
    expect(ran.rows.slice(1).map(figures).join("")).toBe("|||".repeat(10));
    const issues = ran.rows.map((row) => row.issues ?? "");
    expect(issues[1]).toContain("programme: the choices are: spm, stunting");
    expect(issues[2]).toContain("required: ");
    expect(issues[2]).toContain("as_of: unreadable date");
    expect(issues[3]).toContain("region: not a Kemendagri region code");
    expect(issues[4]).toBe("the row is empty");
    expect(issues[6]).toContain("priority: the number is missing");
    expect(issues.slice(7, 10)).toEqual(Array(3).fill("id: the id is used twice; none of the rows is counted"));
    expect(issues[10]).toContain("id: the id has sixteen digits");
    expect(ran.stderr).toContain("Rows of needs with issues: 10");
    expect(ran.stderr).not.toMatch(/\d{12}|Ciwandan\b.*code/);
  });

  test("of pledges are told in the summary", async () => {
    const ran = await share(
      [KITS],
      [
        GOODS,
        "P2,PT B,uang,,,,,,2024-01-01,agreed",
        "P3,PT B,,,,,,,2024-01-01,agreed",
        "P4,PT B,barang,,kit,3,set,,,agreed",
        "P5,PT B,barang,,kit,3,set,,2024-01-01,mungkin",
        "P6,,barang,,kit,3,set,,2024-01-01,agreed",
        "P7,PT B,barang,,kit,3,,Ciwandan,2024-01-01,",
        "P8,PT B,5,,kit,3,set,,2024-02-30,agreed",
      ],
      ["--strict"],
    );
    expect(ran.code).toBe(3);
    expect(ran.rows[0]?.from_pledges).toBe("P1: 15");
    for (const line of [
      "Rows of pledges with issues: 7",
      "amount: the number is missing (rows 3)",
      "form: the form is unclear: cash, goods, service or contribution (rows 4)",
      "valid_from: neither the first day of validity nor the day of the agreement is stated (rows 5)",
      "status: the choices are: offered, agreed, allocated, partly-realised, realised, withdrawn, expired (rows 6, 8)",
      "donor: the id is missing (rows 7)",
      "unit: the text is missing (rows 8)",
      "regions: not a Kemendagri region code (2, 4, 6 or 10 digits, as text) (rows 8)",
      "valid_from: unreadable date (rows 9)",
    ]) {
      expect(ran.stderr).toContain(line);
    }
  });

  test("sums that no number holds leave out the largest", async () => {
    const ran = await share(
      [KITS, "N2,posyandu,usg,set,900000000000,0,900000000000,36.72,1,2024-06-30"],
      [
        GOODS,
        ...["P2", "P3", "P4", "P5", "P6", "P7", "P8", "P9", "Q1", "Q2"].map(
          (id) => `${id},PT B,cash,999999999999999,,,,,2024-01-01,agreed`,
        ),
      ],
    );
    expect(ran.code).toBe(0);
    expect(ran.rows[1]?.issues).toContain("the sum is too large to be exact");
    expect(ran.stderr).toContain("the sum is too large to be exact (rows 3)");
    expect(ran.rows[0]?.allocated).toBe("15");
  });
});

describe("restrictions", () => {
  test("are lists in a cell, in the words of people", async () => {
    const pledges = "id,donor,form,amount,Untuk Wilayah,Untuk Program,Untuk Barang,Untuk Kebutuhan,Syarat,valid_from";
    const needs = [
      KITS,
      "N2,Gizi,pmt,paket,4,0,1000,36.72.05,1,2024-06-30",
      "N3,stbm,sabun,dus,4,0,1000,36.73,1,2024-06-30",
    ];
    const only = async (cells: string) =>
      (await share(needs, [`P,PT,cash,1000000000,${cells},2024-01-01`], [], { pledges })).rows.map(
        (row) => row.allocated,
      );
    expect(await only("36.72.05;36.73,,,,")).toEqual(["0", "4", "4"]);
    expect(await only(",Stunting | STBM,,,")).toEqual(["0", "4", "4"]);
    expect(await only(",,PMT,,")).toEqual(["0", "4", "0"]);
    expect(await only(',,,"N1, N3",')).toEqual(["15", "0", "4"]);
    expect(await only(",,,,ring 1")).toEqual(["0", "0", "0"]);
    expect(await only(",,,,")).toEqual(["15", "4", "4"]);
  });
});

describe("manners", () => {
  test("a result goes into a new file, whole or not at all", async () => {
    const output = files.path("out.xlsx");
    const ran = await tatasehat(["csr", ...EXAMPLE, ...DAY, "-o", output]);
    expect([ran.code, ran.stderr, ran.stdout.includes("Result written to")]).toEqual([0, "", true]);
    const rows = (await readSheet(readFileSync(output))) as unknown as unknown[][];
    expect(rows[2]?.slice(-9)).toEqual(["set", 274, 205, 69, 274, 621_000_000, "KM-02: 150; KM-03: 55", null, null]);
    expect((await tatasehat(["csr", ...EXAMPLE, ...DAY, "-o", output])).code).toBe(1);
    const there = files.write("there.csv", "mine");
    const stopped = await tatasehat(["csr", ...EXAMPLE, ...DAY, "-o", there, "--force"], {
      interrupted: AbortSignal.abort(),
    });
    expect([stopped.code, files.read("there.csv")]).toEqual([1, "mine"]);
    expect((await tatasehat(["csr", ...EXAMPLE, ...DAY, "-o", there, "--force"])).code).toBe(0);
    expect(files.read("there.csv")).toContain("gap_after_pledges");
  });

  test("formulas are made harmless, also in ids that come back", async () => {
    const ran = await share([KITS.replace("N1", '"=cmd()"')], [GOODS.replace("P1", '"=cmd()"')]);
    expect(ran.stdout).toContain('"\'=cmd()",posyandu');
    expect(ran.rows[0]?.from_pledges).toBe("'=cmd(): 15");
  });

  test("a heading of ours in the input is echoed, and ours is renamed", async () => {
    const ran = await share([`${KITS},7`], [GOODS], [], { needs: `${NEEDS},allocated` });
    expect(ran.rows[0]).toMatchObject({ allocated: "7", allocated_tatasehat: "15" });
  });

  test("names are left out where that is asked", async () => {
    const ran = await share([`${KITS},Ibu Contoh`], [GOODS], ["--without-identity"], {
      needs: `${NEEDS},Nama Penanggung Jawab`,
    });
    expect(ran.stdout + ran.stderr).not.toContain("Ibu Contoh");
    expect(ran.stderr).toContain("Columns that are not written: Nama Penanggung Jawab");
  });

  test.each([
    ["no day", ["csr", ...EXAMPLE], 2],
    ["a day that is none", ["csr", ...EXAMPLE, "--as-of", "2024-02-30"], 2],
    ["one table", ["csr", EXAMPLE[0], ...DAY], 2],
    ["stdin twice", ["csr", "-", "-", ...DAY], 2],
    ["an unknown strategy", ["csr", ...EXAMPLE, ...DAY, "--strategy", "best"], 2],
    ["a table that is not there", ["csr", EXAMPLE[0], "nowhere.csv", ...DAY], 1],
    ["an empty table", ["csr", EXAMPLE[0], "-", ...DAY], 1],
    ["pledges for needs", ["csr", EXAMPLE[1], EXAMPLE[1], ...DAY], 1],
    ["needs for pledges", ["csr", EXAMPLE[0], EXAMPLE[0], ...DAY], 1],
  ])("%s", async (_, args, code) => {
    const ran = await tatasehat(args, { stdin: "" });
    expect([ran.code, ran.stdout]).toEqual([code, ""]);
    expect(ran.stderr).not.toBe("");
  });

  test("regions of the summary are of the level asked; a village has its code", async () => {
    const village = KITS.replace("36.72.04", "36.72.04.1001").replace(",set,", ",,");
    const [wide, narrow] = await Promise.all(
      ["regency", "village"].map((level) => share([village], [GOODS], ["--level", level])),
    );
    expect(wide?.stderr).toContain("  36.72 Kota Cilegon\n    kit: required 20");
    expect(narrow?.stderr).toContain("  36.72.04.1001\n    kit: required 20");
    expect(narrow?.stderr).toContain("P1: 20 set left: the need does not name its unit");
  });

  test("a day before every rule has no law to name", async () => {
    const ran = await tatasehat(["csr", ...EXAMPLE, "--as-of", "2005-01-01", "--lang", "en"]);
    expect(ran.code).toBe(0);
    expect(ran.stderr).not.toMatch(/^(?:Law|Price of JKN)/m);
    const wide = table(ran.stdout)[2];
    expect(wide?.remarks).toBe("");
    const later = await tatasehat(["csr", ...EXAMPLE, "--as-of", "2010-01-01", "--lang", "en"]);
    expect(later.stderr).toContain("Law: UU 40/2007, article 74; UU 25/2007, article 15, 34\n");
  });

  test("headings alone are said to be alone", async () => {
    const ran = await share([], []);
    expect([ran.code, ran.rows]).toEqual([0, []]);
    expect(ran.stderr).toContain("the file holds headings only");
    expect(ran.stderr).toContain("Rows 0, needs read 0, pledges read 0");
  });
});

test("whatever the rows, each need comes back in its place and nothing is given beyond it", async () => {
  const cell = fc.constantFrom("", "0", "7", "x", "belum diketahui", "36.72", "kit", "=1", "2024-01-01");
  const row = fc.array(cell, { minLength: 1, maxLength: 11 });
  await fc.assert(
    fc.asyncProperty(
      fc.array(row, { minLength: 1, maxLength: 20 }),
      fc.array(row, { maxLength: 8 }),
      async (needs, pledges) => {
        const lines = needs.map((cells) => cells.join(","));
        const ran = await share([KITS, ...lines], [GOODS, ...pledges.map((cells) => cells.join(","))]);
        expect(ran.code).toBe(0);
        expect(ran.rows).toHaveLength(lines.filter((line) => line !== "").length + 1);
        expect(figures(ran.rows[0] ?? {})).toBe("15|15|0|P1: 15");
      },
    ),
    { numRuns: 40 },
  );
});
