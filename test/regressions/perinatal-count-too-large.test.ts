import { expect, test } from "vitest";
import { mortalityRatio } from "../../src/mortality/index.js";

// Two counts of people whose sum is none were thrown at the caller by the interval.
test("stillbirths and deaths that together exceed all people are an issue", () => {
  const counts = { deaths: 600_000_000, stillbirths: 600_000_000, liveBirths: 9, basis: "reported" } as const;
  expect(mortalityRatio("perinatal", counts, { asOf: "2023-12-31", stillbirthFromWeek: 28 })).toEqual({
    ok: false,
    issues: [{ code: "mortality.count-too-large", path: ["deaths"], facts: { maximum: 1e9 } }],
  });
});
