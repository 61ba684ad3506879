import { expect, test } from "vitest";
import { advanceSubmission, replaySubmission, startSubmission } from "../../src/poverty/index.js";

const village = { village: "74.10.03.2001", register: "DTKS" } as const;
const nothing = null as never;

// A history without steps, or with a null among them, was thrown at the caller.
test("a step that is none is refused with its place", () => {
  expect(replaySubmission({ ...village, steps: [{ to: "draft", on: "2021-06-01" }, nothing] })).toEqual({
    ok: false,
    issues: [{ code: "poverty.state-unknown", path: ["steps", 1, "to"] }],
  });
  const begun = startSubmission(village);
  expect(begun.ok && advanceSubmission(begun.value, nothing)).toMatchObject({ ok: false });
});

test("a list without steps has not been begun", () => {
  for (const steps of [nothing, undefined as never, []]) {
    const list = replaySubmission({ ...village, steps });
    expect(list.ok && list.value.state).toBe("not-submitted");
  }
});
