/* The items of a section: lettered considerations, numbered regulations, receivers of copies. */
import { join, partOf, type Reading, spanOf } from "./reading.js";
import type { DecreeItem, DecreeSection, Part } from "./types.js";

interface Marker {
  readonly label: string;
  /** Places in the joined text: of the label, behind it, and of the item's words. */
  readonly from: number;
  readonly labelTo: number;
  readonly to: number;
}

/** At the beginning of a line, or behind the end of an item on the same line. */
const MARKER = /(?:^|(?<=\n)|(?<=; ?)|(?<=; dan ))(\d{1,3}|[a-z]{1,2})([.)])(?: |\n|$)/gm;

/** Reads the section whose label ends at `labelEnd` and whose text runs from `from` to `to`. */
export function readSection(reading: Reading, label: Part, from: number, to: number): DecreeSection {
  const { clean } = reading;
  const { text, offsets } = join(clean, from, to);
  const items = itemsOf(lined(text, offsets, clean), offsets);
  const end = items.at(-1)?.span.end ?? label.span.end;
  return { span: { start: label.span.start, end }, label, items };
}

/** Joined words in which a line break is a break again, so that markers are sought where lines begin. */
function lined(text: string, offsets: readonly number[], clean: string): string {
  let out = "";
  for (let i = 0; i < text.length; i++) {
    const character = text.charAt(i);
    const next = offsets[i + 1];
    const isBreak = character === " " && next !== undefined && /[\n\r\f]/.test(clean.slice(offsets[i], next));
    out += isBreak ? "\n" : character;
  }
  return out;
}

function itemsOf(text: string, offsets: readonly number[]): DecreeItem[] {
  const begin = /^[: ]/.test(text) ? skip(text, 0) : 0;
  const markers = markersOf(text, begin);
  const first = markers[0];
  if (first === undefined || text.slice(begin, first.from).trim() !== "") {
    const whole = item(text, offsets, undefined, begin, text.length);
    // Words before the first marker are an item of their own.
    const lead = first === undefined ? whole : item(text, offsets, undefined, begin, first.from);
    return [...(lead === undefined ? [] : [lead]), ...marked(text, offsets, markers)];
  }
  return marked(text, offsets, markers);
}

function marked(text: string, offsets: readonly number[], markers: readonly Marker[]): DecreeItem[] {
  return markers.flatMap((marker, i) => {
    const read = item(text, offsets, marker, marker.to, markers[i + 1]?.from ?? text.length);
    return read === undefined ? [] : [read];
  });
}

/** The markers of the scheme of the first one: letters or digits. What cannot follow is a part of the sentence. */
function markersOf(text: string, begin: number): Marker[] {
  const found: Marker[] = [];
  let isNumbered: boolean | undefined;
  for (const match of text.slice(begin).matchAll(MARKER)) {
    const label = match[1] as string;
    const isDigits = /^\d/.test(label);
    if (isNumbered !== undefined && isDigits !== isNumbered) continue;
    const from = begin + match.index;
    const previous = found.at(-1);
    if (previous !== undefined && !follows(text, previous, label, from)) continue;
    isNumbered = isDigits;
    found.push({ label, from, labelTo: from + label.length + 1, to: from + match[0].trimEnd().length });
  }
  return found;
}

/** A marker follows where it is the next one, or where the item before it has ended. */
function follows(text: string, previous: Marker, label: string, at: number): boolean {
  if (rank(label) === rank(previous.label) + 1) return true;
  return /[;.:](?: dan| atau)?$/.test(text.slice(Math.max(previous.to, at - 12), at).trimEnd());
}

/** a is 1, z is 26, aa is 27; 3 is 3. */
export function rank(label: string): number {
  if (/^\d/.test(label)) return Number(label);
  return [...label].reduce((value, letter) => value * 26 + letter.charCodeAt(0) - 96, 0);
}

function item(
  text: string,
  offsets: readonly number[],
  marker: Marker | undefined,
  from: number,
  to: number,
): DecreeItem | undefined {
  const start = skip(text, from);
  let end = to;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  if (end <= start) return undefined;
  const body: Part = { text: text.slice(start, end).replaceAll("\n", " "), span: spanOf(offsets, start, end) };
  if (marker === undefined) return { span: body.span, label: null, labelSpan: null, body };
  const labelSpan = spanOf(offsets, marker.from, marker.labelTo);
  return { span: { start: labelSpan.start, end: body.span.end }, label: marker.label, labelSpan, body };
}

function skip(text: string, from: number): number {
  let at = from;
  while (at < text.length && (text.charAt(at) === ":" || /\s/.test(text.charAt(at)))) at++;
  return at;
}

/** The words behind a label, without a colon that a column left in front of them; null when there are none. */
export function bodyOf(clean: string, from: number, to: number): Part | null {
  let start = from;
  while (start < to && /[:\s\0]/.test(clean.charAt(start))) start++;
  return partOf(clean, start, to) ?? null;
}
