import { describe, expect, test } from "vitest";
import { checkBludDecree } from "../../../src/blud/index.js";
import { checkDecree } from "../../../src/decree/check/check.js";
import { decreeCheckerMessages } from "../../../src/decree/checker-messages.js";
import { readDecree } from "../../../src/decree/document/read.js";
import { draftDecree } from "../../../src/decree/draft/draft.js";
import type { DraftFields } from "../../../src/decree/draft/fields.js";
import { describe as words } from "../../../src/foundation/result.js";
import { fc, property } from "../../property.js";

const fields: DraftFields = {
  nature: "keputusan",
  office: "Bupati Contoh",
  province: "Banten",
  number: "400.7.13/045-Huk/2023",
  name: "Tim Gizi Kabupaten Contoh",
  considerations: ["gizi balita perlu ditingkatkan", "bahwa perlu dibentuk tim;"],
  basis: ["permendagri-80-2015", "uu-23-2014", "pp-2-2018", "uu-23-2000", "uu-36-2009"],
  provisions: [
    "Membentuk Tim Gizi sebagaimana tercantum dalam Lampiran yang merupakan bagian yang tidak terpisahkan dari Keputusan Bupati ini",
    "Biaya dibebankan pada Anggaran Pendapatan dan Belanja Daerah sampai dengan tanggal 31 Desember 2023.",
  ],
  place: "Contoh",
  date: "2023-02-06",
  copies: ["Gubernur Banten", "Ketua DPRD"],
  annexes: [
    {
      heading: "Susunan tim",
      columns: ["Jabatan", "Asal"],
      rows: [
        ["Ketua", "Dinas Kesehatan"],
        ["Anggota", "Puskesmas"],
      ],
    },
  ],
};
const drafted = (changes: Partial<DraftFields> = {}) => draftedPlainly({ ...fields, ...changes });
const grave = (text: string) =>
  checkBludDecree(text, { asOf: "2026-11-21" }).filter(({ severity }) => severity !== "info");

const draftedPlainly = (plain: DraftFields) => {
  const result = draftDecree(plain);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result;
};

describe("a keputusan", () => {
  test("passes its own check", () => {
    const { value, notices } = drafted();
    expect(notices).toEqual([]);
    expect(grave(value)).toEqual([]);
  });

  test("has its parts in order", () => {
    const { value } = drafted();
    const tree = readDecree(value);
    expect(value.split("\n").slice(0, 10)).toEqual([
      ...["BUPATI CONTOH", "PROVINSI BANTEN", "", "KEPUTUSAN BUPATI CONTOH", "NOMOR 400.7.13/045-Huk/2023", "TENTANG"],
      ...["TIM GIZI KABUPATEN CONTOH", "", "BUPATI CONTOH,", ""],
    ]);
    expect(tree.menimbang?.items.map(({ body }) => body.text)).toEqual([
      "bahwa gizi balita perlu ditingkatkan;",
      "bahwa perlu dibentuk tim;",
      "bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a dan huruf b, perlu menetapkan Keputusan Bupati tentang Tim Gizi Kabupaten Contoh;",
    ]);
    expect(tree.diktum.map(({ label }) => label.text)).toEqual(["KESATU", "KEDUA", "KETIGA"]);
    expect(tree.diktum[1]?.body.text).toMatch(/ 31 Desember 2023\.$/);
    expect(tree.diktum[2]?.body.text).toBe("Keputusan Bupati ini mulai berlaku pada tanggal ditetapkan.");
    expect(tree.closing?.date?.iso).toBe("2023-02-06");
    expect(tree.closing?.signature?.name?.text).toBe("(NAMA)");
    expect(tree.copies?.items.map(({ body }) => body.text)).toEqual(["Gubernur Banten;", "Ketua DPRD."]);
    expect(tree.annexes[0]?.rows).toHaveLength(2);
  });

  test("cites by hierarchy and date, with gazettes and the last amendment of the day", () => {
    const tree = readDecree(drafted().value);
    expect(tree.mengingat?.items.map(({ body }) => body.text.split(" tentang ")[0])).toEqual([
      "Undang-Undang Nomor 23 Tahun 2000",
      "Undang-Undang Nomor 36 Tahun 2009",
      "Undang-Undang Nomor 23 Tahun 2014",
      "Peraturan Pemerintah Nomor 2 Tahun 2018",
      "Peraturan Menteri Dalam Negeri Nomor 80 Tahun 2015",
    ]);
    expect(tree.mengingat?.items[2]?.body.text).toBe(
      "Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah (Lembaran Negara Republik Indonesia Tahun 2014 Nomor 244, Tambahan Lembaran Negara Republik Indonesia Nomor 5587) sebagaimana telah diubah beberapa kali, terakhir dengan Undang-Undang Nomor 1 Tahun 2022 tentang Hubungan Keuangan antara Pemerintah Pusat dan Pemerintahan Daerah (Lembaran Negara Republik Indonesia Tahun 2022 Nomor 4, Tambahan Lembaran Negara Republik Indonesia Nomor 6757);",
    );
    expect(tree.mengingat?.items[4]?.body.text).toContain(
      "(Berita Negara Republik Indonesia Tahun 2015 Nomor 2036) sebagaimana telah diubah dengan Peraturan Menteri Dalam Negeri Nomor 120 Tahun 2018",
    );
  });
});

