import { test } from "vitest";
import {
  checkReception,
  compareShares,
  disparity,
  equityMessages,
  esiLevel,
  isEmergency,
  queueLoad,
  queueOrder,
} from "../../src/equity/index.js";
import type { Result } from "../../src/foundation/result.js";
import { lawMessages } from "../../src/law/messages.js";
import { expectClearIssues } from "../wrong-input.js";

const messages = { ...lawMessages, ...equityMessages };
const asOf = "2024-07-24";
const entries = [
  { ticket: "A-1", triage: "green", arrivedAt: "2024-07-24T07:50", priority: "pregnant", clinic: "KIA" },
  {
    ticket: "A-2",
    triage: "green",
    arrivedAt: "2024-07-24T08:20",
    retriage: [{ at: "2024-07-24T08:30", triage: "red" }],
    servedAt: "2024-07-24T08:40",
  },
];
const visits = [
  { payer: "Umum", triage: "green", arrivedAt: "2022-11-08T08:00", servedAt: "2022-11-08T09:00", clinic: "KIA" },
  { payer: "BPJS", triage: "green", arrivedAt: "2022-11-08T08:00", waitMinutes: 70 },
];
const calm = { lifeSaving: false, highRisk: false, newlyConfused: false, severePainOrDistress: false };

test.each<[string, (...args: never[]) => Result<unknown>, readonly unknown[], (readonly number[])?]>([
  ["queueOrder", queueOrder as never, [entries]],
  ["disparity", disparity as never, [visits, { asOf, reference: "Umum", stratifyBy: ["hour"], resamples: 100 }], [1]],
  ["isEmergency", isEmergency as never, [{ threat: false, abc: true }, { asOf }], [1]],
  ["isEmergency of a list", isEmergency as never, [["abc"], { asOf }], [1]],
  ["checkReception", checkReception as never, [{ emergency: true, refused: false, depositAsked: true }, { asOf }], [1]],
  [
    "esiLevel",
    esiLevel as never,
    [{ ...calm, resources: ["laboratory", "imaging"], ageMonths: 360, heartRate: 110, oxygenSaturation: 97 }],
  ],
  ["queueLoad", queueLoad as never, [{ meanInterarrivalMinutes: 6.84, meanServiceMinutes: 3.7, servers: 1 }]],
  [
    "compareShares",
    compareShares as never,
    [{ numerator: 20, denominator: 40 }, { numerator: 21, denominator: 40 }, { minimumPerGroup: 30 }],
    [2],
  ],
])("%s names what is wrong with its data and never throws", (_, call, args, own) => {
  expectClearIssues(call, args, messages, own);
});
