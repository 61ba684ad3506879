import { existsSync, readdirSync, readFileSync } from "node:fs";
import { Writable } from "node:stream";
import fc from "fast-check";
import { readSheet } from "read-excel-file/node";
import { describe, expect, test } from "vitest";
import writeXlsxFile from "write-excel-file/node";
import { zScores } from "../../../src/growth/index.js";
import { folder, parse, table, tatasehat } from "../harness.js";

const files = folder();
const EXAMPLE = "docs/examples/posyandu-melati-2024-07";
const RESULTS =
  "clenhei,cbmi,zlen,flen,zwei,fwei,zwfl,fwfl,zbmi,fbmi,zhc,fhc,zac,fac,zts,fts,zss,fss,standard,status_bbu,status_tbu,status_bbtb,status_imtu,status_gizi,rujuk,selisih,issues".split(
    ",",
  );

const CHILD = "L;2022-04-19;2024-07-24;11,5;86,0;telentang";
const FILE = `NIK;Nama;JK;Tgl Lahir;Tanggal Pengukuran;Berat;Tinggi;Cara Ukur;Alamat;Catatan\n`;
const line = (nik: string, name: string, child = CHILD, note = ""): string =>
  `${nik};${name};${child};Jl. Melati 5;${note}\n`;

describe("the echo", () => {
  test("keeps delimiter, decimal comma, byte order mark, line end and every byte of the input", async () => {
    const input =
      '\ufeffJK;Tgl Lahir;"Tanggal Pengukuran";Berat ;Tinggi;Catatan\r\nL;19/04/2022;24/07/2024;11,50;"86,0";"a ""b"";\r\nc"\r\nP; 2022-04-19;24/07/2024; 11,5;86;é\r\n';
    const { stdout } = await tatasehat(["growth", "-"], { stdin: input });
    const [heading, ...rest] = stdout.split(/\r\n(?=[LP];|$)/);
    expect(heading).toBe(`\ufeffJK;Tgl Lahir;"Tanggal Pengukuran";Berat ;Tinggi;Catatan;${RESULTS.join(";")}`);
    expect(rest[0]).toMatch(
      /^L;19\/04\/2022;24\/07\/2024;11,50;"86,0";"a ""b"";\r\nc";86;15,548945375878855;-1,\d+;0;/,
    );
    expect(rest[1]).toMatch(/^P; 2022-04-19;24\/07\/2024; 11,5;86;é;86;/);
    expect(stdout.endsWith("\r\n")).toBe(true);
    expect(stdout.replace(/\r\n/g, "")).not.toMatch(/[\r\n]/);
  });

  test("a decimal comma between commas is quoted", async () => {
    const { stdout } = await tatasehat(["growth", "-"], { stdin: 'sex,age,weight,lenhei\nm,600,"11,2","83,5"\n' });
    expect(stdout.split("\n")[1]).toMatch(/^m,600,"11,2","83,5","83,5","16,06\d+","-0,\d+",0,"-0,07",0,/);
  });

  test("makes formulas harmless and leaves numbers alone", async () => {
    const stdin =
      'sex,age,weight,lenhei,=note\nm,600,11.2,83.5,=1+1\nm,600,11.2,83.5,"=cmd|""x"""\nm,600,-11.2,83.5,-1.5\nm,600,11.2,83.5,-\n';
    const { stdout } = await tatasehat(["growth", "-"], { stdin });
    const [headings, ...rows] = parse(stdout) as [string[], ...string[][]];
    expect(headings[4]).toBe("'=note");
    expect(rows.map((row) => row[4])).toEqual(["'=1+1", '\'=cmd|"x"', "-1.5", "-"]);
    expect(rows[2]?.[2]).toBe("-11.2");
    for (const row of rows) for (const cell of row) expect(cell).not.toMatch(/^[=@]/);
  });

  test("appends WHO Anthro's columns, then the command's own, in that order", async () => {
    const { stdout } = await tatasehat(["growth", "-"], { stdin: "weight\tsex\tage\n11.2\tm\t600\n" });
    expect(stdout.split("\n")[0]).toBe(["weight", "sex", "age", ...RESULTS].join("\t"));
  });

  test("permuting and splitting rows changes no row", async () => {
    const source = readFileSync(`${EXAMPLE}.csv`, "utf8")
      .replace(/^\ufeff/, "")
      .trimEnd()
      .split(/\r?\n/);
    const [heading, ...rows] = source as [string, ...string[]];
    const once = async (part: readonly string[]): Promise<string[]> => {
      const { stdout } = await tatasehat(["growth", "-"], { stdin: `${[heading, ...part].join("\n")}\n` });
      // Warnings of the same child at another row speak of that row: they are the one thing that may change.
      return stdout
        .trimEnd()
        .split("\n")
        .slice(1)
        .map((row) => row.slice(0, row.lastIndexOf(";")));
    };
    const whole = await once(rows);
    const expected = new Map(rows.map((row, i) => [row, whole[i]]));
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(rows, { minLength: 1 }), async (part) => {
        expect(await once(part)).toEqual(part.map((row) => expected.get(row)));
      }),
      { numRuns: 25, seed: 11 },
    );
  });
});