const BANTEN =
  "Undang-Undang Nomor 23 Tahun 2000 tentang Pembentukan Propinsi Banten (Lembaran Negara Republik Indonesia Tahun 2000 Nomor 182, Tambahan Lembaran Negara Republik Indonesia Nomor 4010)";

describe("as a word processor takes it", () => {
  test("a keputusan with copies and an annex", () => {
    const { value } = drafted({
      basis: ["uu-23-2000"],
      considerations: ["Bahwa perlu dijelaskan bahwa gizi  balita kurang."],
    });
    expect(value).toBe(`BUPATI CONTOH
PROVINSI BANTEN

KEPUTUSAN BUPATI CONTOH
NOMOR 400.7.13/045-Huk/2023
TENTANG
TIM GIZI KABUPATEN CONTOH

BUPATI CONTOH,

Menimbang : a. bahwa perlu dijelaskan bahwa gizi balita kurang;
b. bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a, perlu menetapkan Keputusan Bupati tentang Tim Gizi Kabupaten Contoh;

Mengingat : ${BANTEN};

MEMUTUSKAN:

Menetapkan : KEPUTUSAN BUPATI TENTANG TIM GIZI KABUPATEN CONTOH.

KESATU : Membentuk Tim Gizi sebagaimana tercantum dalam Lampiran yang merupakan bagian yang tidak terpisahkan dari Keputusan Bupati ini.
KEDUA : Biaya dibebankan pada Anggaran Pendapatan dan Belanja Daerah sampai dengan tanggal 31 Desember 2023.
KETIGA : Keputusan Bupati ini mulai berlaku pada tanggal ditetapkan.

Ditetapkan di Contoh
pada tanggal 6 Februari 2023

BUPATI CONTOH,

ttd

(NAMA)

Tembusan:
1. Gubernur Banten;
2. Ketua DPRD.

LAMPIRAN
KEPUTUSAN BUPATI CONTOH
NOMOR 400.7.13/045-Huk/2023
TENTANG
TIM GIZI KABUPATEN CONTOH

SUSUNAN TIM

No | Jabatan | Asal
---
1. | Ketua | Dinas Kesehatan
2. | Anggota | Puskesmas

BUPATI CONTOH,

ttd

(NAMA)
`);
  });

  test("a peraturan without copies or annexes", () => {
    const { value } = draftedPlainly({
      ...{ nature: "peraturan", office: "Bupati Contoh", number: "21 tahun 2023", name: "Tata Cara Pelayanan Gizi" },
      ...{
        considerations: ["hasil pemantauan menunjukkan bahwa gizi perlu diatur"],
        basis: ["uu-23-2000"],
        signatory: "Nama Contoh",
      },
      ...{ provisions: ["Pelayanan gizi diberikan oleh puskesmas"], place: "Contoh", date: "2023-02-06" },
    });
    expect(value).toBe(`BUPATI CONTOH

PERATURAN BUPATI CONTOH
NOMOR 21 TAHUN 2023
TENTANG
TATA CARA PELAYANAN GIZI

DENGAN RAHMAT TUHAN YANG MAHA ESA

BUPATI CONTOH,

Menimbang : a. bahwa hasil pemantauan menunjukkan bahwa gizi perlu diatur;
b. bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a, perlu menetapkan Peraturan Bupati tentang Tata Cara Pelayanan Gizi;

Mengingat : ${BANTEN};

MEMUTUSKAN:

Menetapkan : PERATURAN BUPATI TENTANG TATA CARA PELAYANAN GIZI.

Pasal 1
Pelayanan gizi diberikan oleh puskesmas.

Pasal 2
Peraturan Bupati ini mulai berlaku pada tanggal diundangkan.

Agar setiap orang mengetahuinya, memerintahkan pengundangan Peraturan Bupati ini dengan penempatannya dalam Berita Daerah Kabupaten Contoh.

Ditetapkan di Contoh
pada tanggal 6 Februari 2023

BUPATI CONTOH,

ttd

NAMA CONTOH

Diundangkan di Contoh
pada tanggal ...

SEKRETARIS DAERAH KABUPATEN CONTOH,

ttd

(NAMA)

BERITA DAERAH KABUPATEN CONTOH TAHUN 2023 NOMOR ...
`);
  });

  test("a number with the word tahun stands in capitals, the letters of a code stay", () => {
    expect(drafted({ number: "440/Kep.12-Huk tahun 2023" }).value).toContain("\nNOMOR 440/Kep.12-Huk TAHUN 2023\n");
  });
});

