import { describe, expect, test } from "vitest";
import { checkBludDecree } from "../../../src/blud/index.js";
import { baseDecree } from "../../decree/rules/run-cases.js";

type Change = readonly [string | RegExp, string];

const PP_74 =
  " sebagaimana telah diubah dengan Peraturan Pemerintah Nomor 74 Tahun 2012 tentang Perubahan atas Peraturan Pemerintah Nomor 23 Tahun 2005 tentang Pengelolaan Keuangan Badan Layanan Umum (Lembaran Negara Republik Indonesia Tahun 2012 Nomor 171, Tambahan Lembaran Negara Republik Indonesia Nomor 5340)";
const STATUS = "Penetapan Pusat Kesehatan Masyarakat sebagai Unit Kerja yang Menerapkan Badan Layanan Umum Daerah";
const PERMENDAGRI_79 =
  "Peraturan Menteri Dalam Negeri Nomor 79 Tahun 2018 tentang Badan Layanan Umum Daerah (Berita Negara Republik Indonesia Tahun 2018 Nomor 1213)";
const PERMENDAGRI_61 =
  "Peraturan Menteri Dalam Negeri Nomor 61 Tahun 2007 tentang Pedoman Teknis Pengelolaan Keuangan Badan Layanan Umum Daerah";
const PP_12 =
  "Peraturan Pemerintah Nomor 12 Tahun 2019 tentang Pengelolaan Keuangan Daerah (Lembaran Negara Republik Indonesia Tahun 2019 Nomor 42, Tambahan Lembaran Negara Republik Indonesia Nomor 6322)";
const PP_58 =
  "Peraturan Pemerintah Nomor 58 Tahun 2005 tentang Pengelolaan Keuangan Daerah (Lembaran Negara Republik Indonesia Tahun 2005 Nomor 140, Tambahan Lembaran Negara Republik Indonesia Nomor 4578)";
const UU_36 =
  "Undang-Undang Nomor 36 Tahun 2009 tentang Kesehatan (Lembaran Negara Republik Indonesia Tahun 2009 Nomor 144, Tambahan Lembaran Negara Republik Indonesia Nomor 5063)";

function changed(changes: readonly Change[], base: "keputusan" | "peraturan" | "puskesmas" = "keputusan"): string {
  return changes.reduce((text, [from, to]) => {
    expect(typeof from === "string" ? text.includes(from) : from.test(text)).toBe(true);
    return text.replaceAll(from, to);
  }, baseDecree(base));
}

/** What a rule says of a text: the place, the text there, the variant and the facts. */
function says(rule: string, text: string): unknown[] {
  return checkBludDecree(text)
    .filter((finding) => finding.rule === rule)
    .map(({ where, span, code, facts }) => {
      const [, , variant] = code.split(".");
      return [where, text.slice(span.start, span.end), variant ?? "", facts];
    });
}

const places = (rule: string, text: string) => says(rule, text).map((said) => (said as unknown[])[0]);

/** The day, and its year in the number. */
const on = (day: string): readonly Change[] => [
  ["pada tanggal 6 Februari 2023", `pada tanggal ${day}`],
  ["/045-Huk/2023", `/045-Huk/${day.slice(-4)}`],
];
const undated: readonly Change[] = [
  ["\npada tanggal 6 Februari 2023", ""],
  ["900.1.13/045-Huk/2023", "900.1.13/045-Huk"],
];
const named = (name: string): readonly Change[] => [
  [STATUS.toUpperCase(), name.toUpperCase()],
  [STATUS, name],
];
const withoutMengingat: Change = [/Mengingat : [\s\S]*?\n\n/g, ""];
const byHeadOfOffice: readonly Change[] = [
  ["BUPATI CONTOH", "KEPALA DINAS KESEHATAN KABUPATEN CONTOH"],
  ["KEPUTUSAN BUPATI TENTANG", "KEPUTUSAN KEPALA DINAS KESEHATAN TENTANG"],
  ["Keputusan Bupati", "Keputusan Kepala Dinas Kesehatan"],
];
const unsigned: Change = [/\n\n[A-Z ]+,\n\nttd\n\nNAMA CONTOH/g, ""];
/** The text as it came off a scan that ended after the provisions. */
const withoutClosing: Change = [/\n\nDitetapkan di[\s\S]*$/g, "\n"];

