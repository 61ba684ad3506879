import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readDecree } from "../../../src/decree/document/read.js";
import type {
  DecreeAnnex,
  DecreeRow,
  DecreeSection,
  DecreeSignature,
  Part,
} from "../../../src/decree/document/types.js";
import { baseDecree } from "../rules/run-cases.js";

const words = (part: Part | null | undefined) => part?.text ?? null;
const cells = (rows: readonly DecreeRow[] = []) =>
  rows.map((row) => [row.number, ...row.cells.map(({ text }) => text)]);
const signed = (signature: DecreeSignature | null | undefined) =>
  signature == null
    ? null
    : [words(signature.office), words(signature.name), ...signature.details.map(({ text }) => text)];

/** A keputusan with these lines in place of its parts. */
const decree = ({ menimbang = "a. bahwa x;", diktum = "KESATU : Ya.", end = "", annex = "" }): string =>
  `BUPATI CONTOH
PROVINSI BANTEN

KEPUTUSAN BUPATI CONTOH
NOMOR 440/1-Huk/2022
TENTANG
TIM PEMBINA POSYANDU

BUPATI CONTOH,

Menimbang : ${menimbang}

Mengingat : 1. UU 36/2009;

MEMUTUSKAN:

Menetapkan : KEPUTUSAN BUPATI TENTANG TIM PEMBINA POSYANDU.
${diktum}
${end === "" ? "\nDitetapkan di Contoh\npada tanggal 6 Mei 2022\n\nBUPATI CONTOH,\n\nttd\n\nNAMA CONTOH" : end}
${annex}`;

describe("every part is the words at its place", () => {
  const samples = new URL("../../cases/decree/samples/", import.meta.url);
  const texts = [
    ...(["keputusan", "peraturan", "puskesmas"] as const).map((name) => [name, baseDecree(name)]),
    ...readdirSync(samples)
      .filter((name) => name.endsWith(".txt"))
      .map((name) => [name, readFileSync(new URL(name, samples), "utf8")]),
  ] as const;

  test.each(texts)("%s", (_, text) => {
    let count = 0;
    const walk = (value: unknown): void => {
      if (value === null || typeof value !== "object") return;
      if ("span" in value && "text" in value) {
        const { span, text: own } = value as Part;
        // A word parted at the end of a line is joined.
        expect(
          text
            .slice(span.start, span.end)
            .replace(/(?<=[a-z]-)\s+(?=[a-z])/g, "")
            .replace(/\s+/g, " "),
        ).toBe(own);
        count++;
      }
      Object.values(value).forEach(walk);
    };
    walk(readDecree(text));
    expect(count).toBeGreaterThan(30);
  });

  test.each(texts)("%s: a part begins with its first and ends with its last", (_, text) => {
    const tree = readDecree(text);
    const slice = ({ span }: { readonly span: Part["span"] }) => text.slice(span.start, span.end);
    for (const section of [tree.menimbang, tree.mengingat, tree.memperhatikan, tree.copies]) {
      if (section === null) continue;
      expect(slice(section).startsWith(section.label.text)).toBe(true);
      for (const item of section.items) {
        if (item.labelSpan !== null) expect(text.slice(item.labelSpan.start, item.labelSpan.end)).toMatch(/^\w+[.)]$/);
        expect(item.span).toEqual({ start: (item.labelSpan ?? item.body.span).start, end: item.body.span.end });
      }
      const last = section.items.at(-1);
      if (last !== undefined) expect(section.span.end).toBe(last.span.end);
    }
    for (const part of [...tree.diktum, ...tree.articles]) {
      expect(part.span).toEqual({ start: part.label.span.start, end: part.body.span.end });
    }
    for (const { span, label, rows } of tree.annexes) {
      expect(span.start).toBe(label.span.start);
      for (const row of rows) {
        expect([row.label.text.startsWith(String(row.number)), row.span.start]).toEqual([true, row.label.span.start]);
        expect(row.span.end).toBe(row.cells.at(-1)?.span.end);
      }
    }
    const { closing, enactment } = tree;
    if (closing?.signature != null) expect(closing.span.end).toBe(closing.signature.span.end);
    if (enactment != null) expect(slice(enactment)).toMatch(/^M ?E ?[Mn]/i);
  });
});

describe("items of a section", () => {
  const items = (menimbang: string) =>
    (readDecree(decree({ menimbang })).menimbang as DecreeSection).items.map(({ label, body }) => [label, body.text]);

  test.each<[string, string, readonly (readonly [string | null, string])[]]>([
    [
      "on one line",
      "a. bahwa x; b. bahwa y;",
      [
        ["a", "bahwa x;"],
        ["b", "bahwa y;"],
      ],
    ],
    [
      "with dan between",
      "a. bahwa x; dan b. bahwa y;",
      [
        ["a", "bahwa x; dan"],
        ["b", "bahwa y;"],
      ],
    ],
    [
      "with brackets",
      "a) bahwa x;\nb) bahwa y;",
      [
        ["a", "bahwa x;"],
        ["b", "bahwa y;"],
      ],
    ],
    [
      "a label alone on its line",
      "a.\nbahwa x;\nb.\nbahwa y;",
      [
        ["a", "bahwa x;"],
        ["b", "bahwa y;"],
      ],
    ],
    ["without any label", "bahwa x;", [[null, "bahwa x;"]]],
    [
      "words before the first",
      "bahwa:\na. x;\nb. y;",
      [
        [null, "bahwa:"],
        ["a", "x;"],
        ["b", "y;"],
      ],
    ],
    [
      "a numbered list inside",
      "a. bahwa:\n1. x;\n2. y;\nb. bahwa z;",
      [
        ["a", "bahwa: 1. x; 2. y;"],
        ["b", "bahwa z;"],
      ],
    ],
    [
      "a letter left out",
      "a. bahwa x;\nc. bahwa y;",
      [
        ["a", "bahwa x;"],
        ["c", "bahwa y;"],
      ],
    ],
    [
      "a letter of the sentence",
      "a. bahwa sesuai huruf\nd. yang x;\nb. bahwa y;",
      [
        ["a", "bahwa sesuai huruf d. yang x;"],
        ["b", "bahwa y;"],
      ],
    ],
    [
      "the next letter where no item has ended",
      "a. bahwa x\nb. bahwa y;",
      [
        ["a", "bahwa x"],
        ["b", "bahwa y;"],
      ],
    ],
    [
      "beyond z",
      "y. bahwa x;\nz. bahwa y;\naa. bahwa z\nbb. lain;",
      [
        ["y", "bahwa x;"],
        ["z", "bahwa y;"],
        ["aa", "bahwa z bb. lain;"],
      ],
    ],
    [
      "ended by a colon",
      "a. bahwa x:\nd. bahwa y;",
      [
        ["a", "bahwa x:"],
        ["d", "bahwa y;"],
      ],
    ],
    [
      "ended by atau",
      "a. bahwa x; atau\nd. bahwa y;",
      [
        ["a", "bahwa x; atau"],
        ["d", "bahwa y;"],
      ],
    ],
    ["an empty one", "a.\nb. bahwa y;", [["b", "bahwa y;"]]],
    [
      "a number inside a word",
      "a. bahwa 1.000 orang;\nb. bahwa y.",
      [
        ["a", "bahwa 1.000 orang;"],
        ["b", "bahwa y."],
      ],
    ],
  ])("%s", (_, menimbang, expected) => {
    expect(items(menimbang)).toEqual(expected);
  });
});

