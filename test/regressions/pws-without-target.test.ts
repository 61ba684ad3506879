import { expect, test } from "vitest";
import { monitor } from "../../src/puskesmas/index.js";

// A missing target was thrown at the caller instead of being named.
test("what is no target is an issue, and never an exception", () => {
  const nothing = null as never;
  const code = "puskesmas.not-a-record";
  expect(monitor(nothing, [])).toEqual({ ok: false, issues: [{ code, path: ["target"] }] });
  expect(monitor(nothing, nothing)).toEqual({ ok: false, issues: [{ code, path: ["target"] }] });
});
