import { describe, expect, it } from "vitest";
import { checkSbsHouse, type SbsAnswers, type SbsPoint, sbsForm, stbmPillars } from "../../src/sanitation/index.js";
import { fc, property } from "../property.js";
import { issuesOf, noticesOf, okValue, read } from "./cases.js";

const POINTS = Object.keys(sbsForm) as readonly SbsPoint[];
const ANSWERS: Readonly<Record<string, boolean | null>> = { Y: true, N: false, "?": null };
const filled = (answers: string): SbsAnswers =>
  Object.fromEntries(POINTS.map((point, i) => [point, ANSWERS[answers[i] as string] ?? null]));

describe("checkSbsHouse", () => {
  const { cases } = read<{ cases: readonly { answers: string; passes: boolean | null }[] }>("houses");

  it.each(cases)("$answers: $passes", ({ answers, passes }) => {
    const house = okValue(checkSbsHouse(filled(answers)));
    expect(house.passes).toBe(passes);
    expect(house.failed).toEqual(POINTS.filter((_, i) => answers[i] === "N"));
    expect(house.unknown).toEqual(POINTS.filter((_, i) => answers[i] === "?"));
    expect(house.confidence).toBe("unverified");
  });

  it("says that all seven are a reading, in the form's order", () => {
    expect(noticesOf(checkSbsHouse({}))).toEqual([{ code: "sanitation.all-seven-is-a-reading" }]);
    expect(POINTS).toEqual([
      "covered-hole",
      "far-from-well",
      "strong-slab",
      "infants-and-old",
      "everyone-uses",
      "water-and-soap",
      "no-faeces-around",
    ]);
  });

  it("takes a point left out for not looked at", () => {
    const { "water-and-soap": _, ...six } = filled("YYYYYYY");
    expect(okValue(checkSbsHouse(six))).toMatchObject({ passes: null, failed: [], unknown: ["water-and-soap"] });
    const none = { ...six, "water-and-soap": undefined } as unknown as SbsAnswers;
    expect(okValue(checkSbsHouse(none)).passes).toBeNull();
  });

  it("refuses answers and points that are none", () => {
    const answers = { ...filled("YYYYYYY"), "strong-slab": "ya", "covered-hole": 0, soap: true, constructor: true };
    expect(issuesOf(checkSbsHouse(answers as unknown as SbsAnswers))).toEqual([
      { code: "sanitation.answer-not-yes-or-no", path: ["covered-hole"] },
      { code: "sanitation.answer-not-yes-or-no", path: ["strong-slab"] },
      { code: "sanitation.unknown-point", path: ["soap"] },
      { code: "sanitation.unknown-point", path: ["constructor"] },
    ]);
  });

  property.prop([fc.array(fc.constantFrom("Y", "N", "?"), { minLength: 7, maxLength: 7 }), fc.nat(6)])(
    "an answer learned never turns what was sure",
    (answers, at) => {
      if (answers[at] !== "?") return;
      const before = okValue(checkSbsHouse(filled(answers.join("")))).passes;
      for (const learned of ["Y", "N"] as const) {
        const after = okValue(checkSbsHouse(filled(answers.with(at, learned).join("")))).passes;
        if (before !== null) expect(after).toBe(before);
      }
    },
  );
});

it("knows the five pillars in order", () => {
  expect(stbmPillars.map(({ number, id }) => [number, id])).toEqual([
    [1, "stopsOpenDefecation"],
    [2, "washesHands"],
    [3, "safeWaterAndFood"],
    [4, "managesWaste"],
    [5, "managesLiquidWaste"],
  ]);
});
