import { describe, expect, test } from "vitest";
import { type QueueEntry, queueOrder, type Triage } from "../../src/equity/index.js";
import { fc, property } from "../property.js";
import { codesOf, issuesOf, noticesOf, readCases, valueIn } from "./read-cases.js";

const { orders } = readCases<{
  readonly orders: readonly { words: string; entries: readonly QueueEntry[]; order: readonly string[] }[];
}>("queues");

const tickets = (entries: readonly QueueEntry[]): string[] =>
  valueIn(queueOrder(entries)).order.map(({ ticket }) => ticket);
const patient = (ticket: string, rest: object = {}): QueueEntry => ({
  ticket,
  triage: "green",
  arrivedAt: "2024-07-24T08:00",
  ...rest,
});
const notices = (...entries: readonly QueueEntry[]) => noticesOf(queueOrder(entries));

test.each(orders)("$words", ({ entries, order }) => {
  expect(tickets(entries)).toEqual(order);
  expect(tickets([...entries].reverse())).toEqual(order);
});

test("a place says what comes next", () => {
  expect(
    valueIn(queueOrder([patient("1"), patient("2", { triage: null }), patient("3", { triage: "MERAH " })])),
  ).toEqual({
    order: [
      { place: 1, ticket: "2", next: "triage-first", triage: null },
      { place: 2, ticket: "3", next: "care", triage: "red" },
      { place: 3, ticket: "1", next: "care", triage: "green" },
    ],
    notWaiting: [],
  });
  expect(queueOrder([])).toEqual({ ok: true, value: { order: [], notWaiting: [] }, notices: [] });
});

describe("who no longer waits", () => {
  test("the dead are not queued, and who is being served is out", () => {
    const entries = [
      patient("10", { servedAt: "2024-07-24T08:00" }),
      patient("9", { triage: "hitam" }),
      patient("8"),
      patient("2", { servedAt: "2024-07-24T09:00", triage: "black" }),
    ];
    const queue = valueIn(queueOrder(entries));
    expect(queue.order.map(({ ticket }) => ticket)).toEqual(["8"]);
    expect(queue.notWaiting).toEqual([
      { ticket: "2", why: "served" },
      { ticket: "9", why: "black" },
      { ticket: "10", why: "served" },
    ]);
    expect(valueIn(queueOrder([...entries].reverse()))).toEqual(queue);
  });

  test("the same ticket twice has one order", () => {
    const entries = [patient("1", { servedAt: "2024-07-24T08:00" }), patient("1", { triage: "black" })];
    const expected = [
      { ticket: "1", why: "black" },
      { ticket: "1", why: "served" },
    ];
    expect(valueIn(queueOrder(entries)).notWaiting).toEqual(expected);
    expect(valueIn(queueOrder([...entries].reverse())).notWaiting).toEqual(expected);
  });

  test("a time of service that cannot be leaves the patient in the queue", () => {
    const wrong = (servedAt: unknown, code: string, rest: object = {}) => {
      const result = queueOrder([patient("1", { servedAt, ...rest })]);
      expect(valueIn(result).order).toHaveLength(1);
      expect(noticesOf(result)).toContainEqual({ code, path: [0, "servedAt"] });
    };
    wrong("2024-07-24T07:59:59", "equity.served-before-arrival");
    wrong("09:00", "equity.moment-unreadable");
    wrong("2024-02-30T09:00", "equity.moment-unreadable");
    wrong("2024-07-24T09:00+07:00", "equity.moment-unreadable");
    wrong(5, "equity.moment-unreadable");
    wrong("2024-13-24T09:00", "equity.moment-unreadable", { arrivedAt: "?" });
    // Nothing speaks against a service whose arrival nobody can read.
    const served = patient("1", { servedAt: "2024-07-24T09:00+07:00", arrivedAt: "?" });
    expect(valueIn(queueOrder([served])).notWaiting).toEqual([{ ticket: "1", why: "served" }]);
    expect(valueIn(queueOrder([patient("1", { servedAt: null })])).order).toHaveLength(1);
  });
});

