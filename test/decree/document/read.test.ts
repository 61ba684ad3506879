import { describe, expect, test } from "vitest";
import { checkBludDecree } from "../../../src/blud/index.js";
import { readDecree } from "../../../src/decree/document/read.js";
import type { DecreeDocument, DecreeRow, DecreeSignature, Part } from "../../../src/decree/document/types.js";
import { fc, property } from "../../property.js";
import { baseDecree } from "../rules/run-cases.js";
import { layouts } from "./layouts.js";

const keputusan = baseDecree("keputusan");
const peraturan = baseDecree("peraturan");
const words = (part: Part | null | undefined) => part?.text;
const bodies = (items: readonly { label: string | null; body: Part }[] | undefined) =>
  (items ?? []).map(({ label, body }) => [label, body.text]);
const cells = (rows: readonly DecreeRow[]) => rows.map((row) => [row.number, ...row.cells.map(({ text }) => text)]);
const signed = (signature: DecreeSignature | null | undefined) => [
  ...[words(signature?.office), words(signature?.name), signature?.acting, signature?.onBehalf],
  ...(signature?.details ?? []).map(({ text }) => text),
];
const head = (text: string) => {
  const { title, opening } = readDecree(text);
  const { kind, maker, number, name } = title ?? {};
  return [kind, maker, number, name, opening?.grace, opening?.office].map(words);
};

/** A tree without its places. */
function shape(tree: DecreeDocument): unknown {
  return JSON.parse(
    JSON.stringify(tree, (key, value: unknown) =>
      ["span", "labelSpan", "text"].includes(key) && key !== "text" ? undefined : value,
    ),
  );
}

describe("a keputusan", () => {
  test("has its head", () => {
    const tree = readDecree(keputusan);
    expect(words(tree.heading)).toBe("BUPATI CONTOH PROVINSI BANTEN");
    expect(head(keputusan)).toEqual([
      ...["KEPUTUSAN BUPATI CONTOH", "BUPATI CONTOH", "900.1.13/045-Huk/2023"],
      "PENETAPAN PUSAT KESEHATAN MASYARAKAT SEBAGAI UNIT KERJA YANG MENERAPKAN BADAN LAYANAN UMUM DAERAH",
      ...[undefined, "BUPATI CONTOH,"],
    ]);
    expect(tree.title?.nature).toBe("keputusan");
    expect([words(tree.title?.numberLabel), words(tree.title?.about)]).toEqual(["NOMOR", "TENTANG"]);
  });

  test("has its considerations, its legal basis and what it heeds", () => {
    const tree = readDecree(keputusan);
    expect(bodies(tree.menimbang?.items).map(([label]) => label)).toEqual(["a", "b", "c"]);
    expect(bodies(tree.mengingat?.items).map(([label]) => label)).toEqual(["1", "2", "3", "4", "5", "6", "7", "8"]);
    expect(bodies(tree.mengingat?.items)[7]).toEqual([
      "8",
      "Peraturan Menteri Kesehatan Nomor 43 Tahun 2019 tentang Pusat Kesehatan Masyarakat;",
    ]);
    expect(bodies(tree.memperhatikan?.items)).toEqual([
      [null, "Berita Acara Hasil Penilaian Nomor 900/001/2023 tanggal 16 Januari 2023;"],
    ]);
  });

  test("has what it decides", () => {
    const tree = readDecree(keputusan);
    expect([words(tree.enactment?.decides), words(tree.enactment?.label)]).toEqual(["MEMUTUSKAN:", "Menetapkan"]);
    expect(tree.diktum.map(({ label, ordinal }) => [label.text, ordinal])).toEqual([
      ["KESATU", 1],
      ["KEDUA", 2],
      ["KETIGA", 3],
      ["KEEMPAT", 4],
    ]);
    expect(tree.diktum[3]?.body.text).toBe("Keputusan Bupati ini mulai berlaku pada tanggal ditetapkan.");
    expect([tree.chapters, tree.articles]).toEqual([[], []]);
  });

  test("has its end, its copies and its annex", () => {
    const tree = readDecree(keputusan);
    expect([words(tree.closing?.place), tree.closing?.date?.iso]).toEqual(["Contoh", "2023-02-06"]);
    expect(signed(tree.closing?.signature)).toEqual(["BUPATI CONTOH,", "NAMA CONTOH", null, false]);
    expect([tree.promulgation, tree.gazette, tree.others]).toEqual([null, null, []]);
    expect(bodies(tree.copies?.items)).toEqual([
      ["1", "Gubernur Banten;"],
      ["2", "Ketua DPRD Kabupaten Contoh."],
    ]);
    const [annex] = tree.annexes;
    expect([annex?.number, words(annex?.head?.number)]).toEqual([null, "900.1.13/045-Huk/2023"]);
    expect(words(annex?.head?.name)).toBe(words(tree.title?.name));
    expect(cells(annex?.rows ?? [])).toEqual([
      [1, "UPTD Puskesmas Mekar", "Dinas Kesehatan"],
      [2, "UPTD Puskesmas Mawar", "Dinas Kesehatan"],
      [3, "UPTD Puskesmas Melati", "Dinas Kesehatan"],
    ]);
    expect(signed(annex?.signature)).toEqual(["BUPATI CONTOH,", "NAMA CONTOH", null, false]);
  });
});

