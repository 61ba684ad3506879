/* What the rules read from words: counts, letters, offices, kinds of document, starts, revocations. */
import { describe, expect, test } from "vitest";
import { amendmentsBy } from "../../../src/decree/check/amended.js";
import { rowCounts, wordedCounts } from "../../../src/decree/check/counts.js";
import { diktumReferences } from "../../../src/decree/check/diktum-references.js";
import { documentKind, makerOf, officeRank } from "../../../src/decree/check/documents.js";
import { namedGazettes } from "../../../src/decree/check/gazettes.js";
import { letterList, lettersIn } from "../../../src/decree/check/letters.js";
import { numberParts } from "../../../src/decree/check/number-parts.js";
import { lineStarts, positionOf } from "../../../src/decree/check/position.js";
import { isRevoking, revocationsOf } from "../../../src/decree/check/revocation.js";
import { isOfficeOf, titlesOf } from "../../../src/decree/check/signatory.js";
import { reachesBack, setsStart, startDay } from "../../../src/decree/check/start.js";
import { bludSubject } from "../../../src/decree/check/subject.js";
import { isUnit, officesIn, unitKinds } from "../../../src/decree/check/units.js";
import { sameKind } from "../../../src/decree/check/wording.js";
import { readDecree } from "../../../src/decree/document/read.js";
import type { DecreeSignature, Part } from "../../../src/decree/document/types.js";
import { type Regulation, regulation } from "../../../src/law/registry/index.js";

const part = (text: string): Part => ({ text, span: { start: 0, end: text.length } });

describe("counts", () => {
  test.each<[string, readonly (readonly [number, number | null, string])[]]>([
    ["10 (sepuluh) unit pelaksana teknis daerah", [[10, 10, "unit pelaksana teknis"]]],
    ["1.250 (seribu dua ratus lima puluh) orang", [[1250, 1250, "orang"]]],
    [
      "3 (tiga) unit dan 5 (lima) tim",
      [
        [3, 3, "unit dan"],
        [5, 5, "tim"],
      ],
    ],
    ["9 (satu) unit", [[9, 1, "unit"]]],
    ["Rp1.000.000,00 (satu juta rupiah)", [[1000000, 1000000, ""]]],
    ["Rp5.000,- (lima ribu rupiah)", [[5000, 5000, ""]]],
    ["14 (empat belas hari kerja) sejak", [[14, 14, "sejak"]]],
    ["50% (lima puluh persen) dari", [[50, 50, "dari"]]],
    ["50 persen (lima puluh persen)", [[50, 50, ""]]],
    ["3 (orang tua) dan", [[3, null, "dan"]]],
    ["Pasal 5 (lima)", [[5, 5, ""]]],
    ["tahun 2022-3 (tiga)", []],
    ["huruf a (satu)", []],
    ["3 (III) unit", [[3, null, "unit"]]],
  ])("%j", (text, expected) => {
    expect(wordedCounts(text).map(({ value, words, noun }) => [value, words, noun])).toEqual(expected);
    for (const { from, to } of wordedCounts(text)) expect(text.slice(from, to)).toMatch(/^\d.*\)$/);
  });

  test.each<[string, readonly (readonly [number, string])[]]>([
    ["Menetapkan 10 (sepuluh) unit sebagai BLUD", [[10, "unit sebagai blud"]]],
    ["Menetapkan 10 unit sebagai BLUD", [[10, "unit sebagai blud"]]],
    ["sebanyak 12 Posyandu Mawar", [[12, "posyandu mawar"]]],
    ["sejumlah 3 tim", [[3, "tim"]]],
    [
      "berjumlah 3 tim dan 5 puskesmas",
      [
        [3, "tim dan"],
        [5, "puskesmas"],
      ],
    ],
    ["untuk 30 (tiga puluh) hari kerja", []],
    ["selama 2 (dua) tahun anggaran", []],
    ["sebanyak 3 kali", []],
    ["sejumlah 20 persen", []],
    ["3 (orang tua) unit", []],
    ["5 (lima)", []],
    ["Pasal 5 ayat", []],
    ["5 desa", [[5, "desa"]]],
    ["1.005 desa", []],
    ["2 (dua) Rumah Sakit", [[2, "rumah sakit"]]],
    [
      "5 puskesmas dan 10 (sepuluh) desa",
      [
        [5, "puskesmas dan"],
        [10, "desa"],
      ],
    ],
    ["sebanyak 4 (empat) unit", [[4, "unit"]]],
    ["sebanyak 4 unit", [[4, "unit"]]],
  ])("of rows: %j", (text, expected) => {
    expect(rowCounts(text).map(({ value, noun }) => [value, noun])).toEqual(expected);
  });
});

