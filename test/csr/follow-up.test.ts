import { describe, expect, test } from "vitest";
import {
  type CsrRecords,
  doubleReported,
  overdueRealisations,
  pledgeAges,
  type Realisation,
} from "../../src/csr/index.js";
import { cash, contribution, DAY, faultsOf, kits, must, need } from "./kit.js";

const at = { asOf: DAY };
const allocated = (id: string, pledge: string, quantity: number, given: object = {}) => ({
  ...{ id, pledge, need: "n", quantity, decidedOn: "2024-02-01" },
  ...given,
});
const arrived = (id: string, allocation: string, quantity: number, on: string, given: object = {}): Realisation => ({
  ...{ id, allocation, quantity, on, document: `BAST-${id}`, receivedBy: "Dinkes" },
  ...given,
});

describe("overdue", () => {
  const late = (pledge: object, deadline?: string, realisations: readonly Realisation[] = []) => {
    const records: CsrRecords = {
      pledges: [kits("p", 9, pledge)],
      allocations: [allocated("a", "p", 6)],
      realisations,
    };
    return must(overdueRealisations([need("n", { deadline })], records, at));
  };

  test("is what should have arrived before the day", () => {
    expect(late({ validTo: "2024-06-29" })).toEqual([
      {
        ...{ pledge: "p", donor: "d", need: "n", allocation: "a", outstanding: 6 },
        ...{ due: "2024-06-29", because: "pledge-ended", daysOverdue: 1 },
      },
    ]);
    expect(late({ validTo: DAY })).toEqual([]);
    expect(late({})).toEqual([]);
    expect(late({}, "2024-05-31")[0]).toMatchObject({ due: "2024-05-31", because: "need-deadline", daysOverdue: 30 });
    expect(late({ validTo: "2024-06-01" }, "2024-05-31")[0]?.because).toBe("need-deadline");
    expect(late({ validTo: "2024-05-31" }, "2024-05-31")[0]?.because).toBe("pledge-ended");
  });

  test("is not what has arrived, nor what will not come", () => {
    const ended = { validTo: "2024-06-01" };
    expect(late(ended, undefined, [arrived("r", "a", 4, "2024-03-01")])[0]?.outstanding).toBe(2);
    expect(late(ended, undefined, [arrived("r", "a", 6, "2024-03-01")])).toEqual([]);
    expect(late({ ...ended, status: "withdrawn" })).toEqual([]);
  });

  test("comes in the order of its age, then of ids", () => {
    const ended = { validTo: "2024-06-01" };
    const records: CsrRecords = {
      pledges: [kits("q", 9, ended), kits("p", 9, ended), kits("o", 9, { validTo: "2024-06-02" })],
      allocations: [
        ...[allocated("d", "o", 1), allocated("c", "q", 1), allocated("b", "p", 1, { need: "m" })],
        ...[allocated("f", "p", 1), allocated("e", "p", 1), { pledge: "p", need: "n", quantity: 1 }],
      ],
    };
    const list = must(overdueRealisations([need("n"), need("m")], records, at));
    expect(list.map(({ pledge, need: id, allocation }) => [pledge, id, allocation])).toEqual([
      ["p", "m", "b"],
      ["p", "n", undefined],
      ["p", "n", "e"],
      ["p", "n", "f"],
      ["q", "n", "c"],
      ["o", "n", "d"],
    ]);
    expect(faultsOf(overdueRealisations([], records, at)).length).toBe(6);
  });
});

describe("the age of pledges", () => {
  const ages = (records: CsrRecords) => must(pledgeAges([need("n")], records, at));

  test("tells how long what is still to come has waited, each in its own measure", () => {
    const pledges = [
      cash("c", 500, { agreedOn: "2024-06-30" }),
      kits("p", 9, { agreedOn: "2023-12-31" }),
      contribution("j", 2, 3, { validFrom: "2024-06-01" }),
    ];
    const records = {
      pledges,
      allocations: [allocated("a", "p", 6)],
      realisations: [arrived("r", "a", 4, "2024-03-01")],
    };
    expect(ages(records)).toEqual([
      {
        pledge: "p",
        donor: "d",
        measure: "units",
        since: "2023-12-31",
        days: 182,
        pledged: 9,
        unallocated: 3,
        unrealised: 2,
      },
      {
        pledge: "j",
        donor: "d",
        measure: "person-months",
        since: "2024-06-01",
        days: 29,
        pledged: 6,
        unallocated: 6,
        unrealised: 0,
      },
      {
        pledge: "c",
        donor: "d",
        measure: "rupiah",
        since: "2024-06-30",
        days: 0,
        pledged: 500,
        unallocated: 500,
        unrealised: 0,
      },
    ]);
  });

  test("knows nothing of what is done, over, offered or still to be agreed", () => {
    const pledges = [
      kits("a", 6, { status: "allocated" }),
      kits("b", 9, { status: "offered" }),
      kits("c", 9, { status: "withdrawn" }),
      kits("d", 9, { status: "expired" }),
      kits("e", 9, { status: "realised" }),
      kits("f", 9, { agreedOn: "2024-07-01" }),
    ];
    const records = {
      pledges,
      allocations: [allocated("a", "a", 6)],
      realisations: [arrived("r", "a", 6, "2024-03-01")],
    };
    expect(ages(records)).toEqual([]);
    expect(ages({ ...records, realisations: [] }).map(({ pledge, unrealised }) => [pledge, unrealised])).toEqual([
      ["a", 6],
    ]);
    expect(
      ages({ pledges: [kits("z", 1, { status: "partly-realised" }), kits("y", 1)] }).map(({ pledge }) => pledge),
    ).toEqual(["y", "z"]);
    expect(faultsOf(pledgeAges([], { pledges: [kits("", 1)] }, at))).toEqual(["csr.id-missing pledges 0 id"]);
  });
});

