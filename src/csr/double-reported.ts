import { daysBetween } from "../foundation/calendar.js";
import { compare, groupBy } from "../foundation/order.js";
import { failure, type Result, success } from "../foundation/result.js";
import { parseRegionCode } from "../region/index.js";
import { openLedger } from "./gaps.js";
import type { CsrRecords } from "./ledger.js";
import { byId } from "./order.js";
import type { Realisation, ResourceNeed } from "./types.js";
import { wordKey } from "./words.js";

/** Two reports that may tell of the same goods. Nothing is removed: somebody looks at both. */
export interface ReportPair {
  /** Ids of realisations, the earlier report first. */
  readonly first: string;
  readonly second: string;
  /** The same hand-over document, or as many of the same goods in the same place within some days. */
  readonly because: "same-document" | "same-goods";
  /** Days between the two. */
  readonly days: number;
}

/** What two reports are compared by. */
interface Report {
  readonly realisation: Realisation;
  /** The document as it is compared. */
  readonly paper: string;
  /** Item, unit, region and number. */
  readonly goods: string;
}

/**
 * Finds gifts that may have been reported twice, as when the firm and the puskesmas both tell of the same kits.
 *
 * Two reports are a pair when they name the same document, or when as many units of the same item reached the same
 * region within so many days. Of two reports that are known to come from the same side, only the document counts: a firm
 * that gives ten kits every month reports ten kits every month.
 *
 * @param needs - the needs, for item and region
 * @param records - pledges, allocations and realisations
 * @param options - `asOf`, the day until which records count, YYYY-MM-DD; `days`, how far apart two reports of the same
 *   goods may lie, whole days of 0 or more (31)
 * @returns the pairs in the order of days and ids; the issues of records that cannot be read
 * @throws RangeError when `days` is not a whole number of 0 or more
 * @example
 * ```ts
 * import { doubleReported } from "tatasehat/csr";
 * const need = { id: "N-1", programme: "posyandu", item: "kit", unit: { id: "set", en: "set" }, region: "36.72",
 *   required: 389, available: 100, asOf: "2023-08-01", priority: 1 } as const;
 * const pledge = { id: "P-1", donor: "D-1", form: "goods", goods: { item: "kit", quantity: 60, unit: "set" },
 *   validFrom: "2023-08-01", status: "allocated" } as const;
 * const allocations = [{ id: "A-1", pledge: "P-1", need: "N-1", quantity: 60 }];
 * const report = { allocation: "A-1", quantity: 20, receivedBy: "Puskesmas Ciwandan" };
 * const realisations = [
 *   { ...report, id: "R-1", on: "2023-11-02", document: "BAST-1", reportedBy: "donor" },
 *   { ...report, id: "R-2", on: "2023-11-06", document: "17/PKM/2023", reportedBy: "facility" },
 * ] as const;
 * const pairs = doubleReported([need], { pledges: [pledge], allocations, realisations }, { asOf: "2023-12-31" });
 * pairs.ok && pairs.value; //=> [{ first: "R-1", second: "R-2", because: "same-goods", days: 4 }]
 * ```
 */
export function doubleReported(
  needs: readonly ResourceNeed[],
  records: CsrRecords,
  options: { readonly asOf: string; readonly days?: number },
): Result<readonly ReportPair[]> {
  const { asOf, days = 31 } = options;
  if (!(Number.isSafeInteger(days) && days >= 0)) throw new RangeError("days must be a whole number of 0 or more");
  const book = openLedger(needs, records, asOf);
  if (!book.ok) return failure(...book.issues);
  const standingOf = new Map(book.value.standings.map((standing) => [standing.record.id, standing]));
  const reports = byId(records.realisations ?? []).flatMap((realisation): Report[] => {
    const standing = realisation.on > asOf ? undefined : standingOf.get(realisation.allocation);
    if (standing === undefined) return [];
    const { need } = standing;
    const { quantity, amountRp } = realisation;
    // Whoever took goods often knows their number and not their value: rupiah count where no number is told.
    const worth = (quantity ?? null) === null ? { amountRp: amountRp ?? null } : { quantity };
    const goods = [wordKey(need.item), wordKey(need.unit?.id ?? ""), regionKey(need.region), worth];
    return [{ realisation, paper: wordKey(String(realisation.document ?? "")), goods: JSON.stringify(goods) }];
  });
  const pairs = new Map<string, ReportPair>();
  const add = (because: ReportPair["because"], a: Report, b: Report): void => {
    const pair = pairOf(because, a.realisation, b.realisation);
    const key = JSON.stringify([pair.first, pair.second]);
    if (!pairs.has(key)) pairs.set(key, pair);
  };
  const written = reports.filter(({ paper }) => paper !== "");
  for (const same of groupBy(written, ({ paper }) => paper).values()) {
    for (const [a, b] of pairsWithin(same, Number.POSITIVE_INFINITY)) add("same-document", a, b);
  }
  for (const same of groupBy(reports, ({ goods }) => goods).values()) {
    for (const [a, b] of pairsWithin(same, days)) if (!isSameSide(a, b)) add("same-goods", a, b);
  }
  const sorted = [...pairs.values()].sort((a, b) => compare(a.first, b.first) || compare(a.second, b.second));
  return success(sorted);
}

/** A region however its code is written. */
function regionKey(region: string): string {
  const code = parseRegionCode(region);
  return code.ok ? code.value.dotted : region;
}

const isSameSide = (a: Report, b: Report): boolean =>
  (a.realisation.reportedBy ?? null) !== null && a.realisation.reportedBy === b.realisation.reportedBy;

/** The pairs of reports that lie at most so many days apart. */
function* pairsWithin(reports: readonly Report[], days: number): Generator<readonly [Report, Report]> {
  const inTime = [...reports].sort((a, b) => compare(a.realisation.on, b.realisation.on));
  for (const [i, first] of inTime.entries()) {
    for (const second of inTime.slice(i + 1)) {
      if (daysBetween(first.realisation.on, second.realisation.on) > days) break;
      yield [first, second];
    }
  }
}

function pairOf(because: ReportPair["because"], a: Realisation, b: Realisation): ReportPair {
  const isInOrder = a.on < b.on || (a.on === b.on && a.id < b.id);
  const [first, second] = isInOrder ? [a, b] : [b, a];
  return { first: first.id, second: second.id, because, days: daysBetween(first.on, second.on) };
}