test.each<[string, readonly number[]]>([
  ["sebagaimana dimaksud pada Diktum KESATU", [1]],
  ["Diktum KESATU dan KEDUA", [1, 2]],
  ["Diktum KESATU, KEDUA, dan Diktum KEDUA BELAS", [1, 2, 12]],
  ["diktum pertama atau KEDUA PULUH SATU", [1, 21]],
  ["Diktum KESATU sampai dengan KEEMPAT", [1, 4]],
  ["Diktum KE DUA", [2]],
  ["Diktum KESATU dan Diktum KETIGA; Diktum KELIMA", [1, 3, 5]],
  ["Diktum KESATU dan kedua belah pihak", [1]],
  ["Diktum KESATU dan kedua tim", [1]],
  ["diktum kesatu dan kedua", [1, 2]],
  ["Diktum Kesatu dan Kedua", [1, 2]],
  ["diktum kesatu dan kedua belah pihak", [1]],
  ["Diktum KESATU dan KEPALA Dinas", [1]],
  ["diktum keputusan", []],
  ["Diktum kepala", []],
  ["Diktum KEDUA Keputusan Bupati Nomor 440/1/2022", []],
  ["Diktum KESATU dan KEDUA dalam Keputusan Bupati Contoh Nomor 440/1/2022", []],
  ["Diktum KEDUA Keputusan Bupati ini Nomor", [2]],
  ["Diktum KEDUA. Keputusan Bupati Nomor 5", [2]],
  ["Diktum KEDUA Lampiran Keputusan Bupati Nomor 5 dan Diktum KETIGA", [3]],
  ["KESATU dan KEDUA", []],
])("references to a diktum: %j", (text, expected) => {
  const found = diktumReferences(text);
  expect(found.map(({ ordinal }) => ordinal)).toEqual(expected);
  for (const { from, to } of found) expect(text.slice(from, to)).toMatch(/^(?:KE ?[A-Z]|pertama)/i);
});

test.each<[string, string | null, string | null]>([
  ["sebagaimana dimaksud dalam huruf a, huruf b, dan huruf c", "abc", "huruf a, huruf b, dan huruf c"],
  ["dalam huruf a dan huruf b, perlu menetapkan", "ab", "huruf a dan huruf b"],
  ["dalam huruf a dan b perlu", "ab", "huruf a dan b"],
  ["pada huruf a sampai dengan huruf d perlu", "abcd", "huruf a sampai dengan huruf d"],
  ["pada huruf a s.d. d perlu", "abcd", "huruf a s.d. d"],
  ["pada huruf a s/d c", "abc", "huruf a s/d c"],
  ["pada huruf a - c", "abc", "huruf a - c"],
  ["pada huruf a hingga c", "abc", "huruf a hingga c"],
  ["pada huruf a, c, serta pada huruf d di atas", "acd", "huruf a, c, serta pada huruf d"],
  ["pada Huruf A dan Huruf B", "ab", "Huruf A dan Huruf B"],
  ["pada huruf besar a", null, null],
  ["tanpa rujukan", null, null],
])("letters: %j", (text, letters, list) => {
  const found = lettersIn(text);
  expect(found && [found.letters.join(""), text.slice(found.from, found.to)]).toEqual(letters && [letters, list]);
});

test("letters are listed as UU 12/2011 does", () => {
  expect([["a"], ["a", "b"], ["a", "b", "c"], []].map(letterList)).toEqual([
    ...["huruf a", "huruf a dan huruf b", "huruf a, huruf b, dan huruf c", ""],
  ]);
});

