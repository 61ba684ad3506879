/** A piece of text on a page: its left edge, its baseline from the bottom, its width and the size of its letters. */
export interface TextItem {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
}

/** A piece of a line without wide gaps inside. */
export interface Segment {
  readonly text: string;
  readonly x: number;
  readonly end: number;
}

/** A line of a page. */
export interface PageLine {
  /** From 0. */
  readonly page: number;
  readonly y: number;
  readonly size: number;
  readonly segments: readonly Segment[];
}

/** A gap wider than this many times the size of the letters parts two cells; a blank in it is one of a justified line. */
const WIDE_GAP = 1.2;
const WIDE_BLANK = 2;
/** One wider than this is a blank. */
const BLANK_GAP = 0.15;
/** A number in front of a row. */
const ROW_MARK = /^\d{1,4}[.)]?$/;

/** The lines of a page from top to bottom, their pieces from left to right. */
export function linesOf(items: readonly TextItem[], page: number): readonly PageLine[] {
  const sorted = items.toSorted((a, b) => b.y - a.y || a.x - b.x);
  const rows: TextItem[][] = [];
  for (const item of sorted) {
    const row = rows.at(-1);
    const first = row?.[0];
    const isBeside = first !== undefined && first.y - item.y < Math.max(first.size, item.size) * 0.45;
    if (row !== undefined && isBeside) row.push(item);
    else rows.push([item]);
  }
  let stops: readonly number[] = [];
  return rows.flatMap((row) => {
    const written = row.filter(({ text }) => text.trim() !== "");
    const [first] = written;
    if (first === undefined) return [];
    const segments = segmentsOf(
      row.toSorted((a, b) => a.x - b.x),
      stops,
    );
    const isRow = segments.length > 2 && ROW_MARK.test(segments[0]?.text.trim() ?? "");
    // The cells of a table begin below each other, however near they come.
    if (isRow) stops = segments.slice(2).map(({ x }) => x);
    return [{ page, y: first.y, size: first.size, segments }];
  });
}

function segmentsOf(row: readonly TextItem[], stops: readonly number[]): readonly Segment[] {
  const segments: Segment[] = [];
  const isNumbered = ROW_MARK.test(row.find(({ text }) => text.trim() !== "")?.text.trim() ?? "");
  let isBlank = false;
  for (const { text, x, width, size } of row) {
    if (text.trim() === "") {
      isBlank ||= text !== "";
      continue;
    }
    const last = segments.at(-1);
    const gap = last === undefined ? 0 : x - last.end;
    const isStop = isNumbered && gap > size * 0.2 && stops.some((stop) => Math.abs(stop - x) < size * 0.2);
    if (last === undefined || isStop || gap > size * (isBlank ? WIDE_BLANK : WIDE_GAP)) {
      segments.push({ text, x, end: x + width });
    } else {
      const isParted = (isBlank || gap > size * BLANK_GAP) && !last.text.endsWith(" ") && !text.startsWith(" ");
      const joined = last.text + (isParted ? " " : "") + text;
      segments[segments.length - 1] = { text: joined, x: last.x, end: Math.max(last.end, x + width) };
    }
    isBlank = false;
  }
  return segments;
}
