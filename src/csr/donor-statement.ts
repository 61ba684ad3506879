import { compare, groupBy } from "../foundation/order.js";
import { failure, type Result, success } from "../foundation/result.js";
import type { Figure } from "../law/index.js";
import { donorShare, pledgeRealised, shareOf } from "./figures.js";
import { type OverdueRealisation, overdueRealisations } from "./follow-up.js";
import { openLedger } from "./gaps.js";
import { type AllocationStanding, type CsrRecords, isOver } from "./ledger.js";
import { type PledgeMeasure, pledgedOf } from "./measure.js";
import type { Pledge, ResourceNeed } from "./types.js";
import { wordKey } from "./words.js";

/** One measure of a donor's year: rupiah, person-months, or one kind of goods. They are never added. */
export interface StatementLine {
  readonly measure: PledgeMeasure;
  readonly item?: string;
  readonly unit?: string;
  /** Agreed in the year (or, where nobody noted the day, valid from a day of it). */
  readonly pledged: number;
  /** Of that, what was withdrawn or has expired without arriving. */
  readonly lapsed: number;
  /** Decided in the year. */
  readonly allocated: number;
  /** Arrived in the year. */
  readonly realised: number;
  /** Realised of pledged in the year; null when nothing was pledged in it. */
  readonly realisedShare: Figure | null;
  /** The donor's part of what all donors realised of it in the year; null when nothing arrived. */
  readonly donorShare: Figure | null;
}

/** What a donor promised and brought in a year. */
export interface DonorStatement {
  readonly donor: string;
  readonly year: number;
  readonly lines: readonly StatementLine[];
  /** Allocations that should have arrived by the last day of the year. */
  readonly overdue: readonly OverdueRealisation[];
}

/**
 * States for each donor what it pledged, what was allocated and what arrived in a calendar year, as the forum reports it
 * at the end of the year. No amount that somebody would owe is among it: no rule sets one.
 *
 * @param year - the calendar year, 1 to 9999
 * @param needs - the needs
 * @param records - pledges, allocations (those without a day are in no year) and realisations
 * @returns the statements by donor; a donor without anything in the year and nothing overdue has none; the issues of
 *   records that cannot be read
 * @throws RangeError when the year is none
 * @example
 * ```ts
 * import { donorStatement } from "tatasehat/csr";
 * const need = { id: "N-1", programme: "posyandu", item: "kit", unit: { id: "set", en: "set" }, region: "36.72",
 *   required: 389, available: 100, asOf: "2023-08-01", priority: 1 } as const;
 * const pledge = { id: "P-1", donor: "D-1", form: "goods", goods: { item: "kit", quantity: 60, unit: "set" },
 *   validFrom: "2023-08-01", status: "partly-realised" } as const;
 * const allocations = [{ id: "A-1", pledge: "P-1", need: "N-1", quantity: 60, decidedOn: "2023-08-20" }];
 * const realisations = [
 *   { id: "R-1", allocation: "A-1", on: "2023-11-02", quantity: 45, document: "BAST-1", receivedBy: "Dinas Kesehatan" },
 * ];
 * const statements = donorStatement(2023, [need], { pledges: [pledge], allocations, realisations });
 * const line = statements.ok ? statements.value[0].lines[0] : undefined;
 * [line?.pledged, line?.allocated, line?.realised, line?.realisedShare?.text]; //=> [60, 60, 45, "75.00"]
 * ```
 */