test.each<[string, readonly [year: number | null, month: number | null, code: string | null, isOpen: boolean]]>([
  ["440/Kep.57-Eksda/2023", [2023, null, "440", false]],
  ["440/12/PKM/III/2021", [2021, 3, "440", false]],
  ["440/12/PKM/XII/2021", [2021, 12, "440", false]],
  ["440/12/PKM/XIII/2021", [2021, null, "440", false]],
  ["440 / 12 / PKM / VI / 2021", [2021, 6, "440", false]],
  ["400.7.27.2/12-HUK/2024", [2024, null, "400.7.27.2", false]],
  ["400.7-12 TAHUN 2024", [2024, null, "400.7", false]],
  ["5 TAHUN 2024", [2024, null, null, false]],
  ["5 TH. 2024", [2024, null, null, false]],
  ["5 TAHUN2024", [2024, null, null, false]],
  ["HK.01.07/MENKES/413/2020", [2020, null, null, false]],
  ["188.45/ /HK/2019", [2019, null, "188.45", true]],
  ["440/...../2023", [2023, null, "440", true]],
  ["440/_____/2023", [2023, null, "440", true]],
  ["... TAHUN 2023", [2023, null, null, true]],
  ["TAHUN 2023", [2023, null, null, true]],
  ["00 TAHUN 2023", [2023, null, null, true]],
  ["5 TAHUN", [null, null, null, true]],
  ["440/5/0000", [null, null, "440", false]],
  ["440/5", [null, null, "440", false]],
  ["440", [null, null, null, false]],
  ["4400/5/2023", [2023, null, null, false]],
  ["440/5/II/20234", [null, null, "440", false]],
])("the number %j", (text, [year, month, code, isOpen]) => {
  const parts = numberParts(part(text));
  expect([parts?.year?.value ?? null, parts?.month?.value ?? null, parts?.code?.text ?? null, parts?.isOpen]).toEqual([
    ...[year, month, code, isOpen],
  ]);
  for (const piece of [parts?.year, parts?.month, parts?.code]) {
    if (piece != null) expect(text.slice(piece.from, piece.to)).toBe(piece.text);
  }
});

test.each<[string, string | null, string | null, number | null]>([
  ["Pasal 18 ayat (6) Undang-Undang Dasar Negara Republik Indonesia Tahun 1945", "UUD", "constitution", 1],
  ["UUD 1945", "UUD", "constitution", 1],
  ["Ketetapan MPR Nomor III/MPR/2000", "TAP-MPR", "peraturan", 2],
  ["Perppu 2/2022", "PERPPU", "peraturan", 3],
  ["Peraturan Pemerintah Pengganti Undang-Undang Nomor 2", "PERPPU", "peraturan", 3],
  ["Undang-Undang Nomor 23", "UU", "peraturan", 3],
  ["Peraturan Pemerintah Nomor 23", "PP", "peraturan", 4],
  ["Perpres 82/2018", "PERPRES", "peraturan", 5],
  ["Permenkes 43/2019", "PERMEN", "peraturan", 6],
  ["Peraturan Badan Pengawas Obat dan Makanan Nomor 1", "PERMEN", "peraturan", 6],
  ["Peraturan Daerah Provinsi Banten Nomor 1", "PERDA", "peraturan", 7],
  ["Perda Kabupaten Contoh Nomor 1", "PERDA", "peraturan", 9],
  ["Qanun Aceh Nomor 4", "PERDA", "peraturan", 7],
  ["Peraturan Daerah Nomor 1", "PERDA", "peraturan", null],
  ["Peraturan Gubernur Banten Nomor 1", "PERGUB", "peraturan", 8],
  ["Perbup Contoh 1/2022", "PERKADA", "peraturan", 10],
  ["Peraturan Wali Kota Contoh Nomor 1", "PERKADA", "peraturan", 10],
  ["Peraturan Walikota Contoh Nomor 1", "PERKADA", "peraturan", 10],
  ["Peraturan Kepala Dinas Kesehatan Nomor 1", "PERKA", "peraturan", 11],
  ["Peraturan Desa Suka Nomor 1", "PERDES", "peraturan", 12],
  ["Peraturan Internal Nomor 1", "PERATURAN", "peraturan", null],
  ["Surat Edaran Menteri Kesehatan Nomor 1", "SE", "other", null],
  ["Surat Keputusan Bupati Nomor 1", "KEPUTUSAN", "keputusan", null],
  ["Kepmenkes HK.01.07", "KEPUTUSAN", "keputusan", null],
  ["SK Kapus", "KEPUTUSAN", "keputusan", null],
  ["Instruksi Presiden Nomor 1", "INSTRUKSI", "keputusan", null],
  ["Surat Kepala Dinas Nomor 1", "SURAT", "other", null],
  ["Berita Acara Hasil Penilaian", "SURAT", "other", null],
  ["hasil rapat tim", "SURAT", "other", null],
  ["bahwa Undang-Undang", null, null, null],
  ["suratan", null, null, null],
])("%j is cited as a kind of document", (text, code, nature, level) => {
  expect(documentKind(text)).toEqual(code && { code, nature, level });
});

