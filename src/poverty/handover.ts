import { type IsoDate, isIsoDate } from "../foundation/calendar.js";
import { failure, type Issue, type Result, success } from "../foundation/result.js";
import { readVillageCode } from "./village-code.js";

/**
 * What happened to a batch of cards: sent to the village, received there, delivered to the members, returned by the
 * village; or `undelivered`, what somebody counted as still lying there at the end of that day.
 */
export type HandoverStep = "sent" | "received" | "delivered" | "returned" | "undelivered";

/** Who took the batch, by role; a name has no place here. */
export type CardReceiver = "village-head" | "lurah" | "village-official" | "kader" | "member" | "other";

/** One step of a batch of JKN/KIS cards of one village; one card is a batch of 1. */
export interface CardHandover {
  /** The village's Kemendagri code, dotted or not. */
  readonly village: string;
  readonly step: HandoverStep;
  /** Cards, a whole number: 1 or more, for `undelivered` 0 or more. */
  readonly quantity: number;
  readonly on: IsoDate;
  readonly receivedBy?: CardReceiver | undefined;
}

/**
 * Cards in number. `sent` = `inTransit` + `received`, and `received` = `delivered` + `returned` + `undelivered`; null
 * where more came out than went in, for then nobody knows.
 */
export interface CardCounts {
  readonly sent: number;
  readonly received: number;
  readonly delivered: number;
  readonly returned: number;
  /** Sent, not yet received. */
  readonly inTransit: number | null;
  /** Received by the village, neither delivered nor returned. */
  readonly undelivered: number | null;
}

/** The cards of one village. */
export interface HandoverBatch extends CardCounts {
  /** The village's code, dotted. */
  readonly village: string;
  /** Whether at the end of every day what came out had gone in, and every count agrees. */
  readonly reconciles: boolean;
  /** What does not reconcile. */
  readonly differences: readonly Issue[];
}

/** The cards of all villages. */
export interface HandoverReport {
  /** In the order of the codes. */
  readonly batches: readonly HandoverBatch[];
  readonly totals: CardCounts;
  readonly reconciles: boolean;
  /** A card in somebody's hand is no membership, and one that came back ends none. */
  readonly changesMembership: false;
}

const STEPS: ReadonlySet<unknown> = /* @__PURE__ */ new Set<HandoverStep>([
  "sent",
  "received",
  "delivered",
  "returned",
  "undelivered",
]);

/**
 * Reconciles the hand-over of JKN/KIS cards village by village: what was sent, received, delivered, returned, and what
 * still lies undelivered.
 *
 * The books are closed at the end of each day. They do not reconcile when more was received than sent, more delivered and
 * returned than received, or when the undelivered cards that somebody counted (counts of one day are added up) are not
 * those that the steps leave. Nothing here touches anybody's membership.
 *
 * @param cards - steps of batches, in any order
 * @returns the villages with their differences, and the totals; issues when a village, step, day or number is none
 * @example
 * ```ts
 * import { handoverBatches } from "tatasehat/poverty";
 * const report = handoverBatches([
 *   { village: "74.10.03.2001", step: "sent", quantity: 120, on: "2019-10-10" },
 *   { village: "74.10.03.2001", step: "received", quantity: 120, on: "2019-10-14", receivedBy: "village-head" },
 *   { village: "74.10.03.2001", step: "delivered", quantity: 111, on: "2019-10-21" },
 *   { village: "74.10.03.2001", step: "returned", quantity: 4, on: "2019-11-01" },
 * ]);
 * report.ok && report.value.totals; //=> {
 * //   sent: 120, received: 120, delivered: 111, returned: 4, inTransit: 0, undelivered: 5,
 * // }
 * report.ok && report.value.reconciles; //=> true
 * ```
 */
