import { test } from "vitest";
import type { Result } from "../../src/foundation/result.js";
import { lawMessages } from "../../src/law/messages.js";
import {
  access,
  accessGap,
  awardTotal,
  checkSbsHouse,
  sanitationMessages,
  sbsForm,
  stbmAward,
  tallyHouses,
  verificationSample,
  villageShare,
  villageStatus,
} from "../../src/sanitation/index.js";
import { expectClearIssues } from "../wrong-input.js";

const messages = { ...lawMessages, ...sanitationMessages };
const asOf = "2023-12-31";
const village = {
  families: 200,
  stopsOpenDefecation: { yes: 200, no: 0 },
  threeOtherPillars: { yes: 150, no: 50 },
  otherPillars: { washesHands: { percent: 80 }, managesWaste: { yes: 60, no: 20, of: 100 } },
  verified: true,
};
const house = { id: "R-1", village: "36.72.01.1001", families: 1, surveyedOn: "2024-05-06" };
const houses = [
  { ...house, toilet: "basic-own", stopsOpenDefecation: true, washesHands: null },
  { ...house, id: "R-2" },
];
const families = {
  "safely-managed": 20,
  "basic-own": 50,
  "basic-shared": 10,
  unimproved: 10,
  "closed-open-defecation": 4,
  "open-defecation": 6,
};
const tallied = (rows: never): Result<unknown> => {
  const { villages, issues } = tallyHouses(rows);
  return { ok: true, value: villages, notices: issues };
};

test.each<[string, (...args: never[]) => Result<unknown>, readonly unknown[], (readonly number[])?]>([
  ["checkSbsHouse", checkSbsHouse, [Object.fromEntries(Object.keys(sbsForm).map((point) => [point, true]))]],
  ["villageStatus", villageStatus as never, [village, { asOf }], [1]],
  ["tallyHouses", tallied as never, [houses]],
  [
    "villageShare",
    villageShare as never,
    ["sbs", [{ area: "A", reached: 3, villages: 9 }], { asOf, expected: ["A"] }],
    [0, 2],
  ],
  [
    "access",
    access as never,
    [[{ area: "A", families, unknown: 3 }], { asOf, rungs: ["safely-managed", "basic-own"], expected: ["A", "B"] }],
    [1],
  ],
  ["accessGap", accessGap, [73.9]],
  ["verificationSample", verificationSample, [333]],
  ["stbmAward", stbmAward, ["2023-11-28"]],
  ["awardTotal", awardTotal as never, [{ Pratama: 20, Madya: 9, Paripurna: 4 }, "2023-11-28"]],
])("%s names what is wrong with its data and never throws", (_, call, args, own) => {
  expectClearIssues(call, args, messages, own);
});