test.each([
  ["Wali Kota Cilegon", "KOTA CILEGON"],
  ["Walikota Cilegon", "KOTA CILEGON"],
  ["Gubernur Banten", "PROVINSI BANTEN"],
  ["Gubernur Aceh", "ACEH"],
  ["Gubernur Daerah Istimewa Yogyakarta", "DAERAH ISTIMEWA YOGYAKARTA"],
  ["Kepala Dinas Kesehatan Kabupaten Sukamulya", "KABUPATEN SUKAMULYA"],
])("a peraturan of %s is promulgated in the gazette of %s", (office, region) => {
  const { value } = drafted({
    nature: "peraturan",
    office,
    number: "21 Tahun 2023",
    annexes: [],
    provisions: ["Gizi penting"],
  });
  expect(value).toContain(`\nSEKRETARIS DAERAH ${region},\n`);
  expect(value).toContain(`\nBERITA DAERAH ${region} TAHUN 2023 NOMOR ...\n`);
});

describe("the legal basis in words", () => {
  const basisOf = (basis: readonly string[], date = "2022-01-10") =>
    readDecree(drafted({ basis, date }).value).mengingat?.items.map(({ body }) => body.text);

  test.each([
    [
      "Peraturan Presiden Nomor 82 Tahun 2018 tentang Jaminan Kesehatan (Lembaran Negara Republik Indonesia Tahun 2018 Nomor 165);",
      "perpres-82-2018",
      "2019-01-10",
    ],
    [
      "Peraturan Pemerintah Nomor 23 Tahun 2005 tentang Pengelolaan Keuangan Badan Layanan Umum (Lembaran Negara Republik Indonesia Tahun 2005 Nomor 48, Tambahan Lembaran Negara Republik Indonesia Nomor 4502) sebagaimana telah diubah dengan Peraturan Pemerintah Nomor 74 Tahun 2012 tentang Perubahan atas Peraturan Pemerintah Nomor 23 Tahun 2005 tentang Pengelolaan Keuangan Badan Layanan Umum (Lembaran Negara Republik Indonesia Tahun 2012 Nomor 171, Tambahan Lembaran Negara Republik Indonesia Nomor 5340);",
      "pp-23-2005",
      "2022-01-10",
    ],
    [
      "Peraturan Menteri Dalam Negeri Nomor 79 Tahun 2018 tentang Badan Layanan Umum Daerah (Berita Negara Republik Indonesia Tahun 2018 Nomor 1213);",
      "permendagri-79-2018",
      "2022-01-10",
    ],
    [
      "Peraturan Menteri Kesehatan Nomor 741/MENKES/PER/VII/2008 tentang Standar Pelayanan Minimal Bidang Kesehatan di Kabupaten/Kota;",
      "permenkes-741-2008",
      "2010-01-10",
    ],
  ])("%s", (text, id, date) => {
    expect(basisOf([id], date)).toEqual([text]);
  });

  test("names the last of several amendments of the day", () => {
    expect(basisOf(["perpres-82-2018"], "2022-01-10")?.[0]).toMatch(
      /^Peraturan Presiden Nomor 82 Tahun 2018 .* sebagaimana telah diubah beberapa kali, terakhir dengan Peraturan Presiden Nomor 64 Tahun 2020 tentang Perubahan Kedua atas /,
    );
    expect(basisOf(["perpres-82-2018"], "2020-01-10")?.[0]).toMatch(
      /\) sebagaimana telah diubah dengan Peraturan Presiden Nomor 75 Tahun 2019 /,
    );
  });

  const numbers = (basis: readonly string[]) => basisOf(basis)?.map((text) => text.split(/ tentang |;/)[0]);

  test("goes by the day within a year", () => {
    expect(numbers(["uu-36-2014", "uu-23-2014", "uu-6-2014"])).toEqual([
      "Undang-Undang Nomor 6 Tahun 2014",
      "Undang-Undang Nomor 23 Tahun 2014",
      "Undang-Undang Nomor 36 Tahun 2014",
    ]);
  });

  test("puts what is written by hand at its place: by kind and year, as given within a year, without a year last", () => {
    expect(
      numbers([
        "Peraturan Bupati Contoh Nomor 9 Tahun 2019 tentang Puskesmas",
        "Peraturan Daerah Kabupaten Contoh tentang Kesehatan",
        "  Peraturan Daerah Kabupaten Contoh Nomor 3 Tahun 2018 tentang Gizi ",
        "Peraturan Daerah Kabupaten Contoh Nomor 4 Tahun 2016 tentang Perangkat Daerah",
        "Peraturan Daerah Kabupaten Contoh Nomor 2 Tahun 2016 tentang Kesehatan Ibu",
        "Peraturan Daerah Kabupaten Contoh Nomor 1 Tahun 2016 tentang Kesehatan Anak",
        "Anggaran Dasar Yayasan Contoh Tahun 2001",
        "permendagri-80-2015",
        "Undang-Undang Dasar Negara Republik Indonesia Tahun 1945",
      ]),
    ).toEqual([
      "Undang-Undang Dasar Negara Republik Indonesia Tahun 1945",
      "Peraturan Menteri Dalam Negeri Nomor 80 Tahun 2015",
      "Peraturan Daerah Kabupaten Contoh Nomor 4 Tahun 2016",
      "Peraturan Daerah Kabupaten Contoh Nomor 2 Tahun 2016",
      "Peraturan Daerah Kabupaten Contoh Nomor 1 Tahun 2016",
      "Peraturan Daerah Kabupaten Contoh Nomor 3 Tahun 2018",
      "Peraturan Daerah Kabupaten Contoh",
      "Peraturan Bupati Contoh Nomor 9 Tahun 2019",
      "Anggaran Dasar Yayasan Contoh Tahun 2001",
    ]);
  });
});

