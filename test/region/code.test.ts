import { describe, expect, it } from "vitest";
import { parseRegionCode } from "../../src/region/index.js";
import { fc, property } from "../property.js";
import { readCases } from "./read-cases.js";

const cases = readCases<{
  readonly read: readonly { text: string; dotted: string; undotted: string; level: string }[];
  readonly refused: readonly { text: string; issue: string }[];
}>("codes");

const digits = (length: number) => fc.stringMatching(new RegExp(`^[0-9]{${length}}$`));

describe("how a code is written", () => {
  it.each(cases.read)("$text is read", ({ text, ...code }) => {
    expect(parseRegionCode(text)).toEqual({ ok: true, value: code, notices: [] });
  });

  it.each(cases.refused)("$text is refused: $issue", ({ text, issue }) => {
    expect(parseRegionCode(text)).toEqual({ ok: false, issues: [{ code: issue, path: ["code"] }] });
  });

  it.each([[36.72], [3672], [null], [undefined], [["36"]]])("%s is no text", (value) => {
    const issues = [{ code: "region.not-text", path: ["code"] }];
    expect(parseRegionCode(value as unknown as string)).toEqual({ ok: false, issues });
  });

  property.prop([digits(2), digits(2), digits(2)])("dots change nothing", (province, regency, district) => {
    const dotted = parseRegionCode(`${province}.${regency}.${district}`);
    expect(dotted).toEqual(parseRegionCode(province + regency + district));
    expect(dotted).toMatchObject({ ok: true, value: { level: "district" } });
  });

  property.prop([fc.oneof(fc.string(), fc.stringMatching(/^[0-9. ]{0,20}$/))])(
    "any text is answered, never repeated",
    (text) => {
      const parsed = parseRegionCode(text);
      if (parsed.ok) expect(parsed.value.undotted).toMatch(/^(\d{2}|\d{4}|\d{6}|\d{6}[123]\d{3})$/);
      else expect(parsed.issues).toEqual([{ code: expect.stringMatching(/^region\.[a-z-]+$/), path: ["code"] }]);
    },
  );
});
