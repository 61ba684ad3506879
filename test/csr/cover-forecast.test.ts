import { describe, expect, test } from "vitest";
import { type CsrRecords, coverForecast, type ResourceNeed } from "../../src/csr/index.js";
import { cash, contribution, cover, DAY, faultsOf, must, need, noticesOf } from "./kit.js";

const wanted = cover("n", 100, 12);
const months = (records: CsrRecords, given: object = {}, of: ResourceNeed = wanted) =>
  must(coverForecast(of, records, { from: "2024-01", to: "2024-12", asOf: DAY, ...given }));
const to = (pledge: string, quantity: number) => ({ pledge, need: "n", quantity });

test("the gap returns when a pledge ends, and its end is named", () => {
  const records = {
    pledges: [contribution("p", 40, 6), contribution("q", 30, 9, { validFrom: "2024-04-15" })],
    allocations: [to("p", 240), to("q", 270)],
  };
  expect(months(records).map(({ month, gap, ended }) => [month, gap, ...ended])).toEqual([
    ["2024-01", 60],
    ["2024-02", 60],
    ["2024-03", 60],
    ["2024-04", 30],
    ["2024-05", 30],
    ["2024-06", 30],
    ["2024-07", 70, "p"],
    ["2024-08", 70],
    ["2024-09", 70],
    ["2024-10", 70],
    ["2024-11", 70],
    ["2024-12", 70],
  ]);
  expect(months(records, { from: "2025-01", to: "2025-01" })).toEqual([
    { month: "2025-01", needed: 100, covered: 0, gap: 100, ended: ["q"] },
  ]);
});

test("the first month may be named", () => {
  const pledge = contribution("p", 40, 2, { cover: { people: 40, months: 2, firstMonth: "2024-11" } });
  const covered = months({ pledges: [pledge], allocations: [to("p", 80)] }).map((one) => one.covered);
  expect(covered).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 40, 40]);
});

test("months that are no whole person's are paid from the first month on", () => {
  // 14 = 2 people for 6 months, and 2 months more.
  const [january, , march, , , , july] = months({ pledges: [contribution("p", 40, 6)], allocations: [to("p", 14)] });
  expect([january?.covered, march?.covered, march?.ended, july?.covered, july?.ended]).toEqual([3, 2, [], 0, ["p"]]);
  const few = months({ pledges: [contribution("p", 40, 6)], allocations: [to("p", 2)] });
  expect(few.map(({ covered }) => covered).slice(0, 4)).toEqual([1, 1, 0, 0]);
});

test("who is covered already is not needed again", () => {
  const of = { ...wanted, available: 25 };
  expect(months({ pledges: [] }, { to: "2024-01" }, of)).toEqual([
    { month: "2024-01", needed: 98, covered: 0, gap: 98, ended: [] },
  ]);
  expect(months({ pledges: [] }, { to: "2024-01" }, { ...wanted, available: 2400 })[0]?.needed).toBe(0);
});

test.each(["withdrawn", "expired"] as const)("of a %s pledge what arrived is paid", (status) => {
  const realisations = [{ id: "r", allocation: "a", on: "2024-02-05", quantity: 12, document: "B", receivedBy: "x" }];
  const records = {
    pledges: [contribution("p", 40, 6, { status })],
    allocations: [{ ...to("p", 240), id: "a" }],
    realisations,
  };
  expect(
    months(records)
      .map(({ covered }) => covered)
      .slice(4, 8),
  ).toEqual([2, 2, 0, 0]);
  expect(months({ ...records, realisations: [] })[0]?.covered).toBe(0);
});

test("no more people are covered than there are, and that is said", () => {
  const records = {
    pledges: [contribution("p", 70, 6), contribution("q", 70, 6)],
    allocations: [to("p", 420), to("q", 420)],
  };
  const result = coverForecast(wanted, records, { from: "2024-06", to: "2024-07", asOf: DAY });
  expect(must(result).map(({ covered, gap, ended }) => [covered, gap, ended])).toEqual([
    [100, 0, []],
    [0, 100, ["p", "q"]],
  ]);
  expect(result.ok && result.notices).toEqual([{ code: "csr.more-people-than-need", facts: { need: "n" } }]);
  const exact = { pledges: [contribution("p", 100, 6)], allocations: [to("p", 600)] };
  expect(noticesOf(coverForecast(wanted, exact, { from: "2024-06", to: "2024-06", asOf: DAY }))).toEqual([]);
});

test("money names no months", () => {
  const records = { pledges: [cash("p", 350_000)], allocations: [to("p", 10)] };
  const result = coverForecast(wanted, records, { from: "2024-06", to: "2024-06", asOf: DAY });
  expect(must(result)[0]?.covered).toBe(0);
  expect(result.ok && result.notices).toEqual([{ code: "csr.money-without-months", facts: { allocations: 1 } }]);
});

test("what other needs got does not matter", () => {
  const elsewhere = { id: "b", pledge: "p", need: "other", quantity: 5 };
  const arrived = { id: "r", allocation: "b", on: "2024-02-01", quantity: 1, document: "B", receivedBy: "x" };
  const records = { pledges: [contribution("p", 40, 6)], allocations: [elsewhere], realisations: [arrived] };
  expect(months(records)[0]?.covered).toBe(0);
});

describe("no forecast", () => {
  const faults = (given: object, of: ResourceNeed = wanted): string[] =>
    faultsOf(coverForecast(of, { pledges: [] }, { from: "2024-01", to: "2024-12", asOf: DAY, ...given }));
  test.each([
    [{ from: "2024-00" }, "csr.month-invalid from"],
    [{ from: "0000-01" }, "csr.month-invalid from"],
    [{ to: "2024-13" }, "csr.month-invalid to"],
    [{ to: "2024-12-31" }, "csr.month-invalid to"],
    [{ to: 202412 }, "csr.month-invalid to"],
    [{ to: "2023-12" }, "csr.period-reversed to"],
    [{ to: "2074-01" }, "csr.period-too-long to"],
    [{ asOf: "x" }, "csr.date-invalid asOf"],
  ])("for %j", (given, fault) => {
    expect(faults(given)).toEqual([fault]);
  });

  test("of 600 months is refused, of 600 it is given", () => {
    expect(months({ pledges: [] }, { to: "2073-12" })).toHaveLength(600);
  });

  test.each([
    [need("n"), "csr.people-unknown people"],
    [{ ...wanted, required: null }, "csr.people-unknown people"],
    [{ ...wanted, available: null }, "csr.people-unknown people"],
    [{ ...wanted, required: 0 }, "csr.people-unknown people"],
    [null as unknown as ResourceNeed, "csr.not-a-record needs 0"],
  ])("of %j", (of, fault) => {
    expect(faults({}, of)).toEqual([fault]);
  });
});
