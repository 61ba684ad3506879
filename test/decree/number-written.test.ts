import { describe, expect, it } from "vitest";
import { formatNumber, parseNumber } from "../../src/decree/index.js";
import { toldOf } from "./told-number.js";

/** A citation as people write it, and as a decree writes it. */
const WRITTEN: readonly (readonly [text: string, written: string])[] = [
  ["UUD 1945", "Undang-Undang Dasar Negara Republik Indonesia Tahun 1945"],
  ["UUD 1945 Pasal 28H ayat (1)", "Pasal 28H ayat (1) Undang-Undang Dasar Negara Republik Indonesia Tahun 1945"],
  ["Stb. 1949 No. 419", "Staatsblad Tahun 1949 Nomor 419"],
  ["UU 36/2009", "Undang-Undang Nomor 36 Tahun 2009"],
  ["Permenkes 43/2019 Pasal 5", "Peraturan Menteri Kesehatan Nomor 43 Tahun 2019 (Pasal 5)"],
  ["PMK 3/2023", "PMK Nomor 3 Tahun 2023"],
  ["KMK 5/2020", "KMK Nomor 5 Tahun 2020"],
  ["KMK No. 25/KM.7/2023", "Keputusan Menteri Keuangan Nomor 25/KM.7/2023"],
  ["TAP MPR III/MPR/2000", "Ketetapan MPR Nomor III/MPR/2000"],
  ["12/KPTS/2020", "SK Nomor 12/KPTS/2020"],
  ["SK Ketua TP PKK Kab. Serang No. 12/SK/PKK/2020", "SK Ketua TP PKK Kabupaten Serang Nomor 12/SK/PKK/2020"],
  ["13/SE/2024", "Surat Edaran Nomor 13/SE/2024"],
  ["SE Menkes No 9847 Th 2020", "Surat Edaran Menteri Kesehatan Nomor 9847 Tahun 2020"],
  ["Surat Bupati No. 440/12", "Surat Bupati Nomor 440/12"],
  ["SIP Nomor 446/12/SIP/2020", "Izin Nomor 446/12/SIP/2020"],
  ["Perda 5/2020", "Peraturan Daerah Nomor 5 Tahun 2020"],
  ["Perda Kota Bogor 5/2020", "Peraturan Daerah Kota Bogor Nomor 5 Tahun 2020"],
  ["Perdes 3/2020", "Peraturan Desa Nomor 3 Tahun 2020"],
  ["Perdes Desamulya 3/2020", "Peraturan Desa Desamulya Nomor 3 Tahun 2020"],
  ["Peraturan BPOM 31/2018", "Peraturan BPOM Nomor 31 Tahun 2018"],
  ["Perka BPOM 5/2012", "Peraturan Kepala BPOM Nomor 5 Tahun 2012"],
  ["Peraturan ANRI 5/2021", "Peraturan ANRI Nomor 5 Tahun 2021"],
  ["Pergub Jatim 5/2020", "Peraturan Gubernur Jawa Timur Nomor 5 Tahun 2020"],
  ["Pergub 5/2020", "Peraturan Gubernur Nomor 5 Tahun 2020"],
  ["Perwal Kotamobagu 5/2020", "Peraturan Wali Kota Kotamobagu Nomor 5 Tahun 2020"],
  ["Inbup Bandung 3/2021", "Instruksi Bupati Bandung Nomor 3 Tahun 2021"],
  ["SK Lurah Cibeber 440/5/2021", "Keputusan Lurah Cibeber Nomor 440/5/2021"],
  ["SK Kades Desamulya 440/5/2021", "Keputusan Kepala Desa Desamulya Nomor 440/5/2021"],
  ["SK Camat Cibeber 440/5/2021", "Keputusan Camat Cibeber Nomor 440/5/2021"],
  ["SK Kapus Cibeber No 440/12/2020", "Keputusan Kepala Puskesmas Cibeber Nomor 440/12/2020"],
  ["SK Kadinkes Kota Bogor No 440/12/2020", "Keputusan Kepala Dinas Kesehatan Kota Bogor Nomor 440/12/2020"],
  ["SK Dir RSUD Ciawi No 445/12/2020", "Keputusan Direktur RSUD Ciawi Nomor 445/12/2020"],
  ["SK Dirut RSUP Contoh No 445/12/2020", "Keputusan Direktur Utama RSUP Contoh Nomor 445/12/2020"],
  ["SK Dir RSUD Kota Bogor No 445/12/2020", "Keputusan Direktur RSUD Kota Bogor Nomor 445/12/2020"],
  [
    "SK Bupati Serang 440/1/2020 tgl 2-1-2020 ttg Gizi",
    "Keputusan Bupati Serang Nomor 440/1/2020 tanggal 2 Januari 2020 tentang Gizi",
  ],
  ["SK Bupati Serang 440/1/2020 tgl 17-8-2020", "Keputusan Bupati Serang Nomor 440/1/2020 tanggal 17 Agustus 2020"],
];

describe("a citation written in full", () => {
  it.each(WRITTEN)("%s", (text, written) => {
    const result = parseNumber(text);
    expect(result.ok && formatNumber(result.value)).toBe(written);
  });
});

describe("misspelt heads", () => {
  it.each([
    ...["Keputusna", "Keputusann", "Keptusan", "Keputuzan", "Kepuutsan", "Keputusa"],
    ...["KEPUTUSN", "keputusam"],
  ])("%s is Keputusan, and said to be", (head) => {
    const isUpper = head === head.toUpperCase();
    const read = isUpper ? "KEPUTUSAN" : head === head.toLowerCase() ? "keputusan" : "Keputusan";
    expect(toldOf(`${head} Bupati Bogor Nomor 5 Tahun 2020`)).toMatchObject({
      ...{ type: "KEPBUP", region: "Kabupaten Bogor", corrections: [`spelling: ${head} > ${read}`] },
    });
  });

  it.each(["Kepuxxsan", "Kepuuxsan", "Kepuxtsan", "Keputus", "Keputuuusan", "Kepxtuxan", "Keusan"])(
    "%s is too far from it",
    (head) => {
      expect(toldOf(`${head} Bupati Bogor Nomor 5 Tahun 2020`)).toBeNull();
    },
  );

  it.each([
    ["Peraturan Menteri Kesehtan Nomor 5 Tahun 2020", "PERMENKES", "spelling: Kesehtan > kesehatan"],
    ["Permenkse Nomor 5 Tahun 2020", "PERMENKES", "spelling: Permenkse > Permenkes"],
    ["Kepmendgri Nomor 050-145 Tahun 2022", "KEPMENDAGRI", "spelling: Kepmendgri > Kepmendagri"],
  ])("%s", (text, type, correction) => {
    const told = toldOf(text);
    expect(told?.type).toBe(type);
    expect(told?.corrections.map((said) => said.toLowerCase())).toEqual([correction.toLowerCase()]);
  });
});
