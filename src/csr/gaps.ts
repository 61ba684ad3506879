import { isIsoDate } from "../foundation/calendar.js";
import { isRecord } from "../foundation/records.js";
import { type Bilingual, failure, type Result, success } from "../foundation/result.js";
import { type NeedItem, type NeedTotal, needs as needLines } from "../spm/index.js";
import { recordIssues } from "./check-records.js";
import { type CsrRecords, type Ledger, ledger } from "./ledger.js";
import { byId } from "./order.js";
import { totalIssues } from "./totals.js";
import type { Programme, ResourceNeed } from "./types.js";

/** What a need lacks, and what came of it. Null is what nobody knows. */
export interface GapLine {
  readonly need: string;
  readonly programme: Programme;
  readonly region: string;
  readonly item: string;
  readonly name?: Bilingual;
  readonly unit?: Bilingual;
  readonly required: number | null;
  readonly available: number | null;
  /** Units that arrived. */
  readonly realised: number;
  /** Units that are allocated and still to come. */
  readonly outstanding: number;
  readonly gap: number | null;
  /** What is not missing of what is required, in percent; empty when unknown. */
  readonly percent: string;
  /** Whole rupiah for the gap; null without a quantity or a price. */
  readonly cost: number | null;
}

/** The gaps of needs, in the order of ids, and together. */
export interface GapReport {
  readonly lines: readonly GapLine[];
  readonly total: NeedTotal;
}

/**
 * What the needs lack once everything is counted that is allocated, whether it has arrived or not. What a withdrawn or
 * expired pledge had not delivered is missing again; what it delivered stays.
 *
 * @param needs - the needs, in whole units
 * @param records - pledges, and the allocations (also proposals of `allocate`) and realisations until the day
 * @param options - `asOf`, the day, YYYY-MM-DD
 * @returns a line per need and the totals; the issues of records that cannot be read
 * @example
 * ```ts
 * import { gapAfterPledges } from "tatasehat/csr";
 * const need = { id: "N-1", programme: "posyandu", item: "kit", unit: { id: "set", en: "set" }, region: "36.72",
 *   required: 389, available: 100, asOf: "2023-08-01", priority: 1 } as const;
 * const pledge = { id: "P-1", donor: "D-1", form: "goods", goods: { item: "kit", quantity: 60, unit: "set" },
 *   validFrom: "2023-08-01", status: "allocated" } as const;
 * const allocations = [{ pledge: "P-1", need: "N-1", quantity: 60 }];
 * const gaps = gapAfterPledges([need], { pledges: [pledge], allocations }, { asOf: "2023-12-31" });
 * gaps.ok && gaps.value.lines[0].gap; //=> 229
 * ```
 */
export function gapAfterPledges(
  needs: readonly ResourceNeed[],
  records: CsrRecords,
  options: { readonly asOf: string },
): Result<GapReport> {
  return gaps(needs, records, options.asOf, (sums) => sums.realised + sums.outstanding);
}

/**
 * What the needs lack of what is really there: available and arrived. No promise counts.
 *
 * @param needs - the needs, in whole units
 * @param records - pledges, allocations and realisations until the day; what arrived incomplete or damaged fills nothing
 * @param options - `asOf`, the day, YYYY-MM-DD
 * @returns a line per need and the totals; the issues of records that cannot be read
 * @example
 * ```ts
 * import { gapAfterRealisation } from "tatasehat/csr";
 * const need = { id: "N-1", programme: "posyandu", item: "kit", unit: { id: "set", en: "set" }, region: "36.72",
 *   required: 389, available: 100, asOf: "2023-08-01", priority: 1 } as const;
 * const pledge = { id: "P-1", donor: "D-1", form: "goods", goods: { item: "kit", quantity: 60, unit: "set" },
 *   validFrom: "2023-08-01", status: "allocated" } as const;
 * const allocations = [{ id: "A-1", pledge: "P-1", need: "N-1", quantity: 60 }];
 * const realisations = [
 *   { id: "R-1", allocation: "A-1", on: "2023-11-02", quantity: 20, document: "BAST-1", receivedBy: "Dinas Kesehatan" },
 * ];
 * const records = { pledges: [pledge], allocations, realisations };
 * const gaps = gapAfterRealisation([need], records, { asOf: "2023-12-31" });
 * gaps.ok && gaps.value.lines[0].gap; //=> 269
 * ```
 */
export function gapAfterRealisation(
  needs: readonly ResourceNeed[],
  records: CsrRecords,
  options: { readonly asOf: string },
): Result<GapReport> {
  return gaps(needs, records, options.asOf, (sums) => sums.realised);
}

/** The ledger of records until a day, once all of them can be read. */
export function openLedger(needs: readonly ResourceNeed[], records: CsrRecords, asOf: string): Result<Ledger> {
  if (!isIsoDate(asOf)) return failure({ code: "csr.date-invalid", path: ["asOf"] });
  if (!isRecord(records)) return failure({ code: "csr.not-a-record", path: ["records"] });
  const faults = recordIssues({ needs, ...records }, ["needs", "pledges"]);
  if (faults.length > 0) return failure(...faults);
  const book = ledger(needs, records, asOf);
  const issues = [...book.issues, ...totalIssues(needs, records.pledges)];
  return issues.length > 0 ? failure(...issues) : success(book, book.notices);
}

interface Sums {
  readonly outstanding: number;
  readonly realised: number;
}

function gaps(
  needs: readonly ResourceNeed[],
  records: CsrRecords,
  asOf: string,
  received: (sums: Sums) => number,
): Result<GapReport> {
  const book = openLedger(needs, records, asOf);
  if (!book.ok) return book;
  const sorted = byId(needs);
  const sumsOf = (id: string): Sums => book.value.byNeed.get(id) ?? { outstanding: 0, realised: 0 };
  const asThere = sorted.map(({ id, item, required, available, unitCost }): NeedItem => {
    const there = available === null ? null : available + received(sumsOf(id));
    return { item, required, available: there, unitCost };
  });
  const counted = needLines(asThere);
  if (!counted.ok) return failure({ code: "csr.amount-too-large", path: ["realisations"] });
  const { items, total } = counted.value;
  const lines = sorted.map((need, i): GapLine => {
    const { id, programme, region, item, name, unit, required, available } = need;
    const { short, percent, cost } = items[i] as (typeof items)[number];
    const { outstanding, realised } = sumsOf(id);
    return {
      ...{ need: id, programme, region, item },
      ...(name === undefined ? {} : { name }),
      ...(unit === undefined ? {} : { unit }),
      ...{ required, available, realised, outstanding, gap: short, percent, cost },
    };
  });
  return success({ lines, total }, [...book.notices, ...counted.notices]);
}