test("a peraturan has its phrase, its articles and its promulgation", () => {
  const { value, notices } = drafted({
    ...{ nature: "peraturan", number: "21 tahun 2023", name: "Tata Cara Pelayanan Gizi" },
    provisions: [
      "Pelayanan gizi diberikan oleh puskesmas",
      "Rincian tercantum dalam Lampiran yang merupakan bagian tidak terpisahkan dari Peraturan Bupati ini",
    ],
    attention: ["Berita Acara Rapat tanggal 2 Januari 2023"],
    signatory: "Nama Contoh",
  });
  expect([notices, grave(value)]).toEqual([[], []]);
  const tree = readDecree(value);
  expect(tree.title?.number?.text).toBe("21 TAHUN 2023");
  expect(tree.opening?.grace?.text).toBe("DENGAN RAHMAT TUHAN YANG MAHA ESA");
  expect(tree.articles.map(({ number }) => number)).toEqual(["1", "2", "3"]);
  expect(tree.articles[2]?.body.text).toBe("Peraturan Bupati ini mulai berlaku pada tanggal diundangkan.");
  expect(tree.memperhatikan?.items).toHaveLength(1);
  expect(tree.closing?.signature?.name?.text).toBe("NAMA CONTOH");
  expect(tree.gazette?.text).toBe("BERITA DAERAH KABUPATEN CONTOH TAHUN 2023 NOMOR ...");
});

