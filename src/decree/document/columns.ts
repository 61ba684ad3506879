/* A text in two columns, as a copy of a page gives it: two sentences on a line, with a gap between them at one place. */
import type { Span } from "../number/types.js";
import type { Line, Reading } from "./reading.js";

/** Fewer lines tell no column. */
const FEWEST_LINES = 12;
/** How many of the lines have the gap: a table at the end of a decree has it on fewer. */
const MOST_LINES = 0.5;
/** Sentences are so long, of so many words, and begin with no number: the cells of a table do. */
const LENGTH = 20;
const WORDS = 3;
const MOST_NUMBERED = 0.4;
/** How many of the lines with the gap are sentences on both sides: titles and ends of paragraphs are shorter. */
const PROSE = 0.4;
/** A longer line is no line of a column. */
const LONGEST = 400;

/** The two sides of a line, and the place where the second begins. */
interface Sides {
  readonly line: Line;
  readonly left: string;
  readonly right: string;
  readonly at: number;
}

/** The first line in two columns; null where the text runs in one. */
export function twoColumns({ clean, lines }: Reading): Span | null {
  if (lines.length < FEWEST_LINES) return null;
  const parted = lines.flatMap((line) => sidesOf(clean, line));
  const counts = new Map<number, number>();
  for (const { at } of parted) counts.set(at, (counts.get(at) ?? 0) + 1);
  let place = 0;
  for (const [at, count] of counts) if (count > (counts.get(place) ?? 0)) place = at;
  const beside = parted.filter(({ at }) => Math.abs(at - place) <= 1);
  const [first] = beside;
  // Where the left column has a blank line, the right one stands alone.
  const alone = lines.filter(({ indent }) => Math.abs(indent - place) <= 1).length;
  if (first === undefined || beside.length < FEWEST_LINES) return null;
  if (beside.length + alone < lines.length * MOST_LINES) return null;
  const sentences = beside.filter(({ left, right }) => isSentence(left) && isSentence(right));
  const numbered = beside.filter(({ left }) => /^\d{1,4}[.)]? /.test(left));
  const isProse = sentences.length >= beside.length * PROSE && numbered.length <= beside.length * MOST_NUMBERED;
  return isProse ? { start: first.line.start, end: first.line.end } : null;
}

function sidesOf(clean: string, line: Line): Sides[] {
  if (line.end - line.start > LONGEST) return [];
  const raw = clean.slice(line.start, line.end);
  const gap = raw.search(/ {3}|\t/);
  if (gap < 0) return [];
  // The widest gap: justified lines have others.
  let best = { from: gap, to: gap };
  for (const found of raw.matchAll(/ {3,}|\t+/g)) {
    if (found[0].length > best.to - best.from) best = { from: found.index, to: found.index + found[0].length };
  }
  return [{ line, left: raw.slice(0, best.from), right: raw.slice(best.to), at: line.indent + best.to }];
}

const isSentence = (text: string): boolean => text.length >= LENGTH && text.trim().split(/\s+/).length >= WORDS;
