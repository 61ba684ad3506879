import { CommandFailure } from "../failure.js";
import { hasByteOrderMark } from "./file-kind.js";

export const QUOTE = 0x22;
export const LINE_FEED = 0x0a;
export const CARRIAGE_RETURN = 0x0d;
export const COMMA = 0x2c;
export const SEMICOLON = 0x3b;
export const TAB = 0x09;
export const POINT = 0x2e;

/** How a delimited text is written, so that the output can be written likewise. */
export interface CsvDialect {
  /** `,` `;` or tab, as a byte. */
  readonly delimiter: number;
  /** What ends a line: LF, CR LF, or the lone CR of old Macs. */
  readonly lineEnd: "\n" | "\r\n" | "\r";
  readonly byteOrderMark: boolean;
  /** Excel's hint line `sep=;`, echoed as it came. */
  readonly hint: string;
}

/** The dialect with what was found on the way. */
export interface SniffedCsv {
  readonly dialect: CsvDialect;
  /** Where the heading line begins. */
  readonly headingStart: number;
}

const CANDIDATES = [COMMA, SEMICOLON, TAB] as const;
const SNIFFED_RECORDS = 20;

/**
 * Finds the dialect from the first bytes of a file: the delimiter is the one under which most headings are recognised,
 * then the one whose first rows agree best with the heading line.
 *
 * @param head - the first bytes
 * @param recognised - how many of some headings mean something to the command
 */
export function sniffCsv(head: Uint8Array, recognised: (headings: readonly string[]) => number): SniffedCsv {
  const byteOrderMark = hasByteOrderMark(head);
  let start = byteOrderMark ? 3 : 0;
  const lineEnd = lineEndOf(head, start);
  const hinted = hintLine(head, start, lineEnd);
  start += hinted.length;
  // Lines left empty above the headings carry nothing.
  while (head[start] === LINE_FEED || head[start] === CARRIAGE_RETURN) start++;
  if (start >= head.length) throw new CommandFailure("input.empty");

  const hintedDelimiter = hinted.charCodeAt(4);
  let delimiter: number = COMMA;
  let best = -1;
  for (const candidate of CANDIDATES) {
    const score = candidate === hintedDelimiter ? Number.POSITIVE_INFINITY : scoreOf(head, start, candidate, lineEnd);
    if (score > best) {
      best = score;
      delimiter = candidate;
    }
  }
  return { dialect: { delimiter, lineEnd, byteOrderMark, hint: hinted }, headingStart: start };

  function scoreOf(bytes: Uint8Array, from: number, candidate: number, end: CsvDialect["lineEnd"]): number {
    const [headings = [], ...rows] = readRecords(bytes, from, candidate, end, SNIFFED_RECORDS).records;
    // The last row may be cut off by the end of the window.
    const whole = rows.length > 1 ? rows.slice(0, -1) : rows;
    const agreeing = whole.filter((row) => row.length === headings.length).length;
    const agreement = whole.length === 0 ? 0 : agreeing / whole.length;
    return (
      recognised(headings) * 1000 + (headings.length > 1 ? 100 * agreement + Math.min(headings.length, 99) / 100 : 0)
    );
  }
}

function lineEndOf(head: Uint8Array, start: number): CsvDialect["lineEnd"] {
  const feed = head.indexOf(LINE_FEED, start);
  if (feed < 0) return head.indexOf(CARRIAGE_RETURN, start) < 0 ? "\n" : "\r";
  return head[feed - 1] === CARRIAGE_RETURN ? "\r\n" : "\n";
}

function hintLine(head: Uint8Array, start: number, lineEnd: string): string {
  const first = new TextDecoder("latin1").decode(head.subarray(start, start + 8));
  const match = /^sep=[,;\t]\r?[\n\r]/i.exec(first);
  return match === null ? "" : match[0].slice(0, 5 + lineEnd.length);
}

/**
 * Splits some first records into texts; for headings and for sniffing, never for the rows themselves.
 *
 * @returns the records, and where each of them ends (behind its line end)
 */
export function readRecords(
  bytes: Uint8Array,
  from: number,
  delimiter: number,
  lineEnd: CsvDialect["lineEnd"],
  limit: number,
): { readonly records: readonly string[][]; readonly ends: readonly number[]; readonly openQuote: boolean } {
  const newline = lineEnd === "\r" ? CARRIAGE_RETURN : LINE_FEED;
  const records: string[][] = [];
  const ends: number[] = [];
  let at = from;
  while (at < bytes.length && records.length < limit) {
    const record: string[] = [];
    for (;;) {
      const start = at;
      if (bytes[at] === QUOTE) {
        at = closingQuote(bytes, at);
        if (at >= bytes.length) return { records, ends, openQuote: true };
      }
      while (at < bytes.length && bytes[at] !== delimiter && bytes[at] !== newline) at++;
      const end = bytes[at] !== delimiter && bytes[at - 1] === CARRIAGE_RETURN ? at - 1 : at;
      record.push(cellText(bytes, start, Math.max(start, end)));
      const more = bytes[at] === delimiter;
      at++;
      if (!more) break;
    }
    records.push(record);
    ends.push(Math.min(at, bytes.length));
  }
  return { records, ends, openQuote: false };
}

/** The index behind the quote that closes the one at `open`; the end of the bytes when none does. */
function closingQuote(bytes: Uint8Array, open: number): number {
  let at = open + 1;
  for (;;) {
    at = bytes.indexOf(QUOTE, at);
    if (at < 0) return bytes.length;
    if (bytes[at + 1] !== QUOTE) return at + 1;
    at += 2;
  }
}

const utf8 = /* @__PURE__ */ new TextDecoder();

/** A cell's text: quotes taken off, doubled quotes made single. */
export function cellText(bytes: Uint8Array, start: number, end: number): string {
  const text = utf8.decode(bytes.subarray(start, end));
  if (bytes[start] !== QUOTE) return text;
  const close = text.lastIndexOf('"');
  if (close <= 0) return text;
  return text.slice(1, close).replaceAll('""', '"') + text.slice(close + 1);
}
