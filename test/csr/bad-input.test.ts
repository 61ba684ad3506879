import { describe, expect, test } from "vitest";
import type { Donor, Pledge, Realisation, ResourceNeed } from "../../src/csr/index.js";
import { allocate, gapAfterPledges } from "../../src/csr/index.js";
import { cash, contribution, cover, DAY, donor, faultsOf, kits, must, need } from "./kit.js";

const faults = (needs: unknown, pledges: unknown, options: object = {}): string[] =>
  faultsOf(
    allocate(needs as ResourceNeed[], pledges as Pledge[], { strategy: "priority", asOf: DAY, ...options } as never),
  );

test("nothing to share out is no fault", () => {
  expect(must(allocate([], [], { strategy: "max-coverage", asOf: DAY }))).toMatchObject({
    ...{ allocations: [], needs: [], pledges: [], items: [], trace: [], toAsk: [], unknownNeeds: [] },
  });
});

test.each([undefined, null, "", "2024-02-30", "30-06-2024", 20240630])("the day %j is none", (asOf) => {
  expect(faults([], [], { asOf })).toEqual(["csr.date-invalid asOf"]);
  expect(faultsOf(gapAfterPledges([], { pledges: [] }, { asOf: asOf as string }))).toEqual(["csr.date-invalid asOf"]);
});

test.each([
  [null, "csr.not-a-list needs"],
  [{}, "csr.not-a-list needs"],
  [[null], "csr.not-a-record needs 0"],
  [["x"], "csr.not-a-record needs 0"],
  [[[]], "csr.not-a-record needs 0"],
])("no list of records: %j", (needs, fault) => {
  expect(faults(needs, [])).toEqual([fault]);
});

describe("a need", () => {
  test.each<[string, Record<string, unknown>, string]>([
    ["without an id", { id: "" }, "csr.id-missing needs 0 id"],
    ["with a blank id", { id: "  " }, "csr.id-missing needs 0 id"],
    ["with a number for an id", { id: 7 }, "csr.id-missing needs 0 id"],
    ["named after a person", { id: "3672041203809901" }, "csr.id-is-identity-number needs 0 id"],
    ["of no programme", { programme: "kesehatan" }, "csr.not-a-choice needs 0 programme"],
    ["without an item", { item: " " }, "csr.text-missing needs 0 item"],
    ["in units without a name", { unit: { id: "set", en: "" } }, "csr.text-missing needs 0 unit en"],
    ["in a unit of one language", { unit: { en: "set" } }, "csr.text-missing needs 0 unit id"],
    ["in a unit that is none", { unit: "set" }, "csr.not-a-record needs 0 unit"],
    ["in no region", { region: "Cilegon" }, "csr.region-invalid needs 0 region"],
    ["with a region that was a number", { region: 36.72 }, "csr.region-invalid needs 0 region"],
    ["counted on no day", { asOf: "2024-02-30" }, "csr.date-invalid needs 0 asOf"],
    ["due on no day", { deadline: "besok" }, "csr.date-invalid needs 0 deadline"],
    ["of no priority", { priority: undefined }, "csr.number-missing needs 0 priority"],
    ["of priority 0", { priority: 0 }, "csr.quantity-zero needs 0 priority"],
    ["whose quantity was forgotten", { required: undefined }, "csr.number-missing needs 0 required"],
    ["of a negative quantity", { required: -1 }, "csr.number-negative needs 0 required"],
    ["of a part", { available: 0.5 }, "csr.number-not-whole needs 0 available"],
    ["of NaN", { required: Number.NaN }, "csr.not-a-number needs 0 required"],
    ["of a text", { required: "10" }, "csr.not-a-number needs 0 required"],
    ["of infinitely many", { required: Number.POSITIVE_INFINITY }, "csr.number-not-whole needs 0 required"],
    ["with a price in parts", { unitCost: 2.5 }, "csr.number-not-whole needs 0 unitCost"],
    ["of nobody", { people: 0 }, "csr.quantity-zero needs 0 people"],
    ["whose months are no whole number", { people: 3 }, "csr.months-not-whole needs 0 people"],
  ])("%s", (_, given, fault) => {
    expect(faults([{ ...need("n"), ...given }], [])).toEqual([fault]);
  });

  test("tells the value of a wrong number, never a text", () => {
    const result = allocate([need("n", { required: -3, region: "Nama Orang" })], [], {
      strategy: "priority",
      asOf: DAY,
    });
    expect(result.ok || result.issues).toEqual([
      { code: "csr.region-invalid", path: ["needs", 0, "region"] },
      { code: "csr.number-negative", path: ["needs", 0, "required"], facts: { value: -3 } },
    ]);
    const nan = allocate([need("n", { required: Number.NaN })], [], { strategy: "priority", asOf: DAY });
    expect(nan.ok || nan.issues).toEqual([{ code: "csr.not-a-number", path: ["needs", 0, "required"] }]);
  });

  test.each([{ deadline: null }, { unitCost: null }, { people: null }, { deadline: undefined }])(
    "may leave out %j",
    (given) => {
      expect(allocate([{ ...need("n"), ...given } as ResourceNeed], [], { strategy: "priority", asOf: DAY }).ok).toBe(
        true,
      );
    },
  );

  test("costs no more than a number can hold", () => {
    const dear = need("n", { required: 10_000_000, unitCost: 1_000_000_000 });
    expect(faults([dear], [])).toEqual(["csr.amount-too-large needs"]);
  });
});

