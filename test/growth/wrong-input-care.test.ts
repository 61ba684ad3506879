import { test } from "vitest";
import type { Result } from "../../src/foundation/result.js";
import { growthMessages } from "../../src/growth/index.js";
import {
  earlyWarnings,
  feedingDays,
  maternalFeeding,
  nutritionCareMessages,
  nutritionClass,
  supplementaryFeeding,
} from "../../src/growth/nutrition-care.js";
import {
  againstTarget,
  changeInPoints,
  poolStunting,
  prevalenceMessages,
  prevalenceOfClasses,
  prevalenceSeries,
  stuntingPrevalence,
  stuntingTargetsFor,
  sumStunted,
} from "../../src/growth/prevalence.js";
import { falters, velocityBetween, velocityMessages } from "../../src/growth/velocity.js";
import { lawMessages } from "../../src/law/messages.js";
import { expectClearIssues } from "../wrong-input.js";

const messages = {
  ...lawMessages,
  ...growthMessages,
  ...nutritionCareMessages,
  ...velocityMessages,
  ...prevalenceMessages,
};
const asOf = "2025-06-01";
const child = {
  bornOn: "2024-05-20",
  measuredOn: asOf,
  weightForLengthHeightZ: -3.01,
  armCircumferenceCm: 12.6,
  oedema: 0,
  weightKg: 6.9,
  goodAppetite: true,
  complications: { highFever: false, hypoglycaemia: false, hypothermia: false, other: false },
};
const fed = { ageMonths: 20, nutritionStatus: "gizi-baik", weightForAge: "berat-badan-normal", weightStatus: "T" };
const boy = { sex: "male", bornOn: "2024-01-10" };
const from = { measuredOn: "2024-04-10", weightKg: 6.4 };
const to = { measuredOn: "2024-05-10", weightKg: 6.62 };
const kind = "e-ppgbm";
const point = { year: 2022, percent: 21.6, kind: "survey", survey: "SSGI" };

test.each<[string, (...args: never[]) => Result<unknown>, readonly unknown[], (readonly number[])?]>([
  ["nutritionClass", nutritionClass as never, [child, { asOf }], [1]],
  ["supplementaryFeeding", supplementaryFeeding as never, [{ ...fed, parentsWilling: true }, { asOf }], [1]],
  ["maternalFeeding", maternalFeeding as never, [{ armCircumferenceCm: 23.4 }, { version: "2025" }], [1]],
  ["feedingDays", feedingDays as never, ["gizi-kurang", { asOf }], [0, 1]],
  ["earlyWarnings", earlyWarnings as never, [{ weightStatus: "T", twiceT: true, lengthHeightForAge: "pendek" }]],
  ["velocityBetween", velocityBetween as never, [boy, from, to, { measure: "weight", toleranceDays: 1 }], [3]],
  ["falters", falters as never, [{ ...boy, visits: [from, to] }, { toleranceDays: 1 }], [1]],
  [
    "stuntingPrevalence",
    stuntingPrevalence as never,
    [
      { pendek: 10, sangatPendek: 6, measured: 103 },
      { asOf, kind },
    ],
    [1],
  ],
  [
    "poolStunting",
    poolStunting as never,
    [[{ area: "A", stunted: 16, measured: 103 }], { asOf, kind, expected: ["A"] }],
    [1],
  ],
  ["sumStunted", sumStunted as never, [[{ area: "A", stunted: 16 }], ["A", "B"]], [1]],
  ["prevalenceOfClasses", prevalenceOfClasses as never, [{ sangatPendek: "18.0", pendek: 19.2 }]],
  ["prevalenceSeries", prevalenceSeries as never, [[point, { ...point, year: 2021 }]]],
  ["changeInPoints", changeInPoints as never, [point, { ...point, year: 2024 }]],
  ["changeInPoints of numbers", changeInPoints as never, [24.4, "21.6"]],
  ["againstTarget", againstTarget as never, [19.8, 20.1]],
  ["stuntingTargetsFor", stuntingTargetsFor, [2024]],
])("%s names what is wrong with its data and never throws", (_, call, args, own) => {
  expectClearIssues(call, args, messages, own);
});
