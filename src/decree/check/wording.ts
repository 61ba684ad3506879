/* Words compared as a reader compares them. */
import { withoutMarks } from "../document/offices.js";
import type { DecreeDocument, Part } from "../document/types.js";
import type { Span } from "../number/types.js";
import type { TextEdit } from "./types.js";

/** A name for comparing: capitals, one spelling, no mark at the end. */
export function plainName(text: string): string {
  return withoutMarks(
    text
      .toUpperCase()
      .replace(/\bWALIKOTA\b/g, "WALI KOTA")
      .replace(/\bPROPINSI\b/g, "PROVINSI")
      .replace(/[“”"']/g, ""),
  );
}

/** A number for comparing: without blanks, in capitals. */
export function plainNumber(text: string): string {
  return withoutMarks(text.toUpperCase().replaceAll(" ", "").replaceAll("–", "-"));
}

/** Kind and maker for comparing: `Surat Keputusan Walikota` is `KEPUTUSAN WALI KOTA`. */
export function plainKind(text: string): string {
  return plainName(text)
    .replace(/^(?:SALINAN |RANCANGAN )?(?:SURAT (?=KEPUTUSAN))?/, "")
    .replace(/ ?\bREPUBLIK INDONESIA\b/g, "");
}

/** Whether one names the same as the other, perhaps without the region: `KEPUTUSAN BUPATI` is `KEPUTUSAN BUPATI CONTOH`. */
export function sameKind(a: string, b: string): boolean {
  const [short, long] = [plainKind(a), plainKind(b)].sort((x, y) => x.length - y.length) as [string, string];
  return short.includes(" ") && (short === long || long.startsWith(`${short} `));
}

/** Whether it is in capitals; words with digits or a slash are numbers, and keep their letters. */
export function isInCapitals(text: string): boolean {
  return text.split(" ").every((word) => /[\d/]/.test(word) || word === word.toUpperCase());
}

/** The words of a part in capitals, as an edit of the text. */
export function capitals({ text }: DecreeDocument, { span }: Part): TextEdit {
  const written = text.slice(span.start, span.end);
  return { span, text: written.replace(/\S+/g, (word) => (/[\d/]/.test(word) ? word : word.toUpperCase())) };
}

/** The last mark of a part, where it ends in one of these; else the empty place behind it. */
export function endMark(part: Part, marks: string): Span {
  const end = part.span.end;
  return { start: marks.includes(part.text.at(-1) as string) ? end - 1 : end, end };
}

/** The span of the first part that there is, else the beginning of the text. */
export function firstSpan(...parts: readonly ({ readonly span: Span } | null | undefined)[]): Span {
  return parts.find((part) => part != null)?.span ?? { start: 0, end: 0 };
}

/** The empty place behind a part: where something missing belongs. */
export function behind(part: { readonly span: Span } | null | undefined): Span {
  const at = part?.span.end ?? 0;
  return { start: at, end: at };
}
