import { expect, test } from "vitest";
import { parseNumber } from "../../src/decree/index.js";

// "Kep." was the office, B of a letter an unknown shape, "Kep 12" the end of the number, and "SK." none of it.
test.each([
  ["Keputusan Bupati Nomor 440/12/Kep./2020", { number: "440/12/Kep./2020", sequence: "12", unit: null }],
  ["Surat Bupati Nomor B/12/2020", { number: "B/12/2020", sequence: "12", year: 2020 }],
  ["Keputusan Bupati Nomor 440/Kep 12-Huk/2020", { number: "440/Kep.12-Huk/2020", sequence: "12", unit: "Huk" }],
  ["Keputusan Bupati Nomor SK.12/Dinkes/2020", { number: "SK.12/Dinkes/2020", sequence: "12", unit: "Dinkes" }],
])("%s", (text, expected) => {
  const result = parseNumber(text);
  expect(result.ok && result.value).toMatchObject(expected);
});

test("a mark with a full stop makes a decision", () => {
  const result = parseNumber("440/12/Kep./2020");
  expect(result.ok && result.value.type).toBe("SK");
});
