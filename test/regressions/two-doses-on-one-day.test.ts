import { expect, test } from "vitest";
import { assessDoses, nextDoses } from "../../src/immunization/index.js";

// The least interval of MR 1 and 2 was not read, and so both on one day passed for a series in step.
test("two doses of one vaccine on one day are too soon, though no interval was read", () => {
  const child = { bornOn: "2023-01-10", area: { jeEndemic: false } };
  const given = (second: string) => [
    { vaccine: "MR", dose: 1, givenOn: "2024-08-12" },
    { vaccine: "MR", dose: 2, givenOn: second },
  ];
  const asOf = "2025-06-01";
  const judged = (second: string) => {
    const result = assessDoses(child, given(second), { asOf });
    return result.ok && [result.value.doses[1]?.status, result.value.doses[1]?.interval?.met];
  };
  expect(judged("2024-08-12")).toEqual(["interval-too-short", false]);
  // From the next day on nobody can say.
  expect(judged("2024-08-13")).toEqual(["late", null]);
  const asked = (second: string) => {
    const result = nextDoses(child, given(second), asOf);
    return result.ok && result.value.askHealthWorker.find(({ dose }) => dose === "MR2")?.reason;
  };
  expect(asked("2024-08-12")).toBe("recorded-dose-in-doubt");
  expect(asked("2024-08-13")).toBeUndefined();
});
