import { describe, expect, it } from "vitest";
import { dayName, longDate, monthName, quartersBetween, quarterText } from "../../src/foundation/periods.js";

describe("longDate", () => {
  it.each([
    ["2024-07-24", "24 Juli 2024", "24 July 2024"],
    ["1945-08-17", "17 Agustus 1945", "17 August 1945"],
    ["2024-02-29", "29 Februari 2024", "29 February 2024"],
    ["2011-12-30", "30 Desember 2011", "30 December 2011"],
    ["0050-05-01", "1 Mei 50", "1 May 50"],
  ])("%s is %s and %s", (date, indonesian, english) => {
    expect(longDate(date, "id")).toBe(indonesian);
    expect(longDate(date, "en")).toBe(english);
  });

  it("writes nothing for what is not a date", () => {
    expect(longDate("2023-02-29", "id")).toBe("");
  });
});

describe("monthName", () => {
  it("names the twelve months in Indonesian", () => {
    const months = Array.from({ length: 12 }, (_, index) => monthName(index + 1, "id"));
    expect(months.join(" ")).toBe(
      "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember",
    );
  });

  it.each([0, 13, 1.5, Number.NaN])("refuses month %d", (month) => {
    expect(() => monthName(month, "en")).toThrow(RangeError);
  });
});

describe("dayName", () => {
  // Independence was proclaimed on a Friday; 1 January 1900 was a Monday; 4 October 1957 (Sputnik) a Friday.
  it.each([
    ["1945-08-17", "Jumat", "Friday"],
    ["1900-01-01", "Senin", "Monday"],
    ["1957-10-04", "Jumat", "Friday"],
    ["1970-01-01", "Kamis", "Thursday"],
    ["2000-01-01", "Sabtu", "Saturday"],
    ["2024-07-24", "Rabu", "Wednesday"],
    ["2024-12-31", "Selasa", "Tuesday"],
    ["2024-09-01", "Minggu", "Sunday"],
  ])("%s was %s", (date, indonesian, english) => {
    expect(dayName(date, "id")).toBe(indonesian);
    expect(dayName(date, "en")).toBe(english);
  });

  it("names no day of what is not a date", () => {
    expect(dayName("hari ini", "id")).toBe("");
  });
});

describe("quarters", () => {
  it("names them as reports do", () => {
    expect(quarterText({ year: 2024, quarter: 3 }, "id")).toBe("Triwulan III 2024");
    expect(quarterText({ year: 2024, quarter: 4 }, "id")).toBe("Triwulan IV 2024");
    expect(quarterText({ year: 2024, quarter: 3 }, "en")).toBe("Quarter 3 of 2024");
  });

  it("lists those that a period touches", () => {
    expect(quartersBetween("2023-12-31", "2024-07-01")).toEqual([
      { year: 2023, quarter: 4, start: "2023-10-01", end: "2023-12-31" },
      { year: 2024, quarter: 1, start: "2024-01-01", end: "2024-03-31" },
      { year: 2024, quarter: 2, start: "2024-04-01", end: "2024-06-30" },
      { year: 2024, quarter: 3, start: "2024-07-01", end: "2024-09-30" },
    ]);
    expect(quartersBetween("2024-05-05", "2024-05-05")).toHaveLength(1);
  });

  it("lists none of a period that runs backwards or is no period, and ends with the calendar", () => {
    expect(quartersBetween("2024-05-05", "2024-05-04")).toEqual([]);
    expect(quartersBetween("2024-05-05", "?")).toEqual([]);
    expect(quartersBetween("?", "2024-05-05")).toEqual([]);
    expect(quartersBetween("9999-11-01", "9999-12-31")).toHaveLength(1);
  });
});