test.each<[string, number | null]>([
  ["PRESIDEN REPUBLIK INDONESIA", 5],
  ["MENTERI KESEHATAN REPUBLIK INDONESIA", 6],
  ["KEPALA BADAN PENGAWAS OBAT DAN MAKANAN", 11],
  ["DAERAH PROVINSI BANTEN", 7],
  ["GUBERNUR BANTEN", 8],
  ["DAERAH KABUPATEN CONTOH", 9],
  ["BUPATI CONTOH,", 10],
  ["WALIKOTA CONTOH", 10],
  ["KEPALA DINAS KESEHATAN KABUPATEN CONTOH", 11],
  ["KEPALA UPTD PUSKESMAS CONTOH", 12],
  ["DIREKTUR RSUD CONTOH", 12],
  ["KETUA YAYASAN", null],
])("%j has its level", (office, level) => {
  expect(officeRank(office)).toBe(level);
});

test.each([
  ["Keputusan Bupati Contoh Nomor 1", "BUPATI CONTOH"],
  ["Surat Keputusan Kepala Dinas Kesehatan No. 1", "KEPALA DINAS KESEHATAN"],
  ["Peraturan Walikota Contoh tentang X", "WALI KOTA CONTOH"],
  ["Keputusan Bersama Menteri Kesehatan", "MENTERI KESEHATAN"],
])("%j has its maker", (text, maker) => {
  expect(makerOf(text)).toBe(maker);
});

test.each<[string, readonly (readonly [string, number | null, number | null])[]]>([
  [
    "(Lembaran Negara Republik Indonesia Tahun 2014 Nomor 244, Tambahan Lembaran Negara Republik Indonesia Nomor 5587)",
    [
      ["LN", 2014, 244],
      ["TLN", null, 5587],
    ],
  ],
  ["(Berita Negara Republik Indonesia Tahun 2019 Nomor 1335)", [["BN", 2019, 1335]]],
  [
    "Lembaran Daerah Kabupaten Contoh Tahun 2020 Nomor 3, Tambahan Lembaran Daerah Kabupaten Contoh Nomor 9",
    [
      ["LD", 2020, 3],
      ["TLD", null, 9],
    ],
  ],
  ["Berita Daerah Kota Contoh Tahun 2021", [["BD", 2021, null]]],
  ["Lembaran Negara Nomor : 5", [["LN", null, 5]]],
  ["lembaran negara", [["LN", null, null]]],
  ["lembar negara tahun 2014", []],
])("gazettes in %j", (text, expected) => {
  const found = namedGazettes(text);
  expect(found.map(({ series, year, number }) => [series, year, number])).toEqual(expected);
  for (const { number, from, to } of found) {
    if (number !== null) expect(text.slice(from, to)).toBe(String(number));
    else expect(text.slice(from, to)).toMatch(/^\w+ \w+/);
  }
});

