import { test } from "vitest";
import type { Result } from "../../src/foundation/result.js";
import { lawMessages } from "../../src/law/messages.js";
import * as puskesmas from "../../src/puskesmas/index.js";
import { expectClearIssues } from "../wrong-input.js";
import { okValue } from "./cases.js";

const messages = { ...lawMessages, ...puskesmas.puskesmasMessages };
const asOf = "2023-06-01";
const record = {
  kind: "quarterly",
  heldOn: "2023-05-22",
  period: "2023-03",
  invitedOn: "2023-05-15",
  chair: "Kepala puskesmas",
  present: 31,
  attendance: { police: 1, military: true, "village-heads": 0 },
  parts: { "results-by-area": true, signatures: null },
  actions: [{ owner: "Bidan koordinator", dueOn: "2023-07-01", status: "open", followUp: true }],
};
const actions = [
  { id: "A-1", status: "open", raisedOn: "2023-05-02", dueOn: "2023-05-31" },
  { id: "A-2", status: "done", raisedOn: "2023-05-02", dueOn: "2023-05-31", doneOn: "2023-05-20" },
];
const months = [
  { month: 1, achieved: 70 },
  { month: 2, achieved: null },
];
const villages = [
  { village: "Desa A", achieved: 30, denominator: 60, thisMonth: 4, lastMonth: 3 },
  { village: "Desa B", achieved: 45, denominator: 60 },
];
const results = {
  coverage: [
    { id: "a", targetPercent: 62, total: 679, achieved: 420 },
    { id: "b", targetRange: [10, 60], total: 10, achieved: 5 },
    { id: "c", achievementPercent: 171.9 },
  ],
  management: [
    { id: "m", workshop: "monthly", meetings: 12 },
    { id: "s", score: 7 },
  ],
};
const families = [
  { family: "K-1", answers: "YTNNNYYYTYYY" },
  { family: "K-2", answers: { counts: { Y: 7, T: 4, N: 1, unknown: 0 } } },
];
const village = okValue(puskesmas.areaHealthyFamilyIndex(families as never, { asOf }));
const facts = {
  category: "urban",
  inpatient: true,
  urban: {
    nonAgrarianWork: 62.5,
    facilities: { schoolKm: 2, marketKm: 1.2, hospitalKm: 5, hotel: true },
    electricity: { numerator: 950, denominator: 1000 },
    roadAndTransport: true,
  },
};

test.each<[string, (...args: never[]) => Result<unknown>, readonly unknown[], (readonly number[])?]>([
  ["workshopCalendar", puskesmas.workshopCalendar as never, [2023, { holidays: ["2023-01-23"] }], [1]],
  ["checkWorkshop", puskesmas.checkWorkshop as never, [record, { asOf }], [1]],
  ["checkWorkshop by a list", puskesmas.checkWorkshop as never, [{ kind: "monthly", parts: ["problems"] }]],
  ["followUp", puskesmas.followUp as never, [actions, asOf]],
  ["workshopScore", puskesmas.workshopScore as never, ["monthly", 8], [0]],
  [
    "monitor",
    puskesmas.monitor as never,
    [{ year: 2023, annualPercent: 80, denominator: 1200 }, months, { through: 3, previousDecember: 60 }],
    [2],
  ],
  ["targetDue", puskesmas.targetDue as never, [80, 9]],
  [
    "rankVillages",
    puskesmas.rankVillages as never,
    [villages, { year: 2023, month: 9, annualPercent: 80 }, { expected: ["Desa A", "Desa C"] }],
    [2],
  ],
  ["performance", puskesmas.performance as never, [results, { asOf }], [1]],
  ["performance of values", puskesmas.performance as never, [{ coverage: 90.5, management: "8.45" }]],
  ["coverageGroup", puskesmas.coverageGroup as never, [90.5]],
  ["managementGroup", puskesmas.managementGroup as never, [8.45]],
  ["healthyFamilyIndex", puskesmas.healthyFamilyIndex as never, ["YTNNNYYYTYYY", { asOf }], [1]],
  ["healthyFamilyIndex of members", puskesmas.healthyFamilyIndex as never, [{ members: ["YTNNNYYYTYYY"] }]],
  ["areaHealthyFamilyIndex", puskesmas.areaHealthyFamilyIndex as never, [families, { asOf, expected: 5 }], [1]],
  ["poolHealthyFamilies", puskesmas.poolHealthyFamilies as never, [[village], { asOf }], [1]],
  ["category", puskesmas.category as never, [facts, { asOf }], [1]],
])("%s names what is wrong with its data and never throws", (_, call, args, own) => {
  expectClearIssues(call, args, messages, own);
});
