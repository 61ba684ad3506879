/* The legal basis as rules see it: what an item cites, how it was amended, and in which order items stand. */
import { describe, expect, test } from "vitest";
import { earlierAmendments, isAmending } from "../../../src/decree/check/amendment.js";
import { readBasis } from "../../../src/decree/check/basis.js";
import { checkDecree } from "../../../src/decree/check/check.js";
import { isEarlier } from "../../../src/decree/check/order.js";
import { readDecree } from "../../../src/decree/document/read.js";

const basis = (...items: readonly string[]) =>
  readBasis(readDecree(`Mengingat : ${items.map((item, i) => `${i + 1}. ${item};`).join("\n")}\n\nMEMUTUSKAN:\n`));

describe("an item", () => {
  const LAW = "Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah";
  const told = (item: string) => {
    const [read] = basis(item);
    return [
      read?.cited?.regulation?.id ?? null,
      read?.isAmended,
      read?.amendments.map(({ regulation, citation }) => regulation?.id ?? `${citation.value.type}?`),
    ];
  };

  test.each<[string, readonly [string | null, boolean, readonly string[]]]>([
    [LAW, ["uu-23-2014", false, []]],
    [`${LAW} sebagaimana telah diubah dengan Undang-Undang Nomor 9 Tahun 2015`, ["uu-23-2014", true, ["uu-9-2015"]]],
    [`${LAW} sebagaimana diubah dengan Undang-Undang Nomor 9 Tahun 2015`, ["uu-23-2014", true, ["uu-9-2015"]]],
    [
      `${LAW} sebagaimana telah beberapa kali diubah, terakhir dengan Undang-Undang Nomor 1 Tahun 2022`,
      ["uu-23-2014", true, ["uu-1-2022"]],
    ],
    [
      `${LAW} sebagaimana telah diubah beberapa kali terakhir dengan UU 9/2015 dan UU 1/2022`,
      ["uu-23-2014", true, ["uu-9-2015", "uu-1-2022"]],
    ],
    [`${LAW} sebagaimana telah diubah`, ["uu-23-2014", true, []]],
    [`${LAW} jo. UU 9/2015`, ["uu-23-2014", false, []]],
    [
      "Peraturan Pemerintah Nomor 74 Tahun 2012 tentang Perubahan atas Peraturan Pemerintah Nomor 23 Tahun 2005",
      ["pp-74-2012", false, []],
    ],
    ["Undang-Undang yang telah diubah dengan Undang-Undang Nomor 9 Tahun 2015", [null, true, []]],
    [
      "Peraturan Bupati Contoh Nomor 5 Tahun 2020 sebagaimana telah diubah dengan Peraturan Bupati Contoh Nomor 6 Tahun 2021",
      [null, true, ["PERBUP?"]],
    ],
    ["Berita Acara rapat", [null, false, []]],
  ])("%j", (item, expected) => {
    expect(told(item)).toEqual(expected);
  });

  test("is named by its number, or by its place where it has none", () => {
    expect(basis("UU 36/2009", "UU 23/2014").map(({ where }) => where)).toEqual(["mengingat.1", "mengingat.2"]);
    const [unnumbered] = readBasis(readDecree("Mengingat : UU 36/2009;\n\nMEMUTUSKAN:\n"));
    expect([unnumbered?.where, unnumbered?.cited?.regulation?.id]).toEqual(["mengingat.1", "uu-36-2009"]);
    expect(readBasis(readDecree(""))).toEqual([]);
  });
});

