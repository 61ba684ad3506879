import { expect, test } from "vitest";
import { gapAfterPledges, type ResourceNeed } from "../../src/csr/index.js";

// A need of NaN person-months was told twice: as no number, and as NaN months that do not fit its people.
test("what is no number is not divided by people", () => {
  const need = {
    id: "n",
    programme: "jkn",
    item: "jkn",
    region: "36.72",
    required: Number.NaN,
    available: 0,
    people: 10,
  };
  const result = gapAfterPledges(
    [{ ...need, asOf: "2024-01-31", priority: 1 } as ResourceNeed],
    { pledges: [] },
    { asOf: "2024-06-30" },
  );
  expect(result.ok || result.issues.map(({ code }) => code)).toEqual(["csr.not-a-number"]);
});