describe("what opens a part", () => {
  const sections = (text: string) => {
    const { menimbang, mengingat, memperhatikan } = readDecree(text);
    return [menimbang, mengingat, memperhatikan].map(
      (section) => section?.items.map(({ body }) => body.text).join(" ") ?? null,
    );
  };

  test.each<[string, readonly (string | null)[]]>([
    ["Menimbang : a. bahwa x;\nMengingat : 1. UU 1/2004;", ["bahwa x;", "UU 1/2004;", null]],
    ["Menimbang a. bahwa x;\nMengingat 1. UU 1/2004;", ["bahwa x;", "UU 1/2004;", null]],
    ["MENIMBANG\na. bahwa x;\nMENGINGAT\n1. UU 1/2004;", ["bahwa x;", "UU 1/2004;", null]],
    ["menimbang: a. bahwa x;", ["bahwa x;", null, null]],
    ["menimbang bahwa x;", [null, null, null]],
    ["Menimbang perlunya x;", [null, null, null]],
    ["Menimbang : bahwa\nmengingat 1. pertimbangan;", ["bahwa mengingat 1. pertimbangan;", null, null]],
    ["Menimbang : x;\nMembaca : surat y;", ["x;", null, "surat y;"]],
    ["Menimbang : x;\nMendengar : saran y;", ["x;", null, "saran y;"]],
    [
      "Menimbang : x;\nMengingat : 1. UU 1/2004;\nDengan Persetujuan Bersama\nDEWAN PERWAKILAN RAKYAT DAERAH",
      ["x;", "UU 1/2004;", null],
    ],
  ])("%j", (text, expected) => {
    expect(sections(text)).toEqual(expected);
  });

  test.each([
    ["MEMUTUSKAN:", "MEMUTUSKAN:"],
    ["MEMUTUSKAN :", "MEMUTUSKAN :"],
    ["M E M U T U S K A N :", "M E M U T U S K A N :"],
    ["Memutuskan", "Memutuskan"],
  ])("%j decides", (line, label) => {
    const { enactment, diktum } = readDecree(`Menimbang : x;\n\n${line}\n\nMenetapkan : KEPUTUSAN X.\nKESATU : Ya.`);
    expect([words(enactment?.decides), words(enactment?.label), words(enactment?.clause)]).toEqual([
      ...[label, "Menetapkan", "KEPUTUSAN X."],
    ]);
    expect(diktum.map(({ body }) => body.text)).toEqual(["Ya."]);
  });

  test("without MEMUTUSKAN, and with nothing else", () => {
    const bare = readDecree("Menimbang : x;\nMenetapkan : KEPUTUSAN X.\nKESATU : Ya.");
    expect([bare.enactment?.decides, words(bare.enactment?.clause)]).toEqual([null, "KEPUTUSAN X."]);
    const alone = readDecree("MEMUTUSKAN:\nKESATU : Ya.");
    expect([words(alone.enactment?.decides), alone.enactment?.label, alone.enactment?.clause]).toEqual([
      ...["MEMUTUSKAN:", null, null],
    ]);
    expect(alone.enactment?.span).toEqual({ start: 0, end: "MEMUTUSKAN:".length });
    expect(readDecree("KEPUTUSAN X\nNOMOR 1").enactment).toBeNull();
  });

  test.each<[string, readonly (readonly [string, number, string])[]]>([
    [
      "KESATU : Satu;\nKEDUA : Dua.",
      [
        ["KESATU", 1, "Satu;"],
        ["KEDUA", 2, "Dua."],
      ],
    ],
    [
      "KESATU: Satu;\nKEDUA:Dua.",
      [
        ["KESATU", 1, "Satu;"],
        ["KEDUA", 2, "Dua."],
      ],
    ],
    [
      "PERTAMA : Satu;\nKEDUA : Dua.",
      [
        ["PERTAMA", 1, "Satu;"],
        ["KEDUA", 2, "Dua."],
      ],
    ],
    [
      "Kesatu : Satu;\nKedua : Dua.",
      [
        ["Kesatu", 1, "Satu;"],
        ["Kedua", 2, "Dua."],
      ],
    ],
    [
      "KE SATU : Satu;\nKE DUA : Dua.",
      [
        ["KE SATU", 1, "Satu;"],
        ["KE DUA", 2, "Dua."],
      ],
    ],
    [
      "DIKTUM KESATU : Satu;\nDIKTUM KEDUA : Dua.",
      [
        ["DIKTUM KESATU", 1, "Satu;"],
        ["DIKTUM KEDUA", 2, "Dua."],
      ],
    ],
    [
      "KESATU\nSatu;\nKEDUA\nDua.",
      [
        ["KESATU", 1, "Satu;"],
        ["KEDUA", 2, "Dua."],
      ],
    ],
    [
      "KESATU. Satu;\nKEDUA. Dua.",
      [
        ["KESATU", 1, "Satu;"],
        ["KEDUA", 2, "Dua."],
      ],
    ],
    [
      "KESATU   Satu;\nKEDUA\tdua.",
      [
        ["KESATU", 1, "Satu;"],
        ["KEDUA", 2, "dua."],
      ],
    ],
    [
      "KESATU Satu;\nKEDUA Dua.",
      [
        ["KESATU", 1, "Satu;"],
        ["KEDUA", 2, "Dua."],
      ],
    ],
    [
      "KESEBELAS : Satu;\nKEDUA BELAS : Dua.",
      [
        ["KESEBELAS", 11, "Satu;"],
        ["KEDUA BELAS", 12, "Dua."],
      ],
    ],
    [
      "KEDUA Belanja daerah;\nKETIGA Tiga.",
      [
        ["KEDUA", 2, "Belanja daerah;"],
        ["KETIGA", 3, "Tiga."],
      ],
    ],
    ["KESATU : Satu;\nKEPADA Kepala Dinas.", [["KESATU", 1, "Satu; KEPADA Kepala Dinas."]]],
    [
      "KESATU : Satu menurut diktum\nKEDUA Dua;\nKETIGA : Tiga.",
      [
        ["KESATU", 1, "Satu menurut diktum KEDUA Dua;"],
        ["KETIGA", 3, "Tiga."],
      ],
    ],
    ["KESATU : Satu, kedua\nkedua belah pihak.", [["KESATU", 1, "Satu, kedua kedua belah pihak."]]],
    [
      "KESATU : Satu\nkedua : dua.",
      [
        ["KESATU", 1, "Satu"],
        ["kedua", 2, "dua."],
      ],
    ],
    [
      "KESATU :\nKEDUA : Dua.",
      [
        ["KESATU", 1, ""],
        ["KEDUA", 2, "Dua."],
      ],
    ],
  ])("diktum: %j", (text, expected) => {
    const { diktum } = readDecree(`MEMUTUSKAN:\n\n${text}`);
    expect(diktum.map(({ label, ordinal, body }) => [label.text, ordinal, body.text])).toEqual(expected);
  });

  test("an ordinal before MEMUTUSKAN needs its colon", () => {
    expect(readDecree("Menimbang : a. bahwa pihak\nKEDUA\nsetuju;").diktum).toEqual([]);
    expect(readDecree("KESATU : Ya.").diktum.map(({ body }) => body.text)).toEqual(["Ya."]);
  });

  test.each([
    ["pada tanggal 6 Mei 2022\n\nBUPATI CONTOH,\n\nttd", "2022-05-06"],
    ["Tanggal 6 Mei 2022\n\nBUPATI CONTOH,\n\nttd", "2022-05-06"],
    ["tanggal 6 Mei 2022 dan\nseterusnya berlaku.", undefined],
    ["pada tanggal 6 Mei 2022\nKepala Dinas,", undefined],
  ])("a closing without Ditetapkan: %j", (end, iso) => {
    const { closing, diktum } = readDecree(`MEMUTUSKAN:\nKESATU : Keputusan ini berlaku.\n\n${end}`);
    expect(closing?.date?.iso).toBe(iso);
    expect(diktum[0]?.body.text.includes("tanggal")).toBe(iso === undefined);
  });

  test("a date that a sentence runs on to closes nothing", () => {
    const text =
      "MEMUTUSKAN:\nKESATU : Keputusan ini mulai berlaku\npada tanggal 6 Mei 2022\nBUPATI CONTOH,\nttd\nNAMA";
    expect(readDecree(text).closing?.date ?? null).toBeNull();
    const ditetapkan =
      "MEMUTUSKAN:\nKESATU : Berlaku.\ntanggal 1 Mei 2022\nDitetapkan di X\npada tanggal 6 Mei 2022\nBUPATI CONTOH,";
    expect(readDecree(ditetapkan).closing?.date?.iso).toBe("2022-05-06");
  });

  test("memutuskan inside a sentence opens nothing", () => {
    expect(readDecree("Menimbang : a. bahwa rapat\nmemutuskan hal itu;").enactment).toBeNull();
  });

  test.each([
    ["Bagian Kesatu\nUmum\nPasal 2\nDua.", ["1", "2"]],
    ["Paragraf 1\nUmum\nPasal 2\nDua.", ["1", "2"]],
    ["Pasal 2A\nDua.", ["1", "2A"]],
    ["Pasal 2\nDua menurut\nPasal 5 ayat (1) itu.", ["1", "2"]],
    ["Pasal II\nDua.", ["1", "II"]],
  ])("articles: %j", (rest, numbers) => {
    const text = `MEMUTUSKAN:\nMenetapkan : PERATURAN X.\nBAB I\nKETENTUAN UMUM\nPasal 1\nSatu.\n${rest}`;
    const { articles, chapters } = readDecree(text);
    expect(articles.map(({ number }) => number)).toEqual(numbers);
    expect(articles[0]?.body.text).toBe("Satu.");
    expect(articles[1]?.body.text).toMatch(/^Dua/);
    expect(chapters.map(({ number, name }) => [number, words(name)])).toEqual([["I", "KETENTUAN UMUM"]]);
  });

  test("clauses by their numbers, with what stands before the first", () => {
    const text =
      "MEMUTUSKAN:\nPasal 1\n(1) Satu menurut\nayat (2) itu.\n(2)Dua.\n(3) Tiga\nPasal 2\nKalimat:\n(1) Satu.";
    expect(
      readDecree(text).articles.map(({ clauses }) => clauses.map(({ number, body }) => [number, body.text])),
    ).toEqual([
      [
        [1, "Satu menurut ayat (2) itu. (2)Dua."],
        [3, "Tiga"],
      ],
      [
        [null, "Kalimat:"],
        [1, "Satu."],
      ],
    ]);
  });
});

