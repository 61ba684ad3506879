import { expect, test } from "vitest";
import {
  addDays,
  ageParts,
  completedMonths,
  daysBetween,
  epochDay,
  isIsoDate,
  lastDayOfMonth,
  monthOf,
  parseIsoDate,
  quarterOf,
} from "../../src/foundation/index.js";
import { findVaccine } from "../../src/immunization/index.js";
import { ageGroupAtDeath } from "../../src/mortality/index.js";

// An empty cell comes as null: the calendar threw at it, though what is no date is data.
test.each([null, undefined, 20240101, {}, ["2024-01-01"]])("%j is no date, and never an exception", (value) => {
  const nothing = value as unknown as string;
  expect(epochDay(nothing)).toBeNaN();
  expect(daysBetween(nothing, "2024-01-01")).toBeNaN();
  expect(completedMonths("2024-01-01", nothing)).toBeNaN();
  expect(ageParts(nothing, nothing).days).toBeNaN();
  expect([addDays(nothing, 1), monthOf(nothing), lastDayOfMonth(nothing)]).toEqual(["", "", ""]);
  expect(isIsoDate(nothing)).toBe(false);
  expect(parseIsoDate(nothing).ok).toBe(false);
  expect(quarterOf(nothing)).toBeUndefined();
  expect(ageGroupAtDeath(nothing, "2024-01-01")).toBeUndefined();
  expect(findVaccine(nothing)).toEqual({ vaccine: undefined, nearest: [] });
});