describe("re-triage", () => {
  const waiting = patient("1", { triage: "yellow" });
  const moved = (retriage: unknown) => tickets([waiting, patient("2", { retriage })]);
  const retriage = (at: string, triage: unknown) => ({ at, triage });

  test("moves an entry, and the arrival stays", () => {
    expect(moved(undefined)).toEqual(["1", "2"]);
    expect(moved([])).toEqual(["1", "2"]);
    expect(moved([retriage("2024-07-24T08:30", "red")])).toEqual(["2", "1"]);
    const early = patient("2", { arrivedAt: "2024-07-24T07:00", retriage: [retriage("2024-07-24T08:30", "yellow")] });
    expect(tickets([waiting, early])).toEqual(["2", "1"]);
  });

  test("counts by its time, not by its place in the list", () => {
    const up = retriage("2024-07-24T08:30", "red");
    const down = retriage("2024-07-24T08:45", "green");
    expect(moved([up, down])).toEqual(["1", "2"]);
    expect(moved([down, up])).toEqual(["1", "2"]);
    expect(moved([up, retriage("2024-07-24T08:29:59", "green")])).toEqual(["2", "1"]);
  });

  test("of two at one moment the more urgent counts", () => {
    const both = [retriage("2024-07-24T08:30", "green"), retriage("2024-07-24T08:30", "merah")];
    expect(moved(both)).toEqual(["2", "1"]);
    expect(moved([...both].reverse())).toEqual(["2", "1"]);
  });

  test("can end the waiting, and begin it", () => {
    const dead = patient("1", { triage: "red", retriage: [retriage("2024-07-24T08:30", "black")] });
    expect(valueIn(queueOrder([dead])).notWaiting).toEqual([{ ticket: "1", why: "black" }]);
    const seen = patient("1", { triage: null, retriage: [retriage("2024-07-24T08:30", "green")] });
    expect(valueIn(queueOrder([seen])).order[0]?.next).toBe("care");
  });

  test("that cannot be read is to be done again", () => {
    const faults: readonly [unknown, readonly (string | number)[]][] = [
      [[retriage("2024-07-24T08:30", "rde")], ["retriage", 0]],
      [[retriage("08:30", "green")], ["retriage", 0]],
      [[null], ["retriage", 0]],
      [
        [retriage("2024-07-24T08:30", "green"), retriage("2024-07-24T08:40+07:00", "green")],
        ["retriage", 1],
      ],
      [
        [retriage("2024-07-24T08:30", "x"), retriage("2024-07-24T08:40", "green")],
        ["retriage", 0],
      ],
      ["red", ["retriage"]],
    ];
    for (const [retriages, path] of faults) {
      const result = queueOrder([patient("1", { retriage: retriages })]);
      expect(valueIn(result).order[0]).toMatchObject({ next: "triage-first", triage: null });
      expect(noticesOf(result)).toEqual([{ code: "equity.triage-unreadable", path: [0, ...path] }]);
    }
  });
});

describe("what is said of the payer", () => {
  test("is named and not used", () => {
    expect(notices(patient("1"), patient("2", { payer: "VIP", "Kelas Rawat": 1, room_class: "I", note: "x" }))).toEqual(
      [
        { code: "equity.payer-not-used", path: [1, "payer"], facts: { field: "payer" } },
        { code: "equity.payer-not-used", path: [1, "Kelas Rawat"], facts: { field: "Kelas Rawat" } },
        { code: "equity.payer-not-used", path: [1, "room_class"], facts: { field: "room_class" } },
      ],
    );
    for (const field of [
      "payerClass",
      "deposit_paid",
      "depositPaid",
      "penjamin",
      "cara_bayar",
      "BPJS",
      "vip",
      "insurance",
    ]) {
      expect(codesOf(notices(patient("1", { [field]: true })))).toEqual(["equity.payer-not-used"]);
    }
    expect(notices(patient("1", { clinic: "umum", "payer 3204110203900001": 1 }))).toEqual([]);
  });

  test("is no priority either", () => {
    const result = queueOrder([patient("1"), patient("2", { arrivedAt: "2024-07-24T08:01", priority: "vip" })]);
    expect(valueIn(result).order.map(({ ticket }) => ticket)).toEqual(["1", "2"]);
    expect(noticesOf(result)).toEqual([{ code: "equity.priority-unknown", path: [1, "priority"] }]);
    expect(notices(patient("1", { priority: null }))).toEqual([]);
  });
});