describe("a peraturan", () => {
  test("has chapters, articles and clauses", () => {
    const tree = readDecree(peraturan);
    expect(tree.title?.nature).toBe("peraturan");
    expect(words(tree.opening?.grace)).toBe("DENGAN RAHMAT TUHAN YANG MAHA ESA");
    expect(tree.chapters.map(({ number, name }) => [number, words(name)])).toEqual([
      ["I", "KETENTUAN UMUM"],
      ["II", "TARIF"],
    ]);
    expect(
      tree.articles.map(({ number, chapter, clauses }) => [number, chapter, clauses.map((c) => c.number)]),
    ).toEqual([
      ["1", "I", [null]],
      ["2", "II", [1, 2]],
      ["3", "II", [null]],
    ]);
    expect(tree.articles[1]?.clauses[0]?.body.text).toBe("Tarif Layanan disusun oleh pemimpin.");
    expect(tree.diktum).toEqual([]);
  });

  test("has its promulgation and its gazette", () => {
    const tree = readDecree(peraturan);
    expect([words(tree.promulgation?.place), tree.promulgation?.date?.iso]).toEqual(["Contoh", "2022-05-10"]);
    expect(words(tree.promulgation?.signature?.office)).toBe("SEKRETARIS DAERAH KABUPATEN CONTOH,");
    expect(words(tree.gazette)).toBe("BERITA DAERAH KABUPATEN CONTOH TAHUN 2022 NOMOR 21");
    expect(cells(tree.annexes[0]?.rows ?? [])).toEqual([
      [1, "Pemeriksaan umum", "10.000"],
      [2, "Pemeriksaan gigi", "15.000"],
    ]);
  });
});

describe.each(["keputusan", "peraturan", "puskesmas"] as const)("%s in another layout", (base) => {
  const text = baseDecree(base);

  test.each(Object.keys(layouts))("%s: no fault is found", (name) => {
    const laidOut = layouts[name]?.(text) ?? "";
    const findings = checkBludDecree(laidOut, { asOf: "2026-11-21" });
    expect(findings.filter(({ severity }) => severity !== "info")).toEqual([]);
  });
});

describe("layout that does not matter", () => {
  test.each([
    "CRLF line ends",
    "CR line ends",
    "mixed line ends",
    "lines of 40 characters",
    "page numbers",
    "form feeds",
  ])("%s: the same tree", (name) => {
    const plain = shape({ ...readDecree(keputusan), text: "" });
    expect(shape({ ...readDecree(layouts[name]?.(keputusan) ?? ""), text: "" })).toEqual(plain);
  });

  test("a catchword and a running head beside a page number are left out", () => {
    const paged = keputusan
      .replace(
        "            b. bahwa berdasarkan hasil",
        "b. bahwa berdasarkan . . .\n- 2 -\nBUPATI CONTOH\n            b. bahwa berdasarkan hasil",
      )
      .replace("KEDUA   :", "KEDUA . . .\n\n- 3 -\n\nKEDUA   :");
    expect(shape({ ...readDecree(paged), text: "" })).toEqual(shape({ ...readDecree(keputusan), text: "" }));
  });

  test("a word broken at the end of a line is joined", () => {
    const broken = readDecree(keputusan.replace("berdasarkan pertimbangan", "berdasarkan pertim-\n            bangan"));
    expect(broken.menimbang?.items[2]?.body.text).toContain("berdasarkan pertim-bangan sebagaimana");
  });
});

