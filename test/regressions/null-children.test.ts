import { expect, test } from "vitest";
import { referralList, skdn, weightStatus } from "../../src/posyandu/index.js";

// A null in place of a child, as an empty line of JSON gives it, was thrown at the caller instead of being named.
test("what is no child is an issue with its place, and never an exception", () => {
  const nothing = null as never;
  const code = "posyandu.not-a-record";
  expect(weightStatus(nothing)).toEqual({ ok: false, issues: [{ code, path: [] }] });
  expect(skdn(nothing, "2024-07")).toEqual({ ok: false, issues: [{ code, path: [] }] });
  expect(skdn([{ weighings: [] }, nothing], "2024-07")).toEqual({
    ok: false,
    issues: [{ code, path: ["children", 1] }],
  });
  expect(referralList([nothing], "2024-07")).toEqual({ ok: false, issues: [{ code, path: ["children", 0] }] });
});
