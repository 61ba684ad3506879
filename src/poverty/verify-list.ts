import { isIsoDate } from "../foundation/calendar.js";
import { failure, type Notice, type Result, success } from "../foundation/result.js";
import { checkPerson, isStated } from "./check-person.js";
import { type DuplicateGroup, type DuplicatePair, findDuplicates } from "./duplicates.js";
import { checkFamilyCards } from "./family-card.js";
import type { DecidingOffice, ListedHousehold, ListedPerson } from "./household.js";
import { type ListedRows, layOut } from "./listed.js";
import type { Reason } from "./reason.js";
import * as reasons from "./reason.js";
import { isListRegister, type ListRegister, notInForce } from "./register.js";

/** `rejected` only by an official decision with its day; a check alone never says more than that somebody must look. */
export type Verdict = "no-finding" | "to-check" | "rejected";

/** What was found of one person. */
export interface PersonVerification {
  /** Place of the household in the input, from 0. */
  readonly household: number;
  /** Place among its members, from 0. */
  readonly member: number;
  readonly verdict: Verdict;
  /** Kept beside a rejection too. */
  readonly reasons: readonly Reason[];
}

/** How many people: `people` is `noFinding` + `toCheck` + `rejected`. */
export interface VerificationCounts {
  readonly people: number;
  readonly noFinding: number;
  readonly toCheck: number;
  readonly rejected: number;
}

/** The people of one village. */
export interface VillageVerification extends VerificationCounts {
  /** The code, dotted; null for households whose code is unreadable. */
  readonly village: string | null;
}

/** A verified list. */
export interface ListVerification {
  readonly counts: VerificationCounts;
  /** Everybody, in the order of the input; groups and pairs name a person by the place here. */
  readonly people: readonly PersonVerification[];
  /** Who shares a NIK, or name and dates; the surest value first. */
  readonly groups: readonly DuplicateGroup[];
  /** A chain of k - 1 pairs links the k people of a group; a pair stands once, under its surest value. */
  readonly pairs: readonly DuplicatePair[];
  /** In the order of the codes, unreadable codes last. */
  readonly villages: readonly VillageVerification[];
  /** How many households belong to each register. */
  readonly registers: Readonly<Partial<Record<ListRegister, number>>>;
}

/** How to verify. */
export interface VerifyListOptions {
  /**
   * The day of the question, YYYY-MM-DD: later decisions do not count yet, and a register that had been succeeded is
   * named. Without it neither is judged, and a notice says so.
   */
  readonly asOf?: string | undefined;
}

const DECIDING: ReadonlySet<unknown> = /* @__PURE__ */ new Set<DecidingOffice>([
  "social-office",
  "regent-or-mayor",
  "governor",
  "minister",
]);

/**
 * Verifies a list of poor households: who gives no cause to ask, who must be looked at again, why, and which office to ask.
 *
 * Checked are the form of the NIK, what matching with the population register said, duplicates within and between
 * villages, reported deaths and moves, public servants, and the No. KK. `no-finding` is no proof of poverty, and
 * `to-check` no fault: only a dated official decision in the input rejects anybody. Nobody is merged or removed.
 *
 * Time and memory grow in line with the list. A value that k people share makes one group and k - 1 pairs.
 *
 * @param households - the list, its persons unchanged; what is absent is not read as a no
 * @param options - `asOf`, the day of the question
 * @returns everybody's verdict in the order of the input, with counts that add up to it; an issue when `asOf` is no date
 * @example
 * ```ts
 * import { verifyList } from "tatasehat/poverty";
 * const list = [
 *   { village: "74.10.03.2001", register: "DTKS", members: [{ nik: "7410031203809901", name: "A" }] },
 *   { village: "74.10.03.2002", register: "DTKS", members: [{ nik: "7410031203809901", name: "B" }] },
 *   { village: "74.10.03.2002", register: "DTKS", members: [{ nik: "7410034405829902", name: "C" }] },
 * ];
 * const result = verifyList(list, { asOf: "2021-06-30" });
 * result.ok && result.value.counts; //=> { people: 3, noFinding: 1, toCheck: 2, rejected: 0 }
 * result.ok && result.value.pairs; //=> [{ by: "nik", scope: "between-villages", first: 0, second: 1 }]
 * result.ok && result.value.people[1].reasons[0].office; //=> "social-office"
 * ```
 */