describe("who signs", () => {
  test.each<[string, string, boolean]>([
    ["BUPATI CONTOH,", "BUPATI CONTOH", true],
    ["Plt. BUPATI CONTOH,", "BUPATI CONTOH", true],
    ["Pj. BUPATI CONTOH,", "BUPATI CONTOH", true],
    ["a.n. BUPATI CONTOH SEKRETARIS DAERAH,", "BUPATI CONTOH", true],
    ["a.n. GUBERNUR BANTEN SEKRETARIS DAERAH,", "BUPATI CONTOH", false],
    ["WALIKOTA CONTOH,", "WALI KOTA CONTOH", true],
    ["BUPATI,", "BUPATI CONTOH", true],
    ["BUPATI CONTOH,", "BUPATI", true],
    ["KEPALA DINAS KESEHATAN KABUPATEN CONTOH,", "KEPALA DINAS KESEHATAN", true],
    ["KEPALA DINAS KESEHATAN,", "KEPALA DINAS KESEHATAN KABUPATEN CONTOH", true],
    ["KEPALA DINAS,", "KEPALA DINAS KESEHATAN", false],
    ["BUPATI LAIN,", "BUPATI CONTOH", false],
    ["SEKRETARIS DAERAH,", "BUPATI CONTOH", false],
    ["BUPATI CONTOH,", "DAERAH KABUPATEN CONTOH", true],
    ["WALI KOTA CONTOH,", "DAERAH KOTA CONTOH", true],
    ["GUBERNUR BANTEN,", "DAERAH PROVINSI BANTEN", true],
    ["GUBERNUR BANTEN,", "DAERAH KABUPATEN CONTOH", false],
  ])("%j for %j", (office, maker, isHis) => {
    expect(isOfficeOf(office, maker)).toBe(isHis);
  });

  const signature = (name: string, ...details: string[]): DecreeSignature => ({
    ...{ span: { start: 0, end: 0 }, office: part("BUPATI CONTOH,"), name: part(name) },
    ...{ details: details.map(part), acting: null, onBehalf: false },
  });

  test.each<[readonly [string, ...string[]], readonly string[]]>([
    [["NAMA CONTOH"], []],
    [["dr. NAMA CONTOH"], ["gelar"]],
    [["NAMA CONTOH, S.K.M."], ["gelar"]],
    [["NAMA CONTOH, M.Kes"], ["gelar"]],
    [["NAMA CONTOH, SH"], ["gelar"]],
    [["Drs. H. NAMA CONTOH"], ["gelar"]],
    [["NAMA CONTOH", "Pembina Utama Muda"], ["pangkat"]],
    [["NAMA CONTOH", "Penata Tk. I / III/d"], ["pangkat"]],
    [["NAMA CONTOH", "NIP. ..."], ["NIP"]],
    [
      ["dr. NAMA CONTOH", "Pembina", "NIP ..."],
      ["gelar", "pangkat", "NIP"],
    ],
    [["NAMA DRAMA"], []],
    [["ANDRA IRWAN"], []],
  ])("titles around %j", (names, expected) => {
    expect(titlesOf(signature(...names))).toEqual(expected);
  });
});

describe("from when a decree works", () => {
  test.each([
    ["Keputusan ini mulai berlaku pada tanggal ditetapkan.", true],
    ["Keputusan ini berlaku sejak tanggal ditetapkan.", true],
    ["Keputusan ini berlaku surut sejak 1 Januari 2023.", true],
    ["Keputusan ini mulai diberlakukan besok.", true],
    ["Keputusan ini dinyatakan berlaku.", true],
    ["Pada saat Keputusan ini mulai berlaku, Keputusan Bupati Nomor 1 dicabut.", false],
    ["Peraturan yang berlaku tetap dilaksanakan.", false],
  ])("%j", (text, isSet) => {
    expect(setsStart(text)).toBe(isSet);
  });

  test.each<[string, string | null]>([
    ["Keputusan ini mulai berlaku pada tanggal 1 Januari 2023.", "2023-01-01"],
    ["Keputusan ini berlaku surut sejak tanggal 1 Januari 2023.", "2023-01-01"],
    ["Keputusan ini berlaku terhitung mulai tanggal 2 Mei 2023", "2023-05-02"],
    ["Keputusan ini mulai berlaku pada hari Senin tanggal 2 Mei 2023", "2023-05-02"],
    ["Keputusan Nomor 1 tanggal 3 Maret 2020 dicabut; Keputusan ini berlaku sejak 2 Mei 2023", "2023-05-02"],
    ["Keputusan Nomor 1 tanggal 3 Maret 2020 tetap berlaku.", null],
    ["Keputusan ini mulai berlaku pada tanggal ditetapkan.", null],
  ])("its day: %j", (text, day) => {
    expect(startDay(text)?.iso ?? null).toBe(day);
  });

  test("backwards, where it says so", () => {
    expect(reachesBack("berlaku surut sejak 1 Januari")).toBe(true);
    expect(reachesBack("diberlakukan surut")).toBe(true);
    expect(reachesBack("air laut surut; Keputusan ini berlaku")).toBe(false);
  });
});

