import { expect, test } from "vitest";
import { doubleReported, type Realisation, type ResourceNeed } from "../../src/csr/index.js";

// The firm tells number and value of its gift, the puskesmas the number alone, perhaps in a region whose code is written
// without dots: the two were taken for different goods.
const need = (id: string, region: string): ResourceNeed => ({
  id,
  programme: "posyandu",
  item: "kit",
  unit: { id: "set", en: "set" },
  region,
  required: 50,
  available: 0,
  asOf: "2023-08-01",
  priority: 1,
});
const needs = [need("n", "36.72.04"), need("m", "367204")];
const goods = { item: "kit", quantity: 50, unit: "set" };
const pledges = [{ id: "p", donor: "d", form: "goods", goods, validFrom: "2023-08-01", status: "allocated" }] as const;
const allocations = [
  { id: "a", pledge: "p", need: "n", quantity: 25 },
  { id: "b", pledge: "p", need: "m", quantity: 25 },
];
const firm = { id: "r-1", on: "2023-11-02", document: "BAST-1", receivedBy: "Puskesmas", reportedBy: "donor" } as const;
const clinic = { ...firm, id: "r-2", on: "2023-11-06", document: "17/PKM", reportedBy: "facility" } as const;

const pairs = (...realisations: readonly Realisation[]) => {
  const result = doubleReported(needs, { pledges, allocations, realisations }, { asOf: "2023-12-31" });
  return result.ok && result.value.map(({ first, second, because }) => [first, second, because]);
};

test("a report without a value tells of the same goods", () => {
  const told = { ...firm, allocation: "a", quantity: 20, amountRp: 180_000_000 };
  expect(pairs(told, { ...clinic, allocation: "b", quantity: 20 })).toEqual([["r-1", "r-2", "same-goods"]]);
  expect(pairs(told, { ...clinic, allocation: "b", quantity: 21, amountRp: 180_000_000 })).toEqual([]);
});
