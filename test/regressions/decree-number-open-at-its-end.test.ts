import { expect, test } from "vitest";
import { parseNumber } from "../../src/decree/index.js";

// "440/....... TAHUN 2020" of a form was the number 440 without a year.
test.each([
  ["KEPUTUSAN BUPATI NOMOR 440/........ TAHUN 2020 TENTANG TIM GIZI", 2020],
  ["KEPUTUSAN BUPATI NOMOR 440/ ______ TAHUN 2020 TENTANG TIM GIZI", 2020],
  ["KEPUTUSAN BUPATI NOMOR 440/        TENTANG TIM GIZI", null],
])("%s", (text, year) => {
  const result = parseNumber(text);
  if (result.ok) throw new Error("the running number is open");
  expect(result.issues).toEqual([{ code: "decree.part-open", facts: { part: "nomor" } }]);
  expect(result.partial).toMatchObject({ classification: { code: "440" }, sequence: null, year, title: "TIM GIZI" });
});

// The blank of the open part itself was said to have been mended.
test("a blank between two slashes is no correction", () => {
  const result = parseNumber("Keputusan Bupati Nomor 188.45/ /HK/416-012/2019");
  expect(result.ok || result.partial).toMatchObject({ number: "188.45/ /HK/416-012/2019", corrections: [] });
});