test("a priority says that no text founds it", () => {
  expect(notices(patient("1", { priority: "elderly" }), patient("2", { priority: "elderly" }))).toEqual([
    { code: "equity.priority-basis-not-read" },
  ]);
  expect(notices(patient("1", { priority: "elderly", triage: "black" }))).toEqual([]);
});

describe("hard to read", () => {
  test("an arrival comes last among the equally urgent, before the less urgent", () => {
    for (const arrivedAt of [
      undefined,
      null,
      "",
      "08:00",
      "2024-02-30T08:00",
      "2024-07-24T24:00",
      "2024-07-24T08:60",
      8,
    ]) {
      const odd = patient("1", { triage: "yellow", arrivedAt });
      const others = [patient("2", { triage: "yellow", arrivedAt: "2024-07-24T23:59" }), patient("3")];
      expect(tickets([odd, ...others])).toEqual(["2", "1", "3"]);
      expect(tickets([...others, odd])).toEqual(["2", "1", "3"]);
      expect(notices(odd)).toEqual([{ code: "equity.arrival-unreadable", path: [0, "arrivedAt"] }]);
    }
    expect(tickets([patient("2", { arrivedAt: "x" }), patient("1", { arrivedAt: "y" })])).toEqual(["1", "2"]);
    const prior = patient("2", { arrivedAt: "x", priority: "pregnant" });
    expect(tickets([patient("1"), prior])).toEqual(["2", "1"]);
  });

  test("a triage is done again", () => {
    for (const triage of ["biru", "", 0, 6, 1.5, Number.NaN, true, {}, "constructor"]) {
      const result = queueOrder([patient("1"), patient("2", { triage })]);
      expect(valueIn(result).order[0]).toMatchObject({ ticket: "2", next: "triage-first" });
      expect(noticesOf(result)).toEqual([{ code: "equity.triage-unreadable", path: [1, "triage"] }]);
    }
    expect(notices(patient("1", { triage: undefined }), patient("2", { triage: null }))).toEqual([]);
  });

  test("a ticket twice is said, and nobody is lost", () => {
    const result = queueOrder([patient("1"), patient("1", { triage: "red" }), patient("1")]);
    expect(valueIn(result).order).toHaveLength(3);
    expect(noticesOf(result)).toEqual([
      { code: "equity.ticket-twice", path: [1, "ticket"] },
      { code: "equity.ticket-twice", path: [2, "ticket"] },
    ]);
  });
});

describe("no order", () => {
  test("of what is no list of patients with tickets", () => {
    for (const value of [undefined, null, "x", {}, 3]) {
      expect(issuesOf(queueOrder(value as never))).toEqual([{ code: "equity.not-a-list" }]);
    }
    const entries = [null, patient("1"), "x", patient(""), patient(" "), { ...patient("1"), ticket: 7 }, {}];
    expect(issuesOf(queueOrder(entries as never))).toEqual([
      { code: "equity.entry-unreadable", path: [0] },
      { code: "equity.entry-unreadable", path: [2] },
      { code: "equity.ticket-missing", path: [3, "ticket"] },
      { code: "equity.ticket-missing", path: [4, "ticket"] },
      { code: "equity.ticket-missing", path: [5, "ticket"] },
      { code: "equity.ticket-missing", path: [6, "ticket"] },
    ]);
  });

  test("of colours beside levels, or of two kinds of time", () => {
    const level = patient("2", { triage: 2 });
    const zoned = patient("3", { arrivedAt: "2024-07-24T08:00+07:00" });
    expect(issuesOf(queueOrder([patient("1"), level]))).toEqual([{ code: "equity.scales-mixed" }]);
    expect(issuesOf(queueOrder([patient("1"), zoned]))).toEqual([{ code: "equity.clocks-mixed" }]);
    expect(issuesOf(queueOrder([zoned, patient("1"), level]))).toEqual([
      { code: "equity.scales-mixed" },
      { code: "equity.clocks-mixed" },
    ]);
    // Who is not triaged, whose arrival is not known and who left mix with all.
    const others = [
      patient("4", { triage: null }),
      patient("5", { triage: 1, arrivedAt: "?" }),
      patient("6", { servedAt: "2024-07-24T08:10" }),
    ];
    expect(tickets([level, ...others])).toEqual(["4", "5", "2"]);
  });
});