test.each<[string, string, boolean]>([
  ["UU 23/2014", "UU 36/2009", true],
  ["UU 36/2009", "UU 23/2014", false],
  ["UU 23/2014", "UU 23/2014", false],
  ["UU 2/2015", "UU 9/2015", false],
  ["UU 9/2015", "UU 2/2015", true],
  ["UU 23/2014", "Peraturan Bupati Contoh Nomor 5 Tahun 2013", true],
  ["UU 23/2014", "Peraturan Bupati Contoh Nomor 5 Tahun 2014", false],
  ["Peraturan Bupati Contoh Nomor 5 Tahun 2014", "UU 23/2014", false],
  ["Peraturan Bupati Contoh Nomor 5 Tahun 2020", "Peraturan Bupati Contoh Nomor 3 Tahun 2020", true],
  ["Peraturan Bupati Contoh Nomor 10 Tahun 2020", "Peraturan Bupati Contoh Nomor 9 Tahun 2020", true],
  ["Peraturan Bupati Contoh Nomor 3 Tahun 2020", "Peraturan Bupati Contoh Nomor 5 Tahun 2020", false],
  ["Peraturan Bupati Contoh Nomor 5 Tahun 2020", "Peraturan Bupati Contoh Nomor 5 Tahun 2020", false],
  ["Peraturan Bupati Contoh Nomor 5 Tahun 2020", "Peraturan Bupati Contoh Nomor 3 Tahun 2021", false],
  ["Peraturan Bupati Contoh Nomor 5 Tahun 2020", "Peraturan Bupati Contoh Nomor 9 Tahun 2019", true],
  ["Peraturan Bupati Contoh Nomor 5 Tahun 2020", "Peraturan Bupati Lain Nomor 3 Tahun 2020", false],
  ["Peraturan Bupati Contoh Nomor 5 Tahun 2020", "Peraturan Gubernur Contoh Nomor 3 Tahun 2020", false],
  ["Keputusan Bupati Contoh Nomor 440/5-Huk/2020", "Keputusan Bupati Contoh Nomor 440/3-Huk/2020", false],
  ["Peraturan Bupati Contoh Nomor 5", "Peraturan Bupati Contoh Nomor 3 Tahun 2020", false],
])("behind %j, %j stands too late: %j", (first, second, expected) => {
  const [a, b] = basis(first, second).map(({ cited }) => cited);
  if (a == null || b == null) throw new Error("an item cites nothing");
  expect(isEarlier(b, a)).toBe(expected);
});

describe("a decree that amends another", () => {
  const NAME = "PERUBAHAN ATAS KEPUTUSAN BUPATI NOMOR 440/100-HUK/2021 TENTANG TIM GIZI";
  const told = (consideration: string, name = NAME) =>
    earlierAmendments(
      readDecree(`Menimbang : a. ${consideration};\nMengingat : 1. UU 36/2009;\n\nMEMUTUSKAN:\n`),
      name,
    );
  const OWN = "Keputusan Bupati Nomor 440/100-Huk/2021";

  test.each<[string, number]>([
    [`bahwa ${OWN} perlu diubah`, 0],
    [`bahwa ${OWN} telah diubah dengan Keputusan Bupati Nomor 440/150-Huk/2021`, 1],
    [`bahwa ${OWN} telah dua kali diubah`, 2],
    [`bahwa ${OWN} telah tiga kali diubah`, 3],
    [`bahwa ${OWN} telah diubah tiga kali`, 3],
    [`bahwa ${OWN} telah empat kali diubah`, 4],
    [`bahwa ${OWN} telah beberapa kali diubah`, 2],
    [`bahwa ${OWN} telah diubah, terakhir dengan Perubahan Kedua atas Keputusan itu`, 2],
    [`bahwa ${OWN} telah beberapa kali diubah, terakhir dengan Perubahan Ketiga atas Keputusan itu`, 3],
    [`bahwa ${OWN} telah beberapa kali diubah, terakhir dengan Perubahan Kelima atas Keputusan itu`, 5],
    ["bahwa Keputusan Bupati Nomor 440/99-Huk/2021 telah diubah", 0],
    [`bahwa Keputusan lain telah diubah; dan ${OWN} perlu disesuaikan`, 0],
    [`bahwa Perubahan Kedua atas Keputusan lain dan ${OWN} telah diubah`, 1],
  ])("%j tells of %i earlier ones", (consideration, count) => {
    expect(told(consideration)).toBe(count);
  });

  test("tells of none where its title names no number", () => {
    expect(told(`bahwa ${OWN} telah diubah`, "PERUBAHAN ATAS KEPUTUSAN BUPATI TENTANG TIM GIZI")).toBe(0);
    expect(
      told(
        "bahwa Peraturan Bupati Nomor 5 Tahun 2020 telah diubah",
        "PERUBAHAN ATAS PERATURAN BUPATI NOMOR 5 TAHUN 2020 TENTANG X",
      ),
    ).toBe(1);
    expect(
      told(
        "bahwa Peraturan Bupati Nomor 5 Tahun 2021 telah diubah",
        "PERUBAHAN ATAS PERATURAN BUPATI NOMOR : 5 TAHUN 2020 TENTANG X",
      ),
    ).toBe(0);
    expect(earlierAmendments(readDecree(""), NAME)).toBe(0);
  });

  test("tells of them under Mengingat, too", () => {
    const text = `Menimbang : a. bahwa x;\nMengingat : 1. ${OWN} sebagaimana telah diubah dengan Keputusan Bupati Nomor 1;\n\nMEMUTUSKAN:\n`;
    expect(earlierAmendments(readDecree(text), NAME)).toBe(1);
  });

  test.each([
    ["Mengubah Lampiran Keputusan Bupati Nomor 1.", true],
    ["Merubah susunan tim.", true],
    ["Beberapa ketentuan dalam Peraturan Bupati Nomor 1 Tahun 2020 diubah sebagai berikut:", true],
    ["Ketentuan Pasal 5 diubah sehingga berbunyi:", true],
    ["Lampiran Keputusan Bupati Contoh Nomor 440/1/2020 diubah.", true],
    ["Membentuk tim yang dapat diubah sesuai kebutuhan.", false],
    ["Keputusan ini dapat diubah.", false],
  ])("%j changes another: %j", (text, expected) => {
    expect(isAmending(readDecree(`MEMUTUSKAN:\nKESATU : ${text}`))).toBe(expected);
  });
});