describe("the closing", () => {
  const closing = (end: string) => {
    const { closing: read } = readDecree(decree({ end }));
    return [words(read?.place), read?.date?.iso ?? null, words(read?.date), signed(read?.signature)];
  };
  const BUPATI = ["BUPATI CONTOH,", "NAMA CONTOH"];

  test.each<[string, readonly unknown[]]>([
    [
      "Ditetapkan di Contoh\npada tanggal 6 Mei 2022\nBUPATI CONTOH,\nttd\nNAMA CONTOH",
      ["Contoh", "2022-05-06", "6 Mei 2022", BUPATI],
    ],
    [
      "Dikeluarkan di : Kota Contoh\nPada tanggal : 6 Mei 2022\n\nBUPATI CONTOH,\n\nttd.\n\nNAMA CONTOH",
      ["Kota Contoh", "2022-05-06", "6 Mei 2022", BUPATI],
    ],
    [
      "DITETAPKAN DI : CONTOH\nTANGGAL : 06/05/2022\n\nBUPATI CONTOH,\n\ncap/ttd\n\nNAMA CONTOH",
      ["CONTOH", "2022-05-06", "06/05/2022", BUPATI],
    ],
    [
      "Ditetapkan di Contoh, tanggal 6 Mei 2022\n\nBUPATI CONTOH,\n\n[tanda tangan]\n\nNAMA CONTOH",
      ["Contoh", "2022-05-06", "6 Mei 2022", BUPATI],
    ],
    [
      "Ditetapkan di\nContoh\npada tanggal 6 Mei 2022\n\nBUPATI CONTOH,\n\nt.t.d.\n\nNAMA CONTOH",
      ["Contoh", "2022-05-06", "6 Mei 2022", BUPATI],
    ],
    ["Ditetapkan di\nBUPATI CONTOH,\n\n(tanda tangan)\n\nNAMA CONTOH", [null, null, null, BUPATI]],
    [
      "Ditetapkan di Contoh\npada tanggal 6 Mei 2022\n\nKEPALA DINAS KESEHATAN\nKABUPATEN CONTOH,\n\n______\n\nNAMA CONTOH\nPembina\nNIP. 1",
      [
        "Contoh",
        "2022-05-06",
        "6 Mei 2022",
        ["KEPALA DINAS KESEHATAN KABUPATEN CONTOH,", "NAMA CONTOH", "Pembina", "NIP. 1"],
      ],
    ],
    [
      "Ditetapkan di Contoh\npada tanggal 6 Mei 2022\n\nBUPATI CONTOH,\n\n.....\n\nNAMA CONTOH",
      ["Contoh", "2022-05-06", "6 Mei 2022", BUPATI],
    ],
    [
      "Ditetapkan di Contoh\npada tanggal 6 Mei 2022\n\nBUPATI CONTOH,\n\nCap / ttd\n[tanda tangan elektronik]\n\nNAMA CONTOH",
      ["Contoh", "2022-05-06", "6 Mei 2022", BUPATI],
    ],
    ["Ditetapkan di Contoh\npada tanggal\n\nBUPATI CONTOH,\n\ndto\n\nNAMA CONTOH", ["Contoh", null, null, BUPATI]],
    [
      "Ditetapkan di Contoh\npada tanggal 6 Mei 2022\n\nBUPATI CONTOH,\n\nNAMA CONTOH",
      ["Contoh", "2022-05-06", "6 Mei 2022", BUPATI],
    ],
    [
      "Ditetapkan di Contoh\npada tanggal 6 Mei 2022\n\nBUPATI CONTOH",
      ["Contoh", "2022-05-06", "6 Mei 2022", ["BUPATI CONTOH", null]],
    ],
    ["Ditetapkan di Contoh\npada tanggal 6 Mei 2022", ["Contoh", "2022-05-06", "6 Mei 2022", null]],
  ])("%j", (end, expected) => {
    expect(closing(end)).toEqual(expected);
  });

  test("every month in words, its older spelling too, and digits in three forms", () => {
    const months = "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split(" ");
    const iso = (date: string) => closing(`Ditetapkan di Contoh\npada tanggal ${date}`)[1];
    months.forEach((name, i) => {
      expect(iso(`9 ${name} 2022`)).toBe(`2022-${String(i + 1).padStart(2, "0")}-09`);
      expect(iso(`9${name.toUpperCase()}2022`)).toBe(`2022-${String(i + 1).padStart(2, "0")}-09`);
    });
    expect(["9 Pebruari 2022", "9 Nopember 2022", "9-2-2022", "09 / 02 / 2022", "9.2.2022"].map(iso)).toEqual([
      ...["2022-02-09", "2022-11-09", "2022-02-09", "2022-02-09", "2022-02-09"],
    ]);
    expect(["9 Mei 20222", "129 Mei 2022", "9 Meii 2022", "32 Mei 2022", "29 Februari 2023"].map(iso)).toEqual([
      ...[null, null, null, null, null],
    ]);
    expect(iso("29 Februari 2024")).toBe("2024-02-29");
  });

  test("the promulgation has its own place, day and officer", () => {
    const text = decree({
      end: "Ditetapkan di Contoh\npada tanggal 6 Mei 2022\n\nBUPATI CONTOH,\n\nttd\n\nNAMA CONTOH\n\nDiundangkan di Lain\npada tanggal 7 Mei 2022\n\nSEKRETARIS DAERAH,\n\nttd\n\nNAMA LAIN\n\nBERITA DAERAH KABUPATEN CONTOH TAHUN 2022 NOMOR 5",
    });
    const { closing: first, promulgation, gazette } = readDecree(text);
    expect([words(first?.place), first?.date?.iso, signed(first?.signature)]).toEqual([
      ...["Contoh", "2022-05-06", ["BUPATI CONTOH,", "NAMA CONTOH"]],
    ]);
    expect([words(promulgation?.place), promulgation?.date?.iso, signed(promulgation?.signature)]).toEqual([
      ...["Lain", "2022-05-07", ["SEKRETARIS DAERAH,", "NAMA LAIN"]],
    ]);
    expect(words(gazette)).toBe("BERITA DAERAH KABUPATEN CONTOH TAHUN 2022 NOMOR 5");
  });

  test("copies, what certifies them, and the order of a peraturan end what stands before", () => {
    const end = "Ditetapkan di Contoh\npada tanggal 6 Mei 2022\n\nBUPATI CONTOH,\n\nttd\n\nNAMA CONTOH\n\n";
    const copies = (rest: string) => readDecree(decree({ end: end + rest })).copies?.items.map(({ body }) => body.text);
    expect(copies("Tembusan:\n1. Gubernur;\n2. Arsip.")).toEqual(["Gubernur;", "Arsip."]);
    expect(copies("Tembusan disampaikan kepada Yth.:\n1. Gubernur;")).toEqual([
      "disampaikan kepada Yth.:",
      "Gubernur;",
    ]);
    expect(copies("Tembusan:\n1. Gubernur.\n\nSalinan sesuai dengan aslinya\nKEPALA BAGIAN HUKUM,")).toEqual([
      "Gubernur.",
    ]);
    const ordered = readDecree(
      "MEMUTUSKAN:\nPasal 1\nSatu.\nAgar setiap orang mengetahuinya, memerintahkan pengundangan.\nDitetapkan di X",
    );
    expect(ordered.articles.map(({ body }) => body.text)).toEqual(["Satu."]);
  });
});

