import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CardCounts, type CardHandover, type HandoverStep, handoverBatches } from "../../src/poverty/index.js";

interface Case {
  readonly case: string;
  readonly steps: readonly string[];
  readonly counts: CardCounts;
  readonly differences: readonly unknown[];
}

const file = JSON.parse(readFileSync(new URL("../cases/poverty/card-handover.json", import.meta.url), "utf8")) as {
  readonly village: string;
  readonly cases: readonly Case[];
};

function report(cards: readonly CardHandover[]) {
  const result = handoverBatches(cards);
  if (!result.ok) throw new Error(result.issues[0]?.code);
  return result.value;
}

describe("the cases", () => {
  it("has the cases", () => {
    expect(file.cases).toHaveLength(10);
  });

  it.each(file.cases)("$case", ({ steps, counts, differences }) => {
    const cards = steps.map((line): CardHandover => {
      const [on = "", step, quantity] = line.split(" ");
      return { village: file.village, step: step as HandoverStep, quantity: Number(quantity), on };
    });
    const reconciles = differences.length === 0;
    expect(report(cards)).toEqual({
      batches: [{ village: file.village, ...counts, reconciles, differences }],
      totals: counts,
      reconciles,
      changesMembership: false,
    });
  });
});

describe("handoverBatches", () => {
  const card = (village: string, step: HandoverStep, quantity: number): CardHandover => ({
    village,
    step,
    quantity,
    on: "2019-10-14",
  });

  it("keeps villages apart, in the order of their codes, and sums them", () => {
    const value = report([
      card("74.10.03.2002", "sent", 7),
      card("7410032001", "sent", 5),
      card("74.10.03.2002", "received", 6),
      card("74.10.03.2001", "received", 5),
      card("74.10.03.2001", "delivered", 2),
      card("74.10.03.2002", "returned", 1),
    ]);
    expect(
      value.batches.map(({ village, sent, inTransit, undelivered }) => [village, sent, inTransit, undelivered]),
    ).toEqual([
      ["74.10.03.2001", 5, 0, 3],
      ["74.10.03.2002", 7, 1, 5],
    ]);
    expect(value.totals).toEqual({ sent: 12, received: 11, delivered: 2, returned: 1, inTransit: 1, undelivered: 8 });
    expect(value.reconciles).toBe(true);
  });

  it("does not sum over what nobody knows", () => {
    const value = report([card("74.10.03.2001", "sent", 5), card("74.10.03.2002", "received", 5)]);
    expect(value.totals).toEqual({ sent: 5, received: 5, delivered: 0, returned: 0, inTransit: null, undelivered: 5 });
    expect(value.batches.map(({ reconciles }) => reconciles)).toEqual([true, false]);
    expect(value.reconciles).toBe(false);
  });

  it("takes no cards at all", () => {
    expect(report([])).toEqual({
      batches: [],
      totals: { sent: 0, received: 0, delivered: 0, returned: 0, inTransit: 0, undelivered: 0 },
      reconciles: true,
      changesMembership: false,
    });
  });

  it("names every place that cannot be read", () => {
    const good = card("74.10.03.2001", "sent", 1);
    const bad = [
      good,
      { ...good, village: "Bonegunu", step: "lost", quantity: -1, on: "14-10-2019" },
      { ...good, quantity: 0 },
      { ...good, quantity: 1.5 },
      { ...good, quantity: "3" },
      { ...good, step: "undelivered", quantity: -1 },
      { ...good, step: "undelivered", quantity: 0 },
      null,
    ] as unknown as CardHandover[];
    const result = handoverBatches(bad);
    expect(!result.ok && result.issues).toEqual([
      { code: "poverty.village-code-invalid", path: ["cards", 1, "village"] },
      { code: "poverty.step-unknown", path: ["cards", 1, "step"] },
      { code: "poverty.quantity-invalid", path: ["cards", 1, "quantity"], facts: { minimum: 1 } },
      { code: "poverty.date-invalid", path: ["cards", 1, "on"] },
      { code: "poverty.quantity-invalid", path: ["cards", 2, "quantity"], facts: { minimum: 1 } },
      { code: "poverty.quantity-invalid", path: ["cards", 3, "quantity"], facts: { minimum: 1 } },
      { code: "poverty.quantity-invalid", path: ["cards", 4, "quantity"], facts: { minimum: 1 } },
      { code: "poverty.quantity-invalid", path: ["cards", 5, "quantity"], facts: { minimum: 0 } },
      { code: "poverty.village-code-invalid", path: ["cards", 7, "village"] },
      { code: "poverty.step-unknown", path: ["cards", 7, "step"] },
      { code: "poverty.quantity-invalid", path: ["cards", 7, "quantity"], facts: { minimum: 1 } },
      { code: "poverty.date-invalid", path: ["cards", 7, "on"] },
    ]);
  });

  it("balances for any steps, in any order, and leaves its input alone", () => {
    const steps = fc.array(
      fc.record({
        village: fc.constantFrom("74.10.03.2001", "74.10.03.2002"),
        step: fc.constantFrom<HandoverStep>("sent", "received", "delivered", "returned"),
        quantity: fc.integer({ min: 1, max: 50 }),
        on: fc.constantFrom("2019-10-10", "2019-10-11", "2019-10-12"),
      }),
    );
    fc.assert(
      fc.property(steps, (cards) => {
        const before = JSON.stringify(cards);
        const value = report(cards);
        expect(JSON.stringify(cards)).toBe(before);
        expect(report([...cards].reverse())).toEqual(value);
        for (const { sent, received, delivered, returned, inTransit, undelivered, reconciles } of value.batches) {
          expect(inTransit === null ? received > sent : inTransit + received === sent).toBe(true);
          const out = delivered + returned;
          expect(undelivered === null ? out > received : undelivered + out === received).toBe(true);
          if (reconciles) expect([inTransit, undelivered]).not.toContain(null);
        }
        for (const step of ["sent", "received", "delivered", "returned"] as const) {
          const given = cards.filter((own) => own.step === step).reduce((sum, { quantity }) => sum + quantity, 0);
          expect(value.totals[step]).toBe(given);
        }
      }),
    );
  });
});
