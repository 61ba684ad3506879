import { expect, test } from "vitest";
import type { Result } from "../../src/foundation/result.js";
import * as posyandu from "../../src/posyandu/index.js";

// A null in place of a record or a list, as an empty line of JSON gives it, was thrown at the caller instead of being named.
const nothing = null as never;
const month = "2024-07";
const asOf = "2024-07-31";

const codesOf = (result: Result<unknown>): readonly string[] =>
  result.ok ? [] : result.issues.map(({ code }) => code);

test.each<[string, () => Result<unknown>]>([
  ["reports", () => posyandu.notReported(nothing, [], month)],
  ["expected posyandu", () => posyandu.notReported([], nothing, month)],
  ["visits", () => posyandu.visits(nothing, month)],
  ["people", () => posyandu.homeVisitList(nothing, month)],
  ["children", () => posyandu.referralList(nothing, month)],
  ["services on record", () => posyandu.dueServices({}, nothing, asOf)],
  ["areas", () => posyandu.teamCoverage(nothing, [], { asOf })],
  ["teams", () => posyandu.teamCoverage([], nothing, { asOf })],
  ["units", () => posyandu.neighbourhoodFund(posyandu.saliraExample, nothing)],
  ["payments", () => posyandu.neighbourhoodFund(posyandu.saliraExample, [{ id: "RW 01", payments: 7 as never }])],
])("no list of %s is an issue", (_, call) => {
  expect(codesOf(call())).toEqual(["posyandu.not-a-list"]);
});

test.each<[string, () => Result<unknown>]>([
  ["report", () => posyandu.notReported([nothing], [], month)],
  ["visit", () => posyandu.visits([nothing], month)],
  ["person", () => posyandu.homeVisitList([nothing], month)],
  ["resident", () => posyandu.lifeStages(nothing, asOf)],
  ["resident with a history", () => posyandu.dueServices(nothing, [], asOf)],
  ["service on record", () => posyandu.dueServices({}, [nothing], asOf)],
  ["year of a posyandu", () => posyandu.isActive(nothing, { year: 2023 })],
  ["coverages", () => posyandu.serviceCriterion(nothing, { year: 2023 })],
  ["counts of active posyandu", () => posyandu.activeShare(nothing, { year: 2023 })],
  ["counts of a village", () => posyandu.villageIndexActivity(nothing, { year: 2023 })],
  ["review", () => posyandu.strata(nothing, { asOf })],
  ["counts of strata", () => posyandu.strataShares(nothing, { asOf })],
  ["counts of kader", () => posyandu.kaderShares(nothing, { asOf })],
  ["counts of kits", () => posyandu.kitCoverage(nothing, { asOf })],
  ["counts of posyandu", () => posyandu.posyanduRatio(nothing, { asOf })],
  ["team", () => posyandu.checkTeam(nothing, { asOf })],
  ["rule of a fund", () => posyandu.neighbourhoodFund(nothing, [])],
  ["unit of a fund", () => posyandu.neighbourhoodFund(posyandu.saliraExample, [nothing])],
  ["payment", () => posyandu.neighbourhoodFund(posyandu.saliraExample, [{ id: "RW 01", payments: [nothing] }])],
  [
    "budgets",
    () => posyandu.neighbourhoodFund({ ...posyandu.sabanJuareExample, budgets: nothing }, [], { year: 2026 }),
  ],
  [
    "budget of a year",
    () => posyandu.neighbourhoodFund({ ...posyandu.sabanJuareExample, budgets: { 2026: nothing } }, [], { year: 2026 }),
  ],
])("no %s is an issue", (_, call) => {
  expect(codesOf(call())).toEqual(["posyandu.not-a-record"]);
});

test("a rule of a fund of no known kind is an issue", () => {
  const rule = { ...posyandu.saliraExample, kind: "lottery" as never };
  expect(posyandu.neighbourhoodFund(rule, [])).toEqual({
    ok: false,
    issues: [{ code: "posyandu.fund-kind-unknown", path: ["rule", "kind"] }],
  });
});

test("a team that is none leaves the others counted", () => {
  const result = posyandu.teamCoverage(["36.72.01"], [nothing], { asOf });
  expect(result.ok && result.value).toMatchObject({
    areas: 1,
    issues: [{ code: "posyandu.not-a-record", path: ["teams", 0] }],
  });
});

test("rows of active posyandu that cannot be read are named, and the others counted", () => {
  const rows = [
    { area: "36.72", posyandu: "PSY-001", status: "active" },
    nothing,
    { area: "36.72", posyandu: "", status: "active" },
    { area: undefined as never, posyandu: "PSY-002", status: "active" },
  ] as const;
  const { pooled, issues } = posyandu.activeShares(rows, { year: 2023 });
  expect(pooled.ok && pooled.value).toMatchObject({ active: 1, total: 1 });
  expect(issues).toEqual([
    { code: "posyandu.not-a-record", path: ["rows", 1] },
    { code: "posyandu.area-missing", path: ["rows", 2, "posyandu"] },
    { code: "posyandu.no-parent", path: ["rows", 3, "area"], facts: { area: "PSY-002" } },
  ]);
  expect(posyandu.activeShares(nothing, { year: 2023 }).issues).toEqual([
    { code: "posyandu.not-a-list", path: ["rows"] },
  ]);
});

test("rows to be pooled that are none are an issue", () => {
  const issuesOf = (rows: never, expected?: never) => posyandu.poolSkdn(rows, { month, expected }).issues;
  expect(issuesOf(nothing)).toEqual([{ code: "posyandu.not-a-list", path: ["rows"] }]);
  expect(issuesOf([nothing] as never)).toEqual([{ code: "posyandu.not-a-record", path: ["rows", 0] }]);
  expect(issuesOf([] as never, nothing)).toEqual([{ code: "posyandu.not-a-list", path: ["expected"] }]);
  expect(issuesOf([] as never, ["Melati", 7] as never)).toEqual([
    { code: "posyandu.area-missing", path: ["expected", 1] },
  ]);
});