describe("annexes", () => {
  const TITLE = "KEPUTUSAN BUPATI CONTOH\nNOMOR 440/1-Huk/2022\nTENTANG\nTIM PEMBINA POSYANDU";
  const annexes = (annex: string) => readDecree(decree({ annex })).annexes;
  const told = ({ number, head, rows, signature }: DecreeAnnex) => ({
    number,
    head: head && [words(head.maker), words(head.number), words(head.name)],
    rows: cells(rows),
    ...(signature !== null && { signature: signed(signature) }),
  });
  const HEAD = ["BUPATI CONTOH", "440/1-Huk/2022", "TIM PEMBINA POSYANDU"];

  test.each<[string, string, ReturnType<typeof told>]>([
    [
      "whose head ends where the name does",
      `LAMPIRAN\n${TITLE}\nDAFTAR TIM\n1. Ketua`,
      { number: null, head: HEAD, rows: [[1, "Ketua"]] },
    ],
    [
      "whose name runs over two lines",
      `LAMPIRAN\n${TITLE.replace("PEMBINA ", "PEMBINA\n")}\n1. Ketua`,
      { number: null, head: HEAD, rows: [[1, "Ketua"]] },
    ],
    [
      "with another name, to the blank line",
      `LAMPIRAN\n${TITLE.replace("POSYANDU", "LAIN\nDAN BARU")}\n\n1. Ketua`,
      { number: null, head: ["BUPATI CONTOH", "440/1-Huk/2022", "TIM PEMBINA LAIN DAN BARU"], rows: [[1, "Ketua"]] },
    ],
    [
      "with its name on the line of TENTANG",
      `LAMPIRAN\n${TITLE.replace("TENTANG\n", "TENTANG ")}\n1. Ketua`,
      { number: null, head: HEAD, rows: [[1, "Ketua"]] },
    ],
    [
      "on one line with its kind",
      `LAMPIRAN II KEPUTUSAN BUPATI CONTOH\n${TITLE.split("\n").slice(1).join("\n")}\n1. Ketua`,
      { number: "II", head: HEAD, rows: [[1, "Ketua"]] },
    ],
    [
      "of the older form, without a name",
      "Lampiran : Keputusan Bupati Contoh\nNomor : 440/1-Huk/2022\nTanggal : 6 Mei 2022\n\n1. Ketua",
      { number: null, head: ["Bupati Contoh", "440/1-Huk/2022", null], rows: [[1, "Ketua"]] },
    ],
    [
      "of the older form, with no blank line",
      "Lampiran : Keputusan Bupati Contoh\nNomor : 440/1-Huk/2022\nTanggal : 6 Mei 2022\n1. Ketua",
      { number: null, head: ["Bupati Contoh", "440/1-Huk/2022", null], rows: [[1, "Ketua"]] },
    ],
    ["numbered in digits", `LAMPIRAN 3\n${TITLE}\n\n1. Ketua`, { number: "3", head: HEAD, rows: [[1, "Ketua"]] }],
    [
      "without a head",
      "LAMPIRAN I\n\n1. Ketua\n2. Anggota",
      {
        number: "I",
        head: null,
        rows: [
          [1, "Ketua"],
          [2, "Anggota"],
        ],
      },
    ],
    [
      "that begins with the number",
      "LAMPIRAN\nNOMOR 440/1-Huk/2022\nTENTANG\nTIM PEMBINA POSYANDU\n1. Ketua",
      { number: null, head: [null, "440/1-Huk/2022", "TIM PEMBINA POSYANDU"] as never, rows: [[1, "Ketua"]] },
    ],
    [
      "that is signed",
      `LAMPIRAN\n${TITLE}\n\n1. Ketua\n2. Anggota\n\nBUPATI CONTOH,\n\nttd\n\nNAMA CONTOH`,
      {
        number: null,
        head: HEAD,
        rows: [
          [1, "Ketua"],
          [2, "Anggota"],
        ],
        signature: ["BUPATI CONTOH,", "NAMA CONTOH"],
      },
    ],
    [
      "that is signed for the office",
      `LAMPIRAN\n${TITLE}\n\n1. Ketua\n\na.n. BUPATI CONTOH\nSEKRETARIS DAERAH,\n\nttd\n\nNAMA CONTOH`,
      {
        number: null,
        head: HEAD,
        rows: [[1, "Ketua"]],
        signature: ["a.n. BUPATI CONTOH SEKRETARIS DAERAH,", "NAMA CONTOH"],
      },
    ],
    [
      "that is signed by who acts",
      `LAMPIRAN\n${TITLE}\n\n1. Ketua\n\nPlt. BUPATI CONTOH,\n\nttd\n\nNAMA CONTOH`,
      { number: null, head: HEAD, rows: [[1, "Ketua"]], signature: ["Plt. BUPATI CONTOH,", "NAMA CONTOH"] },
    ],
  ])("one %s", (_, annex, expected) => {
    expect(annexes(annex).map(told)).toEqual([expected]);
  });

  test.each<
    [
      string,
      string,
      readonly (string | null)[] | null,
      readonly (readonly (string | number)[])[],
      readonly unknown[] | null,
    ]
  >([
    ["a heading of its own is no head", "LAMPIRAN\nDAFTAR TIM\n1. Ketua", null, [[1, "Ketua"]], null],
    ["a heading behind its number, neither", "LAMPIRAN II : DAFTAR TIM\n1. Ketua", null, [[1, "Ketua"]], null],
    [
      "TENTANG alone",
      "LAMPIRAN I\nTENTANG\nTIM PEMBINA POSYANDU\n1. Ketua",
      [null, null, "TIM PEMBINA POSYANDU"],
      [[1, "Ketua"]],
      null,
    ],
    [
      "the kind alone",
      "LAMPIRAN\nKEPUTUSAN BUPATI CONTOH\n\n1. Ketua",
      ["BUPATI CONTOH", null, null],
      [[1, "Ketua"]],
      null,
    ],
    [
      "labels with colons",
      "LAMPIRAN : KEPUTUSAN BUPATI CONTOH\nNOMOR : 440/1-Huk/2022\nTENTANG : TIM PEMBINA POSYANDU\n1. Ketua",
      HEAD,
      [[1, "Ketua"]],
      null,
    ],
    [
      "a number and a colon before the kind",
      "LAMPIRAN III : KEPUTUSAN BUPATI CONTOH\nNOMOR : 440/1-Huk/2022\nTENTANG : TIM PEMBINA POSYANDU\n1. Ketua",
      HEAD,
      [[1, "Ketua"]],
      null,
    ],
    [
      "a name in small letters",
      "Lampiran Keputusan Bupati Contoh\nNomor 440/1-Huk/2022\nTentang Tim Pembina Posyandu\n1. Ketua",
      ["Bupati Contoh", "440/1-Huk/2022", "Tim Pembina Posyandu"],
      [[1, "Ketua"]],
      null,
    ],
    [
      "a signature without its comma",
      `LAMPIRAN\n${TITLE}\n\n1. Ketua\n\nBUPATI CONTOH\n\nttd\n\nNAMA CONTOH`,
      HEAD,
      [[1, "Ketua"]],
      ["BUPATI CONTOH", "NAMA CONTOH"],
    ],
    [
      "another office that signs",
      `LAMPIRAN\n${TITLE}\n\n1. Ketua\n\nSEKRETARIS DAERAH,\n\nttd\n\nNAMA CONTOH`,
      HEAD,
      [[1, "Ketua"]],
      ["SEKRETARIS DAERAH,", "NAMA CONTOH"],
    ],
    [
      "an office in a sentence signs nothing",
      `LAMPIRAN\n${TITLE}\n\n1. Ketua\n\nKepala Puskesmas, bidan, dan kader\n\nbekerja sama.`,
      HEAD,
      [[1, "Ketua"]],
      null,
    ],
    [
      "an office with nobody below it signs nothing",
      `LAMPIRAN\n${TITLE}\n\n1. Ketua\n\nBUPATI CONTOH,`,
      HEAD,
      [[1, "Ketua"]],
      null,
    ],
  ])("%s", (_, annex, head, rows, signature) => {
    expect(annexes(annex).map((own) => [told(own).head, cells(own.rows), signed(own.signature)])).toEqual([
      [head, rows, signature],
    ]);
  });

  test("a long name over many lines ends at the blank line", () => {
    const name = Array.from({ length: 20 }, (_, i) => `BARIS ${"ABCDEFGHIJKLMNOPQRST".charAt(i)}`).join("\n");
    const [annex] = annexes(`LAMPIRAN\nKEPUTUSAN BUPATI CONTOH\nNOMOR 440/1-Huk/2022\nTENTANG\n${name}\n\n1. Ketua`);
    expect(words(annex?.head?.name)).toMatch(/^BARIS A BARIS B/);
    expect(cells(annex?.rows)).toEqual([[1, "Ketua"]]);
  });

  test("one ends where the next begins, the last before the elucidation", () => {
    const all = annexes("LAMPIRAN I\n\n1. Ketua\n\nLAMPIRAN II\n\n1. Anggota\n\nPENJELASAN\n\n2. Lain");
    expect(all.map(told)).toEqual([
      { number: "I", head: null, rows: [[1, "Ketua"]] },
      { number: "II", head: null, rows: [[1, "Anggota"]] },
    ]);
  });

  test("the word inside a sentence opens none", () => {
    const text = decree({ diktum: "KESATU : Tim sebagaimana tercantum dalam\nLampiran Keputusan ini.\nKEDUA : Ya." });
    expect(readDecree(text).annexes).toEqual([]);
    expect(readDecree(text).diktum).toHaveLength(2);
  });
});