describe("a pledge", () => {
  const goods = { item: "kit", quantity: 3, unit: "set" };
  test.each<[string, Record<string, unknown>, string[]]>([
    ["without an id", { id: undefined }, ["csr.id-missing pledges 0 id"]],
    ["without a donor", { donor: "" }, ["csr.id-missing pledges 0 donor"]],
    ["of a donor named by a NIK", { donor: "3672041203809901" }, ["csr.id-is-identity-number pledges 0 donor"]],
    ["of no form", { form: "uang" }, ["csr.not-a-choice pledges 0 form"]],
    ["of no status", { status: "partly_realised" }, ["csr.not-a-choice pledges 0 status"]],
    ["valid from no day", { validFrom: undefined }, ["csr.date-invalid pledges 0 validFrom"]],
    ["valid until no day", { validTo: "2024-13-01" }, ["csr.date-invalid pledges 0 validTo"]],
    ["agreed on no day", { agreedOn: "kemarin" }, ["csr.date-invalid pledges 0 agreedOn"]],
    ["that ends before it begins", { validTo: "2023-12-31" }, ["csr.period-reversed pledges 0 validTo"]],
    ["of no money", { amountRp: undefined }, ["csr.number-missing pledges 0 amountRp"]],
    ["of nothing", { amountRp: 0 }, ["csr.quantity-zero pledges 0 amountRp"]],
    ["of half a rupiah", { amountRp: 0.5 }, ["csr.number-not-whole pledges 0 amountRp"]],
    ["of money and goods", { goods }, ["csr.misplaced pledges 0 goods"]],
    ["of money and people", { cover: { people: 1, months: 1 } }, ["csr.misplaced pledges 0 cover"]],
    ["of goods and money", { form: "goods", goods }, ["csr.misplaced pledges 0 amountRp"]],
    ["of no goods", { form: "goods", amountRp: undefined }, ["csr.not-a-record pledges 0 goods"]],
    ["of no service", { form: "service", amountRp: undefined, goods: "x" }, ["csr.not-a-record pledges 0 goods"]],
    [
      "of goods without words or number",
      { form: "goods", amountRp: undefined, goods: { item: "", quantity: 0 } },
      [
        "csr.text-missing pledges 0 goods item",
        "csr.text-missing pledges 0 goods unit",
        "csr.quantity-zero pledges 0 goods quantity",
      ],
    ],
    [
      "of contributions as money and as people",
      { form: "contribution", cover: { people: 1, months: 1 } },
      ["csr.amount-and-cover pledges 0 cover"],
    ],
    [
      "of nobody for no time",
      { form: "contribution", amountRp: undefined, cover: { people: 0, months: 1.5, firstMonth: "2024-13" } },
      [
        "csr.quantity-zero pledges 0 cover people",
        "csr.number-not-whole pledges 0 cover months",
        "csr.month-invalid pledges 0 cover firstMonth",
      ],
    ],
    [
      "of cover that is none",
      { form: "contribution", amountRp: undefined, cover: 5 },
      ["csr.not-a-record pledges 0 cover"],
    ],
    [
      "of more months than a number holds",
      { form: "contribution", amountRp: undefined, cover: { people: 1e9, months: 1e9 } },
      ["csr.amount-too-large pledges 0 cover people"],
    ],
    ["restricted to an empty list", { restriction: { regions: [] } }, ["csr.list-empty pledges 0 restriction regions"]],
    ["restricted to no list", { restriction: { items: "kit" } }, ["csr.list-empty pledges 0 restriction items"]],
    [
      "restricted to no region",
      { restriction: { regions: ["36.72", "x"] } },
      ["csr.region-invalid pledges 0 restriction regions 1"],
    ],
    ["restricted to no need", { restriction: { needs: [""] } }, ["csr.id-missing pledges 0 restriction needs 0"]],
    [
      "restricted to no word",
      { restriction: { programmes: [""], conditions: [3] } },
      ["csr.text-missing pledges 0 restriction programmes 0", "csr.text-missing pledges 0 restriction conditions 0"],
    ],
    ["with a restriction that is none", { restriction: "ring 1" }, ["csr.not-a-record pledges 0 restriction"]],
  ])("%s", (_, given, expected) => {
    expect(faults([], [{ ...cash("p", 5), ...given }])).toEqual(expected);
  });

  test("pays no longer than it is valid", () => {
    const six = (given: Partial<Pledge>): string[] | undefined => {
      const result = allocate([], [contribution("p", 1, 6, given)], { strategy: "priority", asOf: DAY });
      return result.ok ? undefined : faultsOf(result);
    };
    expect(six({ validTo: "2024-06-01" })).toBeUndefined();
    expect(six({ validTo: "2024-05-31" })).toEqual(["csr.cover-beyond-validity pledges 0 cover months"]);
    const later = { people: 1, months: 6, firstMonth: "2024-02" };
    expect(six({ validTo: "2024-07-01", cover: later })).toBeUndefined();
    expect(six({ validTo: "2024-06-30", cover: later })).toEqual(["csr.cover-beyond-validity pledges 0 cover months"]);
  });

  test("and all of them together hold no more than a number", () => {
    const half = Number.MAX_SAFE_INTEGER - 1;
    expect(
      must(allocate([], [cash("p", half), kits("q", half)], { strategy: "priority", asOf: DAY })).pledges,
    ).toHaveLength(2);
    expect(faults([], [cash("p", half), cash("q", 2)])).toEqual(["csr.amount-too-large pledges"]);
  });

  test.each([{ restriction: null }, { validTo: null }, { agreedOn: null }, { goods: null, cover: null }])(
    "may leave out %j",
    (given) => {
      const pledge = { ...cash("p", 10), ...given } as unknown as Pledge;
      const outcome = must(allocate([need("n", { unitCost: 5 })], [pledge], { strategy: "priority", asOf: DAY }));
      expect(outcome.pledges[0]?.allocated).toBe(10);
    },
  );
});

