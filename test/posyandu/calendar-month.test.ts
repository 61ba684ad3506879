import { expect, test } from "vitest";
import { completedMonths, epochDay, isoDate, lastDayOfMonth, monthOf } from "../../src/foundation/calendar.js";
import {
  dayOf,
  endOfMonth,
  lastDayOf,
  monthAt,
  monthsBetween,
  monthText,
  NO_MONTH,
  readMonth,
} from "../../src/posyandu/calendar-month.js";
import { fc, property } from "../property.js";

const first = epochDay("1900-01-01");
const last = epochDay("2199-12-31");
const day = fc.integer({ min: first, max: last });

test("every day of three centuries lies in its month", () => {
  for (let at = first; at <= last; at++) {
    if (monthText(monthAt(at)) !== monthOf(isoDate(at))) throw new Error(isoDate(at));
  }
});

test("days outside have no month", () => {
  for (const at of [first - 1, last + 1, Number.NaN, Number.POSITIVE_INFINITY]) expect(monthAt(at)).toBe(NO_MONTH);
  expect(monthAt(first)).toBe(0);
  expect(monthAt(last)).toBe(3599);
});

property.prop([day, day])("completed months are those of the calendar", (a, b) => {
  expect(monthsBetween(a, monthAt(a), b, monthAt(b))).toBe(completedMonths(isoDate(a), isoDate(b)));
});

property.prop([day])("a month ends where the calendar ends it", (at) => {
  expect(isoDate(endOfMonth(monthAt(at)) - 1)).toBe(lastDayOfMonth(isoDate(at)));
});

test("months are read strictly", () => {
  expect(monthText(readMonth("2024-07"))).toBe("2024-07");
  for (const text of ["2024-13", "2024-7", "2024-07-01", "1899-12", "2200-01", "", 202407, null, undefined]) {
    expect(readMonth(text)).toBe(NO_MONTH);
  }
  expect(lastDayOf("2024-02")).toBe("2024-02-29");
});

test("cells are days of the calendar or nothing", () => {
  expect(dayOf("2024-07-24")).toBe(19928);
  for (const cell of ["1899-12-31", "2200-01-01", "2023-02-29", 19928, null, undefined]) expect(dayOf(cell)).toBeNaN();
});