describe("parts that stand otherwise", () => {
  test("title, number and name on one line", () => {
    const text =
      "KEPUTUSAN BUPATI CONTOH NOMOR 440/1-Huk/2022 TENTANG TIM GIZI\n\nBUPATI CONTOH,\n\nMenimbang : a. bahwa x;";
    expect(head(text)).toEqual([
      ...["KEPUTUSAN BUPATI CONTOH", "BUPATI CONTOH", "440/1-Huk/2022", "TIM GIZI", undefined, "BUPATI CONTOH,"],
    ]);
  });

  test("a maker over two lines, a province in between, No. for NOMOR", () => {
    const text =
      "KEPUTUSAN KEPALA DINAS KESEHATAN\nKABUPATEN CONTOH\nNo. 440/1/2022\nTENTANG\nTIM GIZI\nPUSKESMAS\n\nKEPALA DINAS KESEHATAN\nKABUPATEN CONTOH,\n\nMenimbang :\na. bahwa x;";
    expect(head(text)).toEqual([
      ...["KEPUTUSAN KEPALA DINAS KESEHATAN KABUPATEN CONTOH", "KEPALA DINAS KESEHATAN KABUPATEN CONTOH"],
      ...["440/1/2022", "TIM GIZI PUSKESMAS", undefined, "KEPALA DINAS KESEHATAN KABUPATEN CONTOH,"],
    ]);
  });

  test("a title without kind, and one without number", () => {
    expect(head("NOMOR 1 TAHUN 2022\nTENTANG\nX\n\nMenimbang : a. bahwa x;").slice(0, 4)).toEqual([
      ...[undefined, undefined, "1 TAHUN 2022", "X"],
    ]);
    expect(head("KEPUTUSAN BUPATI CONTOH\nTENTANG\nX").slice(0, 4)).toEqual([
      ...["KEPUTUSAN BUPATI CONTOH", "BUPATI CONTOH", undefined, "X"],
    ]);
  });

  test("a name that begins with an office is no opening", () => {
    const text =
      "KEPUTUSAN BUPATI CONTOH\nNOMOR 1/2/2022\nTENTANG\nPENGANGKATAN\nKEPALA PUSKESMAS\n\nBUPATI CONTOH,\n\nMenimbang : a. bahwa x;";
    expect(head(text).slice(3)).toEqual(["PENGANGKATAN KEPALA PUSKESMAS", undefined, "BUPATI CONTOH,"]);
  });

  test("ordinals beyond ten, with and without a colon", () => {
    const ordinals = [
      "KESEPULUH",
      "KESEBELAS",
      "KEDUA BELAS",
      "KEDUABELAS",
      "KEDUA PULUH",
      "KEDUA PULUH SATU",
      "PERTAMA",
    ];
    const text = `MEMUTUSKAN:\n${ordinals.map((ordinal) => `${ordinal} : isi ${ordinal};`).join("\n")}\nKETIGA  Isi lain.\nKEEMPAT\nIsi.`;
    expect(readDecree(text).diktum.map(({ ordinal }) => ordinal)).toEqual([10, 11, 12, 12, 20, 21, 1, 3, 4]);
  });

  test("an ordinal inside a sentence opens nothing", () => {
    const text =
      "MEMUTUSKAN:\nKESATU : Unit pada Diktum\nKESATU diberi tugas dan\nKEDUA belah pihak setuju.\nKedua : Ya.";
    expect(readDecree(text).diktum.map(({ label, body }) => [label.text, body.text])).toEqual([
      ["KESATU", "Unit pada Diktum KESATU diberi tugas dan KEDUA belah pihak setuju."],
      ["Kedua", "Ya."],
    ]);
  });

  test("a list inside a diktum", () => {
    const text = "MEMUTUSKAN:\nKESATU : Menetapkan:\n1. UPTD Puskesmas A;\n2. UPTD Puskesmas B.\nKEDUA : Ya.";
    expect(cells(readDecree(text).diktum[0]?.rows ?? [])).toEqual([
      [1, "UPTD Puskesmas A;"],
      [2, "UPTD Puskesmas B."],
    ]);
  });

  test("lists inside lists keep their numbers", () => {
    const rows = ["1. A", "1. x", "2. y", "2. B", "3. C", "1. z"].join("\n");
    const text = `MEMUTUSKAN:\nKESATU : Ya.\nDitetapkan di X\n\nLAMPIRAN\n\n${rows}`;
    expect(readDecree(text).annexes[0]?.rows.map(({ number, list }) => [number, list])).toEqual([
      [1, 0],
      [1, 1],
      [2, 1],
      [2, 0],
      [3, 0],
      [1, 2],
    ]);
  });

  test("annexes with Roman numbers, the older form of their head, and an elucidation behind them", () => {
    const text =
      "MEMUTUSKAN:\nKESATU : Ya.\nDitetapkan di X\npada tanggal 1 Mei 2022\n\nLampiran I : Keputusan Bupati Contoh\nNomor : 1/2/2022\nTanggal : 1 Mei 2022\n\n1. A\n\nLAMPIRAN II KEPUTUSAN BUPATI CONTOH\nNOMOR 1/2/2022\nTENTANG X\n\n1. B\n\nPENJELASAN\nATAS\n1. C";
    const { annexes } = readDecree(text);
    expect(annexes.map(({ number, head: own, rows }) => [number, words(own?.number), cells(rows)])).toEqual([
      ["I", "1/2/2022", [[1, "A"]]],
      ["II", "1/2/2022", [[1, "B"]]],
    ]);
  });

  test.each([
    ["Ditetapkan di : Contoh\nPada tanggal : 06-02-2023", "Contoh", "2023-02-06"],
    ["DITETAPKAN DI CONTOH\nPADA TANGGAL 6 PEBRUARI 2023", "CONTOH", "2023-02-06"],
    ["Ditetapkan di Contoh pada tanggal 6 Nopember 2023", "Contoh", "2023-11-06"],
    ["Ditetapkan di\nContoh\npada tanggal 6/2/2023", "Contoh", "2023-02-06"],
    ["Ditetapkan di Contoh\npada tanggal 31 Februari 2023", "Contoh", null],
    ["Ditetapkan di ..........\npada tanggal ......... 2023", undefined, null],
  ])("the closing %j", (closing, place, iso) => {
    const tree = readDecree(`MEMUTUSKAN:\nKESATU : Ya.\n\n${closing}\n\nBUPATI CONTOH,\n\nttd\n\nNAMA CONTOH`);
    expect([words(tree.closing?.place), tree.closing?.date?.iso]).toEqual([place, iso]);
    expect(signed(tree.closing?.signature).slice(0, 2)).toEqual(["BUPATI CONTOH,", "NAMA CONTOH"]);
  });

  test("what a date lacks is null", () => {
    const dateOf = (date: string) =>
      readDecree(`MEMUTUSKAN:\nKESATU : Ya.\nDitetapkan di X\npada tanggal ${date}`).closing?.date;
    expect(dateOf("31 Februari 2023")).toMatchObject({ iso: null, year: 2023, month: 2, day: 31 });
    expect(dateOf("... Februari 2023")).toMatchObject({ iso: null, year: 2023, month: 2, day: null });
    expect(dateOf("... 2023")).toMatchObject({ iso: null, year: 2023, month: null, day: null });
    expect(dateOf("1-13-2023")).toMatchObject({ iso: null, year: 2023, month: null, day: 1 });
    expect(dateOf("1 Mei 0000")).toMatchObject({ iso: null, year: null, month: 5, day: 1 });
    expect(dateOf("...")).toMatchObject({ iso: null, year: null, month: null, day: null });
  });

  test("a closing without Ditetapkan is known by its date or by the maker above a signature", () => {
    const text = (end: string) =>
      `KEPUTUSAN BUPATI CONTOH\nNOMOR 1/2/2022\nTENTANG\nX\n\nMEMUTUSKAN:\nKESATU : Ya.\n\n${end}`;
    const dated = readDecree(text("pada tanggal 1 Mei 2022\n\nBUPATI CONTOH,\n\nttd\n\nNAMA"));
    expect([dated.closing?.place, dated.closing?.date?.iso]).toEqual([null, "2022-05-01"]);
    const bare = readDecree(text("BUPATI CONTOH\n\nttd\n\nNAMA"));
    expect([bare.closing?.date, words(bare.closing?.signature?.office)]).toEqual([null, "BUPATI CONTOH"]);
    expect(bare.diktum[0]?.body.text).toBe("Ya.");
  });

  test.each([
    ["Plt. BUPATI CONTOH,", "plt", false],
    ["Plh. BUPATI CONTOH,", "plh", false],
    ["Pj. BUPATI CONTOH,", "pj", false],
    ["PENJABAT SEMENTARA BUPATI CONTOH,", "pjs", false],
    ["a.n. BUPATI CONTOH\nSEKRETARIS DAERAH,", null, true],
    ["BUPATI CONTOH,", null, false],
  ])("%j signs", (office, acting, onBehalf) => {
    const tree = readDecree(
      keputusan.replace(
        "BUPATI CONTOH,\n\nttd\n\nNAMA CONTOH\n\nTembusan",
        `${office}\n\nttd\n\nNAMA CONTOH\nNIP 1\n\nTembusan`,
      ),
    );
    expect(signed(tree.closing?.signature)).toEqual([
      office.replace("\n", " "),
      "NAMA CONTOH",
      acting,
      onBehalf,
      "NIP 1",
    ]);
  });
});

