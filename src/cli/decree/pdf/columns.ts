/* Pages in two columns: found by the gutter between them, and read one column after the other. */
import { linesOf, type PageLine, type TextItem } from "./text-items.js";

/** Fewer lines tell no column. */
const FEWEST_LINES = 8;
/** The gutter stands in the middle part of the page's text. */
const MIDDLE = { from: 0.35, to: 0.65 };
const STEPS = 60;
/** The lines of a column are sentences, most of them about as wide as the column; the cells of a table are neither. */
const SENTENCE = 24;
const FULL = 0.7;
/** What stands across both columns: the head of the page, a title. */
const MOST_ACROSS = 0.25;

/** The lines of a page in the order in which they are read, column by column where there is a gutter. */
export function inReadingOrder(
  items: readonly TextItem[],
  page: number,
  gutter: number | undefined,
): readonly PageLine[] {
  if (gutter === undefined) return linesOf(items, page);
  const across = linesOf(
    items.filter((item) => crosses(item, gutter)),
    page,
  );
  const sides = [linesOf(items.filter(isLeftOf(gutter)), page), linesOf(items.filter(isRightOf(gutter)), page)];
  // What stands across parts what is above it from what is below.
  const bounds = [Number.POSITIVE_INFINITY, ...across.map(({ y }) => y), Number.NEGATIVE_INFINITY];
  return bounds.slice(0, -1).flatMap((top, i) => {
    const bottom = bounds[i + 1] as number;
    const between = sides.flatMap((lines) => lines.filter(({ y }) => y < top && y > bottom));
    const below = across[i];
    return below === undefined ? between : [...between, below];
  });
}

const crosses = ({ x, width, text }: TextItem, at: number): boolean => text.trim() !== "" && x < at && x + width > at;
const isLeftOf =
  (at: number) =>
  (item: TextItem): boolean =>
    !crosses(item, at) && item.x < at;
const isRightOf =
  (at: number) =>
  (item: TextItem): boolean =>
    !crosses(item, at) && item.x >= at;

/**
 * The place of the gutter; undefined on a page with one column. The gutter of the page before is that of a short or
 * tabular page, too, which shows none by itself but has nothing across it.
 */
export function gutterOf(items: readonly TextItem[], before: number | undefined): number | undefined {
  const written = items.filter(({ text }) => text.trim() !== "");
  const own = ownGutter(written);
  if (own !== undefined || before === undefined) return own;
  return written.some((item) => crosses(item, before)) ? undefined : before;
}

function ownGutter(written: readonly TextItem[]): number | undefined {
  if (written.length < 2 * FEWEST_LINES) return undefined;
  const start = Math.min(...written.map(({ x }) => x));
  const end = Math.max(...written.map(({ x, width }) => x + width));
  const steps = Array.from({ length: STEPS + 1 }, (_, step) => {
    const at = start + (end - start) * (MIDDLE.from + ((MIDDLE.to - MIDDLE.from) * step) / STEPS);
    return { at, across: written.filter((item) => crosses(item, at)).length };
  });
  const fewest = Math.min(...steps.map(({ across }) => across));
  const free = steps.filter(({ across }) => across === fewest);
  const at = (free[Math.floor(free.length / 2)] as { at: number }).at;
  const left = linesOf(written.filter(isLeftOf(at)), 0);
  const right = linesOf(written.filter(isRightOf(at)), 0);
  if (fewest > (left.length + right.length) * MOST_ACROSS) return undefined;
  return isColumn(left) && isColumn(right) ? at : undefined;
}

function isColumn(lines: readonly PageLine[]): boolean {
  if (lines.length < FEWEST_LINES) return false;
  const start = Math.min(...lines.map((line) => line.segments[0]?.x ?? 0));
  const end = Math.max(...lines.map(endOf));
  const isFull = (line: PageLine): boolean => endOf(line) - start >= (end - start) * FULL && lengthOf(line) >= SENTENCE;
  return lines.filter(isFull).length >= lines.length * 0.5;
}

const endOf = ({ segments }: PageLine): number => segments.at(-1)?.end ?? 0;
const lengthOf = ({ segments }: PageLine): number => segments.reduce((sum, { text }) => sum + text.length, 0);