describe("BLUD-01: the head of the region decides (PP 23/2005 Pasal 5 ayat (2))", () => {
  test.each<[string, readonly Change[]]>([
    [
      "wali kota",
      [
        ["BUPATI", "WALI KOTA"],
        ["Bupati", "Wali Kota"],
      ],
    ],
    [
      "walikota",
      [
        ["BUPATI", "WALIKOTA"],
        ["Bupati", "Walikota"],
      ],
    ],
    [
      "gubernur",
      [
        ["BUPATI", "GUBERNUR"],
        ["Bupati", "Gubernur"],
      ],
    ],
    ["pelaksana tugas", [["\nBUPATI CONTOH,\n\nttd", "\nPlt. BUPATI CONTOH,\n\nttd"]]],
    ["penjabat", [["\nBUPATI CONTOH,\n\nttd", "\nPENJABAT BUPATI CONTOH,\n\nttd"]]],
    ["a decree that nobody has signed yet", [unsigned]],
    ["a decree without its closing", [withoutClosing]],
    ["a head that the title does not name", [["KEPUTUSAN BUPATI CONTOH", "KEPUTUSAN"]]],
    [
      "an old Perda",
      [
        ["KEPUTUSAN BUPATI CONTOH", "PERATURAN DAERAH KABUPATEN CONTOH"],
        ["KEPUTUSAN BUPATI TENTANG", "PERATURAN DAERAH TENTANG"],
      ],
    ],
    [
      "tariffs that the head of an office sets",
      [...named("Tarif Layanan Badan Layanan Umum Daerah"), ...byHeadOfOffice],
    ],
    ["a working team that does not assess", [...named("Tim Teknis Badan Layanan Umum Daerah"), ...byHeadOfOffice]],
    ["a report on an assessment", [...named("Laporan Penilaian Kinerja Badan Layanan Umum Daerah"), ...byHeadOfOffice]],
  ])("is silent: %s", (_, changes) => {
    expect(says("BLUD-01", changed(changes))).toEqual([]);
  });

  test.each<[string, readonly Change[], string]>([
    ["head of an office", byHeadOfOffice, "KEPALA DINAS KESEHATAN KABUPATEN CONTOH"],
    [
      "the secretary signs",
      [["\nBUPATI CONTOH,\n\nttd", "\nSEKRETARIS DAERAH KABUPATEN CONTOH,\n\nttd"]],
      "SEKRETARIS DAERAH KABUPATEN CONTOH",
    ],
    [
      "nobody has signed, a head of office made it",
      [...byHeadOfOffice, unsigned],
      "KEPALA DINAS KESEHATAN KABUPATEN CONTOH",
    ],
    ["the closing is lost", [...byHeadOfOffice, withoutClosing], "KEPALA DINAS KESEHATAN KABUPATEN CONTOH"],
    [
      "acting for a head of office",
      [["\nBUPATI CONTOH,\n\nttd", "\nPlt. KEPALA DINAS KESEHATAN,\n\nttd"]],
      "Plt. KEPALA DINAS KESEHATAN",
    ],
    [
      "the assessing team of PP 23/2005 Pasal 7",
      [...named("Tim Penilai Badan Layanan Umum Daerah"), ...byHeadOfOffice],
      "KEPALA DINAS KESEHATAN KABUPATEN CONTOH",
    ],
    [
      "the assessing team by another name",
      [...named("Tim Penilaian Badan Layanan Umum Daerah"), ...byHeadOfOffice],
      "KEPALA DINAS KESEHATAN KABUPATEN CONTOH",
    ],
  ])("finds: %s", (_, changes, office) => {
    expect(says("BLUD-01", changed(changes)).map((said) => (said as unknown[]).slice(0, 2))).toEqual([
      ["signature", expect.stringMatching(new RegExp(`^${office},?$`))],
    ]);
  });

  test("finds: a head of office made it, whoever signs", () => {
    const text = changed([["KEPUTUSAN BUPATI CONTOH", "KEPUTUSAN KEPALA DINAS KESEHATAN KABUPATEN CONTOH"]]);
    expect(places("BLUD-01", text)).toEqual(["signature"]);
  });
});

