import {
  type Allocation,
  type AllocationOutcome,
  allocate,
  type CsrRecords,
  type Donor,
  doubleReported,
  type GapReport,
  gapAfterPledges,
  gapAfterRealisation,
  type Pledge,
  type Realisation,
  type ReportPair,
  type ResourceNeed,
} from "../../csr/index.js";
import type { Issue, Notice, Result } from "../../foundation/result.js";
import { CommandFailure } from "../failure.js";
import type { Placed } from "./need-reader.js";
import type { CsrOptions } from "./options.js";

/** The records of the tables, with their rows. */
export interface CsrInput {
  readonly needs: readonly Placed<ResourceNeed>[];
  readonly pledges: readonly Placed<Pledge>[];
  readonly allocations: readonly Placed<Allocation>[];
  readonly realisations: readonly Placed<Realisation>[];
  readonly donors: readonly Donor[];
}

export type CsrTable = Exclude<keyof CsrInput, "donors">;

/** An issue of a record that was left out, with its row. */
export interface LeftOut {
  readonly table: CsrTable;
  readonly row: number;
  readonly number: number;
  readonly issue: Issue;
}

/** What came of the records that could be read. */
export interface SharedOut {
  readonly outcome: AllocationOutcome;
  /** Once all that is allocated or proposed has come, and of what has really come. */
  readonly afterPledges: GapReport;
  readonly afterRealisation: GapReport;
  readonly pairs: readonly ReportPair[];
  readonly notices: readonly Notice[];
  readonly leftOut: readonly LeftOut[];
  /** By id, for the rows of the output. */
  readonly needRows: ReadonlyMap<string, Placed<ResourceNeed>>;
}

const TABLES: readonly CsrTable[] = ["needs", "pledges", "allocations", "realisations"];

/** Shares the pledges out, leaving out the records that cannot be read; each with its issue. */
export function shareOut(input: CsrInput, options: CsrOptions): SharedOut {
  const { strategy, asOf } = options;
  const leftOut: LeftOut[] = [];
  let kept: CsrInput = input;
  for (;;) {
    const { donors } = kept;
    const records = <T>(placed: readonly Placed<T>[]): T[] => placed.map(({ record }) => record);
    const [needs, pledges] = [records(kept.needs), records(kept.pledges)];
    const [allocations, realisations] = [records(kept.allocations), records(kept.realisations)];
    const shared = allocate(needs, pledges, { strategy, asOf, donors, allocations, realisations });
    if (!shared.ok) {
      kept = without(kept, shared.issues, leftOut);
      continue;
    }
    const { value: outcome, notices } = shared;
    const book: CsrRecords = { pledges, allocations: [...allocations, ...outcome.allocations], realisations };
    return {
      outcome,
      afterPledges: readable(gapAfterPledges(needs, book, { asOf })),
      afterRealisation: readable(gapAfterRealisation(needs, book, { asOf })),
      pairs: readable(doubleReported(needs, book, { asOf })),
      notices,
      leftOut,
      needRows: new Map(kept.needs.map((placed) => [placed.record.id, placed])),
    };
  }
}

/** What `allocate` has read, the others can read; but for sums that no number holds. */
function readable<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new CommandFailure("unexpected", { cause: String(result.issues[0]?.code) });
}

/** The input without the records that an issue names; of an id used twice neither row stays. */
function without(input: CsrInput, issues: readonly Issue[], leftOut: LeftOut[]): CsrInput {
  const out = new Map<CsrTable, Set<number>>(TABLES.map((table) => [table, new Set()]));
  for (const issue of issues) {
    const [name, index] = issue.path ?? [];
    const table = TABLES.find((one) => one === name);
    if (table === undefined) throw new CommandFailure("unexpected", { cause: issue.code });
    // A sum that no number holds names no record: the largest is left out.
    const at = typeof index === "number" ? index : largestOf(input, table);
    const also = issue.code === "csr.id-repeated" ? [Number(issue.facts?.first)] : [];
    for (const one of [at, ...also]) {
      const placed = input[table][one];
      if (placed === undefined) continue;
      out.get(table)?.add(one);
      leftOut.push({ table, row: placed.row, number: placed.number, issue });
    }
  }
  const keep = <T>(table: CsrTable, placed: readonly T[]): T[] => placed.filter((_, i) => !out.get(table)?.has(i));
  return {
    needs: keep("needs", input.needs),
    pledges: keep("pledges", input.pledges),
    allocations: keep("allocations", input.allocations),
    realisations: keep("realisations", input.realisations),
    donors: input.donors,
  };
}

function largestOf({ needs, pledges }: CsrInput, table: CsrTable): number {
  const sizes =
    table === "needs"
      ? needs.map(({ record: { required, unitCost } }) => (required ?? 0) * (unitCost ?? 1))
      : pledges.map(({ record: { amountRp, goods, cover } }) => amountRp ?? goods?.quantity ?? cover?.people ?? 0);
  return sizes.indexOf(Math.max(...sizes));
}