export function donorStatement(
  year: number,
  needs: readonly ResourceNeed[],
  records: CsrRecords,
): Result<readonly DonorStatement[]> {
  if (!(Number.isInteger(year) && year >= 1 && year <= 9999)) throw new RangeError("year must be from 1 to 9999");
  const name = String(year).padStart(4, "0");
  const asOf = `${name}-12-31`;
  const book = openLedger(needs, records, asOf);
  if (!book.ok) return failure(...book.issues);
  const before = openLedger(needs, records, `${String(year - 1).padStart(4, "0")}-12-31`);
  const late = overdueRealisations(needs, records, { asOf });
  const arrivedBefore = new Map(
    (before.ok ? before.value.standings : []).map(({ index, realisedAmount }) => [index, realisedAmount]),
  );
  const isInYear = (day: string | undefined): boolean => day?.slice(0, 4) === name;
  const entries = [
    ...records.pledges.map((pledge) => promiseOf(pledge, isInYear, book.value.byPledge.get(pledge.id)?.realised ?? 0)),
    ...book.value.standings.map((standing) => movementOf(standing, isInYear, arrivedBefore.get(standing.index) ?? 0)),
  ];
  const overdueOf = groupBy(late.ok ? late.value : [], ({ donor }) => donor);
  const donors = groupBy(entries, ({ donor }) => donor);
  const ofAll = groupBy(entries, ({ kind }) => kind);
  const statements = [...donors].flatMap(([donor, own]): DonorStatement[] => {
    const overdue = overdueOf.get(donor) ?? [];
    const kinds = [...groupBy(own, ({ kind }) => kind)].sort(([a], [b]) => compare(a, b));
    const lines = kinds.flatMap(([kind, same]) => lineOf(same, ofAll.get(kind) ?? [], asOf));
    return lines.length === 0 && overdue.length === 0 ? [] : [{ donor, year, lines, overdue }];
  });
  return success(
    statements.sort((a, b) => compare(a.donor, b.donor)),
    book.notices,
  );
}

interface Entry
  extends Pick<StatementLine, "measure" | "item" | "unit" | "pledged" | "lapsed" | "allocated" | "realised"> {
  readonly donor: string;
  readonly kind: string;
}

const NOTHING = { pledged: 0, lapsed: 0, allocated: 0, realised: 0 };

function kindOf(pledge: Pledge): Pick<Entry, "donor" | "kind" | "measure" | "item" | "unit"> {
  const { measure, item, unit } = pledgedOf(pledge);
  const kind = JSON.stringify([measure, wordKey(item ?? ""), wordKey(unit ?? "")]);
  return {
    ...{ donor: pledge.donor, kind, measure },
    ...(item === undefined ? {} : { item }),
    ...(unit === undefined ? {} : { unit }),
  };
}

/** What a pledge adds to the year in which it was agreed; an offer is no promise yet. */
function promiseOf(pledge: Pledge, isInYear: (day: string) => boolean, realised: number): Entry {
  const kind = kindOf(pledge);
  if (pledge.status === "offered" || !isInYear(pledge.agreedOn ?? pledge.validFrom)) return { ...kind, ...NOTHING };
  const { quantity } = pledgedOf(pledge);
  return { ...kind, ...NOTHING, pledged: quantity, lapsed: isOver(pledge) ? Math.max(0, quantity - realised) : 0 };
}

/** What an allocation adds to the year: itself when it was decided in it, and what arrived since the year before. */
function movementOf(
  { pledge, record, amount, realisedAmount }: AllocationStanding,
  isInYear: (day: string | undefined) => boolean,
  arrivedBefore: number,
): Entry {
  const allocated = isInYear(record.decidedOn) ? amount : 0;
  return { ...kindOf(pledge), ...NOTHING, allocated, realised: realisedAmount - arrivedBefore };
}

/** The sums of one kind; nothing when nothing happened in the year. */
function lineOf(own: readonly Entry[], all: readonly Entry[], asOf: string): StatementLine[] {
  const add = (entries: readonly Entry[], field: keyof typeof NOTHING): number =>
    entries.reduce((sum, entry) => sum + entry[field], 0);
  const [pledged, allocated, realised] = [add(own, "pledged"), add(own, "allocated"), add(own, "realised")];
  if (pledged + allocated + realised === 0) return [];
  const { measure, item, unit } = own[0] as Entry;
  return [
    {
      measure,
      ...(item === undefined ? {} : { item }),
      ...(unit === undefined ? {} : { unit }),
      ...{ pledged, lapsed: add(own, "lapsed"), allocated, realised },
      realisedShare: shareOf(pledgeRealised, realised, pledged, asOf),
      donorShare: shareOf(donorShare, realised, add(all, "realised"), asOf),
    },
  ];
}