describe("BLUD-02: Permendagri 79/2018 from 31 August 2018 on", () => {
  const old: Change = [PERMENDAGRI_79, PERMENDAGRI_61];
  const none: Change = [
    PERMENDAGRI_79,
    "Peraturan Menteri Dalam Negeri Nomor 80 Tahun 2015 tentang Produk Hukum Daerah",
  ];
  const both: Change = [`${PERMENDAGRI_79};`, `${PERMENDAGRI_79};\n            8. ${PERMENDAGRI_61};`];
  test.each<[string, readonly Change[], string[]]>([
    ["the day before", [old, ...on("30 Agustus 2018")], []],
    ["the day before, without either", [none, ...on("30 Agustus 2018")], []],
    ["the first day", [old, ...on("31 Agustus 2018")], ["both"]],
    ["neither is cited", [none], ["missing"]],
    ["both are cited", [both], ["old"]],
    ["no day can be told", [old, ...undated], []],
    ["nothing is cited", [withoutMengingat], []],
    ["another subject", [old, ...named("Tim Gizi")], []],
  ])("%s", (_, changes, variants) => {
    const text = changed(changes);
    expect(says("BLUD-02", text)).toEqual(variants.map((variant) => ["mengingat", "Mengingat", variant, {}]));
  });
});

describe("BLUD-07: PP 12/2019 from 12 March 2019 on", () => {
  const old: Change = [PP_12, PP_58];
  test.each<[string, readonly Change[], string[]]>([
    ["the day before", [old, ...on("11 Maret 2019")], []],
    ["the first day", [old, ...on("12 Maret 2019")], ["both"]],
    [
      "neither is cited",
      [[PP_12, "Peraturan Pemerintah Nomor 2 Tahun 2018 tentang Standar Pelayanan Minimal"]],
      ["missing"],
    ],
    ["both are cited", [[`${PP_12};`, `${PP_12};\n            7. ${PP_58};`]], ["old"]],
  ])("%s", (_, changes, variants) => {
    expect(says("BLUD-07", changed(changes))).toEqual(
      variants.map((variant) => ["mengingat", "Mengingat", variant, {}]),
    );
  });
});

describe("BLUD-03: PP 23/2005 as amended by PP 74/2012", () => {
  const bare: Change = [PP_74, ""];
  const CITED = "Peraturan Pemerintah Nomor 23 Tahun 2005 tentang Pengelolaan Keuangan Badan Layanan Umum";
  test.each<[string, readonly Change[]]>([
    ["cited as amended", []],
    ["the day before PP 74/2012", [bare, ...on("2 September 2012")]],
    ["no day can be told", [bare, ...undated]],
    ["nothing is cited", [withoutMengingat]],
    ["another subject", [bare, ...named("Tim Gizi")]],
    [
      "another subject that does not cite it",
      [[`${CITED} (`, "Peraturan Pemerintah Nomor 2 Tahun 2018 ("], ...named("Tim Gizi")],
    ],
    [
      "a team that does not cite it",
      [[`${CITED} (`, "Peraturan Pemerintah Nomor 2 Tahun 2018 ("], ...named("Tim Penilai BLUD")],
    ],
  ])("is silent: %s", (_, changes) => {
    expect(says("BLUD-03", changed(changes))).toEqual([]);
  });

  test.each<[string, readonly Change[]]>([
    ["the first day of PP 74/2012", [bare, ...on("3 September 2012")]],
    ["amended by another one", [[PP_74, " sebagaimana telah diubah dengan Peraturan Pemerintah Nomor 12 Tahun 2019"]]],
    [
      "amended by one that nobody knows",
      [[PP_74, " sebagaimana telah diubah dengan Peraturan Pemerintah Nomor 999 Tahun 2013"]],
    ],
    ["a team", [bare, ...named("Tim Penilai Badan Layanan Umum Daerah")]],
    [
      "behind what is no regulation, or none of the registry",
      [
        bare,
        [/1\. Undang-Undang Nomor 23 Tahun 2000[^;]+;/g, "1. Kesepakatan para pihak;"],
        [/2\. Undang-Undang Nomor 1 Tahun 2004[^;]+;/g, "2. Peraturan Daerah Kabupaten Contoh Nomor 4 Tahun 2016;"],
      ],
    ],
  ])("finds: %s", (_, changes) => {
    expect(says("BLUD-03", changed(changes))).toEqual([["mengingat.5", CITED, "", {}]]);
  });

  test("finds: a status that does not cite it", () => {
    const text = changed([
      [`${CITED} (`, "Peraturan Pemerintah Nomor 2 Tahun 2018 tentang Standar Pelayanan Minimal ("],
    ]);
    expect(says("BLUD-03", text)).toEqual([["mengingat", "Mengingat", "missing", {}]]);
  });
});

