import { describe, expect, it } from "vitest";
import {
  addDays,
  ageParts,
  ageText,
  calendarMessages,
  completedMonths,
  completedYears,
  daysBetween,
  epochDay,
  isIsoDate,
  isoDate,
  lastDayOfMonth,
  monthOf,
  parseIsoDate,
  quarterOf,
} from "../../src/foundation/calendar.js";
import { fc, property } from "../property.js";

const day = fc.integer({ min: -719162, max: 2932896 });
const date = day.map(isoDate);

/** From Python: (datetime.date.fromisoformat(d) - datetime.date(1970, 1, 1)).days */
const KNOWN_DAYS = [
  ["0001-01-01", -719162],
  ["0001-12-31", -718798],
  ["0004-02-29", -718008],
  ["0100-03-01", -682944],
  ["1582-10-15", -141427],
  ["1600-02-29", -135081],
  ["1900-02-28", -25509],
  ["1900-03-01", -25508],
  ["1945-08-17", -8903],
  ["1969-12-31", -1],
  ["1970-01-01", 0],
  ["2000-02-29", 11016],
  ["2011-12-30", 15338],
  ["2024-02-29", 19782],
  ["2024-07-24", 19928],
  ["2100-02-28", 47540],
  ["2100-03-01", 47541],
  ["9999-12-31", 2932896],
] as const;

const NO_SUCH_DAY = [
  "2023-02-29",
  "1900-02-29",
  "2100-02-29",
  "2024-02-30",
  "2023-04-31",
  "2023-06-31",
  "2023-09-31",
  "2023-11-31",
  "2023-01-32",
  "2023-12-32",
  "2023-13-01",
  "2023-00-10",
  "2023-01-00",
  "0000-01-01",
];

const MALFORMED = [
  "",
  "2023-1-1",
  "2023-01-1",
  "02023-01-01",
  "2023/01/01",
  "2023-01/01",
  "20230101",
  "24-07-2024",
  "2023-01-01T00:00:00Z",
  " 2023-01-01",
  "2O23-01-01",
  "202:-01-01",
  "2023-0:-01",
  "2023-01-0x",
  "-023-01-01",
  "2023-+1-01",
  "2023-01-٠١",
  "3204110000000000",
];

describe("epochDay and isoDate", () => {
  it.each(KNOWN_DAYS)("%s is day %i", (text, number) => {
    expect(epochDay(text)).toBe(number);
    expect(isoDate(number)).toBe(text);
  });

  it.each([...NO_SUCH_DAY, ...MALFORMED])("%j is not a date", (text) => {
    expect(epochDay(text)).toBeNaN();
    expect(isIsoDate(text)).toBe(false);
  });

  it.each([Number.NaN, 0.5, -719163, 2932897, Number.POSITIVE_INFINITY])("day %d has no date", (number) => {
    expect(isoDate(number)).toBe("");
  });

  it("knows every day of a 400-year cycle as the platform does in UTC", () => {
    const first = Date.UTC(1800, 0, 1) / 86_400_000;
    for (let number = first; number < first + 146_097; number++) {
      const text = new Date(number * 86_400_000).toISOString().slice(0, 10);
      if (isoDate(number) !== text || epochDay(text) !== number) expect.fail(`${text} is wrong`);
    }
  });

  property.prop([day])("a day survives the way there and back", (number) => {
    expect(epochDay(isoDate(number))).toBe(number);
  });

  property.prop([date, date])("texts order as days do", (a, b) => {
    expect(a < b).toBe(epochDay(a) < epochDay(b));
  });
});

describe("isIsoDate and parseIsoDate", () => {
  it("accepts a leap day and refuses what is not text", () => {
    expect(isIsoDate("2024-02-29")).toBe(true);
    for (const value of [null, undefined, 20240101, new Date(0), ["2024-01-01"]]) expect(isIsoDate(value)).toBe(false);
  });

  it("returns the date", () => {
    expect(parseIsoDate("2024-02-29")).toEqual({ ok: true, value: "2024-02-29", notices: [] });
  });

  it.each(NO_SUCH_DAY)("%s is written well but does not exist", (text) => {
    expect(parseIsoDate(text)).toEqual({ ok: false, issues: [{ code: "calendar.no-such-day" }] });
  });

  it.each(MALFORMED)("%j is not written as a date, and is not repeated in the issue", (text) => {
    expect(parseIsoDate(text)).toEqual({ ok: false, issues: [{ code: "calendar.malformed" }] });
  });

  it("has words for its issues in both languages", () => {
    for (const code of ["calendar.malformed", "calendar.no-such-day"]) {
      expect(calendarMessages[code]?.id).toBeTruthy();
      expect(calendarMessages[code]?.en).toBeTruthy();
    }
  });
});

