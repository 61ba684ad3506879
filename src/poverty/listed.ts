import type { ListedHousehold, ListedPerson } from "./household.js";
import type { Reason } from "./reason.js";
import { readVillageCode } from "./village-code.js";

/** A list laid out as rows: one for each person, in the order of the input. */
export interface ListedRows {
  readonly households: readonly ListedHousehold[];
  /** Places of households that hold no list of members. */
  readonly unreadable: readonly number[];
  /** By household: its place in {@link villageCodes}, -1 when its code is unreadable. */
  readonly villageOf: Int32Array;
  /** Dotted codes, in the order of their first household. */
  readonly villageCodes: readonly string[];
  /** By person. */
  readonly persons: readonly (ListedPerson | null)[];
  readonly householdOf: Int32Array;
  readonly memberOf: Int32Array;
  /** By person: the sixteen digits of the NIK, whether or not they make a date; undefined when there are none. */
  readonly niks: (string | undefined)[];
  readonly findings: Findings;
}

/** What was found, by person. */
export class Findings {
  readonly #reasons: (Reason[] | undefined)[];

  constructor(persons: number) {
    this.#reasons = new Array<Reason[] | undefined>(persons).fill(undefined);
  }

  /** Adds a reason, once. */
  add(person: number, reason: Reason): void {
    const own = this.#reasons[person];
    if (own === undefined) this.#reasons[person] = [reason];
    else if (!own.includes(reason)) own.push(reason);
  }

  of(person: number): readonly Reason[] {
    return this.#reasons[person] ?? NO_REASONS;
  }
}

const NO_REASONS: readonly Reason[] = /* @__PURE__ */ Object.freeze([]);

/** Lays a list out as rows. */
export function layOut(households: readonly ListedHousehold[]): ListedRows {
  const unreadable: number[] = [];
  let people = 0;
  for (const [place, household] of households.entries()) {
    if (Array.isArray(household?.members)) people += household.members.length;
    else unreadable.push(place);
  }
  const villageOf = new Int32Array(households.length).fill(-1);
  const villages = new Map<string, number>();
  const asWritten = new Map<unknown, number>();
  const persons = new Array<ListedPerson | null>(people);
  const householdOf = new Int32Array(people);
  const memberOf = new Int32Array(people);
  let person = 0;
  for (const [place, household] of households.entries()) {
    villageOf[place] = villageNumber(household?.village, villages, asWritten);
    if (!Array.isArray(household?.members)) continue;
    for (const [member, own] of household.members.entries()) {
      persons[person] = typeof own === "object" ? own : null;
      householdOf[person] = place;
      memberOf[person] = member;
      person++;
    }
  }
  return {
    households,
    unreadable,
    villageOf,
    villageCodes: [...villages.keys()],
    persons,
    householdOf,
    memberOf,
    niks: new Array<string | undefined>(people).fill(undefined),
    findings: new Findings(people),
  };
}

/** Numbers the villages; a code as it is written is read once. */
function villageNumber(written: unknown, villages: Map<string, number>, asWritten: Map<unknown, number>): number {
  const seen = asWritten.get(written);
  if (seen !== undefined) return seen;
  const code = readVillageCode(written)?.code;
  const number = code === undefined ? -1 : (villages.get(code) ?? villages.size);
  if (code !== undefined) villages.set(code, number);
  asWritten.set(written, number);
  return number;
}
