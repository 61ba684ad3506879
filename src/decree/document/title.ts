/* The title of a decree, or of the head of an annex that repeats it: kind, NOMOR, TENTANG, name. */
import { beginsAsOffice, plainOffice } from "./offices.js";
import { join, type Line, lineWhere, partOf, type Reading, spanOf } from "./reading.js";
import type { DecreeNature, DecreeOpening, DecreeTitle, Part } from "./types.js";

/** A line that names the kind of a decree. */
export const KIND =
  /^(?:SALINAN )?(?:RANCANGAN )?(?:SURAT )?(KEPUTUSAN|PERATURAN|QANUN|INSTRUKSI|SURAT EDARAN)(?![A-Za-z])/i;
const NUMBER_LINE = /^(?:NOMOR|NO)(?![A-Za-z])/i;
const ABOUT_LINE = /^TENTANG(?![A-Za-z])/i;
const GRACE = /^DENGAN RAHMAT TUHAN\b/i;

/** Where the title begins, from line `first` to before `last`; undefined when there is none. */
export function titleLine({ lines }: Reading, first: number, last: number): number | undefined {
  let fallback: number | undefined;
  for (let i = first; i < last; i++) {
    const { text } = lines[i] as Line;
    if (KIND.test(text)) {
      const near = lines.slice(i, Math.min(i + 6, last)).map((line) => line.text.slice(0, 400));
      if (near.some((other, n) => NUMBER_LINE.test(other) || (n === 0 && / NOMOR /i.test(other)))) return i;
      if (text === text.toUpperCase()) fallback ??= i;
    } else if (fallback === undefined && (NUMBER_LINE.test(text) || ABOUT_LINE.test(text))) {
      fallback = i;
    }
  }
  return fallback;
}

/** The line of the title after which the opening begins, and that opening. */
export function openingAfter(
  { clean, lines }: Reading,
  title: number,
  last: number,
): { readonly titleEnd: number; readonly opening: DecreeOpening | null } {
  const graceAt = lineWhere(lines, title + 1, last, ({ text }) => GRACE.test(text));
  const grace = graceAt === undefined ? null : wordsOf(clean, lines, graceAt, graceAt + 1);
  const officeAt = graceAt !== undefined ? graceAt + 1 : officeLine(lines, title, last);
  const office = officeAt < last ? wordsOf(clean, lines, officeAt, last) : null;
  const titleEnd = graceAt ?? officeAt;
  const parts = [grace, office].filter((part) => part !== null);
  const [begin] = parts;
  const end = parts.at(-1);
  if (begin === undefined || end === undefined) return { titleEnd: last, opening: null };
  return { titleEnd, opening: { span: { start: begin.span.start, end: end.span.end }, grace, office } };
}

/** The line of the maker's office, which stands between the name and the considerations; `last` when there is none. */
function officeLine(lines: readonly Line[], title: number, last: number): number {
  const aboutAt = lineWhere(lines, title, last, ({ text }) => /\bTENTANG\b/i.test(text.slice(0, 400)));
  if (aboutAt === undefined) return last;
  const maker = plainOffice((lines[title] as Line).text.replace(KIND, ""));
  // From the last line upward: the office may run over several lines.
  for (let i = last - 1; i > aboutAt; i--) {
    const { text, blankBefore } = lines[i] as Line;
    const isMaker = maker !== "" && plainOffice(text) === maker;
    const isOffice = beginsAsOffice(text) && (blankBefore || text.endsWith(","));
    if ((isMaker || isOffice) && (i > aboutAt + 1 || !ABOUT_LINE.test((lines[aboutAt] as Line).text))) return i;
    // A paragraph of the name was reached.
    if (blankBefore && i < last - 1 && !(lines[last - 1] as Line).text.endsWith(",")) break;
  }
  return last;
}

/** Reads the title that stands on the lines from `first` to before `last`. */
export function readTitle({ clean, lines }: Reading, first: number, last: number): DecreeTitle | null {
  if (first >= last) return null;
  const start = (lines[first] as Line).start;
  const end = (lines[last - 1] as Line).end;
  const { text, offsets } = join(clean, start, end);
  // The words that divide a title stand near its beginning, whatever follows.
  const head = text.slice(0, 1000);
  const kindWord = KIND.exec(head);
  const numberAt = wordAt(head, /\bNOMOR\b|(?:^| )NO(?:\.|(?= ?:))/i, 0);
  const aboutAt = wordAt(head, /\bTENTANG\b/i, numberAt === null ? 0 : numberAt.to);
  const part = (from: number, to: number): Part | null => {
    const words = trimmed(text, from, to);
    if (words.from >= words.to) return null;
    return { text: text.slice(words.from, words.to), span: spanOf(offsets, words.from, words.to) };
  };
  const kindEnd = numberAt?.from ?? aboutAt?.from ?? text.length;
  const kind = kindWord === null ? null : part(0, kindEnd);
  const makerFrom = kindWord?.[0].length ?? 0;
  return {
    span: { start, end },
    kind,
    nature: kindWord === null ? null : natureOf(kindWord[1] as string),
    maker: kindWord === null ? null : part(makerFrom, kindEnd),
    numberLabel: numberAt === null ? null : part(numberAt.from, numberAt.to),
    number: numberAt === null ? null : part(numberAt.to, endOfNumber(head, numberAt.to, aboutAt?.from ?? text.length)),
    about: aboutAt === null ? null : part(aboutAt.from, aboutAt.to),
    name: aboutAt === null ? null : part(aboutAt.to, text.length),
  };
}

/** The head of an older annex has the date between number and name. */
function endOfNumber(head: string, from: number, to: number): number {
  const dated = head.slice(from, to).search(/ TANGGAL\b/i);
  return dated < 0 ? to : from + dated;
}

function natureOf(word: string): DecreeNature | null {
  if (/^(?:peraturan|qanun)$/i.test(word)) return "peraturan";
  return /^keputusan$/i.test(word) ? "keputusan" : null;
}

function wordAt(text: string, pattern: RegExp, from: number): { readonly from: number; readonly to: number } | null {
  const found = pattern.exec(text.slice(from));
  if (found === null) return null;
  const begin = from + found.index + (found[0].startsWith(" ") ? 1 : 0);
  return { from: begin, to: from + found.index + found[0].length };
}

/** Without blanks, and without the colon behind a label. */
function trimmed(text: string, from: number, to: number): { readonly from: number; readonly to: number } {
  let begin = from;
  let end = to;
  while (begin < end && " :".includes(text.charAt(begin))) begin++;
  while (end > begin && text.charAt(end - 1) === " ") end--;
  return { from: begin, to: end };
}

/** The words of whole lines; null when there are none. */
export function wordsOf(clean: string, lines: readonly Line[], first: number, last: number): Part | null {
  if (first >= last) return null;
  return partOf(clean, (lines[first] as Line).start, (lines[last - 1] as Line).end) ?? null;
}
