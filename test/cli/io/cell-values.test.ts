import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isBlank, readDate, readNumber, readText } from "../../../src/cli/io/cell-values.js";
import { epochDay, isoDate } from "../../../src/foundation/calendar.js";

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const numberIn = (text: string): number => readNumber(encode(text), 0, encode(text).length);
const dateIn = (text: string): string => {
  const day = readDate(encode(text), 0, encode(text).length);
  return Number.isNaN(day) ? "" : isoDate(day);
};

describe("a number in a cell", () => {
  test("reads back every double that JavaScript writes, with a point or a comma", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        const text = String(value);
        expect(numberIn(text)).toBe(value === 0 ? value + 0 : value);
        expect(numberIn(text.replace(".", ","))).toBe(value === 0 ? value + 0 : value);
      }),
      { numRuns: 2000, seed: 1 },
    );
  });

  test("reads decimals of up to fifteen digits as the nearest double", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999 }), fc.integer({ min: 0, max: 6 }), (units, decimals) => {
        const text =
          decimals === 0
            ? String(units)
            : `${Math.floor(units / 10 ** decimals)}.${String(units % 10 ** decimals).padStart(decimals, "0")}`;
        expect(numberIn(text)).toBe(Number(text));
      }),
      { seed: 2 },
    );
  });

  test.each([
    ["12,5", 12.5],
    [" 12.5 ", 12.5],
    ['"12,5"', 12.5],
    ["+3", 3],
    ["-0,25", -0.25],
    [".5", 0.5],
    ["5.", 5],
    ["1e2", 100],
    ["1,5E+1", 15],
    ["12345678901234567890", Number("12345678901234567890")],
  ])("%j is %d", (text, value) => expect(numberIn(text)).toBe(value));

  test.each([
    "",
    " ",
    "sakit",
    "12 kg",
    "1.234,5",
    "1,2,3",
    "--5",
    "0x10",
    "Infinity",
    "NaN",
    "-",
    ".",
    "e5",
    "1e",
    "5".repeat(60),
  ])("%j is no number", (text) => expect(numberIn(text)).toBeNaN());
});

describe("a date in a cell", () => {
  const day = fc.integer({ min: epochDay("1900-03-01"), max: epochDay("2100-12-31") });

  test("reads every day in every order of its parts, as the calendar does", () => {
    fc.assert(
      fc.property(day, fc.constantFrom("-", "/", ".", " "), (number, mark) => {
        const iso = isoDate(number);
        const [year, month, dayOfMonth] = iso.split("-") as [string, string, string];
        expect(dateIn([year, month, dayOfMonth].join(mark))).toBe(iso);
        expect(dateIn([dayOfMonth, month, year].join(mark))).toBe(iso);
        expect(dateIn([Number(dayOfMonth), Number(month), year].join(mark))).toBe(iso);
        expect(dateIn(`"${iso}"`)).toBe(iso);
        expect(dateIn(`${iso}T00:00:00Z`)).toBe(iso);
        expect(dateIn(year + month + dayOfMonth)).toBe(iso);
      }),
      { numRuns: 500, seed: 3 },
    );
  });

  // What Excel shows for these days when the format is General.
  test.each([
    ["1", "1900-01-01"],
    ["59", "1900-02-28"],
    ["61", "1900-03-01"],
    ["36526", "2000-01-01"],
    ["45292", "2024-01-01"],
    ["45497", "2024-07-24"],
    ["45497.75", "2024-07-24"],
    ["45497,5", "2024-07-24"],
    ["2958465", "9999-12-31"],
  ])("the serial %s is %s", (serial, date) => expect(dateIn(serial)).toBe(date));

  test.each([
    "",
    "60", // Excel's 29 February 1900
    "0",
    "2958466",
    "2023-02-29",
    "31/04/2024",
    "13/13/2024",
    "00/01/2024",
    "1/1/24",
    "24-07-24",
    "2024-07",
    "2024/07-24",
    "07-2024",
    "24 Juli 2024",
    "2024-07-24x",
    "2024-7-",
    "20240732",
    "3204110101200001",
    "kemarin",
    "1,5,2024",
  ])("%j is no date", (text) => expect(dateIn(text)).toBe(""));
});

describe("nothing in a cell", () => {
  const blank = (text: string): boolean => isBlank(encode(text), 0, encode(text).length);
  test.each(["", " ", "-", "--", "NA", "n/a", "NULL", "NaN", ".", "?", '""', "          "])("%j", (text) =>
    expect(blank(text)).toBe(true),
  );
  test.each(["0", "sakit", "-1", "tidak ada data sama sekali"])("not %j", (text) => expect(blank(text)).toBe(false));
  test("text has no spaces around it", () => expect(readText(encode('" a ""b"" "'), 0, 11)).toBe('a "b"'));
});