describe("the day by which a decree is judged", () => {
  const findings = (date: string, number: string, asOf?: string) =>
    checkDecree(
      `KEPUTUSAN BUPATI CONTOH\nNOMOR ${number}\nTENTANG\nX\n\nMenimbang : a. bahwa x;\n\nMengingat : 1. Undang-Undang Nomor 36 Tahun 2009 tentang Kesehatan;\n\nMEMUTUSKAN:\nKESATU : Ya.\n\nDitetapkan di X\n${date}\n\nBUPATI CONTOH,\n\nttd\n\nNAMA`,
      asOf === undefined ? {} : { asOf },
    ).filter(({ rule }) => rule === "DH-06");

  // UU 36/2009 was revoked by UU 17/2023 on 8 August 2023.
  test.each<[string, string, string, string | undefined, boolean]>([
    ["the day itself", "pada tanggal 7 Agustus 2023", "440/1/2023", undefined, false],
    ["the day itself", "pada tanggal 8 Agustus 2023", "440/1/2023", undefined, true],
    ["the whole of a month", "pada tanggal ... Agustus 2023", "440/1/2023", undefined, false],
    ["the whole of a month", "pada tanggal ... September 2023", "440/1/2023", undefined, true],
    ["the whole of a year", "pada tanggal ... 2023", "440/1/2023", undefined, false],
    ["the whole of a year", "pada tanggal ... 2024", "440/1/2024", undefined, true],
    ["the year of the number", "", "440/1/2024", undefined, true],
    ["the year of the number, whatever the day of the check", "", "440/1/2023", "2026-01-01", false],
    ["the day of the check, where there is neither", "", "440/1", "2024-01-01", true],
    ["nothing at all", "", "440/1", undefined, false],
    ["a day that is none, by its month", "pada tanggal 32 September 2023", "440/1/2023", undefined, true],
    ["the closing, not the number", "pada tanggal 7 Agustus 2023", "440/1/2024", undefined, false],
  ])("%s: %s", (_, date, number, asOf, isRevoked) => {
    expect(findings(date, number, asOf).length > 0).toBe(isRevoked);
  });
});
