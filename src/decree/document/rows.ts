/* The rows of a list or a table: `1. | UPTD Puskesmas Cibeber | Dinas Kesehatan`, or a number with its cells below it. */
import { type Line, partOf, type Reading } from "./reading.js";
import type { DecreeRow, Part } from "./types.js";

const ROW = /^[ \t\0]*\|?[ \t\0]*(\d{1,4})(?:[ \t\0]*[.)](?![\d])|(?=[ \t\0]*[|\t]|[ \t]{2,})|(?=[ \t\0]*$))/;
const RULE = /^[-|+=: ]{2,}$/;

/** A row whose cells are still being gathered. */
interface OpenRow {
  readonly number: number;
  readonly start: number;
  readonly labelEnd: number;
  /** The end of its own line, and of the last line that runs on from it. */
  readonly lineEnd: number;
  end: number;
  /** The lines below, each a cell where its own line has none. */
  readonly below: Part[];
}

/** Reads the rows on the lines from `first` to before `last`. */
export function readRows({ clean, lines }: Reading, first: number, last: number): DecreeRow[] {
  const rows: DecreeRow[] = [];
  const lists = new Lists();
  let open: OpenRow | undefined;
  const close = () => {
    const row = open === undefined ? undefined : finished(clean, open);
    if (row !== undefined) rows.push({ ...row, list: lists.of(row.number) });
    open = undefined;
  };
  let previous = 0;
  for (let i = first; i < last; i++) {
    const line = lines[i] as Line;
    if (RULE.test(line.text)) continue;
    const found = ROW.exec(clean.slice(line.start, Math.min(line.end, line.start + 200)));
    if (found !== null && startsRow(line, found[0], Number(found[1]), previous)) {
      close();
      const number = Number(found[1]);
      previous = number;
      const start = line.start + found[0].indexOf(found[1] as string);
      open = { number, start, labelEnd: line.start + found[0].length, lineEnd: line.end, end: line.end, below: [] };
    } else if (open !== undefined) {
      const isFull = cellsOf(clean, open.labelEnd, Math.min(open.lineEnd, open.labelEnd + 200)).length > 0;
      if (isHeading(line) || (isFull && line.blankBefore)) close();
      else if (isFull) open.end = line.end;
      else open.below.push(partOf(clean, line.start, line.end) as Part);
    }
  }
  close();
  return rows;
}

/** The row with its cells; a line that runs on belongs to the last of them. Undefined when it has none. */
function finished(clean: string, row: OpenRow): Omit<DecreeRow, "list"> | undefined {
  const label = partOf(clean, row.start, row.labelEnd);
  const own = cellsOf(clean, row.labelEnd, row.lineEnd);
  const last = own.pop();
  const isRunOn = row.end > row.lineEnd;
  const whole = last === undefined ? [] : [isRunOn ? (partOf(clean, last.span.start, row.end) as Part) : last];
  const cells = [...own, ...whole, ...row.below];
  const end = cells.at(-1)?.span.end;
  if (label === undefined || end === undefined) return undefined;
  return { span: { start: label.span.start, end }, label, number: row.number, cells };
}

/** A number alone on its line is a row's only when it is the next one: years and page numbers stand alone too. */
function startsRow(line: Line, label: string, number: number, previous: number): boolean {
  return line.text.length > label.trim().length || number === previous + 1 || number === 1;
}

/** A line in capitals with a letter or a Roman numeral in front opens a list of its own. */
function isHeading({ text, blankBefore }: Line): boolean {
  return blankBefore && text === text.toUpperCase() && /^(?:[A-Z]|[IVX]{1,5})[.)] /.test(text);
}

/** The cells of a line: between bars, tabs or wide gaps. */
function cellsOf(clean: string, from: number, to: number): Part[] {
  const raw = clean.slice(from, to);
  const separator = raw.includes("|") ? /\|/g : /\t+| {2,}/g;
  const cells: Part[] = [];
  let start = 0;
  const add = (end: number) => {
    const cell = partOf(clean, from + start, from + end);
    if (cell !== undefined) cells.push(cell);
  };
  for (const found of raw.matchAll(separator)) {
    add(found.index);
    start = found.index + found[0].length;
  }
  add(raw.length);
  return cells;
}

/** Nobody nests lists deeper. */
const DEEPEST = 6;

/** Lists inside lists: a number that no list continues belongs to the innermost one, which it then disturbs. */
class Lists {
  private count = -1;
  private readonly open: { readonly list: number; last: number }[] = [];

  /** The list of the next row. */
  of(number: number): number {
    const continued = this.open.findLastIndex(({ last }) => last + 1 === number);
    if (continued >= 0) this.open.length = continued + 1;
    else if (number === 1 || this.open.length === 0) {
      this.open.push({ list: ++this.count, last: 0 });
      if (this.open.length > DEEPEST) this.open.shift();
    }
    const current = this.open.at(-1) as { readonly list: number; last: number };
    current.last = number;
    return current.list;
  }
}
