/* What a program prints on every page, in its margins: names of files, dates, page numbers. */
import type { PageLine } from "./text-items.js";

/** How many lines of a page, from its top and its bottom, may be of the margin. */
const MARGIN_LINES = 2;

/** An address, or the number of the page: no line of a decree, even where there is one page only. */
const FURNITURE =
  /^(?:(?:file|https?):\/\/\S+(?: \d+ ?\/ ?\d+)?|\d+ ?\/ ?\d+|(?:halaman|hal\.?|page) \d+(?: (?:dari|of) \d+)?)$/i;

/** The lines without those that stand at one place on most pages, alike but for their digits. */
export function withoutRunningHeads(pages: readonly (readonly PageLine[])[]): readonly PageLine[] {
  const counts = new Map<string, number>();
  for (const page of pages) {
    for (const key of new Set(marginOf(page).map(keyOf))) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return pages.flatMap((page) => {
    const isHead = (line: PageLine): boolean =>
      FURNITURE.test(textOf(line)) || isOnMost(counts.get(keyOf(line)) ?? 0, pages.length);
    const heads = new Set(marginOf(page).filter(isHead));
    return page.filter((line) => !heads.has(line));
  });
}

const isOnMost = (count: number, pages: number): boolean => count > 1 && count > pages / 2;

/** The uppermost and the lowest lines. */
function marginOf(page: readonly PageLine[]): readonly PageLine[] {
  const byHeight = page.toSorted((a, b) => b.y - a.y);
  return [...byHeight.slice(0, MARGIN_LINES), ...byHeight.slice(MARGIN_LINES).slice(-MARGIN_LINES)];
}

const textOf = ({ segments }: PageLine): string => segments.map(({ text }) => text.trim()).join(" ");

const keyOf = (line: PageLine): string => `${Math.round(line.y / 3)}|${textOf(line).replace(/\d+/g, "#")}`;
