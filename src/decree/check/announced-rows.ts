/* The number of rows that a provision announces for an annex, beside the rows that are there. */
import type { DecreeDocument } from "../document/types.js";
import { annexMentions, annexNumber } from "./annex-mentions.js";
import { rowCounts, type StatedCount } from "./counts.js";
import { provisionsOf } from "./provisions.js";

export interface AnnouncedRows {
  /** The place of the annex among the annexes. */
  readonly annex: number;
  readonly stated: number;
  readonly rows: number;
  readonly isMatched: boolean;
  /** Every count that is stated, in order: `9 (sembilan) puskesmas`. */
  readonly counts: readonly StatedCount[];
}

/** What the provisions that speak of an annex announce; one entry for an annex of which a number is said. */
export function announcedRows(decree: DecreeDocument): AnnouncedRows[] {
  const { annexes } = decree;
  if (annexes.length === 0) return [];
  const byNumber = countsByAnnex(decree);
  return annexes.flatMap(({ rows, number }, annex) => {
    const counts = annexes.length === 1 ? byNumber.all : (byNumber.numbered.get(annexNumber(number)) ?? []);
    const [first] = counts;
    if (first === undefined || rows.length === 0) return [];
    const lists = rows.map(({ list }) => list);
    return [{ annex, stated: first.value, rows: rows.length, isMatched: isMatched(counts, lists), counts }];
  });
}

/** The counts of the provisions that speak of an annex, by the annex's number. */
function countsByAnnex(decree: DecreeDocument) {
  const all: StatedCount[] = [];
  const numbered = new Map<number | null, StatedCount[]>();
  for (const { body } of provisionsOf(decree)) {
    const numbers = new Set(annexMentions(body.text).map(({ number }) => number));
    if (numbers.size === 0) continue;
    const counts = rowCounts(body.text);
    all.push(...counts);
    numbers.delete(null);
    for (const number of numbers) numbered.set(number, [...(numbered.get(number) ?? []), ...counts]);
  }
  return { all, numbered };
}

/** Whether one of the counts, or all of them together, is the number of rows, or of the rows of one of several lists. */
function isMatched(counts: readonly StatedCount[], lists: readonly number[]): boolean {
  const several = new Set(lists).size > 1;
  const bySize = new Map<number, number>();
  for (const list of lists) bySize.set(list, (bySize.get(list) ?? 0) + 1);
  const sizes = several ? new Set(bySize.values()) : new Set<number>();
  const sum = counts.reduce((total, { value }) => total + value, 0);
  return [...counts.map(({ value }) => value), sum].some((value) => value === lists.length || sizes.has(value));
}
