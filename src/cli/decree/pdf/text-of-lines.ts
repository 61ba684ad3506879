import type { PageLine, Segment } from "./text-items.js";

/** A row of a table, or a marked item, whose cells may run on over the lines below. */
interface OpenRow {
  readonly cells: readonly Segment[];
  readonly page: number;
  readonly y: number;
  readonly size: number;
}

/** Two lines further apart than this many sizes have a blank line between them. */
const PARAGRAPH_GAP = 1.9;
/** A label, a colon, a letter or a number in front of cells. */
const MARK = /^(?:\d{1,4}[.)]?|[a-z]{1,2}[.)]|:)$/;

/** The text of lines: a blank line for each wide distance, a form feed for each page, wide gaps between cells. */
export function textOfLines(lines: readonly PageLine[]): string {
  const lefts = new Map<number, number>();
  for (const { page, segments } of lines) {
    lefts.set(page, Math.min(lefts.get(page) ?? Number.POSITIVE_INFINITY, segments[0]?.x ?? 0));
  }
  const out: string[] = [];
  let open: OpenRow | undefined;
  for (const line of lines) {
    if (open !== undefined && runsOn(line, open)) {
      open = { ...line, cells: withLine(open.cells, line), size: open.size };
      continue;
    }
    if (open !== undefined) {
      out.push(written(open, lefts.get(open.page) ?? 0));
      if (open.page !== line.page) out.push("\f");
      else if (Math.abs(open.y - line.y) > line.size * PARAGRAPH_GAP) out.push("");
    }
    open = { ...line, cells: line.segments };
  }
  if (open !== undefined) out.push(written(open, lefts.get(open.page) ?? 0));
  return `${out.join("\n")}\n`;
}

/** Whether a line below, or on top of the next page, only goes on with cells of the row. */
function runsOn(line: PageLine, { cells, page, y, size }: OpenRow): boolean {
  const marked = cells.findLastIndex(({ text }) => MARK.test(text.trim()));
  if (marked < 0) return false;
  const isNear = page === line.page ? y > line.y && y - line.y <= size * PARAGRAPH_GAP : page + 1 === line.page;
  return isNear && line.segments.every((segment) => cellAbove(segment, cells, size) > marked);
}

/** The place of the cell under whose left edge a piece begins; -1 for none. */
function cellAbove(segment: Segment, cells: readonly Segment[], size: number): number {
  return cells.findIndex(({ x }) => Math.abs(x - segment.x) < size * 0.8);
}

function withLine(cells: readonly Segment[], line: PageLine): readonly Segment[] {
  const joined = [...cells];
  for (const segment of line.segments) {
    const at = cellAbove(segment, cells, line.size);
    const cell = joined[at] as Segment;
    joined[at] = { ...cell, text: `${cell.text.trimEnd()} ${segment.text}`, end: Math.max(cell.end, segment.end) };
  }
  return joined;
}

/** The cells of a line with blanks for the distance from the left edge and for the gaps. */
function written({ cells, size }: OpenRow, left: number): string {
  const [first] = cells;
  const indent = first === undefined ? 0 : Math.max(0, Math.round((first.x - left) / (size * 0.5)));
  return " ".repeat(Math.min(indent, 80)) + cells.map(({ text }) => text.trim()).join("    ");
}
