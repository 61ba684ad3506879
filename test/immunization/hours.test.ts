import { expect, test } from "vitest";
import { hoursAgree } from "../../src/immunization/index.js";

test.each<[string, string, number, boolean]>([
  ["2025-01-10", "2025-01-10", 0, true],
  ["2025-01-10", "2025-01-10", 23.9, true],
  ["2025-01-10", "2025-01-10", 24, false],
  // Born at 23:50, given at 00:10; or born at 00:10, given at 23:50 of the next day.
  ["2025-01-10", "2025-01-11", 0.4, true],
  ["2025-01-10", "2025-01-11", 0, false],
  ["2025-01-10", "2025-01-11", 47.6, true],
  ["2025-01-10", "2025-01-11", 48, false],
  ["2025-01-10", "2025-01-12", 24, false],
  ["2025-01-10", "2025-01-12", 24.1, true],
  ["2024-02-28", "2024-03-01", 25, true],
  ["2025-02-28", "2025-03-01", 48, false],
  ["2025-01-10", "2025-01-10", -1, false],
  ["2025-01-10", "2025-01-09", 0, false],
  ["2025-01-10", "2025-02-30", 5, false],
  ["2025-01-10", "2025-01-10", Number.NaN, false],
])("born on %s, given on %s, %f hours: %s", (bornOn, givenOn, hours, agree) => {
  expect(hoursAgree(bornOn, givenOn, hours)).toBe(agree);
});
