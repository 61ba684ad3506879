import { expect, test } from "vitest";
import { doubleReported, type ResourceNeed } from "../../src/csr/index.js";

// Two reports of which nobody said who made them (null) were taken to come from the same side, and never compared.
test("reports of nobody are compared by their goods", () => {
  const need: ResourceNeed = {
    id: "n",
    programme: "posyandu",
    item: "kit",
    unit: { id: "set", en: "set" },
    region: "36.72",
    required: 50,
    available: 0,
    asOf: "2023-08-01",
    priority: 1,
  };
  const goods = { item: "kit", quantity: 50, unit: "set" };
  const pledge = { id: "p", donor: "d", form: "goods", goods, validFrom: "2023-08-01", status: "allocated" } as const;
  const allocations = [{ id: "a", pledge: "p", need: "n", quantity: 50 }];
  const report = { allocation: "a", quantity: 20, receivedBy: "Puskesmas", reportedBy: null as never };
  const realisations = [
    { ...report, id: "r-1", on: "2023-11-02", document: "BAST-1" },
    { ...report, id: "r-2", on: "2023-11-06", document: "17/PKM" },
  ];
  const pairs = doubleReported([need], { pledges: [pledge], allocations, realisations }, { asOf: "2023-12-31" });
  expect(pairs.ok && pairs.value).toEqual([{ first: "r-1", second: "r-2", because: "same-goods", days: 4 }]);
});