describe("BLUD-04 and BLUD-06 are about the status", () => {
  test("an office may stand in the annex of a team", () => {
    const row: Change = ["| UPTD Puskesmas Mawar |", "| Dinas Kesehatan |"];
    expect(places("BLUD-04", changed([row]))).toEqual(["lampiran.2"]);
    expect(places("BLUD-04", changed([row, ...named("Tim Penilai Badan Layanan Umum Daerah")]))).toEqual([]);
  });

  test("where there are no considerations another rule says so", () => {
    expect(places("BLUD-06", changed([[/Menimbang : [\s\S]*?\n\n/g, ""]]))).toEqual([]);
  });
});

describe("BLUD-05 and BLUD-11: the words of Permendagri 61/2007 until 30 August 2018", () => {
  const grade: Change = ["diberikan fleksibilitas pengelolaan keuangan.", "diberi status BLUD penuh untuk PPK-BLUD."];
  test("on the last day and on the first", () => {
    const last = changed([grade, ...on("30 Agustus 2018")]);
    expect([says("BLUD-05", last), says("BLUD-11", last)]).toEqual([[], []]);
    const first = changed([grade, ...on("31 Agustus 2018")]);
    expect(says("BLUD-05", first)).toEqual([["diktum.KEDUA", "status BLUD penuh", "", { grade: "status BLUD penuh" }]]);
    expect(says("BLUD-11", first)).toEqual([["diktum.KEDUA", "PPK-BLUD", "", {}]]);
  });

  test.each<[string, readonly Change[]]>([
    ["no day can be told", [grade, ...undated]],
    ["another subject", [grade, ...named("Tim Gizi")]],
    ["a decree without a title", [grade, [/KEPUTUSAN BUPATI CONTOH\nNOMOR 900[\s\S]*?DAERAH\n/g, ""]]],
  ])("are silent: %s", (_, changes) => {
    const text = changed(changes);
    expect([says("BLUD-05", text), says("BLUD-11", text)]).toEqual([[], []]);
  });

  test("the old term is told once, the old grade at every place", () => {
    const text = changed([
      ["diberikan fleksibilitas pengelolaan keuangan.", "menerapkan PPK BLUD secara penuh dengan status BLUD penuh."],
      ["Biaya yang timbul", "Biaya PPK-BLUD bertahap yang timbul"],
    ]);
    expect(places("BLUD-05", text)).toEqual(["diktum.KEDUA", "diktum.KETIGA"]);
    expect(says("BLUD-11", text)).toEqual([["diktum.KEDUA", "PPK BLUD", "", {}]]);
  });
});

describe("BLUD-08: one health law follows the other", () => {
  const UU_23 =
    "Undang-Undang Nomor 23 Tahun 1992 tentang Kesehatan (Lembaran Negara Republik Indonesia Tahun 1992 Nomor 100, Tambahan Lembaran Negara Republik Indonesia Nomor 3495)";
  const UU_17 =
    "Undang-Undang Nomor 17 Tahun 2023 tentang Kesehatan (Lembaran Negara Republik Indonesia Tahun 2023 Nomor 105, Tambahan Lembaran Negara Republik Indonesia Nomor 6887)";
  test.each<[string, string, [string, string] | null]>([
    [UU_23, "12 Oktober 2009", null],
    [UU_23, "13 Oktober 2009", ["UU 23/1992", "UU 36/2009"]],
    [UU_36, "12 Oktober 2009", ["UU 36/2009", "UU 23/1992"]],
    [UU_36, "13 Oktober 2009", null],
    [UU_36, "7 Agustus 2023", null],
    [UU_36, "8 Agustus 2023", ["UU 36/2009", "UU 17/2023"]],
    [UU_17, "7 Agustus 2023", ["UU 17/2023", "UU 36/2009"]],
    [UU_17, "8 Agustus 2023", null],
  ])("%s on %s", (law, day, facts) => {
    const found = says("BLUD-08", changed([[UU_36, law], ...on(day)]));
    const cited = law.slice(0, law.indexOf(" ("));
    expect(found).toEqual(facts === null ? [] : [["mengingat", cited, "", { cited: facts[0], due: facts[1] }]]);
  });

  test("is silent where no day can be told, and about another subject", () => {
    expect(says("BLUD-08", changed([[UU_36, UU_17], ...undated]))).toEqual([]);
    expect(says("BLUD-08", changed([[UU_36, UU_17], ...named("Tim Gizi")]))).toEqual([]);
  });

  test("passes by what is no regulation, or none of the registry", () => {
    const text = changed([
      [UU_36, UU_17],
      [/1\. Undang-Undang Nomor 23 Tahun 2000[^;]+;/g, "1. Kesepakatan para pihak;"],
      [/2\. Undang-Undang Nomor 1 Tahun 2004[^;]+;/g, "2. Peraturan Daerah Kabupaten Contoh Nomor 4 Tahun 2016;"],
    ]);
    expect(places("BLUD-08", text)).toEqual(["mengingat"]);
  });
});

