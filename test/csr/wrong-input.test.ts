import { test } from "vitest";
import * as csr from "../../src/csr/index.js";
import { csrMessages } from "../../src/csr/index.js";
import type { Result } from "../../src/foundation/result.js";
import { jknMessages } from "../../src/jkn/index.js";
import { lawMessages } from "../../src/law/messages.js";
import { spmMessages } from "../../src/spm/index.js";
import { expectClearIssues } from "../wrong-input.js";
import { cash, contribution, cover, DAY, donor, kits, need } from "./kit.js";

const messages = { ...lawMessages, ...spmMessages, ...jknMessages, ...csrMessages };
const needs = [need("n", { unitCost: 9_000_000, deadline: "2024-12-31" }), cover("j", 10, 12)];
const restriction = { regions: ["36.72"], programmes: ["posyandu"], items: ["antropometri-kit"], needs: ["n"] };
const pledges = [
  kits("k", 5, { validTo: "2024-12-31", agreedOn: "2024-01-02" }),
  cash("c", 40_000_000, { restriction }),
  contribution("p", 2, 6),
];
const allocations = [{ id: "a", pledge: "k", need: "n", quantity: 3, decidedOn: "2024-02-01" }];
const realisations = [
  { id: "r", allocation: "a", on: "2024-03-01", quantity: 2, document: "BAST-1", receivedBy: "Puskesmas" },
];
const records = { pledges, allocations, realisations };
const at = { asOf: DAY };
const months = { from: "2024-01", to: "2024-06", ...at };
const input = { id: "j", region: "36.72", asOf: "2024-01-31", priority: 1, people: 10, months: 12 };

test.each<[string, (...args: never[]) => Result<unknown>, readonly unknown[], (readonly number[])?]>([
  [
    "allocate",
    csr.allocate as never,
    [needs, pledges, { strategy: "priority", ...at, donors: [donor("d", true)], allocations, realisations }],
    [2],
  ],
  ["allocate for coverage", csr.allocate as never, [needs, pledges, { strategy: "max-coverage", ...at }], [2]],
  ["gapAfterPledges", csr.gapAfterPledges as never, [needs, records, at], [2]],
  ["gapAfterRealisation", csr.gapAfterRealisation as never, [needs, records, at], [2]],
  ["overdueRealisations", csr.overdueRealisations as never, [needs, records, at], [2]],
  ["pledgeAges", csr.pledgeAges as never, [needs, records, at], [2]],
  ["doubleReported", csr.doubleReported as never, [needs, records, at], [2]],
  ["donorStatement", csr.donorStatement as never, [2024, needs, records], [0]],
  ["coverForecast", csr.coverForecast as never, [needs[1], records, months], [2]],
  ["csrRules", csr.csrRules as never, [{ ...at, region: "36.72" }], [0]],
  ["jknNeed", csr.jknNeed as never, [input]],
])("%s names what is wrong with its data and never throws", (_, call, args, own) => {
  expectClearIssues(call, args, messages, own);
});
