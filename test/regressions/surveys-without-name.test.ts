import { expect, test } from "vitest";
import { describe } from "../../src/foundation/result.js";
import { changeInPoints, prevalenceMessages } from "../../src/growth/prevalence.js";

// The notice on a survey without a name read "the surveys differ ({from} and SKI)"; one that is a number was repeated.
test("a survey without a name is said in words", () => {
  const point = { year: 2023, percent: 21.5, kind: "survey", survey: "SKI" } as const;
  for (const survey of [undefined, null, "3201011234567890"]) {
    const from = { ...point, year: 2022, survey } as unknown as typeof point;
    const result = changeInPoints(from, point);
    const [notice] = result.ok ? result.notices : [];
    expect(notice).toEqual({ code: "growth.prevalence-survey-unnamed", facts: { from: null, to: "SKI" } });
    expect(describe(notice ?? { code: "" }, "en", prevalenceMessages)).toBe(
      "one of the surveys is not named: part of the change may come from their methods",
    );
  }
});