describe.each([
  "Gubernur Contoh",
  "Bupati Sukamulya",
  "Wali Kota Contoh",
  "Kepala Dinas Kesehatan Kabupaten Sukamulya",
  "Sekretaris Daerah Kabupaten Sukamulya",
  "Kepala UPTD Puskesmas Contoh",
  "Direktur RSUD Contoh",
  "Camat Sukamulya",
  "Lurah Sukamaju",
  "Kepala Desa Sukamaju",
  "Menteri Kesehatan",
])("a draft of %s", (office) => {
  test.each([
    ["keputusan", "400.7/12-Huk/2024"],
    ["peraturan", "12 TAHUN 2024"],
  ] as const)("%s passes its own check", (nature, number) => {
    const result = draftDecree({
      ...{ nature, office, number, name: "Penyelenggaraan Imunisasi", place: "Contoh", date: "2024-05-06" },
      considerations: ["imunisasi perlu diselenggarakan merata"],
      basis: ["permenkes-12-2017", "uu-17-2023", "pp-2-2018", "uu-23-2014", "uu-23-2000"],
      provisions: ["Imunisasi diselenggarakan di setiap Puskesmas"],
    });
    expect(result.ok && result.notices).toEqual([]);
    expect(result.ok && checkBludDecree(result.value, { asOf: "2026-11-21" })).toEqual([]);
  });
});

test("two annexes carry Roman numbers", () => {
  const annex = { heading: "Daftar", columns: ["Unit"], rows: [["Ketua"]] };
  const { value } = drafted({
    annexes: [annex, annex],
    provisions: [
      "Susunan dan tugas tercantum dalam Lampiran I dan Lampiran II yang merupakan bagian yang tidak terpisahkan dari Keputusan Bupati ini",
    ],
  });
  expect(readDecree(value).annexes.map(({ number }) => number)).toEqual(["I", "II"]);
  expect(grave(value)).toEqual([]);
});

test("an office without a region to leave out stays whole", () => {
  const { value } = drafted({ office: "Kepala UPTD Puskesmas Mekar", annexes: [], provisions: ["Membentuk tim."] });
  expect(value).toContain("Menetapkan : KEPUTUSAN KEPALA UPTD PUSKESMAS MEKAR TENTANG");
  const office = drafted({
    office: "Kepala Dinas Kesehatan Kabupaten Contoh",
    annexes: [],
    provisions: ["Membentuk tim."],
  });
  expect(office.value).toContain("perlu menetapkan Keputusan Kepala Dinas Kesehatan tentang");
  const deputy = drafted({ office: "Wakil Bupati Contoh", annexes: [], provisions: ["Membentuk tim."] });
  expect(deputy.value).toContain("perlu menetapkan Keputusan Wakil Bupati Contoh tentang");
  const older = drafted({ office: "Walikota Contoh", annexes: [], provisions: ["Membentuk tim."] });
  expect(older.value).toContain("perlu menetapkan Keputusan Walikota tentang");
});

test("a start that is given is not given again; a single reason refers to huruf a", () => {
  const { value } = drafted({
    considerations: ["perlu tim gizi"],
    provisions: ["Membentuk tim", "Keputusan Bupati ini mulai berlaku pada tanggal 1 Maret 2023"],
    annexes: [],
  });
  expect(readDecree(value).diktum).toHaveLength(2);
  expect(value).toContain("dalam huruf a, perlu menetapkan");
});

test("other citations are taken as they are written, at the place of their kind", () => {
  const perda =
    "Peraturan Daerah Kabupaten Contoh Nomor 4 Tahun 2016 tentang Perangkat Daerah (Lembaran Daerah Kabupaten Contoh Tahun 2016 Nomor 4, Tambahan Lembaran Daerah Kabupaten Contoh Nomor 4)";
  const { value } = drafted({
    basis: [perda, ...fields.basis, "Peraturan Menteri Kesehatan Nomor 741/MENKES/PER/VII/2008 tentang Standar"],
  });
  const cited = readDecree(value).mengingat?.items.map(({ body }) => body.text.split(" tentang ")[0]);
  expect(cited?.slice(4)).toEqual([
    "Peraturan Menteri Kesehatan Nomor 741/MENKES/PER/VII/2008",
    "Peraturan Menteri Dalam Negeri Nomor 80 Tahun 2015",
    "Peraturan Daerah Kabupaten Contoh Nomor 4 Tahun 2016",
  ]);
});