describe("rows of a list or a table", () => {
  const rows = (list: string) => cells(readDecree(decree({ annex: `LAMPIRAN\n\n${list}` })).annexes[0]?.rows);

  test.each<[string, string, readonly (readonly (string | number)[])[]]>([
    [
      "between bars",
      "1. | A | X\n2. | B | Y",
      [
        [1, "A", "X"],
        [2, "B", "Y"],
      ],
    ],
    [
      "of Markdown",
      "| No | Nama |\n|----|------|\n| 1 | A |\n| 2 | B |",
      [
        [1, "A"],
        [2, "B"],
      ],
    ],
    [
      "between tabs",
      "1\tA\tX\n2\tB\tY",
      [
        [1, "A", "X"],
        [2, "B", "Y"],
      ],
    ],
    [
      "between wide gaps",
      "1   A    X\n2   B    Y",
      [
        [1, "A", "X"],
        [2, "B", "Y"],
      ],
    ],
    [
      "with brackets",
      "1) A\n2) B",
      [
        [1, "A"],
        [2, "B"],
      ],
    ],
    [
      "whose cells stand below, as a PDF gives them",
      "1\nA\nX\n2\nB\nY",
      [
        [1, "A", "X"],
        [2, "B", "Y"],
      ],
    ],
    [
      "whose last cell runs on",
      "1. | A | X\ndan lain\n2. | B | Y",
      [
        [1, "A", "X dan lain"],
        [2, "B", "Y"],
      ],
    ],
    [
      "ended by a paragraph",
      "1. A\n2. B\n\nKeterangan lain.",
      [
        [1, "A"],
        [2, "B"],
      ],
    ],
    [
      "ended by the heading of another list",
      "1. A\n\nB. TIM LAIN\n1. C",
      [
        [1, "A"],
        [1, "C"],
      ],
    ],
    ["with an amount", "1.500 rupiah\n1. A\n2.000 rupiah", [[1, "A 2.000 rupiah"]]],
    [
      "with a year alone on its line",
      "1. A\n2023\n2. B",
      [
        [1, "A 2023"],
        [2, "B"],
      ],
    ],
    ["with four digits", "1000. A\n10000. B", [[1000, "A 10000. B"]]],
    ["one of which is empty", "1. |\n2. | B", [[2, "B"]]],
    ["without an end", "1. A\n2.", [[1, "A"]]],
    ["of one number and a word", "1 orang\n2. B", [[2, "B"]]],
  ])("%s", (_, list, expected) => {
    expect(rows(list)).toEqual(expected);
  });

  test("lists inside lists", () => {
    const lists = (numbers: readonly number[]) =>
      readDecree(decree({ annex: `LAMPIRAN\n\n${numbers.map((n) => `${n}. A`).join("\n")}` })).annexes[0]?.rows.map(
        ({ list }) => list,
      );
    expect(lists([1, 2, 3])).toEqual([0, 0, 0]);
    expect(lists([1, 1, 2, 2, 3])).toEqual([0, 1, 1, 0, 0]);
    expect(lists([1, 2, 1, 2, 3])).toEqual([0, 0, 1, 1, 1]);
    expect(lists([1, 2, 1, 1, 2, 3])).toEqual([0, 0, 1, 2, 2, 2]);
    // Nothing continues a number that was left out: it disturbs the innermost list.
    expect(lists([1, 2, 5, 6])).toEqual([0, 0, 0, 0]);
    expect(lists([3, 4, 1])).toEqual([0, 0, 1]);
  });
});