describe("revocations", () => {
  const decree = (...provisions: readonly string[]) =>
    readDecree(
      `KEPUTUSAN BUPATI CONTOH\nNOMOR 1/A/2022\nTENTANG\nX\n\nMEMUTUSKAN:\n\n${provisions.map((text, i) => `${["KESATU", "KEDUA", "KETIGA"][i]} : ${text}`).join("\n")}`,
    );

  test.each<[string, boolean | null, readonly string[]]>([
    ["Keputusan Bupati Nomor 440/1/2020 dicabut dan dinyatakan tidak berlaku.", true, ["Keputusan Bupati"]],
    ["Mencabut Peraturan Bupati Contoh Nomor 5 Tahun 2019.", false, ["Peraturan Bupati Contoh"]],
    ["Keputusan Bupati Nomor 440/1/2020 dinyatakan tidak berlaku.", false, ["Keputusan Bupati"]],
    ["Surat Keputusan Kepala Dinas No. 440/1/2020 tidak digunakan lagi.", false, ["Surat Keputusan Kepala Dinas"]],
    [
      "Pada saat Keputusan ini mulai berlaku, Keputusan Bupati Nomor 1 Tahun 2020 dan Keputusan Bupati Nomor 2 Tahun 2021 dicabut dan dinyatakan tidak berlaku.",
      true,
      ["Keputusan Bupati", "Keputusan Bupati"],
    ],
    ["Keputusan ini dapat dicabut apabila terdapat kekeliruan.", null, []],
    ["Keputusan ini dicabut jika keliru.", null, []],
    ["Keputusan Bupati ini mulai berlaku pada tanggal ditetapkan.", null, []],
    ["Izin operasional dicabut.", null, []],
    ["Keputusan Bupati tentang Tim Gizi dicabut.", false, []],
  ])("%j", (text, hasFormula, words) => {
    const [found] = revocationsOf(decree(text));
    expect(found?.hasFormula ?? null).toBe(hasFormula);
    expect(
      found?.revoked.map((revoked) =>
        revoked.words
          .replace(/^Keputusan ini mulai berlaku, /, "")
          .split(", ")
          .at(-1),
      ) ?? [],
    ).toEqual(words.length === 2 ? found?.revoked.map(() => "Keputusan Bupati") : words);
  });

  test("a decree that does nothing else", () => {
    const revoked = "Keputusan Bupati Nomor 440/1/2020 dicabut dan dinyatakan tidak berlaku.";
    const start = "Keputusan ini mulai berlaku pada tanggal ditetapkan.";
    expect(isRevoking(decree(revoked, start))).toBe(true);
    expect(isRevoking(decree(revoked))).toBe(true);
    expect(isRevoking(decree("Membentuk tim.", revoked, start))).toBe(false);
    expect(isRevoking(decree(start))).toBe(false);
    expect(isRevoking(readDecree(""))).toBe(false);
  });
});

test.each<[string, string | null]>([
  ["PENETAPAN UPTD PUSKESMAS SEBAGAI BLUD", "status"],
  ["PENERAPAN BADAN LAYANAN UMUM DAERAH PUSKESMAS", "status"],
  ["TIM PENILAI BADAN LAYANAN UMUM DAERAH", "team"],
  ["TARIF LAYANAN BADAN LAYANAN UMUM DAERAH", "policy"],
  ["PENETAPAN TARIF BLUD", "policy"],
  ["PENGELOLAAN KEUANGAN PADA BLUD", "policy"],
  ["LAPORAN BLUD", "other"],
  ["TIM GIZI", null],
])("%s is about a BLUD", (name, subject) => {
  expect(bludSubject(readDecree(`KEPUTUSAN BUPATI X\nNOMOR 1/A/2022\nTENTANG\n${name}`))).toBe(subject);
});

