import { test } from "vitest";
import type { Result } from "../../src/foundation/result.js";
import { lawMessages } from "../../src/law/messages.js";
import * as posyandu from "../../src/posyandu/index.js";
import { expectClearIssues } from "../wrong-input.js";

const messages = { ...lawMessages, ...posyandu.posyanduMessages };
const asOf = "2024-07-31";
const month = "2024-07";
const year = 2023;
const child = {
  sex: "male",
  bornOn: "2023-01-20",
  birthWeightKg: 3.1,
  weighedBefore: false,
  hasCard: true,
  livesHereFrom: "2023-01-20",
  livesHereUntil: "2024-12-31",
  weighings: [
    { measuredOn: "2024-06-11", weightKg: 9.1 },
    { measuredOn: "2024-07-09", weightKg: 9.2, line: "flat" },
  ],
};
const counts = { S: 100, K: 90, D: 60, N: 38, T: 12, O: 6, B: 4, undetermined: 0, twoT: 3, BGM: 1, aboveOrange: 2 };
const person = { child, missedDose: false, nonCompliance: null, dangerSign: true };
const visit = { visitedOn: "2024-07-09", place: "posyandu", person: "P-1", bornOn: "2024-01-20", isMother: false };
const record = {
  openings: ["2023-01-10", "2023-02"],
  kader: 5,
  hasDecree: true,
  growthTools: true,
  extraActivity: false,
  services: { nutrition: 9, kia: { "2023-01": 50, "2023-02": { numerator: 1, denominator: 2 } } },
};
const review = {
  weighings: 8,
  kader: 5,
  coverages: { nutrition: 51, kia: { numerator: 1, denominator: 2 }, kb: 60, immunization: 50 },
  extraProgramme: true,
  healthFund: 60,
};
const team = {
  id: "T-1",
  kind: "tim-pembina-posyandu",
  level: "district",
  region: "36.72.02",
  decree: "440/1/2025",
  decreedOn: "2025-02-03",
  endsOn: "2027-02-03",
  members: [{ role: "chair", office: "Ketua TP PKK Kecamatan" }],
};
const units = [
  { id: "RW 01", population: 500, payments: [{ year: 2026, amount: 80_000_000 }] },
  { id: "RW 02", population: 700, payments: [{ year: 2026, amount: null }] },
];
const flat = { ...posyandu.saliraExample, from: 2026, to: 2026 };
const pooledFund = { ...posyandu.sabanJuareExample, budgets: { 2026: { budget: 2_000_000_000, deducted: 500 } } };
const rows = [{ area: "Melati", parent: "Desa A", month, ...counts }];
const pooled = (...args: Parameters<typeof posyandu.poolSkdn>): Result<unknown> => {
  const { pools, issues } = posyandu.poolSkdn(...args);
  return { ok: true, value: pools, notices: issues };
};
const sharesOf = (...args: Parameters<typeof posyandu.activeShares>): Result<unknown> => {
  const { areas, issues } = posyandu.activeShares(...args);
  const unusable = areas.flatMap(({ share }) => (share.ok ? share.notices : share.issues));
  return { ok: true, value: areas, notices: [...issues, ...unusable] };
};

test.each<[string, (...args: never[]) => Result<unknown>, readonly unknown[], (readonly number[])?]>([
  ["weightStatus", posyandu.weightStatus as never, [child, { asOf }], [1]],
  ["skdn of children", posyandu.skdn as never, [[child], month, { kbm: "A" }], [2]],
  ["skdn of counts", posyandu.skdn as never, [counts, month]],
  ["referralList", posyandu.referralList as never, [[child], month]],
  ["homeVisitList", posyandu.homeVisitList as never, [[person], month]],
  ["poolSkdn", pooled as never, [rows, { month, expected: ["Melati", "Mawar"], parentOf: { Mawar: "Desa A" } }], [1]],
  ["notReported", posyandu.notReported, [[{ area: "Mawar", month: "2024-05" }], ["Melati", "Mawar"], month]],
  ["visits", posyandu.visits as never, [[visit], month]],
  ["lifeStages", posyandu.lifeStages, [{ birthDate: "2022-04-19", mother: false }, asOf]],
  ["servicePackage", posyandu.servicePackage as never, ["infant", { asOf }], [1]],
  [
    "dueServices",
    posyandu.dueServices as never,
    [{ birthDate: "2022-04-19", mother: true }, [{ service: "weighing", on: "2024-06-11" }], asOf],
  ],
  ["isActive", posyandu.isActive as never, [record, { year }], [1]],
  ["serviceCriterion", posyandu.serviceCriterion as never, [{ kia: 100, kb: 50 }, { year }], [1]],
  ["activeShare", posyandu.activeShare as never, [{ active: 315, undetermined: 1, total: 395 }, { year }], [1]],
  [
    "activeShares",
    sharesOf as never,
    [[{ area: "36.72", posyandu: "PSY-1", status: "active" }], { year, expected: { "36.72": 395 } }],
    [1],
  ],
  ["activePosyanduTarget", posyandu.activePosyanduTarget as never, [2024, 514]],
  ["villageIndexActivity", posyandu.villageIndexActivity as never, [{ activeEveryMonth: 3, total: 4 }, { year }], [1]],
  ["strata", posyandu.strata as never, [review, { asOf }], [1]],
  [
    "strataShares",
    posyandu.strataShares as never,
    [
      { pratama: 1, madya: 2, purnama: 44, mandiri: 7 },
      { asOf, total: 60 },
    ],
    [1],
  ],
  ["kaderLevel", posyandu.kaderLevel as never, [{ count: 17, allManagement: true, otherGroup: null }]],
  ["kaderShares", posyandu.kaderShares as never, [{ total: 327, active: 324, trained: 323 }, { asOf }], [1]],
  ["unitAlias", posyandu.unitAlias as never, ["Posyandu Prima", { asOf }], [1]],
  ["kitCoverage", posyandu.kitCoverage as never, [{ needed: 389, missing: 289 }, { asOf }], [1]],
  [
    "posyanduRatio",
    posyandu.posyanduRatio as never,
    [{ posyandu: 51, infants: 887, children12To59Months: 4011 }, { asOf }],
    [1],
  ],
  ["supervisoryTeam", posyandu.supervisoryTeam as never, ["village", { asOf }], [1]],
  ["checkTeam", posyandu.checkTeam as never, [team, { asOf: "2025-07-24", expectedOffices: ["TP PKK"] }], [1]],
  ["teamCoverage", posyandu.teamCoverage as never, [["36.72.01", "36.72.02"], [team], { asOf: "2025-07-24" }], [2]],
  ["neighbourhoodFund, flat", posyandu.neighbourhoodFund as never, [flat, units, { year: 2026 }], [2]],
  ["neighbourhoodFund, pooled", posyandu.neighbourhoodFund as never, [pooledFund, units, { year: 2026 }], [2]],
])("%s names what is wrong with its data and never throws", (_, call, args, own) => {
  expectClearIssues(call, args, messages, own);
});