test("what the check still says comes as a notice", () => {
  const { notices } = drafted({ date: "2023-08-08" });
  expect(notices.map(({ code, path }) => [code, path])).toEqual([["decree.dh-06", ["mengingat.2"]]]);
  // UU 36/2009 was revoked by it.
  expect(notices[0]?.citation).toEqual({ regulation: "uu-17-2023" });
});

test("a mere hint of the check is no notice", () => {
  const { value, notices } = drafted({ number: "440/045-Huk/2023" });
  expect(checkDecree(value).map(({ rule, severity }) => [rule, severity])).toEqual([["NUM-05", "info"]]);
  expect(notices).toEqual([]);
});

describe("what cannot be drafted", () => {
  const issuesOf = (changes: Partial<Record<keyof DraftFields, unknown>>) => {
    const result = draftDecree({ ...fields, ...changes } as DraftFields);
    return result.ok ? [] : result.issues.map(({ code, path }) => [code, path?.join(".")]);
  };

  test.each([
    [{ office: " " }, [["decree.draft-missing", "office"]]],
    [
      { number: undefined, place: 3 },
      [
        ["decree.draft-missing", "number"],
        ["decree.draft-missing", "place"],
      ],
    ],
    [{ basis: [] }, [["decree.draft-missing", "basis"]]],
    [{ basis: ["uu-23-2014", 3] }, [["decree.draft-missing", "basis.1"]]],
    [{ considerations: "a" }, [["decree.draft-missing", "considerations"]]],
    [{ provisions: ["Ya", ""] }, [["decree.draft-missing", "provisions.1"]]],
    [{ date: "2023-02-31" }, [["law.date-invalid", "date"]]],
    [{ nature: "surat" }, [["decree.draft-missing", "nature"]]],
    [{ basis: ["uu-23-2014", "uu-99-2099"] }, [["decree.draft-basis-unknown", "basis.1"]]],
    [{ basis: ["se-mendagri-981-1011-sj-2019"] }, [["decree.draft-basis-unknown", "basis.0"]]],
    [
      { considerations: Array.from({ length: 26 }, () => "x") },
      [["decree.draft-too-many-considerations", "considerations"]],
    ],
  ])("%j", (changes, issues) => {
    expect(issuesOf(changes)).toEqual(issues);
  });

  test.each([null, undefined, "Keputusan", []])("%j is no record of fields", (wrong) => {
    expect(draftDecree(wrong as unknown as DraftFields)).toEqual({
      ok: false,
      issues: [{ code: "decree.draft-missing", path: ["fields"] }],
    });
  });

  test("is said in words", () => {
    const issue = { code: "decree.draft-too-many-considerations", facts: { maximum: 25 } };
    expect(words(issue, "en", decreeCheckerMessages)).toBe("at most 25 considerations");
    const tooMany = draftDecree({ ...fields, considerations: Array.from({ length: 26 }, () => "x perlu") });
    expect(tooMany).toMatchObject({ ok: false, issues: [{ facts: { maximum: 25 } }] });
    expect(issuesOf({ considerations: Array.from({ length: 25 }, () => "x perlu") })).toEqual([]);
  });
});

const word = fc.constantFrom("mutu", "gizi", "ibu", "anak", "imunisasi", "sanitasi", "balita", "kader", "data");
const phrase = fc.array(word, { minLength: 1, maxLength: 6 }).map((list) => list.join(" "));

property.prop(
  [
    fc.record({
      nature: fc.constantFrom("keputusan" as const, "peraturan" as const),
      office: fc.constantFrom("Bupati Contoh", "Wali Kota Cilegon", "Gubernur Banten"),
      name: phrase,
      considerations: fc.array(phrase, { minLength: 1, maxLength: 25 }),
      provisions: fc.array(phrase, { minLength: 1, maxLength: 30 }),
      copies: fc.array(phrase, { maxLength: 4 }),
    }),
  ],
  { numRuns: 100 },
)("whatever is drafted passes its own check", (given) => {
  const { value, notices } = drafted({
    ...given,
    number: given.nature === "peraturan" ? "5 Tahun 2023" : "582 Tahun 2023",
    annexes: [],
  });
  expect(notices).toEqual([]);
  expect(grave(value)).toEqual([]);
});
