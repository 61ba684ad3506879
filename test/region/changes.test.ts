import { describe, expect, it } from "vitest";
import { changes } from "../../src/region/index.js";
import { readCases } from "./read-cases.js";

const { renames } = readCases<{
  renames: readonly Record<"code" | "before" | "after" | "lastList" | "firstList" | "firstDayAfter", string>[];
}>("renames");

const PAPUA = { unchangedOn: "2022-02-14", changedBy: "2022-11-09", confidence: "secondary" };
const PAPUA_BARAT = { unchangedOn: "2022-11-09", changedBy: "2025-04-25", confidence: "secondary" };
const KALTARA = { unchangedOn: "2011-12-31", changedBy: "2012-12-31", confidence: "unverified" };
const SERANG = { unchangedOn: "2006-12-31", changedBy: "2007-12-31", confidence: "unverified" };

/** Days of the lists that a name changed between; of two only the year is known, and its last day stands for it. */
const LIST_DAYS: Readonly<Record<string, string>> = {
  "Permendagri 56/2015": "2015-12-31",
  "Permendagri 137/2017": "2017-12-29",
  "Permendagri 72/2019": "2019-12-31",
  "Kepmendagri 050-145/2022": "2022-02-14",
  "Kepmendagri 100.1.1-6117/2022": "2022-11-09",
  "Kepmendagri 300.2.2-2430/2025": "2025-06-23",
};

describe("changes", () => {
  it.each(renames)("$code: $before became $after", ({ code, before, after, lastList, firstList }) => {
    expect(changes(code)).toEqual({
      ok: true,
      notices: [],
      value: [
        {
          kind: "renamed",
          code,
          before,
          after,
          unchangedOn: LIST_DAYS[lastList],
          changedBy: LIST_DAYS[firstList],
          confidence: "secondary",
        },
      ],
    });
  });

  it.each([
    ["91", [{ kind: "split", code: "91", into: ["93", "94", "95"], ...PAPUA }]],
    ["92", [{ kind: "split", code: "92", into: ["96"], ...PAPUA_BARAT }]],
    ["64", [{ kind: "split", code: "64", into: ["65"], ...KALTARA }]],
    ["36.04", [{ kind: "split", code: "36.04", into: ["36.73"], ...SERANG }]],
    ["91.01", [{ kind: "recoded", before: "91.01", after: "93.01", ...PAPUA }]],
    ["93.01", [{ kind: "recoded", before: "91.01", after: "93.01", ...PAPUA }]],
    ["95.01.02", [{ kind: "recoded", before: "91.02.03", after: "95.01.02", ...PAPUA }]],
    ["967101", [{ kind: "recoded", before: "92.71.01", after: "96.71.01", ...PAPUA_BARAT }]],
    ["65.71", [{ kind: "recoded", before: "64.73", after: "65.71", ...KALTARA }]],
    ["36.72", []],
    ["36.72.01", []],
    ["93", [{ kind: "split", code: "91", into: ["93", "94", "95"], ...PAPUA }]],
    ["65", [{ kind: "split", code: "64", into: ["65"], ...KALTARA }]],
    ["36.73", [{ kind: "split", code: "36.04", into: ["36.73"], ...SERANG }]],
    ["36.04.10", [{ kind: "withdrawn", code: "36.04.10", heldBy: "36.73", ...SERANG }]],
    ["91.13.36", [{ kind: "withdrawn", code: "91.13.36", heldBy: "95.03", ...PAPUA }]],
    ["64.73.01", [{ kind: "withdrawn", code: "64.73.01", heldBy: "65.71", ...KALTARA }]],
    ["93.04.18", []],
  ])("of %s", (code, value) => {
    expect(changes(code)).toEqual({ ok: true, value, notices: [] });
  });

  it.each([
    ["36.99", { code: "region.unknown-regency", path: ["code"], facts: { known: "36" } }],
    ["36.72.01.1001", { code: "region.villages-apart", path: ["code"] }],
    ["", { code: "region.code-missing", path: ["code"] }],
  ])("%s is refused", (code, issue) => {
    expect(changes(code)).toEqual({ ok: false, issues: [issue] });
  });
});
