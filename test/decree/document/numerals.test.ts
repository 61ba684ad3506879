import { describe, expect, test } from "vitest";
import { writeDay, writtenDays, writtenMonth } from "../../../src/decree/document/dates.js";
import {
  inWords,
  ordinalNumber,
  ordinalWord,
  romanNumber,
  romanWord,
  wholeNumber,
} from "../../../src/decree/document/numerals.js";
import { actingFor, isOnBehalf, plainOffice, withoutMarks } from "../../../src/decree/document/offices.js";
import { fc, property } from "../../property.js";

test.each([
  ["nol", 0],
  ["satu", 1],
  ["sepuluh", 10],
  ["sebelas", 11],
  ["dua belas", 12],
  ["duabelas", 12],
  ["Dua Puluh Lima", 25],
  ["seratus", 100],
  ["seratus sembilan puluh sembilan", 199],
  ["dua ratus sepuluh", 210],
  ["seribu", 1000],
  ["seribu sembilan ratus", 1900],
  ["dua ribu dua puluh tiga", 2023],
  ["satu juta lima ratus ribu", 1_500_000],
  ["seratus ribu", 100_000],
  ["dua miliar tiga", 2_000_000_003],
  ["sepuluh triliun", 10_000_000_000_000],
])("%s is %i", (words, value) => {
  expect(wholeNumber(words)).toBe(value);
});

test.each([
  "",
  " ",
  "dua tiga",
  "belas",
  "puluh",
  "ratus",
  "ribu",
  "satu sepuluh",
  "satu seribu",
  "lima orang",
  "berjalan",
  "seribu triliun triliun",
])("%j is no number", (words) => {
  expect(wholeNumber(words)).toBeNull();
});

property.prop([fc.integer({ min: 1, max: 99 })])("words and ordinals read back", (value) => {
  expect(wholeNumber(inWords(value))).toBe(value);
  expect(ordinalNumber(ordinalWord(value))).toBe(value);
});

test("ordinals", () => {
  expect(["KESATU", "pertama", "KEDUABELAS", "KESEPULUH"].map(ordinalNumber)).toEqual([1, 1, 12, 10]);
  expect(["KE", "KENOL", "KESERATUS", "KEPALA", "DUA", ""].map(ordinalNumber)).toEqual([
    null,
    null,
    null,
    null,
    null,
    null,
  ]);
  expect([ordinalWord(10), ordinalWord(11), ordinalWord(12), ordinalWord(20), ordinalWord(21)]).toEqual([
    ...["KESEPULUH", "KESEBELAS", "KEDUA BELAS", "KEDUA PULUH", "KEDUA PULUH SATU"],
  ]);
});

test("Roman numerals", () => {
  expect(["I", "IV", "IX", "XII", "XL", "XC", "CCC"].map(romanNumber)).toEqual([1, 4, 9, 12, 40, 90, 300]);
  expect(["", "IIII", "VX", "i", "A", "IC"].map(romanNumber)).toEqual([null, null, null, null, null, null]);
});

test("Roman numerals are written as they are read", () => {
  expect([1, 4, 9, 14, 16, 19, 40, 99, 149].map(romanWord)).toEqual([
    ...["I", "IV", "IX", "XIV", "XVI", "XIX", "XL", "XCIX", "CXLIX"],
  ]);
  for (let value = 1; value <= 399; value++) expect(romanNumber(romanWord(value))).toBe(value);
});

describe("days in a text", () => {
  test("are found with what they say", () => {
    const text = "dari 1 Januari 2023, 31 Februari 2023, 6 Pebruari 2024, 07-08-2024 sampai 1 Nopember2024";
    expect(writtenDays(text).map(({ iso, from, to }) => [iso, text.slice(from, to)])).toEqual([
      ["2023-01-01", "1 Januari 2023"],
      [null, "31 Februari 2023"],
      ["2024-02-06", "6 Pebruari 2024"],
      ["2024-08-07", "07-08-2024"],
      ["2024-11-01", "1 Nopember2024"],
    ]);
  });

  test("are none in longer numbers", () => {
    expect(writtenDays("NIP 19700101 199901 1 001, 123 Mei 2024, 1 Mei 20245, 1 Foo 2024")).toEqual([]);
  });

  test("may lack the day", () => {
    expect(writtenMonth(".... Mei 2024")).toEqual({ year: 2024, month: 5 });
    expect(writtenMonth(".... 2024")).toEqual({ year: 2024, month: null });
    expect(writtenMonth("Mei 0000")).toEqual({ year: null, month: 5 });
    expect(writtenMonth("Mei")).toEqual({ year: null, month: null });
  });

  test("are written as they are read", () => {
    expect([writeDay("2023-02-06"), writeDay("2024-11-30"), writeDay("2024-08-01")]).toEqual([
      ...["6 Februari 2023", "30 November 2024", "1 Agustus 2024"],
    ]);
  });
});

test("offices", () => {
  expect(plainOffice(" Walikota Cilegon, ")).toBe("WALI KOTA CILEGON");
  expect(plainOffice("MENTERI KESEHATAN REPUBLIK INDONESIA,")).toBe("MENTERI KESEHATAN");
  expect(plainOffice("GUBERNUR PROPINSI X")).toBe("GUBERNUR PROVINSI X");
  expect(actingFor("Pelaksana Harian BUPATI X")).toEqual({ acting: "plh", office: "BUPATI X" });
  expect(actingFor("PLTU X")).toEqual({ acting: null, office: "PLTU X" });
  expect(["a.n. BUPATI", "A.N BUPATI", "an. BUPATI", "Atas nama BUPATI", "ANGGOTA X"].map(isOnBehalf)).toEqual([
    ...[true, true, true, true, false],
  ]);
  expect(["", " ;", "a", " .a b; "].map(withoutMarks)).toEqual(["", "", "a", "a b"]);
});
