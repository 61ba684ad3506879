import { test } from "vitest";
import {
  ageWindow,
  assessDoses,
  childRecords,
  coverage,
  defaulters,
  dropOut,
  dropOutInPoints,
  immunizationMessages,
  immunizationTargets,
  isComplete,
  lastRotavirusDay,
  leftOut,
  nextDoses,
  openDueList,
  pcvCourse,
  schedule,
  schoolDoses,
  tetanusStatus,
  uciShare,
  uciVillages,
  usageIndex,
  usageIndexOf,
  vaccineNeed,
  wastage,
} from "../../src/immunization/index.js";
import { lawMessages } from "../../src/law/messages.js";
import { expectClearIssues } from "../wrong-input.js";
import { okValue } from "./read-cases.js";

const messages = { ...lawMessages, ...immunizationMessages };
const asOf = "2025-06-01";
const area = { code: "61.01", jeEndemic: true };
const child = { bornOn: "2025-01-10", area };
const doses = [
  { vaccine: "HB0", dose: 1, givenOn: "2025-01-10", hoursAfterBirth: 5 },
  { vaccine: "BCG", dose: 1, givenOn: "2025-02-12" },
  { vaccine: "bOPV", dose: 1, givenOn: "2025-02-12" },
  { vaccine: "PCV", dose: 1, givenOn: null },
];
const register = [{ ...child, id: "A-1" }];
const covered = (reached: number) => okValue(coverage("MR1", { reached, survivingInfants: 100 }, { asOf }));

test.each<[string, (...args: never[]) => ReturnType<typeof schedule>, readonly unknown[], (readonly number[])?]>([
  ["schedule", schedule as never, [{ asOf, area }], [0]],
  ["ageWindow", ageWindow as never, ["HB0", { hours: 5 }, { asOf }], [0, 2]],
  ["assessDoses", assessDoses as never, [child, doses, { asOf }], [2]],
  ["nextDoses", nextDoses as never, [child, doses, asOf]],
  ["openDueList", openDueList as never, [asOf, area]],
  ["isComplete", isComplete as never, [child, doses, { definition: "idl-2017", asOf }], [2]],
  ["defaulters", defaulters as never, [[{ ...child, doses }], { from: asOf, to: "2025-06-07" }]],
  ["childRecords", childRecords as never, [register, [{ ...doses[0], person: "A-1", bornOn: "2025-01-10" }]]],
  ["coverage", coverage as never, ["MR1", { reached: 90, survivingInfants: 100 }, { asOf, target: 95 }], [0, 2]],
  ["dropOut", dropOut as never, [{ first: 100, last: 96 }, { asOf }], [1]],
  ["dropOutInPoints", dropOutInPoints as never, [covered(90), covered(85)], [0, 1]],
  ["leftOut", leftOut as never, [{ newborns: 100, bcg: 96 }, { asOf }], [1]],
  ["pcvCourse", pcvCourse as never, [14]],
  ["lastRotavirusDay", lastRotavirusDay as never, ["2025-01-10"]],
  ["schoolDoses", schoolDoses as never, [{ grade: 5, sex: "female", month: 8 }, { asOf }], [1]],
  ["tetanusStatus", tetanusStatus as never, [["2020-01-01", "2020-01-29"], { asOf }], [1]],
  ["uciVillages", uciVillages as never, [[{ complete: 40, infants: 50 }, { percent: 79.9 }], { cut: 80, asOf }], [1]],
  [
    "uciShare",
    uciShare as never,
    [
      { villages: 100, notUci: 3 },
      { cut: 80, asOf },
    ],
    [1],
  ],
  ["usageIndex", usageIndex as never, [{ dosesGiven: 700, vialsOpened: 200 }, { asOf }], [1]],
  ["usageIndexOf", usageIndexOf as never, ["BCG", { asOf }], [1]],
  ["wastage", wastage as never, [{ dosesPerVial: 5, usageIndex: 3.5 }, { asOf }], [1]],
  [
    "vaccineNeed",
    vaccineNeed as never,
    [{ targetPopulation: 1138, doses: 3, coveragePercent: 95, usageIndex: 3.5, stockVials: 100 }],
  ],
  [
    "immunizationTargets",
    immunizationTargets as never,
    [{ population: 50_000, crudeBirthRatePer1000: 23.4, infantMortalityPer1000: 27, womenPercent: 21.9 }],
  ],
])("%s names what is wrong with its data and never throws", (_, call, args, own) => {
  expectClearIssues(call, args, messages, own);
});
