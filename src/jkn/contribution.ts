import { faults } from "../foundation/records.js";
import { failure, type Issue, type Result, success } from "../foundation/result.js";
import { pensioned, waged } from "./contribution-from-pay.js";
import { assisted, byClass, registeredLocally } from "./contribution-per-head.js";
import type { Contribution, ContributionInput, Draft, Settled } from "./contribution-types.js";
import { countFault } from "./numbers.js";
import type { JknClass } from "./parameters.js";
import { type RuleReader, readRules } from "./rules.js";
import { findSegment, type Payer, type Segment } from "./segments.js";

const CLASSES: Readonly<Record<string, JknClass>> = { 1: "I", 2: "II", 3: "III", I: "I", II: "II", III: "III" };

function classOf(given: unknown): JknClass | undefined {
  const name = String(given);
  return Object.hasOwn(CLASSES, name) ? CLASSES[name] : undefined;
}

/**
 * The monthly contribution for JKN and who bears it.
 *
 * Segment and payer are two things: from April to June 2020 an independent member in class III owed 25,500, while people
 * whom local government registered stayed at 42,000. Percentages of pay are rounded half up, share by share; the law's
 * own rounding is not known, and a notice says so where it matters.
 *
 * @param input - segment, and as far as it needs them payer, class, pay and minimum wage in rupiah, number of members
 * @param options - `asOf`, the day whose rule applies, YYYY-MM-DD
 * @returns total and shares in whole rupiah a month with the rules they rest on; an issue for an unknown segment, a payer
 * or class that it does not have, a missing class or pay, unusable numbers, or a day before the first known rule
 * @example
 * ```ts
 * import { contribution } from "tatasehat/jkn";
 * const member = contribution({ segment: "pbpu", class: "III" }, { asOf: "2023-08-01" });
 * member.ok && member.value.shares; //=> {
 * //   employer: 0, worker: 0, member: 35000, government: 4200, region: 2800, donor: 0,
 * // }
 * const worker = contribution({ segment: "ppu-bu", monthlyPay: 15_000_000 }, { asOf: "2023-08-01" });
 * worker.ok && worker.value.total; //=> 600000
 * ```
 */
export function contribution(input: ContributionInput, options: { readonly asOf: string }): Result<Contribution> {
  const segment = findSegment(String(input.segment));
  if (segment.code === undefined) {
    return failure({ code: "jkn.segment-unknown", path: ["segment"], facts: { nearest: segment.nearest.join(", ") } });
  }
  const members = input.members ?? 1;
  const payers = payersOf(segment, input.nonWorker);
  const payer = input.payer ?? payers[0];
  const issues = faults(
    payers.includes(payer)
      ? undefined
      : { code: "jkn.payer-not-possible", path: ["payer"], facts: { choices: payers.join(", ") } },
    membersFault(members),
    classFault(segment, input.class),
    nonWorkerFault(segment, input.nonWorker),
  );
  if (issues.length > 0) return failure(...issues);

  const day = readRules(options.asOf);
  const draft = draftFor(segment, { ...input, payer, members }, day);
  if (!draft.ok) return draft;
  const value = { segment: segment.code, payer, members, ...draft.value, ...day.grounds() };
  return success(value, [...day.notices, ...draft.notices]);
}

function draftFor({ code }: Segment, input: Settled, day: RuleReader): Result<Draft> {
  if (code === "pbi-jk") return assisted(input, day);
  if (code === "pbpu-bp-pemda") return registeredLocally(input, day);
  if (code === "ppu-pn" || code === "ppu-bu") return waged(code, input, day);
  if (code === "bp" && input.nonWorker !== undefined) return pensioned(input.nonWorker, input, day);
  const jknClass = classOf(input.class);
  if (jknClass === undefined) {
    return failure({ code: "jkn.class-required", path: ["class"], facts: { choices: "I, II, III" } });
  }
  return byClass(jknClass, input, day);
}

/** Pensioners pay for themselves and veterans are paid for, whatever other non-workers may do. */
function payersOf(segment: Segment, nonWorker: ContributionInput["nonWorker"]): readonly [Payer, ...Payer[]] {
  if (segment.code !== "bp" || nonWorker === undefined) return segment.payers;
  return nonWorker === "veteran" ? ["government"] : ["member"];
}

function membersFault(members: number): Issue | undefined {
  return members === 0 ? { code: "jkn.nobody", path: ["members"] } : countFault(["members"], members);
}

function classFault(segment: Segment, given: ContributionInput["class"]): Issue | undefined {
  if (given === undefined) return undefined;
  const jknClass = classOf(given);
  if (jknClass !== undefined && (segment.class === undefined || segment.class === jknClass)) return undefined;
  return { code: "jkn.class-not-possible", path: ["class"], facts: { choices: segment.class ?? "I, II, III" } };
}

function nonWorkerFault({ code }: Segment, given: ContributionInput["nonWorker"]): Issue | undefined {
  if (given === undefined || (code === "bp" && (given === "pensioner" || given === "veteran"))) return undefined;
  const choices = code === "bp" ? "pensioner, veteran" : null;
  return { code: "jkn.non-worker-not-possible", path: ["nonWorker"], facts: { choices } };
}
