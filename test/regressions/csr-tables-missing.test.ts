import { expect, test } from "vitest";
import * as csr from "../../src/csr/index.js";
import type { Result } from "../../src/foundation/result.js";

// A table that was not handed over at all was thrown at the caller instead of being named.
const nothing = undefined as never;
const DAY = { asOf: "2024-06-30" };

const faultsOf = (result: Result<unknown>) =>
  result.ok ? [] : result.issues.map(({ code, path = [] }) => [code, ...path].join(" "));

test.each<[string, () => Result<unknown>]>([
  ["csr.not-a-list needs", () => csr.allocate(nothing, [], { strategy: "priority", ...DAY })],
  ["csr.not-a-list pledges", () => csr.allocate([], nothing, { strategy: "priority", ...DAY })],
  ["csr.not-a-list needs", () => csr.gapAfterPledges(nothing, { pledges: [] }, DAY)],
  ["csr.not-a-list pledges", () => csr.gapAfterRealisation([], { pledges: nothing }, DAY)],
  ["csr.not-a-record records", () => csr.overdueRealisations([], nothing, DAY)],
  ["csr.not-a-record records", () => csr.pledgeAges([], null as never, DAY)],
  ["csr.not-a-record", () => csr.jknNeed(nothing)],
])("%s", (fault, call) => {
  expect(faultsOf(call())).toEqual([fault]);
});

test.each(["allocations", "realisations"])("a forecast refuses %s that are no list", (table) => {
  const need = { id: "n", programme: "jkn", item: "jkn", region: "36.72", required: 12, available: 0, people: 1 };
  const result = csr.coverForecast(
    { ...need, asOf: "2024-01-31", priority: 1 } as csr.ResourceNeed,
    { pledges: [], [table]: 7 },
    { from: "2024-01", to: "2024-02", ...DAY },
  );
  expect(faultsOf(result)).toEqual([`csr.not-a-list ${table}`]);
});