describe("several decrees in one text", () => {
  const both = `${keputusan}\n${baseDecree("puskesmas")}`;

  test("the first is read, the others are named", () => {
    const tree = readDecree(both);
    expect(shape({ ...tree, text: "", others: [] })).toEqual(shape({ ...readDecree(keputusan), text: "" }));
    expect(tree.others).toHaveLength(1);
    const [other] = tree.others;
    const second = both.slice(other?.start, other?.end);
    expect(second.startsWith("KEPALA UPTD PUSKESMAS CONTOH\n\nKEPUTUSAN")).toBe(true);
    expect(shape({ ...readDecree(second), text: "" })).toEqual(
      shape({ ...readDecree(baseDecree("puskesmas")), text: "" }),
    );
  });

  test("three are two others", () => {
    expect(readDecree(`${both}\n${peraturan}`).others).toHaveLength(2);
  });
});

test("what is no text is refused", () => {
  for (const wrong of [undefined, null, 3, {}]) {
    expect(() => readDecree(wrong as unknown as string)).toThrow(TypeError);
  }
});

describe("any text", () => {
  const fragments = [
    "Menimbang",
    "Mengingat :",
    "MEMUTUSKAN:",
    "KESATU",
    "KEDUA :",
    "LAMPIRAN",
    "Pasal 1",
    "BAB I",
    "1.",
    "a.",
    "|",
    "Ditetapkan di",
    "pada tanggal 1 Mei 2022",
    "NOMOR",
    "TENTANG",
    "KEPUTUSAN BUPATI X",
    ",",
    ";",
    "\n",
    "\r",
    "\t",
    "\u00a0",
    "\0",
    "- 1 -",
    "ttd",
    "(1)",
    "Tembusan:",
    "Menetapkan :",
  ];
  const piece = fc.oneof(fc.constantFrom(...fragments), fc.string(), fc.string({ unit: "binary" }));
  const text = fc
    .array(piece, { maxLength: 60 })
    .map((pieces) => pieces.join(" "))
    .map((joined) => joined.replaceAll(" \n ", "\n"));

  property.prop([text], { numRuns: 300 })("is read without a throw, and every span slices it", (source) => {
    const parts: Part[] = [];
    const walk = (value: unknown): void => {
      if (value === null || typeof value !== "object") return;
      if ("span" in value) {
        const { start, end } = (value as Part).span;
        expect(start >= 0 && start <= end && end <= source.length).toBe(true);
        if ("text" in value) parts.push(value as Part);
      }
      Object.values(value).forEach(walk);
    };
    walk(readDecree(source));
    for (const { text: read, span } of parts) {
      const letters = (one: string) => one.replace(/[^A-Za-z]/g, "");
      expect(letters(source.slice(span.start, span.end))).toContain(letters(read));
    }
  });

  test.each(["", " ", "\n", "\0\u0001\u0002", "((((".repeat(1000), " ".repeat(100_000), "\n".repeat(10_000)])(
    "%# has no parts",
    (source) => {
      expect(readDecree(source)).toMatchObject({
        title: null,
        menimbang: null,
        enactment: null,
        diktum: [],
        annexes: [],
        closing: null,
      });
    },
  );
});