describe("goods that are reported twice", () => {
  const needs = [need("n"), need("m"), need("far", { region: "36.73" })];
  const allocations = [
    allocated("a", "p", 6),
    allocated("b", "q", 6, { need: "m" }),
    allocated("c", "q", 6, { need: "far" }),
  ];
  const pairs = (realisations: readonly Realisation[], given: { days?: number } = {}) =>
    must(
      doubleReported(needs, { pledges: [kits("p", 9), kits("q", 20)], allocations, realisations }, { ...at, ...given }),
    ).map(({ first, second, because, days }) => [first, second, because, days]);
  const firm = { reportedBy: "donor" } as const;
  const clinic = { reportedBy: "facility" } as const;

  test("by the firm and by the puskesmas", () => {
    expect(pairs([arrived("r", "a", 5, "2024-03-01", firm), arrived("s", "b", 5, "2024-03-08", clinic)])).toEqual([
      ["r", "s", "same-goods", 7],
    ]);
  });

  test("within so many days", () => {
    const two = [arrived("r", "a", 5, "2024-03-01"), arrived("s", "a", 5, "2024-04-01")];
    expect(pairs(two)).toEqual([["r", "s", "same-goods", 31]]);
    expect(pairs(two, { days: 30 })).toEqual([]);
    expect(pairs([arrived("r", "a", 5, "2024-03-01"), arrived("s", "a", 5, "2024-03-01")], { days: 0 })).toHaveLength(
      1,
    );
    expect(() => pairs([], { days: -1 })).toThrow(RangeError);
    expect(() => pairs([], { days: 0.5 })).toThrow(RangeError);
  });

  test("by one document, however far apart and whatever the number", () => {
    const [r, s] = [
      arrived("r", "a", 5, "2024-06-01", { document: "BAST/7-2024", ...firm }),
      arrived("s", "c", 3, "2024-02-01", { document: "bast 7 2024", ...firm }),
    ];
    expect(pairs([r, s])).toEqual([["s", "r", "same-document", 121]]);
    // A pair is told once, by its document.
    expect(pairs([r, { ...r, id: "t" }])).toEqual([["r", "t", "same-document", 0]]);
    const blank = { document: " " };
    expect(pairs([arrived("r", "a", 5, "2024-03-01", blank), arrived("s", "a", 4, "2024-03-01", blank)])).toEqual([]);
  });

  test("but not other goods, another place, another number, or the same side's monthly gift", () => {
    expect(pairs([arrived("r", "a", 5, "2024-03-01"), arrived("s", "a", 4, "2024-03-01")])).toEqual([]);
    expect(pairs([arrived("r", "a", 5, "2024-03-01"), arrived("s", "c", 5, "2024-03-01")])).toEqual([]);
    expect(pairs([arrived("r", "a", 5, "2024-03-01", firm), arrived("s", "a", 5, "2024-03-02", firm)])).toEqual([]);
    expect(pairs([arrived("r", "a", 5, "2024-07-01"), arrived("s", "a", 5, "2024-07-01")])).toEqual([]);
  });

  test("every pair of three, in the order of ids", () => {
    const three = ["t", "r", "s"].map((id) => arrived(id, "a", 5, "2024-03-01"));
    expect(pairs(three).map(([first, second]) => `${first}${second}`)).toEqual(["rs", "rt", "st"]);
  });

  test("records that cannot be read have no pairs", () => {
    expect(faultsOf(doubleReported(needs, { pledges: [], allocations }, at))).toHaveLength(3);
    expect(must(doubleReported(needs, { pledges: [] }, at))).toEqual([]);
  });
});