describe("titles", () => {
  const title = (text: string) => {
    const { title: read, heading } = readDecree(`${text}\n\nMenimbang : a. bahwa x;`);
    return [read?.nature ?? null, words(read?.maker), words(read?.number), words(read?.name), words(heading)];
  };

  test.each<[string, readonly (string | null)[]]>([
    [
      "SALINAN\nKEPUTUSAN BUPATI X\nNOMOR 1/A/2022\nTENTANG\nTIM",
      ["keputusan", "BUPATI X", "1/A/2022", "TIM", "SALINAN"],
    ],
    ["SALINAN KEPUTUSAN BUPATI X\nNOMOR 1/A/2022\nTENTANG\nTIM", ["keputusan", "BUPATI X", "1/A/2022", "TIM", null]],
    [
      "RANCANGAN PERATURAN BUPATI X\nNOMOR 1 TAHUN 2022\nTENTANG\nTIM",
      ["peraturan", "BUPATI X", "1 TAHUN 2022", "TIM", null],
    ],
    [
      "SURAT KEPUTUSAN KEPALA PUSKESMAS X\nNOMOR : 1/A/2022\nTENTANG\nTIM",
      ["keputusan", "KEPALA PUSKESMAS X", "1/A/2022", "TIM", null],
    ],
    ["QANUN KABUPATEN X\nNOMOR 1 TAHUN 2022\nTENTANG\nTIM", ["peraturan", "KABUPATEN X", "1 TAHUN 2022", "TIM", null]],
    ["INSTRUKSI BUPATI X\nNOMOR 1 TAHUN 2022\nTENTANG\nTIM", [null, "BUPATI X", "1 TAHUN 2022", "TIM", null]],
    ["SURAT EDARAN BUPATI X\nNO : 1/A/2022\nTENTANG\nTIM", [null, "BUPATI X", "1/A/2022", "TIM", null]],
    ["KEPUTUSAN BUPATI X\nNO. 1/A/2022\nTENTANG : TIM", ["keputusan", "BUPATI X", "1/A/2022", "TIM", null]],
    [
      "KEPUTUSAN BUPATI X\nNOMOR 1/A/2022 TANGGAL 6 MEI 2022\nTENTANG\nTIM",
      ["keputusan", "BUPATI X", "1/A/2022", "TIM", null],
    ],
    [
      "PERATURAN BUPATI X\nNOMOR 2 TAHUN 2022\nTENTANG\nPERUBAHAN ATAS PERATURAN BUPATI\nNOMOR 1 TAHUN 2021 TENTANG TIM",
      ["peraturan", "BUPATI X", "2 TAHUN 2022", "PERUBAHAN ATAS PERATURAN BUPATI NOMOR 1 TAHUN 2021 TENTANG TIM", null],
    ],
    [
      "PEMERINTAH KABUPATEN X\nDINAS KESEHATAN\nJalan Contoh Nomor 1\nKEPUTUSAN KEPALA DINAS KESEHATAN\nNOMOR 1/A/2022\nTENTANG\nTIM",
      [
        "keputusan",
        "KEPALA DINAS KESEHATAN",
        "1/A/2022",
        "TIM",
        "PEMERINTAH KABUPATEN X DINAS KESEHATAN Jalan Contoh Nomor 1",
      ],
    ],
    ["KEPUTUSAN BUPATI X", ["keputusan", "BUPATI X", null, null, null]],
    ["TENTANG\nTIM", [null, null, null, "TIM", null]],
  ])("%j", (text, expected) => {
    expect(title(text)).toEqual(expected);
  });

  test("the grace and the office that open a peraturan", () => {
    const { title: read, opening } = readDecree(
      "PERATURAN BUPATI X\nNOMOR 1 TAHUN 2022\nTENTANG\nTIM\n\nDENGAN RAHMAT TUHAN YANG MAHA ESA\n\nBUPATI X,\n\nMenimbang : a. bahwa x;",
    );
    expect([words(read?.name), words(opening?.grace), words(opening?.office)]).toEqual([
      ...["TIM", "DENGAN RAHMAT TUHAN YANG MAHA ESA", "BUPATI X,"],
    ]);
    const noOffice = readDecree("PERATURAN BUPATI X\nTENTANG\nTIM\nDENGAN RAHMAT TUHAN YANG MAHA ESA\nMenimbang : x;");
    expect([words(noOffice.title?.name), words(noOffice.opening?.grace), noOffice.opening?.office]).toEqual([
      ...["TIM", "DENGAN RAHMAT TUHAN YANG MAHA ESA", null],
    ]);
  });
});

