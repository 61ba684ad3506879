import { describe, expect, it } from "vitest";
import { addDays, completedMonths, epochDay, isoDate } from "../../src/foundation/calendar.js";
import { dayAtMonths, monthsBetween, packDay, unpackDay } from "../../src/foundation/packed-day.js";
import { fc, property } from "../property.js";

const anyDay = fc.integer({ min: epochDay("0001-01-02"), max: epochDay("9990-12-31") });
const dateAt = (born: string, months: number): string => isoDate(dayAtMonths(packDay(epochDay(born)), months));

describe("a packed day", () => {
  property.prop([anyDay], { numRuns: 1000 })("is the same day when unpacked", (day) => {
    expect(unpackDay(packDay(day))).toBe(day);
  });

  property.prop([anyDay, anyDay], { numRuns: 1000 })(
    "counts months as completedMonths does, and orders as days do",
    (a, b) => {
      expect(monthsBetween(packDay(a), packDay(b))).toBe(completedMonths(isoDate(a), isoDate(b)));
      expect(packDay(a) < packDay(b)).toBe(a < b);
    },
  );
});

describe("the day on which so many months are complete", () => {
  it.each([
    ["2024-01-10", 0, "2024-01-10"],
    ["2024-01-10", 1, "2024-02-10"],
    ["2024-01-31", 1, "2024-03-01"],
    ["2023-01-29", 1, "2023-03-01"],
    ["2024-01-29", 1, "2024-02-29"],
    ["2024-01-31", 2, "2024-03-31"],
    ["2024-03-31", 1, "2024-05-01"],
    ["2024-02-29", 12, "2025-03-01"],
    ["2024-02-29", 48, "2028-02-29"],
    ["2023-12-31", 2, "2024-03-01"],
    ["2022-12-31", 2, "2023-03-01"],
    ["2023-11-15", 2, "2024-01-15"],
    ["1999-12-31", 2, "2000-03-01"],
    ["2099-12-30", 2, "2100-03-01"],
    ["0001-01-31", 1, "0001-03-01"],
  ])("for a birth on %s and %i months is %s", (born, months, on) => {
    expect(dateAt(born, months)).toBe(on);
  });

  property.prop([anyDay, fc.integer({ min: 1, max: 100 })], { numRuns: 1000 })(
    "is the first such day",
    (day, months) => {
      const born = isoDate(day);
      const on = dateAt(born, months);
      expect(completedMonths(born, on)).toBe(months);
      expect(completedMonths(born, addDays(on, -1))).toBe(months - 1);
    },
  );
});
