import { monthOf } from "../foundation/calendar.js";
import { compare } from "../foundation/order.js";
import { failure, type Notice, type Result, success } from "../foundation/result.js";
import { openLedger } from "./gaps.js";
import { type AllocationStanding, type CsrRecords, isOver } from "./ledger.js";
import { isMonth, monthNumber, monthText } from "./months.js";
import type { PledgedCover, ResourceNeed } from "./types.js";

/** The people of a need for JKN in one month. */
export interface CoverMonth {
  /** YYYY-MM. */
  readonly month: string;
  /** People who need to be covered. */
  readonly needed: number;
  /** People whom pledges pay for, at most as many as are needed. */
  readonly covered: number;
  readonly gap: number;
  /** Pledges that paid in the month before and do not any more: their people fall inactive now. */
  readonly ended: readonly string[];
}

/** A stretch of months in which a pledge pays for people. */
interface Stretch {
  readonly pledge: string;
  readonly people: number;
  readonly first: number;
  readonly last: number;
}

/**
 * Forecasts month by month how many people of a need for JKN are covered, and when the gap returns because a pledge ends.
 *
 * A pledge pays from its first month on, for as many people as its allocation holds for all of its months; what is left
 * of a person's months is paid from the first month, too. One that was withdrawn or has expired pays what arrived.
 *
 * @param need - a need in person-months whose people are counted
 * @param records - pledges of people and months, with their allocations (also proposals of `allocate`) to the need
 * @param options - `from` and `to`, the first and last month, YYYY-MM, at most 600 months; `asOf`, the day until which
 *   records count, YYYY-MM-DD
 * @returns the months; a notice where money pays, for it names no months, and where pledges pay for more people at once
 *   than there are; an issue for a need without people, or for months or records that cannot be read
 * @example
 * ```ts
 * import { coverForecast } from "tatasehat/csr";
 * const need = { id: "N-1", programme: "jkn", item: "jkn", unit: { id: "orang-bulan", en: "person-month" },
 *   region: "36.72", required: 123_744, available: 0, people: 10_312, asOf: "2023-08-01", priority: 1 } as const;
 * const pledge = { id: "P-1", donor: "D-1", form: "contribution", cover: { people: 500, months: 6 },
 *   validFrom: "2023-09-01", status: "allocated" } as const;
 * const records = { pledges: [pledge], allocations: [{ pledge: "P-1", need: "N-1", quantity: 3000 }] };
 * const months = coverForecast(need, records, { from: "2024-02", to: "2024-03", asOf: "2023-12-31" });
 * months.ok && months.value.map(({ gap, ended }) => [gap, ended]); //=> [[9812, []], [10312, ["P-1"]]]
 * ```
 */
export function coverForecast(
  need: ResourceNeed,
  records: CsrRecords,
  options: { readonly from: string; readonly to: string; readonly asOf: string },
): Result<readonly CoverMonth[]> {
  const { from, to, asOf } = options;
  for (const [field, month] of [
    ["from", from],
    ["to", to],
  ] as const) {
    if (!isMonth(month)) return failure({ code: "csr.month-invalid", path: [field] });
  }
  const [first, last] = [monthNumber(from), monthNumber(to)];
  if (last < first) return failure({ code: "csr.period-reversed", path: ["to"] });
  if (last - first >= MOST_MONTHS)
    return failure({ code: "csr.period-too-long", path: ["to"], facts: { months: MOST_MONTHS } });
  const book = openLedger([need], recordsOf(need, records), asOf);
  if (!book.ok) return book;
  const needed = peopleOf(need);
  if (needed === undefined) return failure({ code: "csr.people-unknown", path: ["people"], facts: { need: need.id } });

  const { standings } = book.value;
  const stretches = standings.flatMap(stretchesOf);
  const notices: Notice[] = [...book.notices];
  const byMoney = standings.filter(({ pledge }) => !pledge.cover).length;
  if (byMoney > 0) notices.push({ code: "csr.money-without-months", facts: { allocations: byMoney } });
  let isAboveNeed = false;
  const months = Array.from({ length: last - first + 1 }, (_, i): CoverMonth => {
    const month = first + i;
    const paying = stretches.filter((one) => one.first <= month && month <= one.last);
    const paid = paying.reduce((sum, { people }) => sum + people, 0);
    isAboveNeed ||= paid > needed;
    const covered = Math.min(paid, needed);
    const still = new Set(paying.map(({ pledge }) => pledge));
    const ended = stretches
      .filter((one) => one.last === month - 1 && !still.has(one.pledge))
      .map(({ pledge }) => pledge);
    const names = [...new Set(ended)].sort(compare);
    return { month: monthText(month), needed, covered, gap: needed - covered, ended: names };
  });
  if (isAboveNeed) notices.push({ code: "csr.more-people-than-need", facts: { need: need.id } });
  return success(months, notices);
}

/** The records that tell of a need; what is no list of them is left for the ledger to refuse. */
function recordsOf(need: ResourceNeed, records: CsrRecords): CsrRecords {
  const { allocations = [], realisations = [] } = records ?? {};
  if (!Array.isArray(allocations) || !Array.isArray(realisations)) return records;
  const ofNeed = allocations.filter((one) => one?.need === need?.id);
  const ids = new Set(ofNeed.map((one) => one?.id));
  return { ...records, allocations: ofNeed, realisations: realisations.filter((one) => ids.has(one?.allocation)) };
}

const MOST_MONTHS = 600;

/** People who are not covered yet: what is available has its people, too. */
function peopleOf({ people, required, available }: ResourceNeed): number | undefined {
  if (typeof people !== "number" || required === null || available === null || required === 0) return undefined;
  const months = required / people;
  return Math.ceil(Math.max(0, required - available) / months);
}

/** Whole people for all the months of the pledge, and one more for the months that are left over. */
function stretchesOf({ pledge, units, realisedUnits }: AllocationStanding): Stretch[] {
  const { cover, id, validFrom } = pledge;
  if (!cover) return [];
  const { months, firstMonth } = cover as PledgedCover;
  const first = monthNumber(firstMonth ?? monthOf(validFrom));
  const paid = isOver(pledge) ? Math.min(units, realisedUnits) : units;
  const people = Math.floor(paid / months);
  const rest = paid - people * months;
  return [
    ...(people === 0 ? [] : [{ pledge: id, people, first, last: first + months - 1 }]),
    ...(rest === 0 ? [] : [{ pledge: id, people: 1, first, last: first + rest - 1 }]),
  ];
}
