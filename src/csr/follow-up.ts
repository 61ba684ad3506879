import { daysBetween } from "../foundation/calendar.js";
import { compare } from "../foundation/order.js";
import { type Result, success } from "../foundation/result.js";
import { openLedger } from "./gaps.js";
import type { CsrRecords } from "./ledger.js";
import { type PledgeMeasure, pledgedOf } from "./measure.js";
import { byId } from "./order.js";
import type { ResourceNeed } from "./types.js";

/** An allocation that should have arrived. */
export interface OverdueRealisation {
  readonly pledge: string;
  readonly donor: string;
  readonly need: string;
  /** The allocation's id; absent for a proposal. */
  readonly allocation?: string;
  /** Units of the need that are still to come. */
  readonly outstanding: number;
  /** The earlier of the pledge's last day and the need's deadline. */
  readonly due: string;
  readonly because: "pledge-ended" | "need-deadline";
  readonly daysOverdue: number;
}

/**
 * Lists what was allocated and should have arrived by now: the pledge's last day or the need's deadline has passed.
 *
 * @param needs - the needs
 * @param records - pledges, allocations and realisations
 * @param options - `asOf`, the day, YYYY-MM-DD; the due day itself is not overdue
 * @returns the longest overdue first, then by pledge, need and allocation; the issues of records that cannot be read
 * @example
 * ```ts
 * import { overdueRealisations } from "tatasehat/csr";
 * const need = { id: "N-1", programme: "posyandu", item: "kit", unit: { id: "set", en: "set" }, region: "36.72",
 *   required: 389, available: 100, asOf: "2023-08-01", priority: 1 } as const;
 * const pledge = { id: "P-1", donor: "D-1", form: "goods", goods: { item: "kit", quantity: 60, unit: "set" },
 *   validFrom: "2023-08-01", validTo: "2023-12-31", status: "allocated" } as const;
 * const allocations = [{ id: "A-1", pledge: "P-1", need: "N-1", quantity: 60 }];
 * const late = overdueRealisations([need], { pledges: [pledge], allocations }, { asOf: "2024-01-10" });
 * late.ok && [late.value[0].outstanding, late.value[0].daysOverdue]; //=> [60, 10]
 * ```
 */
export function overdueRealisations(
  needs: readonly ResourceNeed[],
  records: CsrRecords,
  options: { readonly asOf: string },
): Result<readonly OverdueRealisation[]> {
  const { asOf } = options;
  const book = openLedger(needs, records, asOf);
  if (!book.ok) return book;
  const overdue = book.value.standings.flatMap(({ pledge, need, record, outstandingUnits }): OverdueRealisation[] => {
    const ends = pledge.validTo ?? LAST;
    const deadline = need.deadline ?? LAST;
    const [due, because] = ends <= deadline ? [ends, "pledge-ended" as const] : [deadline, "need-deadline" as const];
    if (outstandingUnits === 0 || due >= asOf) return [];
    return [
      {
        pledge: pledge.id,
        donor: pledge.donor,
        need: need.id,
        ...(record.id === undefined ? {} : { allocation: record.id }),
        outstanding: outstandingUnits,
        due,
        because,
        daysOverdue: daysBetween(due, asOf),
      },
    ];
  });
  return success(
    overdue.sort(
      (a, b) =>
        b.daysOverdue - a.daysOverdue ||
        compare(a.pledge, b.pledge) ||
        compare(a.need, b.need) ||
        compare(a.allocation ?? "", b.allocation ?? ""),
    ),
    book.notices,
  );
}

const LAST = "9999-99-99";

/** How long a pledge has been waiting. */
export interface PledgeAge {
  readonly pledge: string;
  readonly donor: string;
  readonly measure: PledgeMeasure;
  /** Since the agreement, or the first day of validity where nobody noted it. */
  readonly since: string;
  readonly days: number;
  readonly pledged: number;
  /** Not allocated yet. */
  readonly unallocated: number;
  /** Allocated, and not arrived yet. */
  readonly unrealised: number;
}

/**
 * Lists the pledges of which something has not arrived yet, with the days since they were agreed. What is realised,
 * withdrawn or expired, and what is only offered or not agreed until the day, is not among them.
 *
 * @param needs - the needs
 * @param records - pledges, allocations and realisations
 * @param options - `asOf`, the day, YYYY-MM-DD
 * @returns the oldest first, then by id; quantities in each pledge's own measure; the issues of records that cannot be read
 * @example
 * ```ts
 * import { pledgeAges } from "tatasehat/csr";
 * const pledge = { id: "P-1", donor: "D-1", form: "cash", amountRp: 50_000_000, agreedOn: "2023-08-01",
 *   validFrom: "2023-09-01", status: "agreed" } as const;
 * const ages = pledgeAges([], { pledges: [pledge] }, { asOf: "2023-12-31" });
 * ages.ok && [ages.value[0].days, ages.value[0].unallocated]; //=> [152, 50000000]
 * ```
 */
export function pledgeAges(
  needs: readonly ResourceNeed[],
  records: CsrRecords,
  options: { readonly asOf: string },
): Result<readonly PledgeAge[]> {
  const { asOf } = options;
  const book = openLedger(needs, records, asOf);
  if (!book.ok) return book;
  const waiting = ["agreed", "allocated", "partly-realised"];
  const ages = byId(records.pledges).flatMap((pledge): PledgeAge[] => {
    const since = pledge.agreedOn ?? pledge.validFrom;
    if (!waiting.includes(pledge.status) || since > asOf) return [];
    const { measure, quantity } = pledgedOf(pledge);
    const { used, realised } = book.value.byPledge.get(pledge.id) ?? { used: 0, realised: 0 };
    const unallocated = Math.max(0, quantity - used);
    const unrealised = Math.max(0, used - realised);
    if (unallocated + unrealised === 0) return [];
    const days = daysBetween(since, asOf);
    return [
      { pledge: pledge.id, donor: pledge.donor, measure, since, days, pledged: quantity, unallocated, unrealised },
    ];
  });
  return success(
    ages.sort((a, b) => b.days - a.days || compare(a.pledge, b.pledge)),
    book.notices,
  );
}
