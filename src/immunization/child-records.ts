import { listFaults } from "../foundation/records.js";
import { failure, type Issue, type Notice, type Result, success } from "../foundation/result.js";
import type { ChildRecord } from "./defaulters.js";
import type { ImmunizedChild } from "./read-doses.js";
import type { VaccineDose } from "./vaccine-dose.js";

/** A child of a register. */
export interface RegisteredChild extends ImmunizedChild {
  /** As the doses name their person. */
  readonly id: string;
}

/** A child of a register with its doses. */
export interface RegisteredRecord extends RegisteredChild, ChildRecord {}

/** The children of a register, each with its doses. */
export interface ChildRecords {
  /** In the order of the register; who has no dose is among them. */
  readonly children: readonly RegisteredRecord[];
  /** Doses of nobody in the register, by their place in the list: they are in no record. */
  readonly strays: readonly number[];
}

/**
 * Joins two tables, a register of children and a list of doses, into the records that the schedule reads. The register
 * is needed: a child without any dose stands in no list of doses.
 *
 * @param children - the register: id and date of birth, each id once; whether JE is endemic where they live
 * @param doses - the doses, one row each, in any order; `person` is the id of a child
 * @returns the children in the order of the register, with notices on doses of nobody and on dates of birth that differ;
 *   issues when a table is none, or a child has no id or stands twice
 * @example
 * ```ts
 * import { childRecords, defaulters } from "tatasehat/immunization";
 * const register = [{ id: "A-1", bornOn: "2025-01-10" }, { id: "A-2", bornOn: "2025-01-12" }];
 * const doses = [{ person: "A-1", vaccine: "HB0", dose: 1, givenOn: "2025-01-10" }];
 * const joined = childRecords(register, doses);
 * joined.ok && joined.value.children.map((child) => child.doses.length); //=> [1, 0]
 * const week = { from: "2025-04-21", to: "2025-04-27" };
 * defaulters(joined.value.children, week).value.counts; //=> { children: 2, defaulters: 2, unreadable: 0 }
 * ```
 */
export function childRecords(
  children: readonly RegisteredChild[],
  doses: readonly VaccineDose[],
): Result<ChildRecords> {
  const issues = [...registerFaults(children), ...(Array.isArray(doses) ? [] : [NO_DOSES])];
  if (issues.length > 0) return failure(...issues);
  const byId = new Map(children.map((child) => [child.id, { child, doses: [] as VaccineDose[] }]));
  const strays: number[] = [];
  const notices: Notice[] = [];
  for (const [at, dose] of doses.entries()) {
    const record = byId.get(dose?.person);
    if (record === undefined) {
      strays.push(at);
      notices.push({ code: "immunization.person-not-registered", path: ["doses", at, "person"] });
      continue;
    }
    // The dose was given to that person, whichever date is right: left out, it might be given again.
    record.doses.push(dose);
    const { bornOn = null } = dose;
    if (bornOn !== null && bornOn !== record.child.bornOn) {
      notices.push({ code: "immunization.births-differ", path: ["doses", at, "bornOn"] });
    }
  }
  return success(
    { children: [...byId.values()].map(({ child, doses: own }) => ({ ...child, doses: own })), strays },
    notices,
  );
}

const NO_DOSES: Issue = { code: "immunization.not-a-list", path: ["doses"] };

function registerFaults(children: readonly RegisteredChild[]): readonly Issue[] {
  const shapeless = listFaults(
    children,
    { code: "immunization.not-a-list", path: ["children"] },
    { code: "immunization.not-a-record", path: ["children"] },
  );
  if (shapeless.length > 0) return shapeless;
  const seen = new Set<unknown>();
  return children.flatMap(({ id }, at): readonly Issue[] => {
    const path = ["children", at, "id"];
    if (typeof id !== "string" || id === "") return [{ code: "immunization.child-unnamed", path }];
    if (seen.has(id)) return [{ code: "immunization.child-twice", path }];
    seen.add(id);
    return [];
  });
}
