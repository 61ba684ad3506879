import { expect, test } from "vitest";
import { parseNumber } from "../../src/decree/index.js";

// A name in small letters behind an apostrophe or a hyphen was no name.
test.each([
  ["Keputusan Camat Ma'rang Nomor 5 Tahun 2020", "Kecamatan Ma'rang"],
  ["Keputusan Bupati Fak-fak Nomor 5 Tahun 2020", "Kabupaten Fak-fak"],
])("%s", (text, region) => {
  const result = parseNumber(text);
  expect(result.ok && result.value.issuer.region).toBe(region);
});

// "Kabupaten KDH Tk. II Bogor", "Provinsi D. I. Yogyakarta" and "Kecamatan Kec. Cibeber" were areas, and "Intruksi", the
// commonest slip of all, no beginning of a citation.
test.each([
  ["Keputusan Bupati KDH Tk. II Bogor Nomor 5 Tahun 1990", "KEPBUP", "Kabupaten Bogor"],
  ["Keputusan Gubernur D.I. Yogyakarta Nomor 5 Tahun 2020", "KEPGUB", "Provinsi Daerah Istimewa Yogyakarta"],
  ["Keputusan Camat Kec. Cibeber Kota Cilegon Nomor 5 Tahun 2020", "KEPCAMAT", "Kecamatan Cibeber"],
  ["Intruksi Presiden Nomor 5 Tahun 2020", "INPRES", null],
])("%s", (text, type, region) => {
  const result = parseNumber(text);
  expect(result.ok && result.value).toMatchObject({ type, issuer: { region } });
});
