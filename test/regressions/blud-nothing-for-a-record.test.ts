import { describe, expect, test } from "vitest";
import {
  type BludApplication,
  type BludPoints,
  type BludScoreOptions,
  bludBasis,
  bludTimeLimits,
  bludUnitKind,
  scoreBlud,
} from "../../src/blud/index.js";
import { checkDecree, type DraftFields, draftDecree, findCitations, resolveCitation } from "../../src/decree/index.js";

const NO_RECORDS: readonly unknown[] = [undefined, null, 3, "x", [], [null], true];

// A sheet that was never filled in ended in "Cannot convert undefined or null to object".
describe("what is no record is an issue", () => {
  test.each(NO_RECORDS.map((value) => [value]))("%j for the points", (value) => {
    expect(scoreBlud(value as BludPoints, { asOf: "2023-01-16" })).toEqual({
      ok: false,
      issues: [{ code: "blud.not-a-record", path: ["points"] }],
    });
  });

  test("nothing for the day of the assessment", () => {
    for (const options of [undefined, null, {}]) {
      expect(scoreBlud({}, options as unknown as BludScoreOptions)).toEqual({
        ok: false,
        issues: [expect.objectContaining({ code: "law.date-invalid", path: ["asOf"] })],
      });
    }
  });

  test.each(NO_RECORDS.map((value) => [value]))("%j for the application", (value) => {
    expect(bludTimeLimits(value as BludApplication)).toEqual({
      ok: false,
      issues: [{ code: "blud.not-a-record", path: ["application"] }],
    });
  });

  test.each(NO_RECORDS.map((value) => [value]))("%j for the fields of a draft", (value) => {
    expect(draftDecree(value as DraftFields)).toEqual({
      ok: false,
      issues: [{ code: "decree.draft-missing", path: ["fields"] }],
    });
  });
});

test("an application of a file that says null for the decree is not decided yet", () => {
  const open = bludTimeLimits({ proposedOn: "2022-11-30", decidedOn: null });
  expect(open).toEqual(bludTimeLimits({ proposedOn: "2022-11-30" }));
});

// Units that nobody knows were passed over: their laws were missing from the basis without a word.
test("units of another kind are refused", () => {
  for (const units of [["hospital"], ["puskesmas", null], "hospital", 3, {}]) {
    expect(() => bludBasis("2023-02-06", { units: units as never })).toThrow(RangeError);
  }
  for (const options of [null, {}, { units: null }]) {
    expect(bludBasis("2023-02-06", options as never)).toEqual(bludBasis("2023-02-06"));
  }
});

test("what was called wrongly is told in words", () => {
  expect(() => bludUnitKind(null as unknown as string)).toThrow("a unit is told by its name, a text");
  expect(() => checkDecree("", { off: "DIK-01" as never })).toThrow("rules and off are lists");
  expect(() => checkDecree("", { rules: null as never })).toThrow("rules and off are lists");
  for (const wrong of ["UU 28/2012", null, undefined, {}, [], findCitations("UU 28/2012")]) {
    expect(() => resolveCitation(wrong as never)).toThrow("no text");
  }
});
