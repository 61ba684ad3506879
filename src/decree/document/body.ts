/* The body: what is decided (diktum) or ruled (BAB, Pasal, ayat). */
import { bodyOf } from "./items.js";
import type { Landmark } from "./landmarks.js";
import { type Line, partOf, type Reading } from "./reading.js";
import { readRows } from "./rows.js";
import type { DecreeArticle, DecreeChapter, DecreeClause, DecreeEnactment, Diktum, Part } from "./types.js";

/** MEMUTUSKAN and Menetapkan, as far as they stand there; `end` is where the first diktum, chapter or article begins. */
export function readEnactment(
  { clean }: Reading,
  decides: Landmark | undefined,
  enacts: Landmark | undefined,
  end: number,
): DecreeEnactment | null {
  const opening = decides ?? enacts;
  if (opening === undefined) return null;
  const decidesEnd = decides === undefined ? 0 : colonAfter(clean, decides);
  const decidesPart = decides === undefined ? undefined : partOf(clean, decides.start, decidesEnd);
  const label = enacts === undefined ? undefined : partOf(clean, enacts.start, enacts.labelEnd);
  const clause = enacts === undefined ? null : bodyOf(clean, enacts.bodyStart, end);
  const last = clause ?? label ?? decidesPart;
  return {
    span: { start: opening.start, end: last?.span.end ?? opening.labelEnd },
    decides: decidesPart ?? null,
    label: label ?? null,
    clause,
  };
}

/** The end of MEMUTUSKAN with its colon. */
function colonAfter(clean: string, mark: Landmark): number {
  let at = mark.labelEnd;
  while (clean.charAt(at) === " " || clean.charAt(at) === "\0") at++;
  return clean.charAt(at) === ":" ? at + 1 : mark.labelEnd;
}

/** Reads one diktum, which ends before `end`, that is before line `last`. */
export function readDiktum(reading: Reading, mark: Landmark, end: number, last: number): Diktum {
  const { clean } = reading;
  const label = partOf(clean, mark.start, mark.labelEnd) as Part;
  const body = bodyOf(clean, mark.bodyStart, end) ?? emptyAt(label.span.end);
  return {
    span: { start: label.span.start, end: body.span.end },
    ...{ label, body },
    ordinal: mark.ordinal ?? 0,
    rows: readRows(reading, mark.line + 1, last),
  };
}

function emptyAt(at: number): Part {
  return { text: "", span: { start: at, end: at } };
}

/** Reads the line of a chapter and the name below it, which ends before `end`. */
export function readChapter({ clean }: Reading, mark: Landmark, end: number): DecreeChapter {
  const label = partOf(clean, mark.start, mark.labelEnd) as Part;
  const name = partOf(clean, mark.labelEnd, end) ?? null;
  return {
    span: { start: label.span.start, end: name?.span.end ?? label.span.end },
    ...{ label, name },
    number: label.text.split(" ").at(-1) as string,
  };
}

const CLAUSE = /^\((\d{1,3})\)(?: |$)/;

/** Reads an article whose lines run from behind its own to before `last`. */
export function readArticle(reading: Reading, mark: Landmark, last: number, chapter: string | null): DecreeArticle {
  const { clean, lines } = reading;
  const label = partOf(clean, mark.start, mark.labelEnd) as Part;
  const first = mark.line + 1;
  const end = last > first ? (lines[last - 1] as Line).end : label.span.end;
  const body = bodyOf(clean, label.span.end, end) ?? emptyAt(label.span.end);
  return {
    span: { start: label.span.start, end: body.span.end },
    ...{ label, body, chapter },
    number: label.text.split(" ").at(-1) as string,
    clauses: clausesOf(reading, first, last),
  };
}

function clausesOf({ clean, lines }: Reading, first: number, last: number): DecreeClause[] {
  const starts: { at: number; number: number | null; from: number }[] = [];
  for (let i = first; i < last; i++) {
    const { text, start } = lines[i] as Line;
    const number = CLAUSE.exec(text)?.[1];
    if (number !== undefined) starts.push({ at: start, number: Number(number), from: clean.indexOf(")", start) + 1 });
    else if (i === first) starts.push({ at: start, number: null, from: start });
  }
  const end = last > first ? (lines[last - 1] as Line).end : 0;
  return starts.flatMap(({ at, number, from }, i) => {
    const body = partOf(clean, from, starts[i + 1]?.at ?? end);
    return body === undefined ? [] : [{ span: { start: at, end: body.span.end }, number, body }];
  });
}
