import { expect, test } from "vitest";
import { tallyDeaths } from "../../src/mortality/index.js";

// An empty cell comes as null: the end of a pregnancy was thrown at the caller, a date of birth called no date.
test("a date that nobody stated may be null", () => {
  const period = { from: "2024-01-01", to: "2024-12-31" };
  const village = "36.72.01.1001";
  const result = tallyDeaths(
    [
      { id: "MT-1", village, kind: "maternal", diedOn: "2024-03-01", pregnancyEndedOn: null },
      { id: "MT-2", village, kind: "neonatal", diedOn: "2024-03-01", bornOn: null },
      { id: "MT-3", village, kind: "other", diedOn: "2024-03-01", bornOn: null },
    ],
    period,
  );
  expect(result).toMatchObject({ ok: true, value: { maternal: 1, other: 1, unplaced: 1 } });
  expect(result.ok && result.value.issues).toEqual([{ code: "mortality.age-unknown", path: ["notices", 1, "bornOn"] }]);
});