describe("other records", () => {
  const records = (given: object): string[] => faults([need("n")], [kits("p", 5)], given);
  const allocation = { id: "a", pledge: "p", need: "n", quantity: 3, decidedOn: "2024-02-01" };
  const realisation = { id: "r", allocation: "a", on: "2024-03-01", quantity: 2, document: "B", receivedBy: "x" };

  test("donors", () => {
    const odd = { ...donor("d"), kind: "pt", ownWorkersRegistered: "ya" } as unknown as Donor;
    expect(records({ donors: [odd, 5] })).toEqual([
      "csr.not-a-choice donors 0 kind",
      "csr.not-a-choice donors 0 ownWorkersRegistered",
      "csr.not-a-record donors 1",
    ]);
  });

  test("allocations", () => {
    expect(
      records({ allocations: [{ ...allocation, pledge: "", need: null, quantity: 0, amountRp: -1, decidedOn: "x" }] }),
    ).toEqual([
      "csr.id-missing allocations 0 pledge",
      "csr.id-missing allocations 0 need",
      "csr.quantity-zero allocations 0 quantity",
      "csr.number-negative allocations 0 amountRp",
      "csr.date-invalid allocations 0 decidedOn",
    ]);
    expect(records({ allocations: [{ ...allocation, id: "" }] })).toEqual(["csr.id-missing allocations 0 id"]);
    expect(records({ allocations: [{ ...allocation, pledge: "x", need: "y" }] })).toEqual([
      "csr.need-unknown allocations 0 need",
      "csr.pledge-unknown allocations 0 pledge",
    ]);
  });

  test("realisations", () => {
    const odd = { ...realisation, id: "", allocation: "", on: "x", quantity: 0.5, amountRp: 0, condition: "baik" };
    expect(records({ allocations: [allocation], realisations: [odd] })).toEqual([
      "csr.id-missing realisations 0 id",
      "csr.id-missing realisations 0 allocation",
      "csr.date-invalid realisations 0 on",
      "csr.number-not-whole realisations 0 quantity",
      "csr.quantity-zero realisations 0 amountRp",
      "csr.not-a-choice realisations 0 condition",
    ]);
    expect(records({ allocations: [allocation], realisations: [{ ...realisation, allocation: "b" }] })).toEqual([
      "csr.allocation-unknown realisations 0 allocation",
    ]);
    const rupiahOfGoods = { ...realisation, quantity: undefined, amountRp: 500 } as unknown as Realisation;
    expect(records({ allocations: [allocation], realisations: [rupiahOfGoods] })).toEqual([
      "csr.realisation-unreadable realisations 0 quantity",
    ]);
  });

  test("an id twice", () => {
    const twice = allocate([need("n"), need("m"), need("n")], [kits("p", 1), kits("p", 1)], {
      strategy: "priority",
      asOf: DAY,
      donors: [donor("d"), donor("d")],
      allocations: [allocation, allocation, { ...allocation, id: undefined }, { ...allocation, id: undefined }],
      realisations: [realisation, realisation],
    });
    expect(twice.ok || twice.issues).toEqual([
      { code: "csr.id-repeated", path: ["needs", 2, "id"], facts: { first: 0 } },
      { code: "csr.id-repeated", path: ["pledges", 1, "id"], facts: { first: 0 } },
      { code: "csr.id-repeated", path: ["donors", 1, "id"], facts: { first: 0 } },
      { code: "csr.id-repeated", path: ["realisations", 1, "id"], facts: { first: 0 } },
      { code: "csr.id-repeated", path: ["allocations", 1, "id"], facts: { first: 0 } },
    ]);
  });

  test("an allocation that cannot be counted", () => {
    const money = (given: object, cost?: number): string[] => {
      const result = gapAfterPledges(
        [need("n", { unitCost: cost })],
        { pledges: [cash("p", 100)], allocations: [{ pledge: "p", need: "n", ...given }] },
        { asOf: DAY },
      );
      return result.ok ? [String(result.value.lines[0]?.outstanding)] : faultsOf(result);
    };
    expect(money({})).toEqual(["csr.allocation-unreadable allocations 0 quantity"]);
    expect(money({}, 7)).toEqual(["csr.allocation-unreadable allocations 0 quantity"]);
    expect(money({ amountRp: 50 })).toEqual(["csr.allocation-unreadable allocations 0 quantity"]);
    expect(money({ quantity: 5 })).toEqual(["csr.allocation-unreadable allocations 0 amountRp"]);
    expect(money({ quantity: 5 }, 0)).toEqual(["csr.allocation-unreadable allocations 0 amountRp"]);
    expect(money({ quantity: 5, amountRp: 50 })).toEqual(["5"]);
    expect(money({ amountRp: 50 }, 7)).toEqual(["7"]);
    expect(money({ quantity: 5 }, 7)).toEqual(["5"]);
    expect(records({ allocations: [{ ...allocation, quantity: undefined, amountRp: 5 }] })).toEqual([
      "csr.allocation-unreadable allocations 0 quantity",
    ]);
  });
});

test("hostile words are words", () => {
  const odd = '=HYPERLINK("x"); DROP TABLE\u0000\ud800';
  const outcome = must(
    allocate(
      [need("__proto__", { item: odd }), cover("constructor", 2, 3)],
      [kits("toString", 4, { goods: { item: odd, quantity: 4, unit: "SET" } })],
      {
        strategy: "max-coverage",
        asOf: DAY,
      },
    ),
  );
  expect(outcome.allocations).toEqual([{ pledge: "toString", need: "__proto__", quantity: 4 }]);
});
