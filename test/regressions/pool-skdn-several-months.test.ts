import { expect, test } from "vitest";
import { poolSkdn } from "../../src/posyandu/index.js";

// A table of several months has a row of each posyandu for each. They were taken for duplicates, and none was added.
test("a row of another month is named, and does not void the month's own", () => {
  const counts = { S: 10, K: 10, D: 6, N: 4, T: 2, O: 0, B: 0 };
  const rows = [
    { area: "Melati", parent: "Desa A", month: "2024-06", ...counts, D: 5, T: 1 },
    { area: "Melati", parent: "Desa A", month: "2024-07", ...counts },
    { area: "Mawar", parent: "Desa A", month: null, ...counts },
    { area: "Dahlia", parent: "Desa A", month: "2024-06", ...counts },
  ];
  const { pools, issues } = poolSkdn(rows, { month: "2024-07" });
  expect(issues.map(({ code, path }) => [code, path?.[1]])).toEqual([
    ["posyandu.other-month", 0],
    ["posyandu.other-month", 3],
  ]);
  expect(pools).toMatchObject([{ area: "Desa A", counts: { S: 20, D: 12 }, reported: 2, missing: ["Dahlia"] }]);
});