export function handoverBatches(cards: readonly CardHandover[]): Result<HandoverReport> {
  const issues: Issue[] = [];
  const byVillage = new Map<string, CardHandover[]>();
  for (const [place, card] of cards.entries()) {
    const found = problemsOf(card);
    const village = readVillageCode(card?.village)?.code;
    if (village === undefined || found.length > 0) {
      issues.push(...found.map(({ path = [], ...issue }) => ({ ...issue, path: ["cards", place, ...path] })));
      continue;
    }
    const own = byVillage.get(village);
    if (own === undefined) byVillage.set(village, [card]);
    else own.push(card);
  }
  if (issues.length > 0) return failure(...issues);
  const batches = [...byVillage]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([village, steps]) => batchOf(village, steps));
  return success({
    batches,
    totals: totalsOf(batches),
    reconciles: batches.every(({ reconciles }) => reconciles),
    changesMembership: false,
  });
}

function problemsOf(card: CardHandover): readonly Issue[] {
  const { village, step, quantity, on } = card ?? {};
  const issues: Issue[] = [];
  if (readVillageCode(village) === undefined) issues.push({ code: "poverty.village-code-invalid", path: ["village"] });
  if (!STEPS.has(step)) issues.push({ code: "poverty.step-unknown", path: ["step"] });
  const minimum = step === "undelivered" ? 0 : 1;
  if (!(Number.isSafeInteger(quantity) && quantity >= minimum)) {
    issues.push({ code: "poverty.quantity-invalid", path: ["quantity"], facts: { minimum } });
  }
  if (!isIsoDate(on)) issues.push({ code: "poverty.date-invalid", path: ["on"] });
  return issues;
}

function batchOf(village: string, steps: readonly CardHandover[]): HandoverBatch {
  const sums = { sent: 0, received: 0, delivered: 0, returned: 0 };
  const differences = new Map<string, Issue>();
  const differ = (code: string, facts: NonNullable<Issue["facts"]>): void => {
    if (!differences.has(code)) differences.set(code, { code, facts });
  };
  for (const [on, ofDay] of daysOf(steps)) {
    let counted: number | undefined;
    for (const { step, quantity } of ofDay) {
      if (step === "undelivered") counted = (counted ?? 0) + quantity;
      else sums[step] += quantity;
    }
    const { sent, received } = sums;
    const out = sums.delivered + sums.returned;
    if (received > sent) differ("poverty.more-received-than-sent", { on, sent, received });
    if (out > received) differ("poverty.more-out-than-received", { on, received, out });
    if (counted !== undefined && counted !== received - out) {
      differ("poverty.cards-unaccounted", { on, counted, expected: received - out });
    }
  }
  return {
    village,
    ...sums,
    inTransit: rest(sums.sent, sums.received),
    undelivered: rest(sums.received, sums.delivered + sums.returned),
    reconciles: differences.size === 0,
    differences: [...differences.values()],
  };
}

/** The steps by day, the days in order. */
function daysOf(steps: readonly CardHandover[]): readonly (readonly [IsoDate, readonly CardHandover[]])[] {
  const days = new Map<IsoDate, CardHandover[]>();
  for (const step of steps) {
    const own = days.get(step.on);
    if (own === undefined) days.set(step.on, [step]);
    else own.push(step);
  }
  return [...days].sort(([a], [b]) => (a < b ? -1 : 1));
}

function rest(into: number, out: number): number | null {
  return out > into ? null : into - out;
}

function totalsOf(batches: readonly HandoverBatch[]): CardCounts {
  const sum = (count: (batch: HandoverBatch) => number): number =>
    batches.reduce((total, batch) => total + count(batch), 0);
  const known = (count: (batch: HandoverBatch) => number | null): number | null =>
    batches.some((batch) => count(batch) === null) ? null : sum((batch) => count(batch) as number);
  return {
    sent: sum(({ sent }) => sent),
    received: sum(({ received }) => received),
    delivered: sum(({ delivered }) => delivered),
    returned: sum(({ returned }) => returned),
    inTransit: known(({ inTransit }) => inTransit),
    undelivered: known(({ undelivered }) => undelivered),
  };
}
