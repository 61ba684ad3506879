import { expect, test } from "vitest";
import { parseNumber } from "../../src/decree/index.js";

// "TAHUN 20.." of a form was a malformed year, its title lost; with an open number it was no citation at all.
test.each([
  ["KEPUTUSAN BUPATI NOMOR 5 TAHUN 20.. TENTANG TIM GIZI", [{ part: "tahun" }]],
  ["KEPUTUSAN BUPATI NOMOR 5 TAHUN 20__ TENTANG TIM GIZI", [{ part: "tahun" }]],
  ["KEPUTUSAN BUPATI NOMOR ... TAHUN 20... TENTANG TIM GIZI", [{ part: "nomor" }, { part: "tahun" }]],
])("%s", (text, open) => {
  const result = parseNumber(text);
  if (result.ok) throw new Error("the year is open");
  expect(result.issues).toEqual(open.map((facts) => ({ code: "decree.part-open", facts })));
  expect(result.partial).toMatchObject({ type: "KEPBUP", year: null, title: "TIM GIZI" });
});
