import { expect, test } from "vitest";
import { guaranteeOn } from "../../src/jkn/index.js";

const standing = (status: unknown) =>
  guaranteeOn({ memberships: [{ segment: "pbi-jk", from: "2022-01-01", status: status as never }] }, "2022-05-01");

// A status that nobody knows, or null, was read as a person without cover.
test("an unknown word for a status is asked about", () => {
  expect(standing("aktif")).toEqual({
    ok: false,
    issues: [
      {
        code: "jkn.status-unknown",
        path: ["memberships", 0, "status"],
        facts: { choices: "active, inactive, unknown" },
      },
    ],
  });
});

test("null is unknown, not uncovered; left out, the period is the time of cover", () => {
  for (const [status, covered] of [
    [null, "unknown"],
    ["unknown", "unknown"],
    [undefined, true],
    ["active", true],
    ["inactive", false],
  ]) {
    const result = standing(status);
    expect(result.ok && result.value.covered).toBe(covered);
  }
});
