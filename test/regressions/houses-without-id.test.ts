import { expect, test } from "vitest";
import { type SanitationHousehold, tallyHouses } from "../../src/sanitation/index.js";

// Houses of a village without ids were taken for one house, and their families lost.
test("houses without an id or a village are never taken for one", () => {
  const house = { village: "36.72.01.1001", surveyedOn: "2024-05-06", families: 2, stopsOpenDefecation: true };
  const rows = [house, house, { ...house, id: "R-1" }, { ...house, id: "R-2", village: undefined }, null];
  const { villages, issues } = tallyHouses(rows as unknown as SanitationHousehold[]);
  expect(villages.map(({ families, houses }) => [families, houses])).toEqual([[2, 1]]);
  expect(issues).toEqual([
    { code: "sanitation.house-unnamed", path: ["houses", 0, "id"] },
    { code: "sanitation.house-unnamed", path: ["houses", 1, "id"] },
    { code: "sanitation.house-unnamed", path: ["houses", 3, "village"] },
    { code: "sanitation.not-a-record", path: ["houses", 4] },
  ]);
});