test.each<[string, readonly string[], boolean]>([
  ["UPTD Puskesmas Mawar", ["puskesmas"], true],
  ["RSUD Contoh", ["rumah-sakit"], true],
  ["UPTD TPSA Bagendung", ["tempat-sampah"], true],
  ["UPT Laboratorium Kesehatan", ["laboratorium"], true],
  ["Instalasi Farmasi", ["farmasi"], true],
  ["Klinik Pratama", ["klinik"], true],
  ["SDN 1 Contoh", ["sekolah"], false],
  ["Pasar Baru", ["pasar"], true],
  ["Posyandu Melati", ["posyandu"], true],
  ["Balai Kesehatan", ["balai"], true],
  ["BLUD UPTD SPAM", ["air-minum"], true],
  ["Kepala Puskesmas", ["puskesmas"], false],
  ["Ketua Tim", [], false],
  ["Pengelolaan Sampah pada Puskesmas", ["puskesmas", "tempat-sampah"], false],
])("%s is a unit", (text, kinds, isOne) => {
  expect([unitKinds(text), isUnit(text)]).toEqual([kinds, isOne]);
});

test("offices by what they do", () => {
  expect(officesIn("Dinas Kesehatan dan Dinas Lingkungan Hidup Kabupaten Contoh")).toEqual([
    ...["dinas kesehatan", "dinas lingkungan hidup"],
  ]);
  expect(officesIn("dinas luar")).toEqual([]);
});

test.each<[string, string, boolean]>([
  ["KEPUTUSAN BUPATI CONTOH", "Keputusan Bupati", true],
  ["SURAT KEPUTUSAN BUPATI", "KEPUTUSAN BUPATI CONTOH", true],
  ["PERATURAN WALIKOTA CONTOH", "PERATURAN WALI KOTA CONTOH", true],
  ["SALINAN KEPUTUSAN BUPATI", "KEPUTUSAN BUPATI", true],
  ["KEPUTUSAN MENTERI KESEHATAN REPUBLIK INDONESIA", "KEPUTUSAN MENTERI KESEHATAN", true],
  ["KEPUTUSAN BUPATI", "PERATURAN BUPATI", false],
  ["KEPUTUSAN BUPATI CONTOH", "KEPUTUSAN BUPATI LAIN", false],
  ["KEPUTUSAN", "KEPUTUSAN BUPATI", false],
])("%s and %s name one kind", (a, b, isSame) => {
  expect([sameKind(a, b), sameKind(b, a)]).toEqual([isSame, isSame]);
});

test("the amendments of UU 23/2014 by a day", () => {
  const law = regulation("uu-23-2014") as Regulation;
  const by = (day: string) => amendmentsBy(law, day).map(({ id }) => id);
  expect(by("2015-02-01")).toEqual([]);
  expect(by("2015-02-02")).toEqual(["uu-2-2015"]);
  expect(by("2015-03-18")).toEqual(["uu-2-2015", "uu-9-2015"]);
  expect(by("2022-01-05")).toEqual(["uu-2-2015", "uu-9-2015", "uu-11-2020", "uu-1-2022"]);
  const turned: Regulation = { ...law, amendedBy: [...(law.amendedBy ?? [])].reverse() };
  expect(amendmentsBy(turned, "2022-01-05").map(({ id }) => id)).toEqual(by("2022-01-05"));
});

test("places, as an editor counts them, whatever ends a line", () => {
  const text = "satu\ndua\r\ntiga\rempat\n\nlima";
  const starts = lineStarts(text);
  const at = (word: string) => positionOf(starts, text.indexOf(word));
  expect(["satu", "dua", "tiga", "empat", "lima"].map(at).map(({ line, column }) => [line, column])).toEqual([
    ...[
      [1, 1],
      [2, 1],
      [3, 1],
      [4, 1],
      [6, 1],
    ],
  ]);
  expect([at("u\nd"), at("a\r\n"), positionOf(starts, text.length)]).toEqual([
    ...[
      { line: 1, column: 4 },
      { line: 2, column: 3 },
      { line: 6, column: 5 },
    ],
  ]);
});
