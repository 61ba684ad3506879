import { expect, test } from "vitest";
import { wastage } from "../../src/immunization/index.js";

// Without the doses of a vial the usage index was said to exceed "the {dosesPerVial} doses of a vial".
test("a vial of unknown size is exceeded by nothing", () => {
  const use = { dosesPerVial: null as unknown as number, usageIndex: 3.5 };
  expect(wastage(use, { asOf: "2025-12-31" })).toEqual({
    ok: false,
    issues: [{ code: "immunization.count-invalid", path: ["dosesPerVial"], facts: { minimum: 1 } }],
  });
});
