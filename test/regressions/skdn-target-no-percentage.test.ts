import { expect, test } from "vitest";
import { poolSkdn, skdn } from "../../src/posyandu/index.js";

// A target that was no number printed a gap of NaN.
test.each(["80", Number.NaN, -1, 101])("a target of %s is refused", (target) => {
  const counts = { S: 10, K: 10, D: 6, N: 4, T: 2, O: 0, B: 0 };
  const targets = { "D/S": target as number };
  expect(() => skdn(counts, "2024-07", { targets })).toThrow(RangeError);
  expect(() => poolSkdn([], { month: "2024-07", targets })).toThrow(RangeError);
});

test("a target that is left out is none", () => {
  const result = skdn({ S: 10, K: 10, D: 6, N: 4, T: 2, O: 0, B: 0 }, "2024-07", { targets: {} });
  expect(result.ok && result.value.ratios["D/S"]).toMatchObject({ ok: true, value: { text: "60.00" } });
});
