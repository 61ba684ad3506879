import { expect, test } from "vitest";
import { findCitations, parseNumber } from "../../src/decree/index.js";

// "Inmendagri" was part of the area of the bupati before it.
test("an instruction of a minister begins a citation of its own", () => {
  const found = findCitations("Keputusan Bupati dan Inmendagri Nomor 67 Tahun 2021");
  expect(found).toMatchObject([{ text: "Inmendagri Nomor 67 Tahun 2021", value: { type: "INMENDAGRI" } }]);
});

// A permit beside a decision was a decision.
test("a permit begins a citation of its own", () => {
  const found = findCitations("Keputusan Bupati dan Izin Operasional Nomor 446/12/SIP/2020");
  expect(found).toMatchObject([{ text: "Izin Operasional Nomor 446/12/SIP/2020", value: { type: "IZIN" } }]);
});

// "Kabupaten Wali Kota" and "Provinsi" were areas, and whatever Perda was made by a governor.
test.each([
  ["Keputusan Bupati/Wali Kota Nomor 5 Tahun 2020", { office: "Bupati", region: null }],
  ["Perda Provinsi Nomor 3 Tahun 2020", { office: null, region: null }],
  ["Perda Sukamaju Nomor 3 Tahun 2020", { office: null, region: "Sukamaju" }],
])("%s", (text, issuer) => {
  const result = parseNumber(text);
  expect(result.ok && result.value.issuer).toEqual(issuer);
});

// "S.K." was known, "S.K" was not.
test.each([
  ["S.K Bupati Nomor 5 Tahun 2020", "KEPBUP"],
  ["P.P No. 10 Tahun 1966", "PP"],
])("%s", (text, type) => {
  const result = parseNumber(text);
  expect(result.ok && result.value.type).toBe(type);
});
