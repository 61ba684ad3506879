import { expect, test } from "vitest";
import { parseNumber } from "../../src/decree/index.js";

// A running number up to 12 was taken for a month, and the shape was unknown.
test.each([
  ["Keputusan Sekjen Kementerian Kesehatan Nomor HK.02.02/A/12/2024", "12"],
  ["Surat Edaran Nomor HK.02.02/C/3/2023", "3"],
])("%s", (text, sequence) => {
  const result = parseNumber(text);
  expect(result.ok && result.value).toMatchObject({ sequence, month: null });
});
