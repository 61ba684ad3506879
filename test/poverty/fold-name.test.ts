import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldText } from "../../src/foundation/text.js";
import { foldName } from "../../src/poverty/fold-name.js";

describe("foldName", () => {
  it.each([
    ["Siti Aminah", "siti aminah"],
    ["  SITI   AMINAH ", "siti aminah"],
    ["SITI-AMINAH", "siti aminah"],
    ["Nur'aini", "nuraini"],
    ["Nur’aini", "nuraini"],
    ["Nur`aini", "nuraini"],
    ["Ma´ruf", "maruf"],
    ["H. Ahmad, S.Pd.", "h ahmad s pd"],
    ["José", "jose"],
    ["A", "a"],
    ["-", ""],
    ["李", ""],
    ["", ""],
  ])("%j is %j", (name, folded) => {
    expect(foldName(name)).toBe(folded);
  });

  it.each([null, undefined, 5, {}])("%s is no name", (name) => {
    expect(foldName(name)).toBe("");
  });

  it("is as foldText says wherever there is no apostrophe", () => {
    const name = fc.oneof(fc.stringMatching(/^[A-Za-z .-]{0,12}$/), fc.string({ unit: "grapheme" }));
    fc.assert(
      fc.property(name, (text) => {
        fc.pre(!/['’‘`´ʼ]/.test(text));
        expect(foldName(text)).toBe(foldText(text));
      }),
    );
  });
});