describe("daysBetween and addDays", () => {
  it.each([
    ["2024-02-28", "2024-03-01", 2],
    ["2023-02-28", "2023-03-01", 1],
    ["2024-01-01", "2024-12-31", 365],
    ["2024-07-24", "2024-07-24", 0],
    ["2024-07-24", "2024-07-23", -1],
    // WHO: a child born on 1 January 2019 is 1826 days old on its fifth birthday, one leap day in between.
    ["2019-01-01", "2024-01-01", 1826],
  ])("from %s to %s: %i days", (from, to, days) => {
    expect(daysBetween(from, to)).toBe(days);
    expect(addDays(from, days)).toBe(to);
  });

  it("gives NaN or nothing for what is not a date, or leaves the calendar", () => {
    expect(daysBetween("2024-02-30", "2024-03-01")).toBeNaN();
    expect(daysBetween("2024-03-01", "")).toBeNaN();
    expect(addDays("2024-02-30", 1)).toBe("");
    expect(addDays("2024-02-28", 0.5)).toBe("");
    expect(addDays("9999-12-31", 1)).toBe("");
    expect(addDays("0001-01-01", -1)).toBe("");
  });
});

describe("completedMonths", () => {
  it.each([
    // Two months and 29 days are two months.
    ["2024-01-01", "2024-03-30", 2],
    ["2024-01-15", "2024-02-14", 0],
    ["2024-01-15", "2024-02-15", 1],
    ["2023-07-24", "2024-07-23", 11],
    ["2023-07-24", "2024-07-24", 12],
    ["2019-07-24", "2024-07-23", 59],
    ["2019-07-24", "2024-07-24", 60],
    // Born on the 31st: the day after a shorter month's end, never its last day.
    ["2023-01-31", "2023-02-28", 0],
    ["2023-01-31", "2023-03-01", 1],
    ["2023-01-31", "2023-03-30", 1],
    ["2023-01-31", "2023-03-31", 2],
    ["2023-01-31", "2023-04-30", 2],
    ["2023-01-31", "2023-05-01", 3],
    ["2024-01-30", "2024-02-29", 0],
    ["2024-01-30", "2024-03-01", 1],
    ["2024-01-29", "2024-02-29", 1],
    // Born on the leap day.
    ["2024-02-29", "2024-03-28", 0],
    ["2024-02-29", "2024-03-29", 1],
    ["2024-02-29", "2025-02-28", 11],
    ["2024-02-29", "2025-03-01", 12],
    ["2024-02-29", "2028-02-29", 48],
    ["2024-12-31", "2025-01-01", 0],
    ["2024-07-24", "2024-07-24", 0],
    ["2024-07-24", "2024-07-23", -1],
    ["2024-07-24", "2024-06-24", -1],
  ])("born %s, on %s: %i", (born, on, months) => {
    expect(completedMonths(born, on)).toBe(months);
  });

  it("gives NaN for what is not a date", () => {
    expect(completedMonths("2023-02-29", "2024-01-01")).toBeNaN();
    expect(completedMonths("2024-01-01", "2023-02-29")).toBeNaN();
  });

  property.prop([date, day, fc.nat(2000)])("never falls as the days pass", (born, from, more) => {
    const later = Math.min(from + more, 2932896);
    expect(completedMonths(born, isoDate(later))).toBeGreaterThanOrEqual(completedMonths(born, isoDate(from)));
  });

  property.prop([date, fc.nat(4000)])("rises on exactly as many days as months were completed", (born, days) => {
    const start = epochDay(born);
    const end = Math.min(start + days, 2932896);
    let risen = 0;
    // A month is completed on the birth's day of the month or, where the month before lacked that day, on a 1st.
    const birthDay = Number(born.slice(8));
    for (let number = start + 1; number <= end; number++) {
      const today = Number(isoDate(number).slice(8));
      const yesterday = Number(isoDate(number - 1).slice(8));
      if (today === birthDay || (today === 1 && yesterday < birthDay)) risen++;
    }
    expect(completedMonths(born, isoDate(end))).toBe(risen);
  });
});

describe("completedYears", () => {
  it.each([
    ["2019-07-25", "2024-07-24", 4],
    ["2019-07-24", "2024-07-24", 5],
    ["2020-02-29", "2021-02-28", 0],
    ["2020-02-29", "2021-03-01", 1],
    ["2020-02-29", "2024-02-29", 4],
    ["2024-07-24", "2024-07-23", -1],
  ])("born %s, on %s: %i", (born, on, years) => {
    expect(completedYears(born, on)).toBe(years);
  });

  it("gives NaN for what is not a date", () => {
    expect(completedYears("", "2024-01-01")).toBeNaN();
  });
});

