/*
 * The same answers wherever the machine stands. Apia skipped 30 December 2011; New York is behind UTC, so that a `Date`
 * made from a date alone is the day before there.
 */
import { afterAll, describe, expect, it } from "vitest";
import { ageParts, completedMonths, epochDay, isoDate, quarterOf } from "../../src/foundation/calendar.js";
import { dayName, longDate, quartersBetween } from "../../src/foundation/periods.js";

const BEFORE = process.env.TZ;

afterAll(() => {
  if (BEFORE === undefined) delete process.env.TZ;
  else process.env.TZ = BEFORE;
});

describe.each([
  ["UTC", 0],
  ["Asia/Jakarta", -420],
  ["America/New_York", 300],
  ["Pacific/Apia", -840],
])("in %s", (zone, offset) => {
  it("counts and names days alike", () => {
    process.env.TZ = zone;
    // The zone must have taken effect, or this would prove nothing.
    expect(new Date(2012, 0, 15).getTimezoneOffset()).toBe(offset);

    expect(epochDay("2011-12-30")).toBe(15338);
    expect(isoDate(15338)).toBe("2011-12-30");
    expect(epochDay("2024-03-10")).toBe(19792);
    expect(completedMonths("2011-10-30", "2011-12-30")).toBe(2);
    expect(ageParts("2009-12-31", "2011-12-30")).toEqual({ years: 1, months: 11, days: 29 });
    expect(quarterOf("2011-12-30")).toEqual({ year: 2011, quarter: 4, start: "2011-10-01", end: "2011-12-31" });
    expect(longDate("2011-12-30", "id")).toBe("30 Desember 2011");
    expect(dayName("2011-12-30", "en")).toBe("Friday");
    expect(quartersBetween("2011-12-30", "2012-01-01").map(({ quarter }) => quarter)).toEqual([4, 1]);
  });
});
