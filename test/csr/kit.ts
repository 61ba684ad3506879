import { readFileSync } from "node:fs";
import {
  type AllocateOptions,
  type AllocationOutcome,
  allocate,
  type Donor,
  type Pledge,
  type ResourceNeed,
} from "../../src/csr/index.js";
import type { Result } from "../../src/foundation/result.js";

/** The day of the question. */
export const DAY = "2024-06-30";

const SET = { id: "set", en: "set" } as const;
const PERSON_MONTH = { id: "orang-bulan", en: "person-month" } as const;

/** A need of kits, but for what is said. */
export function need(id: string, given: Partial<ResourceNeed> = {}): ResourceNeed {
  return {
    id,
    programme: "posyandu",
    item: "antropometri-kit",
    unit: SET,
    region: "36.72",
    required: 10,
    available: 0,
    asOf: "2024-01-31",
    priority: 1,
    ...given,
  };
}

/** A need for JKN of so many people for so many months. */
export function cover(id: string, people: number, months: number, given: Partial<ResourceNeed> = {}): ResourceNeed {
  const jkn = { programme: "jkn", item: "jkn", unit: PERSON_MONTH, people, required: people * months } as const;
  return need(id, { ...jkn, unitCost: 35_000, ...given });
}

const BASE = { donor: "d", validFrom: "2024-01-01", status: "agreed" } as const;

export function kits(id: string, quantity: number, given: Partial<Pledge> = {}): Pledge {
  return { ...BASE, id, form: "goods", goods: { item: "antropometri-kit", quantity, unit: "set" }, ...given };
}

export function cash(id: string, amountRp: number, given: Partial<Pledge> = {}): Pledge {
  return { ...BASE, id, form: "cash", amountRp, ...given };
}

export function contribution(id: string, people: number, months: number, given: Partial<Pledge> = {}): Pledge {
  return { ...BASE, id, form: "contribution", cover: { people, months }, ...given };
}

export function donor(id: string, ownWorkersRegistered?: boolean, kind: Donor["kind"] = "private"): Donor {
  return { id, name: `PT ${id}`, kind, ...(ownWorkersRegistered === undefined ? {} : { ownWorkersRegistered }) };
}

export function must<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}

/** Code and path of each issue. */
export function faultsOf(result: Result<unknown>): string[] {
  if (result.ok) throw new Error("a value where issues were expected");
  return result.issues.map(({ code, path }) => [code, ...(path ?? [])].join(" "));
}

export function noticesOf(result: Result<unknown>): string[] {
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.notices.map(({ code }) => code);
}

/** What comes of needs and pledges. */
export function shared(
  needs: readonly ResourceNeed[],
  pledges: readonly Pledge[],
  options: Partial<AllocateOptions> = {},
): AllocationOutcome {
  return must(allocate(needs, pledges, { strategy: "priority", asOf: DAY, ...options }));
}

/** The outcome of one pledge or need, by its id. */
export function ofPledge(outcome: AllocationOutcome, id: string) {
  const found = outcome.pledges.find(({ pledge }) => pledge === id);
  if (found === undefined) throw new Error(`no pledge ${id}`);
  return found;
}

export function ofNeed(outcome: AllocationOutcome, id: string) {
  const found = outcome.needs.find((one) => one.need === id);
  if (found === undefined) throw new Error(`no need ${id}`);
  return found;
}

export const readCases = <T>(name: string): T =>
  JSON.parse(readFileSync(new URL(`../cases/csr/${name}.json`, import.meta.url), "utf8")) as T;