describe("several decrees in one text", () => {
  const first = decree({});
  const second = (number: string, above = "") =>
    `${above}KEPUTUSAN KEPALA DINAS KESEHATAN\nNOMOR ${number}\nTENTANG\nTIM\n\nMenimbang : a. bahwa y;\n\nMEMUTUSKAN:\nKESATU : Ya.\n`;
  const starts = (rest: string) => {
    const text = `${first}\n\n${rest}`;
    return readDecree(text).others.map(({ start }) => text.slice(start).split("\n", 1)[0]);
  };

  test.each<[string, string, readonly string[]]>([
    ["another number", second("440/2/2022"), ["KEPUTUSAN KEPALA DINAS KESEHATAN"]],
    [
      "with the lines of its emblem",
      second("440/2/2022", "PEMERINTAH KABUPATEN CONTOH\nKEPALA DINAS KESEHATAN\n"),
      ["PEMERINTAH KABUPATEN CONTOH"],
    ],
    [
      "below the signature of the first",
      second("440/2/2022", "SEKRETARIS DAERAH,\n"),
      ["KEPUTUSAN KEPALA DINAS KESEHATAN"],
    ],
    ["the same number is a copy of the first", second("440/1-Huk/2022"), []],
    ["a form whose number is open", second("......"), []],
    ["a form in an annex", `LAMPIRAN\n${second("440/2/2022")}`, []],
    ["a quoted title in small letters", second("440/2/2022").replace("KEPUTUSAN KEPALA", "Keputusan Kepala"), []],
    [
      "two more",
      second("440/2/2022") + second("440/3/2022"),
      ["KEPUTUSAN KEPALA DINAS KESEHATAN", "KEPUTUSAN KEPALA DINAS KESEHATAN"],
    ],
  ])("%s", (_, rest, expected) => {
    expect(starts(rest)).toEqual(expected);
  });
});