describe("ageParts and ageText", () => {
  it.each([
    ["2022-04-19", "2024-07-24", "2 tahun 3 bulan 5 hari", "2 years 3 months 5 days"],
    ["2024-07-24", "2024-07-24", "0 tahun 0 bulan 0 hari", "0 years 0 months 0 days"],
    ["2023-06-23", "2024-07-24", "1 tahun 1 bulan 1 hari", "1 year 1 month 1 day"],
    ["2023-01-31", "2023-02-28", "0 tahun 0 bulan 28 hari", "0 years 0 months 28 days"],
    ["2023-01-31", "2023-03-01", "0 tahun 1 bulan 0 hari", "0 years 1 month 0 days"],
    ["2023-01-30", "2023-03-01", "0 tahun 1 bulan 0 hari", "0 years 1 month 0 days"],
    ["2023-01-31", "2023-03-30", "0 tahun 1 bulan 29 hari", "0 years 1 month 29 days"],
    ["2020-02-29", "2021-02-28", "0 tahun 11 bulan 30 hari", "0 years 11 months 30 days"],
    ["2020-02-29", "2021-03-01", "1 tahun 0 bulan 0 hari", "1 year 0 months 0 days"],
  ])("born %s, on %s: %s", (born, on, indonesian, english) => {
    expect(ageText(ageParts(born, on), "id")).toBe(indonesian);
    expect(ageText(ageParts(born, on), "en")).toBe(english);
  });

  it.each([
    ["2024-07-24", "2024-07-23"],
    ["2024-02-30", "2024-07-23"],
    ["2024-02-20", "soon"],
  ])("born %s, on %s: no age and no text", (born, on) => {
    const parts = ageParts(born, on);
    expect(parts).toEqual({ years: Number.NaN, months: Number.NaN, days: Number.NaN });
    expect(ageText(parts, "id")).toBe("");
  });

  property.prop([date, fc.nat(40_000)])("the parts are in range and agree with the completed months", (born, days) => {
    const on = addDays(born, days);
    fc.pre(on !== "");
    const parts = ageParts(born, on);
    expect(parts.years * 12 + parts.months).toBe(completedMonths(born, on));
    expect(parts.months).toBeGreaterThanOrEqual(0);
    expect(parts.months).toBeLessThanOrEqual(11);
    expect(parts.days).toBeGreaterThanOrEqual(0);
    expect(parts.days).toBeLessThanOrEqual(30);
    // Going back by the days lands on the day on which the last month was completed, not before.
    const reached = addDays(on, -parts.days);
    expect(completedMonths(born, reached)).toBe(completedMonths(born, on));
    if (reached !== born) expect(completedMonths(born, addDays(reached, -1))).toBe(completedMonths(born, on) - 1);
  });
});

describe("months and quarters", () => {
  it.each([
    ["2024-07-24", "2024-07", "2024-07-31"],
    ["2024-02-01", "2024-02", "2024-02-29"],
    ["2023-02-28", "2023-02", "2023-02-28"],
    ["1900-02-01", "1900-02", "1900-02-28"],
    ["0099-04-09", "0099-04", "0099-04-30"],
    ["0999-12-31", "0999-12", "0999-12-31"],
    ["0009-06-01", "0009-06", "0009-06-30"],
  ])("%s lies in %s, which ends on %s", (text, month, last) => {
    expect(monthOf(text)).toBe(month);
    expect(lastDayOfMonth(text)).toBe(last);
  });

  it.each([
    ["2024-01-01", 1, "2024-01-01", "2024-03-31"],
    ["2024-03-31", 1, "2024-01-01", "2024-03-31"],
    ["2024-04-01", 2, "2024-04-01", "2024-06-30"],
    ["2024-07-24", 3, "2024-07-01", "2024-09-30"],
    ["2024-12-31", 4, "2024-10-01", "2024-12-31"],
  ])("%s lies in quarter %i", (text, quarter, start, end) => {
    expect(quarterOf(text)).toEqual({ year: 2024, quarter, start, end });
  });

  it("knows no month and no quarter of what is not a date", () => {
    expect(monthOf("2024-13-01")).toBe("");
    expect(lastDayOfMonth("2024-13-01")).toBe("");
    expect(quarterOf("2024-13-01")).toBeUndefined();
  });
});
