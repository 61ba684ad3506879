/* The end of a decree: place, date, office, signature and name. */
import { writtenDays, writtenMonth } from "./dates.js";
import { actingFor, beginsAsOffice, isOnBehalf, plainOffice } from "./offices.js";
import { type Line, partOf, type Reading } from "./reading.js";
import { wordsOf } from "./title.js";
import type { DecreeClosing, DecreeDate, DecreeSignature, Part } from "./types.js";

const PLACE = /^(?:ditetapkan|dikeluarkan|diundangkan) ?:? ?(?:di)?(?![a-z]) ?:? ?/i;
const DATE = /\b(?:pada )?tanggal(?![a-z]) ?:? ?/i;
const SIGNED =
  /^(?:ttd\.?,?|t\. ?t\. ?d\.?|cap ?\/? ?ttd\.?|\(?tanda tangan\)?|dto\.?|\[.{0,40}\]|\$\{.{0,40}\}|[._]{3,})$/i;

/** Reads a closing, or a promulgation, on the lines from `first` to before `last`. */
export function readClosing(reading: Reading, first: number, last: number): DecreeClosing | null {
  const { clean, lines } = reading;
  const whole = wordsOf(clean, lines, first, last);
  if (whole === null) return null;
  let next = first;
  let place: Part | null = null;
  let date: DecreeDate | null = null;
  while (next < last && next < first + 6) {
    const line = lines[next] as Line;
    const placeLabel = PLACE.exec(line.text);
    const dateLabel = DATE.exec(line.text.slice(0, 200));
    if (placeLabel === null && dateLabel === null) {
      // The place alone on the line below its label.
      if (next !== first + 1 || place !== null || beginsAsOffice(line.text)) break;
      place = named(clean, line.start, line.end);
      next++;
      continue;
    }
    if (placeLabel !== null) {
      const to = dateLabel === null ? line.text.length : dateLabel.index;
      place = namedIn(clean, line, placeLabel[0].length, to);
    }
    if (dateLabel !== null) date = dateIn(clean, line, dateLabel.index + dateLabel[0].length);
    next++;
    if (date !== null) break;
  }
  return { span: whole.span, place, date, signature: readSignature(reading, next, last) };
}

/** Words of a line by their places in its joined text. */
function namedIn(clean: string, line: Line, from: number, to: number): Part | null {
  const before = line.text.slice(0, from).replaceAll(" ", "").length;
  const until = line.text.slice(0, to).replaceAll(" ", "").length;
  return named(clean, place(clean, line, before), place(clean, line, until));
}

/** Where the given count of a line's letters ends. */
function place(clean: string, line: Line, count: number): number {
  let at = line.start;
  for (let seen = 0; seen < count && at < line.end; at++) {
    if (!/[\s\0]/.test(clean.charAt(at))) seen++;
  }
  return at;
}

/** A place, without the comma before its date; dots that wait to be filled in are none. */
function named(clean: string, from: number, to: number): Part | null {
  let end = to;
  while (end > from && /[\s,\0]/.test(clean.charAt(end - 1))) end--;
  const part = partOf(clean, from, end);
  return part !== undefined && /[a-z]/i.test(part.text) ? part : null;
}

function dateIn(clean: string, line: Line, from: number): DecreeDate | null {
  const before = line.text.slice(0, from).replaceAll(" ", "").length;
  const part = partOf(clean, place(clean, line, before), line.end);
  if (part === undefined) return null;
  const [written] = writtenDays(part.text.slice(0, 100));
  if (written === undefined) return { ...part, iso: null, day: null, ...writtenMonth(part.text.slice(0, 100)) };
  const { iso, year, month, day } = written;
  return { ...part, iso, year, month, day };
}

/** Reads office, signature and name on the lines from `first` to before `last`. */
export function readSignature({ clean, lines }: Reading, first: number, last: number): DecreeSignature | null {
  const whole = wordsOf(clean, lines, first, last);
  if (whole === null) return null;
  let next = first;
  while (next < last && !ends(lines, next, first)) next++;
  const office = wordsOf(clean, lines, first, next);
  while (next < last && SIGNED.test((lines[next] as Line).text)) next++;
  const name = wordsOf(clean, lines, next, Math.min(next + 1, last));
  const details: Part[] = [];
  for (let i = next + 1; i < last; i++) {
    const part = wordsOf(clean, lines, i, i + 1);
    if (part !== null) details.push(part);
  }
  const words = office?.text ?? "";
  return {
    ...{ span: whole.span, office, name, details },
    acting: actingFor(words).acting,
    onBehalf: isOnBehalf(words),
  };
}

/** Whether the office has ended before this line. */
function ends(lines: readonly Line[], at: number, first: number): boolean {
  const { text, blankBefore } = lines[at] as Line;
  if (SIGNED.test(text)) return true;
  if (at === first) return false;
  return blankBefore || (lines[at - 1] as Line).text.endsWith(",");
}

/** The line from `first` on that names this office and has a signature below; undefined when there is none. */
export function signatureLine(reading: Reading, first: number, last: number, office: string): number | undefined {
  const { lines } = reading;
  for (let i = last - 1; i >= first; i--) {
    const { text } = lines[i] as Line;
    if (text.length > 200) continue;
    const plain = plainOffice(text);
    const isOffice = office !== "" && (plain === office || plainOffice(actingFor(text).office) === office);
    const isLike = text === text.toUpperCase() && text.endsWith(",") && beginsAsOffice(text);
    if ((isOffice || isLike || isOnBehalf(text)) && i < last - 1) {
      // "a.n. BUPATI CONTOH" above "SEKRETARIS DAERAH," is a part of it.
      const isSecond = i > first && !isOnBehalf(text) && isOnBehalf((lines[i - 1] as Line).text);
      return isSecond ? i - 1 : i;
    }
  }
  return undefined;
}