describe("what a word processor, a scan or a PDF adds", () => {
  const plain = decree({ menimbang: "a. bahwa untuk menjamin mutu;\nb. bahwa perlu ditetapkan;" });
  const tree = (text: string) => {
    const { text: _, ...rest } = JSON.parse(
      JSON.stringify(readDecree(text), (key, value) => (key === "span" || key === "labelSpan" ? undefined : value)),
    );
    return rest;
  };

  test.each<[string, (text: string) => string]>([
    ["blanks that do not break", (text) => text.replaceAll(" ", "\u00a0")],
    ["blanks of no width", (text) => text.replaceAll("bahwa", "bah\u200bwa")],
    ["soft hyphens", (text) => text.replaceAll("bahwa", "bah\u00adwa")],
    ["a byte order mark", (text) => `\ufeff${text}`],
    ["wide colons", (text) => text.replaceAll(":", "：")],
    [
      "bold letters of Markdown",
      (text) => text.replace("MEMUTUSKAN:", "**MEMUTUSKAN:**").replace("KESATU", "**KESATU**"),
    ],
    ["headings of Markdown", (text) => text.replace("MEMUTUSKAN:", "## **MEMUTUSKAN:**")],
    ["escapes of Markdown", (text) => text.replace("a. bahwa", "**a**\\. bahwa")],
    ["line separators", (text) => text.replaceAll("\n", "\u2028")],
    [
      "page numbers",
      (text) => text.replace("b. bahwa perlu", "– 2 –\nb. bahwa perlu").replace("MEMUTUSKAN", "- 3 -\n\nMEMUTUSKAN"),
    ],
    ["a catchword before the page", (text) => text.replace("b. bahwa perlu", "b. bahwa …\n- 2 -\nb. bahwa perlu")],
    [
      "a running head behind the page",
      (text) => text.replace("b. bahwa perlu", "- 2 -\nPROVINSI BANTEN\nb. bahwa perlu"),
    ],
    ["blanks at the ends of lines", (text) => text.replaceAll("\n", "   \n\t")],
  ])("%s: the same tree", (_, change) => {
    expect(change(plain)).not.toBe(plain);
    expect(tree(change(plain))).toEqual(tree(plain));
  });

  test("a number between dashes inside a line is no page", () => {
    const { menimbang } = readDecree(plain.replace("menjamin mutu", "menjamin - 2 - mutu"));
    expect(menimbang?.items[0]?.body.text).toBe("bahwa untuk menjamin - 2 - mutu;");
  });
});
