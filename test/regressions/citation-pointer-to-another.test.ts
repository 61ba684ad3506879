import { expect, test } from "vitest";
import { findCitations } from "../../src/decree/index.js";

const last = (text: string) => {
  const { antecedent, value, issues } = findCitations(text).at(-1) as ReturnType<typeof findCitations>[number];
  return [antecedent, value.status, value.number, issues.map(({ code }) => code)];
};

// "PMK tersebut" was looked up among the regulations of the Minister of Health alone.
test.each([
  ["Peraturan Menteri Keuangan Nomor 129/PMK.05/2020. PMK tersebut", [0, "parsed", "129/PMK.05/2020", []]],
  ["PMK 129/PMK.05/2020; Permenkes 43/2019. PMK tersebut", [1, "parsed", "43", []]],
  ["Permenkes 43/2019; PMK 129/PMK.05/2020. PMK tersebut", [1, "parsed", "129/PMK.05/2020", []]],
  ["Permenkes 43/2019; PMK 3/2023. PMK tersebut", [1, "ambiguous", "3", []]],
  ["PMK 3/2023. Peraturan Menteri tersebut", [0, "ambiguous", "3", []]],
  ["PMK 3/2023. Permenkes tersebut", [null, "unreadable", null, ["decree.antecedent-missing"]]],
  ["UU 17/2023. PMK tersebut", [null, "unreadable", null, ["decree.antecedent-missing"]]],
])("a shared short name points to the last of its makers: %s", (text, expected) => {
  expect(last(text)).toEqual(expected);
});

// The decision whose number was still open was passed over for an older one.
test("a decision whose number is left open is pointed to as well", () => {
  const text =
    "Keputusan Bupati Nomor 440/1-Huk/2020; Keputusan Bupati Nomor ... Tahun 2023 tentang Gizi. Keputusan Bupati tersebut";
  expect(last(text)).toEqual([1, "unreadable", null, []]);
});

// The place that was named did not matter.
test.each([
  ["Perda Kota Cilegon tersebut", [0, "parsed", "8", []]],
  ["Perda Kota Serang tersebut", [1, "parsed", "4", []]],
  ["Perda tersebut", [1, "parsed", "4", []]],
  ["Perda Kota Bogor tersebut", [null, "unreadable", null, ["decree.antecedent-missing"]]],
])("%s is that of the place", (pointer, expected) => {
  expect(last(`Perda Kota Cilegon Nomor 8 Tahun 2012; Perda Kota Serang Nomor 4 Tahun 2016. ${pointer}`)).toEqual(
    expected,
  );
});

test("a decision that was named without its place may be of any", () => {
  expect(last("SK Bupati Nomor 440/1-Huk/2020. SK Bupati Serang tersebut")).toEqual([
    0,
    "parsed",
    "440/1-Huk/2020",
    [],
  ]);
});

// A circular bears no year in its number and was taken for another one each time.
test("a circular that is cited twice is one", () => {
  const [, again] = findCitations("SE Nomor 981/1011/SJ; SE Nomor 981/1011/SJ");
  expect(again?.antecedent).toBe(0);
});