describe("properties", () => {
  const COLOURS: readonly (Triage | null)[] = ["red", "yellow", "green", null];
  const LEVELS: readonly (Triage | null)[] = [1, 2, 3, 4, 5, null];
  const entry = (triages: readonly (Triage | null)[]) =>
    fc.record(
      {
        ticket: fc.integer({ min: 1, max: 400 }).map(String),
        triage: fc.constantFrom(...triages),
        arrivedAt: fc.integer({ min: 0, max: 20 }).map((n) => `2024-07-24T08:${String(n).padStart(2, "0")}`),
        priority: fc.constantFrom("elderly", "disabled", "pregnant", null),
        payer: fc.constantFrom("umum", "PBI", "VIP"),
      },
      { requiredKeys: ["ticket", "triage", "arrivedAt"] },
    );
  const queues = fc
    .constantFrom(COLOURS, LEVELS)
    .chain((triages) => fc.uniqueArray(entry(triages), { selector: ({ ticket }) => ticket, maxLength: 25 }))
    .map((entries) => entries as unknown as readonly QueueEntry[]);
  const shuffled = queues.chain((entries) =>
    fc.tuple(
      fc.constant(entries),
      fc.shuffledSubarray([...entries], { minLength: entries.length }),
      fc.array(fc.constantFrom("umum", "PBI", "VIP", null), { minLength: entries.length, maxLength: entries.length }),
    ),
  );

  property.prop([shuffled])("the order of the input changes nothing", ([entries, again]) => {
    expect(valueIn(queueOrder(again))).toEqual(valueIn(queueOrder(entries)));
  });

  property.prop([shuffled])("other payers change no queue", ([entries, , payers]) => {
    const paid = entries.map((one, i) => ({ ...one, payer: payers[i] }));
    expect(valueIn(queueOrder(paid))).toEqual(valueIn(queueOrder(entries)));
  });

  property.prop([queues, fc.nat()])("removing a patient keeps the order of the rest", (entries, which) => {
    const gone = entries[which % Math.max(1, entries.length)];
    expect(tickets(entries.filter((one) => one !== gone))).toEqual(
      tickets(entries).filter((ticket) => ticket !== gone?.ticket),
    );
  });

  property.prop([queues])("the more urgent never waits behind the less urgent", (entries) => {
    const ranks = valueIn(queueOrder(entries)).order.map(({ triage }) =>
      triage === null ? 0 : typeof triage === "number" ? triage : ["red", "yellow", "green"].indexOf(triage) + 1,
    );
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
    expect(ranks).toHaveLength(entries.length);
  });

  property.prop([queues])("the list that comes in is left as it is", (entries) => {
    const before = JSON.stringify(entries);
    queueOrder(entries);
    expect(JSON.stringify(entries)).toBe(before);
  });
});

/** Fields by which a favour could be asked for; `never` when the entry has none of them. */
type Favour = Extract<
  keyof QueueEntry,
  "payer" | "payerClass" | "payment" | "insurance" | "roomClass" | "class" | "deposit" | "depositPaid" | "vip"
>;

test("a favour cannot be written: the compiler refuses a payer in an entry", () => {
  const hasNoFavour: [Favour] extends [never] ? true : false = true;
  expect(hasNoFavour).toBe(true);
  // @ts-expect-error: the type has no payer.
  const entry: QueueEntry = { ticket: "A-1", arrivedAt: "2024-07-24T08:00", payer: "umum" };
  expect(queueOrder([entry]).ok).toBe(true);
});