describe("formats", () => {
  const results = (row: Record<string, unknown>): unknown[] =>
    RESULTS.map((name) => String(row[name] ?? "").replace(",", "."));

  test("a workbook and a CSV of the same children get the same answers", async () => {
    const csv = await tatasehat(["growth", `${EXAMPLE}.csv`]);
    const xlsx = await tatasehat(["growth", `${EXAMPLE}.xlsx`]);
    const ndjson = await tatasehat(["growth", `${EXAMPLE}.xlsx`, "--format", "ndjson"]);
    const fromCsv = table(csv.stdout, ";");
    const fromXlsx = table(xlsx.stdout);
    const objects = ndjson.stdout
      .trimEnd()
      .split("\n")
      .map((text) => JSON.parse(text) as Record<string, unknown>);
    expect(fromXlsx).toHaveLength(fromCsv.length);
    const ragged = fromCsv.map(({ issues }) => (issues as string).startsWith("baris memuat"));
    for (const [i, row] of fromCsv.entries()) {
      if (ragged[i]) continue;
      expect(results(fromXlsx[i] as Record<string, unknown>)).toEqual(results(row));
      expect(results(objects[i] as Record<string, unknown>)).toEqual(results(row));
    }
  });

  test("a workbook comes out a workbook: NIK as text, numbers as numbers, nothing that runs", async () => {
    const day = new Date(Date.UTC(2024, 6, 24));
    const born = new Date(Date.UTC(2022, 3, 19));
    const input = files.path("in.xlsx");
    const text = (value: string) => ({ value, type: String });
    await writeXlsxFile([
      ["NIK", "JK", "Tgl Lahir", "Tanggal Pengukuran", "Berat", "Tinggi", "Catatan", "Aktif"],
      [
        text("3204110101200001"),
        "L",
        { value: born, type: Date, format: "dd/mm/yyyy" },
        { value: day, type: Date, format: "dd/mm/yyyy" },
        11.5,
        86,
        text("=1+1"),
        true,
      ],
      [3204110101200001, "P", { value: born, type: Date, format: "dd/mm/yyyy" }, 45497, text("11,5"), 86, null, false],
    ]).toFile(input);
    const output = files.path("out.xlsx");
    const { code, stdout } = await tatasehat(["growth", input, "-o", output]);
    expect(code).toBe(0);
    expect(stdout).toContain("NIK: NIK rusak oleh spreadsheet");
    const [headings, first, second] = (await readSheet(readFileSync(output))) as unknown as unknown[][];
    expect(headings?.slice(8)).toEqual(RESULTS);
    const at = (row: unknown[] | undefined, name: string): unknown => row?.[(headings as unknown[]).indexOf(name)];
    expect(at(first, "NIK")).toBe("3204110101200001");
    expect(at(second, "NIK")).toBe(3204110101200001);
    expect(at(first, "Catatan")).toBe("'=1+1");
    expect(at(first, "Tgl Lahir")).toEqual(born);
    expect([at(first, "Aktif"), at(first, "Berat"), at(first, "clenhei")]).toEqual([true, 11.5, 86]);
    expect(at(first, "zlen")).toBe(at(first, "zlen"));
    expect(at(first, "issues")).toBeNull();
    expect(at(second, "issues")).toBe("NIK: NIK rusak oleh spreadsheet; tidak diperbaiki");
    expect(typeof at(second, "zwei")).toBe("number");
    const asCsv = table((await tatasehat(["growth", input])).stdout);
    expect(asCsv.map(({ NIK }) => NIK)).toEqual(["3204110101200001", "3.204110101200001E+15"]);
    expect((await tatasehat(["growth", input, "--sheet", "tidak ada"])).stderr).toContain(
      "lembar kerja tidak ditemukan",
    );
    expect((await tatasehat(["growth", input, "--sheet", "1"])).code).toBe(0);
  });

  test("text of a CSV becomes numbers in a workbook only where it can be nothing else", async () => {
    const output = files.path("typed.xlsx");
    const stdin = `${FILE.trimEnd()};Kode\n${line("3204110101200001", "Ani").trimEnd()};007\n${line("", "Budi", CHILD, "12,5").trimEnd()};1234567890123456\n`;
    await tatasehat(["growth", "-", "-o", output], { stdin });
    const rows = (await readSheet(readFileSync(output))) as unknown as unknown[][];
    const column = (name: string): unknown[] => rows.slice(1).map((row) => row[(rows[0] as unknown[]).indexOf(name)]);
    expect(column("NIK")).toEqual(["3204110101200001", null]);
    expect(column("Kode")).toEqual(["007", "1234567890123456"]);
    expect(column("Catatan")).toEqual([null, 12.5]);
    expect(column("Berat")).toEqual([11.5, 11.5]);
  });

  test("an empty workbook is refused", async () => {
    const input = files.path("empty.xlsx");
    await writeXlsxFile([[null]]).toFile(input);
    expect((await tatasehat(["growth", input])).stderr).toContain("berkas kosong");
  });

  test("JSON lines keep their objects; a line that is none is not lost", async () => {
    const stdin =
      '{"sex":"m","age":600,"weight":11.2,"lenhei":83.5,"extra":{"a":[1]}}\n\nnot json\n{"sex":"f","age":600,"weight":10.5,"lenhei":82,"nik":9223372036854775807}\n{}\n';
    const { stdout } = await tatasehat(["growth", "-", "--lang", "en"], { stdin });
    const lines = stdout.trimEnd().split("\n");
    expect(lines[0]).toMatch(
      /^\{"sex":"m","age":600,"weight":11.2,"lenhei":83.5,"extra":\{"a":\[1\]\},"clenhei":83.5,/,
    );
    const objects = lines.map((text) => JSON.parse(text) as Record<string, unknown>);
    expect(objects).toHaveLength(4);
    expect([objects[0]?.zwei, objects[0]?.fwei, objects[0]?.zhc, objects[0]?.fhc, objects[0]?.issues]).toEqual([
      -0.07,
      0,
      null,
      null,
      null,
    ]);
    expect([objects[1]?.line, objects[1]?.issues]).toEqual(["not json", "the line is no JSON object"]);
    expect(objects[2]?.issues).toBe("nik: NIK damaged by a spreadsheet; not repaired");
    expect(objects[3]?.issues).toBe("the row is empty");
    const csv = await tatasehat(["growth", "-", "--format", "csv"], { stdin });
    expect(table(csv.stdout)[0]).toMatchObject({ sex: "m", age: "600", extra: '{"a":[1]}', zwei: "-0.07" });
  });

  test("a key that comes too late is said to be missing from the table", async () => {
    const first = '{"sex":"m","age":600,"weight":11.2}\n'.repeat(2048);
    const { stdout } = await tatasehat(["growth", "-", "--format", "csv"], {
      stdin: `${first}{"sex":"m","age":600,"weight":11.2,"late":1}\n`,
    });
    const rows = table(stdout);
    expect(rows).toHaveLength(2049);
    expect(rows.at(-1)?.issues).toBe("1 kunci tidak ada pada baris-baris awal dan tidak disalin");
  });

  test("lines of JSON longer than the window are read", async () => {
    const note = "x".repeat(200_000);
    const { stdout } = await tatasehat(["growth", "-"], {
      stdin: `{"sex":"m","age":600,"weight":11.2,"note":"${note}"}`,
    });
    expect((JSON.parse(stdout) as { note: string }).note).toBe(note);
  });

  test("the output's name or --format chooses the delimiter", async () => {
    const input = files.write("semi.csv", FILE + line("3204110101200001", "Ani, Contoh"));
    await tatasehat(["growth", input, "-o", files.path("a.tsv")]);
    expect(table(files.read("a.tsv"), "\t")[0]).toMatchObject({ Nama: "Ani, Contoh", Berat: "11,5", clenhei: "85,3" });
    await tatasehat(["growth", files.path("a.tsv"), "-o", files.path("b.csv")]);
    expect(table(files.read("b.csv"), ";")[0]).toMatchObject({
      Nama: "Ani, Contoh",
      Berat: "11,5",
      clenhei_tatasehat: "85,3",
    });
    await tatasehat(["growth", input, "--format", "tsv", "-o", files.path("c.txt")]);
    expect(files.read("c.txt")).toBe(files.read("a.tsv"));
    await tatasehat(["growth", input, "-o", files.path("d.jsonl")]);
    expect(JSON.parse(files.read("d.jsonl"))).toMatchObject({ NIK: "3204110101200001", Berat: "11,5", clenhei: 85.3 });
  });
});

describe("identity", () => {
  const NIK = "3204110101200001";
  const faulty =
    FILE +
    line(NIK, "Siti Rahasia") +
    line("3.20E+15", "Budi Rahasia") +
    line(NIK, "Siti Rahasia") +
    line("32041", "Tono Rahasia", "?;2025-01-01;2024-07-24;sakit;-3;duduk") +
    `${NIK};Wati Rahasia;L;2022-04-19\n` +
    `${NIK};Rini Rahasia;${CHILD};Jl. Melati 5;x;${NIK};Rini Rahasia\n`;

  test("a NIK damaged by a spreadsheet is named, not repaired, and its row still assessed", async () => {
    const { stdout } = await tatasehat(["growth", "-"], { stdin: faulty });
    const [, damaged] = table(stdout, ";");
    expect(damaged).toMatchObject({
      NIK: "3.20E+15",
      issues: "NIK: NIK rusak oleh spreadsheet; tidak diperbaiki",
      status_bbu: "Berat badan normal",
    });
  });

  test("no message, and no issue, carries a NIK or a name", async () => {
    const { stdout, stderr } = await tatasehat(["growth", "-"], { stdin: faulty });
    expect(stderr).not.toMatch(/Rahasia|\d{6,}|E\+/);
    for (const row of table(stdout, ";")) expect(row.issues).not.toMatch(/Rahasia|\d{6,}|E\+/);
  });

  test("--without-identity leaves out who it is, even in rows whose cells slipped", async () => {
    const note = line("", "Ani Rahasia", CHILD, NIK);
    for (const format of ["csv", "tsv", "ndjson"]) {
      const { stdout, stderr } = await tatasehat(["growth", "-", "--without-identity", "--format", format], {
        stdin: faulty + note,
      });
      expect(stdout).not.toMatch(/Rahasia|Melati|\d{16}|NIK"|Nama/);
      expect(stderr).toContain("Kolom yang tidak ditulis: NIK, Nama, Alamat");
    }
    const { stdout } = await tatasehat(["growth", "-", "--without-identity"], { stdin: faulty });
    expect(stdout.split("\n")[0]).toBe(
      `JK;Tgl Lahir;Tanggal Pengukuran;Berat;Tinggi;Cara Ukur;Catatan;${RESULTS.join(";")}`,
    );
    expect(table(stdout, ";")[0]).toMatchObject({ JK: "L", Berat: "11,5", clenhei: "85,3" });
    const output = files.path("anonymous.xlsx");
    await tatasehat(["growth", "-", "--without-identity", "-o", output], { stdin: faulty + note });
    expect(JSON.stringify(await readSheet(readFileSync(output)))).not.toMatch(/Rahasia|Melati|\d{16}/);
  });

  test("JSON lines without identity carry no nested object along", async () => {
    const stdin =
      '{"nik":"3204110101200001","sex":"m","age":600,"weight":11.2,"orang":{"nama":"Siti Rahasia"}}\nSiti Rahasia\n';
    const { stdout } = await tatasehat(["growth", "-", "--without-identity"], { stdin });
    expect(stdout).not.toMatch(/Rahasia|3204/);
  });

  test("the same child twice on a day, and a child that shrank, are said without voiding anything", async () => {
    const visit = (nik: string, date: string, cm: string, how: string, name = "Ani"): string =>
      line(nik, name, `P;2021-01-01;${date};12,0;${cm};${how}`);
    const stdin =
      FILE +
      visit(NIK, "2024-01-10", "90,0", "berdiri") +
      visit(NIK, "2024-01-10", "90,0", "berdiri") +
      visit(NIK, "2024-02-10", "89,0", "berdiri") +
      // 90.5 lying is 89.8 standing.
      visit(NIK, "2024-03-10", "90,5", "telentang") +
      // Without a usable NIK: name, date of birth, sex and parent.
      visit("", "2024-01-10", "80,0", "berdiri", "Budi") +
      visit("3.2E+15", "2024-01-10", "80,0", "berdiri", "BUDI") +
      visit("", "2024-01-10", "80,0", "berdiri", "Cici") +
      visit("", "2024-01-10", "80,0", "berdiri", "");
    const { stdout, stderr } = await tatasehat(["growth", "-"], { stdin });
    const rows = table(stdout, ";");
    expect(rows.map(({ issues }) => issues)).toEqual([
      "",
      "anak yang sama pada hari yang sama dengan baris 2",
      "Tinggi: lebih pendek daripada pengukuran sebelumnya (baris 2)",
      "",
      "",
      "NIK: NIK rusak oleh spreadsheet; tidak diperbaiki; anak yang sama pada hari yang sama dengan baris 6",
      "",
      "",
    ]);
    for (const row of rows) expect(row.zlen).not.toBe("");
    expect(stderr).toMatch(/Anak +4\nBaris +8\n/);
  });
});

describe("what the file says already", () => {
  test("every z and status that differs is named with its distance", async () => {
    const stdin =
      "JK;Tgl Lahir;Tanggal Pengukuran;Berat;Tinggi;Cara Ukur;BB/U;ZS BB/U;TB/U;ZS TB/U;BB/TB;ZS BB/TB\n" +
      "L;2022-04-19;2024-07-24;9,0;86,0;berdiri;Normal;-1,00;Pendek;;Gizi Baik;x\n" +
      "L;2022-04-19;2024-07-24;;86,0;berdiri;BB Kurang;-2,50;Gagah;-0,9;;\n";
    const { stdout, stderr } = await tatasehat(["growth", "-"], { stdin });
    const [first, second] = table(stdout, ";") as [Record<string, string>, Record<string, string>];
    const result = zScores({
      sex: "male",
      bornOn: "2022-04-19",
      measuredOn: "2024-07-24",
      weightKg: 9,
      lengthHeightCm: 86,
      measuredAs: "height",
    });
    const z = result.ok ? (result.value.weightForAge?.z as number) : Number.NaN;
    const distance = (z + 1).toFixed(2).replace(".", ",");
    expect(first.selisih).toBe(
      `ZS BB/U ${distance}; BB/U Normal→Sangat kurang; TB/U Pendek→Normal; BB/TB Gizi baik→Gizi buruk`,
    );
    expect(first.issues).toBe("ZS BB/TB: bukan angka");
    expect(second.selisih).toContain("ZS BB/U -2,50→-; BB/U Kurang→-");
    expect(second.issues).toBe("TB/U: status gizi tidak dikenal");
    expect(stderr).toContain("Berbeda dari isi berkas: 4 dari 4 status, 3 dari 3 z-score (2 baris)");
  });

  test.each([
    ["BB/U", "Risiko Lebih", "Risiko BB Lebih", "resiko berat badan lebih"],
    ["TB/U", "Tinggi", "TINGGI", "tall"],
    ["BB/TB", "Obesitas", "obese", "Obesitas"],
  ])("spellings of %s are one status", async (heading, ...spellings) => {
    for (const spelling of spellings) {
      const { stdout } = await tatasehat(["growth", "-"], {
        stdin: `JK,age,weight,lenhei,measure,${heading}\nL,600,${heading === "TB/U" ? "13" : "16"},${heading === "TB/U" ? "96" : "83.5"},l,${spelling}\n`,
      });
      expect(table(stdout)[0]).toMatchObject({ selisih: "", issues: "" });
    }
  });
});

describe("usage", () => {
  const input = files.write(
    "usage.csv",
    FILE + line("3204110101200001", "Ani") + line("", "Budi", CHILD.replace("L;", "?;")),
  );

  test.each<[string, string[], number]>([
    ["no subcommand", [], 2],
    ["an unknown subcommand", ["tumbuh"], 2],
    ["no input", ["growth"], 2],
    ["an unknown option", ["growth", input, "--cepat"], 2],
    ["an unknown standard", ["growth", input, "--standard", "cdc"], 2],
    ["a date that is none", ["growth", input, "--as-of", "2024-02-30"], 2],
    ["help", ["growth", "--help"], 0],
    ["version", ["--version"], 0],
  ])("%s", async (_, args, exit) => expect((await tatasehat(args)).code).toBe(exit));

  test("--strict ends with 3 when a row has an issue, and the result is written all the same", async () => {
    const output = files.path("strict.csv");
    expect((await tatasehat(["growth", input, "--strict", "-o", output])).code).toBe(3);
    expect(table(files.read("strict.csv"), ";")).toHaveLength(2);
    expect((await tatasehat(["growth", "-", "--strict"], { stdin: FILE + line("3204110101200001", "Ani") })).code).toBe(
      0,
    );
  });

  test("--lang en speaks English, also of failures; Indonesian is the default", async () => {
    const { stdout, stderr } = await tatasehat(["growth", input, "--lang=en"]);
    expect(stderr).toContain("Child growth summary");
    expect(table(stdout, ";")[0]).toMatchObject({ status_bbu: "normal weight", rujuk: "no" });
    expect((await tatasehat(["growth", files.path("none"), "--lang", "en"])).stderr).toContain("file not found");
    expect((await tatasehat(["growth", files.path("none")])).stderr).toContain("berkas tidak ditemukan");
  });

  test.each(["completed-month-lms", "printed-sd"])("--method %s is stated, and its z are its own", async (method) => {
    const day = table((await tatasehat(["growth", input])).stdout, ";")[0] as Record<string, string>;
    const { stdout, stderr } = await tatasehat(["growth", input, "--method", method]);
    expect(stderr).toContain(`(${method})`);
    const other = table(stdout, ";")[0] as Record<string, string>;
    expect(other.zwei).not.toBe("");
    expect(other.zwei).not.toBe(day.zwei);
  });

  test("--age-unit months", async () => {
    const stdin = "sex,age,weight,lenhei\nm,20,11.2,83.5\n";
    const [months] = table((await tatasehat(["growth", "-", "--age-unit", "months"], { stdin })).stdout);
    const [days] = table((await tatasehat(["growth", "-"], { stdin })).stdout);
    expect(months?.zwei).toBe("-0.12");
    expect(days?.fwei).toBe("1");
  });

  test("the summary goes to stdout when the result goes to a file, else to stderr", async () => {
    const output = files.path("summary.csv");
    const toFile = await tatasehat(["growth", input, "-o", output]);
    expect(toFile.stdout).toContain(`Hasil ditulis ke ${output}`);
    expect(toFile.stderr).toBe("");
    expect(toFile.stdout).toContain("bukan prevalensi survei");
    expect(toFile.stdout).toContain("Permenkes No. 2 Tahun 2020");
    const toStdout = await tatasehat(["growth", input, "-o", "-"]);
    expect(toStdout.stderr).toContain("Ringkasan pertumbuhan anak");
    expect(toStdout.stdout).toBe(files.read("summary.csv"));
  });

  test("at most ten rows to refer are listed, those to be sent now first", async () => {
    const thin = CHILD.replace("11,5", "9,6");
    const lines = Array.from({ length: 14 }, (_, i) =>
      line(String(3204110101200001 + i), "Anak", i === 13 ? CHILD.replace("11,5", "8,5") : thin),
    );
    const { stderr } = await tatasehat(["growth", "-"], { stdin: FILE + lines.join("") });
    const list = stderr.slice(stderr.indexOf("Rujuk lebih dahulu")).split("\n");
    expect(list[0]).toBe("Rujuk lebih dahulu (segera 1, rujuk 13)");
    expect(list[1]).toBe("  baris 15: segera, gizi buruk, berat badan sangat kurang");
    expect(list.slice(2, 11).every((text) => /^ {2}baris \d+: rujuk, /.test(text))).toBe(true);
    expect(list[11]).toBe("  dan 4 baris lagi");
  });

  test("a child that needs no referral", async () => {
    const { stderr } = await tatasehat(["growth", "-"], { stdin: FILE + line("", "Ani") });
    expect(stderr).toContain("Rujuk: tidak ada");
  });
});

describe("whole or not at all", () => {
  const input = files.write("whole.csv", FILE + line("3204110101200001", "Ani").repeat(5000));
  const leftovers = (): string[] => readdirSync(files.path(".")).filter((name) => name.includes(".tmp"));

  test("an existing file is kept unless --force", async () => {
    const output = files.write("kept.csv", "old");
    expect((await tatasehat(["growth", input, "-o", output])).code).toBe(1);
    expect(files.read("kept.csv")).toBe("old");
    expect((await tatasehat(["growth", input, "-o", output, "--force"])).code).toBe(0);
    expect(files.read("kept.csv")).not.toBe("old");
    expect(leftovers()).toEqual([]);
  });

  test("a file can replace itself", async () => {
    const output = files.write("itself.csv", "sex,age,weight\nm,600,11.2\n");
    expect((await tatasehat(["growth", output, "-o", output, "--force"])).code).toBe(0);
    expect(table(files.read("itself.csv"))[0]).toMatchObject({ weight: "11.2", zwei: "-0.07" });
  });

  test("an input that breaks off in the middle leaves nothing behind", async () => {
    const broken = files.write("broken.csv", `${readFileSync(input, "utf8")}3204;"Ani\n`);
    const output = files.path("never.csv");
    expect((await tatasehat(["growth", broken, "-o", output])).code).toBe(1);
    expect(existsSync(output)).toBe(false);
    expect(leftovers()).toEqual([]);
  });

  test("an interruption leaves nothing behind", async () => {
    const output = files.path("interrupted.csv");
    const { code, stderr } = await tatasehat(["growth", input, "-o", output], { interrupted: AbortSignal.abort() });
    expect([code, existsSync(output), leftovers().length]).toEqual([1, false, 0]);
    expect(stderr).toContain("dihentikan");
  });

  test.runIf(existsSync("/dev/full"))("a full disk", async () => {
    const { code, stderr } = await tatasehat(["growth", input, "-o", "/dev/full"]);
    expect(code).toBe(1);
    expect(stderr).toContain("penyimpanan penuh");
  });

  test.runIf(existsSync("/dev/null"))("a device is written to as it is", async () => {
    expect((await tatasehat(["growth", input, "-o", "/dev/null"])).code).toBe(0);
  });

  test.each(["csv", "ndjson"])("a pipe that closes (%s)", async (format) => {
    const closing = new Writable({
      write: (_chunk, _encoding, done) => done(Object.assign(new Error("write EPIPE"), { code: "EPIPE" })),
    });
    const { code, stderr } = await tatasehat(["growth", input, "--format", format], { stdout: closing });
    expect(code).toBe(1);
    expect(stderr).toContain("menutup pipa");
  });

  test("an error without a name of its own is told by its code", async () => {
    const failing = new Writable({
      write: (_chunk, _encoding, done) => done(Object.assign(new Error("x"), { code: "EIO" })),
    });
    expect((await tatasehat(["growth", input], { stdout: failing })).stderr).toContain("- tidak dapat ditulis (EIO)");
  });
});