describe("BLUD-09: the span is that of the rows", () => {
  test("a row too few", () => {
    const text = changed([["\n3. | UPTD Puskesmas Melati | Dinas Kesehatan", ""]]);
    const [found] = says("BLUD-09", text) as [unknown[]];
    expect(found[1]).toMatch(/^1\. \| UPTD Puskesmas Mekar [^;]*Mawar \| Dinas Kesehatan$/);
    expect(found[3]).toEqual({ stated: 3, rows: 2 });
  });

  test("counts that tell no kind of unit are not compared with rows", () => {
    const text = changed([
      [
        "pelaksana teknis daerah sebagaimana",
        "pelaksana teknis daerah yang terdiri atas 2 (dua) dokter dan 1 (satu) bidan sebagaimana",
      ],
    ]);
    expect(says("BLUD-09", text)).toEqual([]);
  });

  test("each kind is counted by itself", () => {
    const kinds: Change = [
      "unit pelaksana teknis daerah sebagaimana",
      "unit yang terdiri atas 2 (dua) puskesmas dan 1 (satu) rumah sakit sebagaimana",
    ];
    expect(says("BLUD-09", changed([kinds, ["| UPTD Puskesmas Melati |", "| RSUD Contoh |"]]))).toEqual([]);
    expect(places("BLUD-09", changed([kinds]))).toEqual(["lampiran"]);
  });
});

describe("BLUD-10: from when", () => {
  const START = "mulai berlaku pada tanggal ditetapkan";
  test.each<[string, readonly Change[], string | null]>([
    ["1 January", [[START, "mulai berlaku pada tanggal 1 Januari 2024"]], null],
    ["the first of another month", [[START, "mulai berlaku pada tanggal 1 Maret 2023"]], "2023-03-01"],
    ["another day of January", [[START, "mulai berlaku pada tanggal 15 Januari 2024"]], "2024-01-15"],
  ])("%s", (_, changes, day) => {
    const text = changed(changes);
    const found = checkBludDecree(text).filter(({ rule }) => rule === "BLUD-10");
    expect(found.map(({ facts }) => facts)).toEqual(day === null ? [] : [{ day }]);
    // At the end of the last provision, where a start would stand.
    const end = text.indexOf("\n\nDitetapkan di");
    for (const { span } of found) expect(span).toEqual({ start: end, end });
  });

  const startless: Change = ["\nKEEMPAT : Keputusan Bupati ini mulai berlaku pada tanggal ditetapkan.", ""];
  test("a status without a start", () => {
    const text = changed([startless]);
    const found = checkBludDecree(text).filter(({ rule }) => rule === "BLUD-10");
    const end = text.indexOf("\n\nDitetapkan di");
    expect(found.map(({ code, span }) => [code, span])).toEqual([["decree.blud-10.missing", { start: end, end }]]);
  });

  test("a status in a peraturan without a start", () => {
    const text = changed(
      [
        ["TARIF LAYANAN BADAN LAYANAN UMUM DAERAH PUSAT KESEHATAN MASYARAKAT", "PENETAPAN PUSKESMAS SEBAGAI BLUD"],
        ["\n\nPasal 3\nPeraturan Bupati ini mulai berlaku pada tanggal diundangkan.", ""],
      ],
      "peraturan",
    );
    const found = checkBludDecree(text).filter(({ rule }) => rule === "BLUD-10");
    const last = "tidak terpisahkan dari Peraturan Bupati ini.";
    const end = text.indexOf(last) + last.length;
    expect(found.map(({ span }) => span)).toEqual([{ start: end, end }]);
  });

  test("is silent about a team, another subject, and a decree without provisions", () => {
    expect(says("BLUD-10", changed([startless, ...named("Tim Penilai Badan Layanan Umum Daerah")]))).toEqual([]);
    expect(says("BLUD-10", changed([startless, ...named("Tim Gizi")]))).toEqual([]);
    expect(says("BLUD-10", changed([[/\nKESATU[\s\S]*?\n\n/g, "\n"]]))).toEqual([]);
  });
});
