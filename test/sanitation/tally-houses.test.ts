import { describe, expect, it } from "vitest";
import { type SanitationHousehold, tallyHouses, villageStatus } from "../../src/sanitation/index.js";
import { fc, property } from "../property.js";
import { okValue } from "./cases.js";

let serial = 0;
const house = (fields: Partial<SanitationHousehold>): SanitationHousehold => ({
  id: `R-${++serial}`,
  village: "36.72.01.1001",
  families: 1,
  surveyedOn: "2024-05-06",
  ...fields,
});

describe("tallyHouses", () => {
  it("counts families, and answers that nobody gave in neither count", () => {
    const { villages, issues } = tallyHouses([
      house({ families: 2, stopsOpenDefecation: true, washesHands: true, toilet: "basic-own" }),
      house({ families: 3, stopsOpenDefecation: false, washesHands: false, managesWaste: null, toilet: "unimproved" }),
      house({ toilet: null }),
      house({ stopsOpenDefecation: null, toilet: "closed-open-defecation" }),
    ]);
    expect(issues).toEqual([]);
    expect(villages).toEqual([
      {
        village: "36.72.01.1001",
        houses: 4,
        families: 7,
        stopsOpenDefecation: { yes: 2, no: 3 },
        threeOtherPillars: { yes: 0, no: 0 },
        otherPillars: {
          washesHands: { yes: 2, no: 3 },
          safeWaterAndFood: { yes: 0, no: 0 },
          managesWaste: { yes: 0, no: 0 },
          managesLiquidWaste: { yes: 0, no: 0 },
        },
        rungs: {
          "safely-managed": 0,
          "basic-own": 2,
          "basic-shared": 0,
          unimproved: 3,
          "closed-open-defecation": 1,
          "open-defecation": 0,
        },
        rungUnknown: 1,
      },
    ]);
  });

  it("knows from the rung who defecates in the open", () => {
    const [village] = tallyHouses([house({ toilet: "open-defecation" })]).villages;
    expect(village?.stopsOpenDefecation).toEqual({ yes: 0, no: 1 });
  });

  it.each([
    [[true, true, true, false], { yes: 1, no: 0 }],
    [[true, true, true, null], { yes: 1, no: 0 }],
    [[true, true, null, null], { yes: 0, no: 0 }],
    [[true, true, null, false], { yes: 0, no: 0 }],
    [[true, true, false, false], { yes: 0, no: 1 }],
    [[null, null, false, false], { yes: 0, no: 1 }],
    [[null, null, null, false], { yes: 0, no: 0 }],
  ] as const)("pillars 2 to 5 %j: three or more %j", (answers, expected) => {
    const [washesHands, safeWaterAndFood, managesWaste, managesLiquidWaste] = answers;
    const one = house({ washesHands, safeWaterAndFood, managesWaste, managesLiquidWaste });
    expect(tallyHouses([one]).villages[0]?.threeOtherPillars).toEqual(expected);
  });

  it("keeps villages apart, by code", () => {
    const { villages } = tallyHouses([
      house({ village: "36.72.01.1002" }),
      house({ village: "36.72.01.1001" }),
      house({ village: "36.72.01.1002", families: 2 }),
    ]);
    expect(villages.map(({ village, houses, families }) => [village, houses, families])).toEqual([
      ["36.72.01.1001", 1, 1],
      ["36.72.01.1002", 2, 3],
    ]);
  });

  it("goes on into the status of the village", () => {
    const good = { stopsOpenDefecation: true, washesHands: true, safeWaterAndFood: true, managesWaste: true };
    const [village] = tallyHouses([
      house(good),
      house(good),
      house(good),
      house({ stopsOpenDefecation: true }),
    ]).villages;
    if (village === undefined) throw new Error("no village");
    const status = okValue(villageStatus({ ...village, verified: true }, { asOf: "2024-06-30" }));
    expect([status.sbs.met, status.desaStbm.met, status.fivePillarDeclaration?.met]).toEqual([true, true, null]);
    // One of four is unknown: three of four are 75 percent without it.
    expect(village.threeOtherPillars).toEqual({ yes: 3, no: 0 });
  });

  it("counts the same house once, and with other answers not at all", () => {
    const one = house({ washesHands: true });
    const again = (fields: Partial<SanitationHousehold>) => tallyHouses([one, { ...one, ...fields }]);
    expect(again({ surveyedOn: "2024-06-01", managesWaste: null }).villages[0]?.families).toBe(1);
    expect(again({ village: "36.72.01.1002" }).villages).toHaveLength(2);
    for (const fields of [
      { families: 2 },
      { toilet: "basic-own" },
      { washesHands: null },
      { managesWaste: false },
    ] as const) {
      expect(again(fields)).toEqual({
        villages: [],
        issues: [{ code: "sanitation.house-repeated", path: ["houses", 0, "id"] }],
      });
    }
  });

  it("lists houses that cannot be counted, by row", () => {
    const wrong = { families: -1, toilet: "JSP", washesHands: "ya" } as unknown as Partial<SanitationHousehold>;
    const repeated = house({});
    const { villages, issues } = tallyHouses([
      repeated,
      house({ families: 0 }),
      house({ families: -1 }),
      house({ toilet: wrong.toilet }),
      house({ washesHands: wrong.washesHands }),
      house({ stopsOpenDefecation: true, toilet: "open-defecation" }),
      house({ families: 4 }),
      { ...repeated, families: 3 },
    ]);
    expect(villages.map(({ families }) => families)).toEqual([4]);
    expect(issues).toEqual([
      { code: "sanitation.house-repeated", path: ["houses", 0, "id"] },
      { code: "sanitation.house-without-family", path: ["houses", 1, "families"] },
      { code: "law.count-negative", path: ["houses", 2, "families"], facts: { value: -1 } },
      { code: "sanitation.unknown-rung", path: ["houses", 3, "toilet"] },
      { code: "sanitation.answer-not-yes-or-no", path: ["houses", 4, "washesHands"] },
      { code: "sanitation.open-defecation-contradicted", path: ["houses", 5, "stopsOpenDefecation"] },
    ]);
    expect(tallyHouses([])).toEqual({ villages: [], issues: [] });
    const late = house({});
    const sorted = tallyHouses([house({ families: 0 }), late, { ...late, families: 9 }, house({ families: 0 })]);
    expect(sorted.issues.map(({ path }) => path?.[1])).toEqual([0, 1, 3]);
  });

  const answer = fc.constantFrom(true, false, null, undefined);
  property.prop([fc.array(fc.tuple(fc.integer({ min: 1, max: 4 }), answer, answer), { maxLength: 20 })])(
    "no order of the houses changes the counts, and no answer is counted twice",
    (given) => {
      const houses = given.map(([families, stopsOpenDefecation, washesHands]) =>
        house({ families, stopsOpenDefecation, washesHands }),
      );
      const tally = tallyHouses(houses);
      expect(tallyHouses(houses.toReversed())).toEqual(tally);
      for (const { families, stopsOpenDefecation, otherPillars } of tally.villages) {
        expect(stopsOpenDefecation.yes + stopsOpenDefecation.no).toBeLessThanOrEqual(families);
        expect(otherPillars.washesHands.yes + otherPillars.washesHands.no).toBeLessThanOrEqual(families);
      }
    },
  );
});
