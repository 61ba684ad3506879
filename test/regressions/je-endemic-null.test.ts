import { expect, test } from "vitest";
import { schedule } from "../../src/immunization/index.js";

// A file says "nobody knows" as null: it was refused as neither yes nor no, though unknown is an answer that there is.
test("whether JE is endemic may be null: not known, and not no", () => {
  for (const area of [{ jeEndemic: null, code: null }, { jeEndemic: null, code: "36.72" }, null]) {
    const result = schedule({ asOf: "2025-06-01", area: area ?? undefined });
    expect(result.ok && result.value.routine.at(-1)?.applies).toBeNull();
    expect(result.ok && result.notices.map(({ code }) => code)).toContain("immunization.je-area-unknown");
  }
  expect(schedule({ asOf: "2025-06-01", area: "61" as never })).toEqual({
    ok: false,
    issues: [{ code: "immunization.not-a-record", path: ["area"] }],
  });
});