export function verifyList(
  households: readonly ListedHousehold[],
  options: VerifyListOptions = {},
): Result<ListVerification> {
  const { asOf } = options;
  if (asOf !== undefined && !isIsoDate(asOf)) return failure({ code: "poverty.date-invalid", path: ["asOf"] });
  const rows = layOut(households);
  const { persons, householdOf, memberOf, villageOf, niks, findings } = rows;
  const rejected = new Uint8Array(persons.length);
  let person = 0;
  const note = (reason: Reason): void => findings.add(person, reason);
  for (person = 0; person < persons.length; person++) {
    const entry = persons[person] as ListedPerson | null;
    if (villageOf[householdOf[person] as number] === -1) note(reasons.villageUnreadable);
    if (entry === null) note(reasons.personUnreadable);
    else {
      niks[person] = checkPerson(entry, note);
      if (isRejected(entry, asOf, note)) rejected[person] = 1;
    }
  }
  const { groups, pairs } = findDuplicates(rows, checkFamilyCards(rows));

  const people = persons.map((_, place): PersonVerification => {
    const own = findings.of(place);
    const verdict = rejected[place] === 1 ? "rejected" : own.length > 0 ? "to-check" : "no-finding";
    return { household: householdOf[place] as number, member: memberOf[place] as number, verdict, reasons: own };
  });
  const registers = countRegisters(households);
  const notices = noticesOf(rows, registers, asOf);
  return success(
    { counts: countOf(people), people, groups, pairs, villages: byVillage(rows, people), registers },
    notices,
  );
}

/** Whether an official decision with its day rejects the person; a decision that falls short is a reason to ask. */
function isRejected({ decision }: ListedPerson, asOf: string | undefined, note: (reason: Reason) => void): boolean {
  if (!isStated(decision)) return false;
  const { outcome, on, by } = decision;
  if (outcome === "accepted") return false;
  if (outcome !== "rejected") note(reasons.answerUnknown("decision"));
  else if (!isIsoDate(on)) note(reasons.decisionUndated);
  else if (!DECIDING.has(by)) note(reasons.decisionNotOfficial);
  else if (asOf !== undefined && on > asOf) note(reasons.decisionNotYet);
  else return true;
  return false;
}

/** Counts verdicts as they come. */
interface Tally {
  people: number;
  noFinding: number;
  toCheck: number;
  rejected: number;
}

const emptyTally = (): Tally => ({ people: 0, noFinding: 0, toCheck: 0, rejected: 0 });

function count(tally: Tally, verdict: Verdict): void {
  tally.people++;
  if (verdict === "no-finding") tally.noFinding++;
  else if (verdict === "to-check") tally.toCheck++;
  else tally.rejected++;
}

function countOf(people: readonly PersonVerification[]): VerificationCounts {
  const tally = emptyTally();
  for (const { verdict } of people) count(tally, verdict);
  return tally;
}

function byVillage(rows: ListedRows, people: readonly PersonVerification[]): readonly VillageVerification[] {
  const unreadable = emptyTally();
  const tallies = rows.villageCodes.map(emptyTally);
  for (const { household, verdict } of people) {
    const village = rows.villageOf[household] as number;
    count(village === -1 ? unreadable : (tallies[village] as Tally), verdict);
  }
  const readable = tallies
    .map((tally, place) => ({ village: rows.villageCodes[place] as string, ...tally }))
    .sort((a, b) => (a.village < b.village ? -1 : 1));
  return unreadable.people === 0 ? readable : [...readable, { village: null, ...unreadable }];
}

function countRegisters(households: readonly ListedHousehold[]): Partial<Record<ListRegister, number>> {
  const registers: Partial<Record<ListRegister, number>> = {};
  for (const household of households) {
    const register = household?.register;
    if (isListRegister(register)) registers[register] = (registers[register] ?? 0) + 1;
  }
  return registers;
}

function noticesOf(
  { households, persons, householdOf, unreadable }: ListedRows,
  registers: Partial<Record<ListRegister, number>>,
  asOf: string | undefined,
): readonly Notice[] {
  const notices: Notice[] = [];
  if (asOf === undefined) notices.push({ code: "poverty.as-of-unknown", path: ["asOf"] });
  if (unreadable.length > 0) {
    notices.push({ code: "poverty.household-unreadable", facts: { households: unreadable.length } });
  }
  const known = Object.keys(registers).filter(isListRegister).sort();
  const stated = known.reduce((sum, register) => sum + (registers[register] as number), 0);
  if (stated < households.length) {
    notices.push({ code: "poverty.register-not-stated", facts: { households: households.length - stated } });
  }
  if (known.length > 1) notices.push({ code: "poverty.registers-mixed", facts: { registers: known.join(", ") } });
  for (const register of asOf === undefined ? [] : known) {
    const old = notInForce(register, asOf as string);
    if (old !== undefined) notices.push(old);
  }

  let unmatched = 0;
  const families = new Set<number>();
  for (const [person, entry] of persons.entries()) {
    const match = entry?.populationMatch;
    if (!isStated(match) || match === "unchecked") unmatched++;
    const service = entry?.publicService;
    if (service === "civil-servant" || service === "military" || service === "police") {
      families.add(householdOf[person] as number);
    }
  }
  if (unmatched > 0) notices.push({ code: "poverty.not-yet-matched", facts: { people: unmatched } });
  if (families.size > 0) {
    notices.push({ code: "poverty.families-of-public-servants", facts: { households: families.size } });
  }
  return notices;
}
