import { expect, test } from "vitest";
import { areaHealthyFamilyIndex, poolHealthyFamilies } from "../../src/puskesmas/index.js";

// The index of an area that was kept as text and came back with a count that is none was pooled without end, or thrown.
const kept = () => JSON.parse(JSON.stringify(areaHealthyFamilyIndex([{ answers: "YTNNNYYYTYYY" }]))).value;

test("what comes back whole is pooled", () => {
  const pooled = poolHealthyFamilies([kept(), kept()]);
  expect(pooled.ok && pooled.value.families).toMatchObject({ notHealthy: 2, expected: 2 });
});

test.each([-1, 1.5, 1e300, "1", null])("a count of %j is an issue", (count) => {
  const area = kept();
  area.families.notHealthy = count;
  const pooled = poolHealthyFamilies([kept(), area]);
  expect(pooled.ok || pooled.issues[0]?.path).toEqual(["areas", 1, "families", "notHealthy"]);
});

test.each([
  ["families", null, ["areas", 0, "families"]],
  ["reading", undefined, ["areas", 0, "reading"]],
  ["indicators", "none", ["areas", 0, "indicators"]],
  ["indicators", [{ counts: null }], ["areas", 0, "indicators", 0, "counts"]],
  ["indicators", [{ counts: { Y: 1, T: 0, N: 0 } }], ["areas", 0, "indicators", 0, "counts", "unknown"]],
  ["families", { healthy: 1, notHealthy: 1, notComputable: 0, undetermined: 0, expected: 1 }, ["areas", 0, "families"]],
])("%s of %j is an issue", (field, value, path) => {
  const pooled = poolHealthyFamilies([{ ...kept(), [field]: value }]);
  expect(pooled.ok || pooled.issues.map((issue) => issue.path)).toEqual([path]);
});
