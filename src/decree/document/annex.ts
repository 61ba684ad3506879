/* The annexes: their own head, which repeats the title, their rows, and the signature again. */
import { readSignature, signatureLine } from "./closing.js";
import type { Landmark } from "./landmarks.js";
import { plainOffice, withoutMarks } from "./offices.js";
import { type Line, lineWhere, partOf, type Reading } from "./reading.js";
import { readRows } from "./rows.js";
import { KIND, readTitle, wordsOf } from "./title.js";
import type { DecreeAnnex, DecreeTitle, Part } from "./types.js";

const NUMBER = /^lampiran ([IVXLC]{1,7}|\d{1,3})$/i;
const LONGEST_HEAD = 16;

/** Reads the annex that a landmark opens and that ends before line `last`. */
export function readAnnex(reading: Reading, mark: Landmark, last: number, title: DecreeTitle | null): DecreeAnnex {
  const { clean, lines } = reading;
  const label = partOf(clean, mark.start, mark.labelEnd) as Part;
  const whole = wordsOf(clean, lines, mark.line, last) as Part;
  const headEnd = endOfHead(reading, mark, last, title);
  const signedAt = signatureLine(reading, headEnd, last, plainOffice(title?.maker?.text ?? ""));
  return {
    ...{ span: whole.span, label },
    number: NUMBER.exec(label.text)?.[1] ?? null,
    head: readHead(reading, mark, headEnd),
    rows: readRows(reading, headEnd, signedAt ?? last),
    signature: signedAt === undefined ? null : readSignature(reading, signedAt, last),
  };
}

/** The head without the word LAMPIRAN, which may stand on the same line. */
function readHead(reading: Reading, mark: Landmark, headEnd: number): DecreeTitle | null {
  const own = reading.lines[mark.line] as Line;
  const start = skipMarks(reading.clean, mark.bodyStart, own.end);
  const rest: Line[] = start < own.end ? [{ ...own, start, text: reading.clean.slice(start, own.end) }] : [];
  const lines = [...rest, ...reading.lines.slice(mark.line + 1, headEnd)];
  const head = readTitle({ clean: reading.clean, lines }, 0, lines.length);
  return head !== null && (head.kind !== null || head.number !== null || head.about !== null) ? head : null;
}

function skipMarks(clean: string, from: number, to: number): number {
  let at = from;
  while (at < to && /[\s:.\0]/.test(clean.charAt(at))) at++;
  return at;
}

/** The first line behind the head: behind its name, which ends where the decree's own name does, else at a blank line. */
function endOfHead({ clean, lines }: Reading, mark: Landmark, last: number, title: DecreeTitle | null): number {
  const own = (lines[mark.line] as Line).text;
  const limit = Math.min(last, mark.line + LONGEST_HEAD);
  const isHead = KIND.test(own.replace(/^lampiran[^a-z]{0,8}(?:[ivxlc]{1,7} ?:? ?)?/i, ""));
  const next = lines[mark.line + 1]?.text ?? "";
  if (!isHead && !(mark.line + 1 < last && (KIND.test(next) || /^(?:NOMOR|TENTANG)\b/i.test(next))))
    return mark.line + 1;
  const aboutAt = lineWhere(lines, mark.line, limit, ({ text }) => /\bTENTANG\b/i.test(text.slice(0, 400)));
  if (aboutAt === undefined) {
    // Kind and number without a name: up to the first blank line.
    return lineWhere(lines, mark.line + 1, limit, ({ blankBefore }) => blankBefore) ?? Math.min(mark.line + 3, last);
  }
  const name = fold(title?.name?.text ?? "");
  const about = (lines[aboutAt] as Line).text;
  const from = about.search(/\bTENTANG\b/i) + "TENTANG".length;
  let seen = about.slice(from);
  for (let i = aboutAt + 1; i < last; i++) {
    const line = lines[i] as Line;
    if (name !== "" && fold(seen) === name) return i;
    const isNamed = fold(seen) !== "";
    if (isNamed && (line.blankBefore || i >= limit)) return i;
    seen += ` ${partOf(clean, line.start, line.end)?.text ?? ""}`;
  }
  return last;
}

function fold(text: string): string {
  return withoutMarks(text.toUpperCase());
}
