/* How offices are spelled. Words that begin the name of an office that signs decrees, and prefixes of who acts for it. */
import type { ActingOfficer } from "./types.js";

const OFFICE =
  /^(?:gubernur|bupati|wali ?kota|presiden|menteri|kepala|direktur|camat|lurah|sekretaris|pemimpin|ketua|rektor|inspektur|pimpinan|asisten|kuasa|pejabat|pj|plt|plh|a\.? ?n)\b/i;

/** Whether a line begins as the name of an office does. */
export function beginsAsOffice(text: string): boolean {
  return OFFICE.test(text);
}

const ACTING: readonly (readonly [RegExp, ActingOfficer])[] = [
  [/^(?:plt\b\.?|pelaksana tugas\b)/i, "plt"],
  [/^(?:plh\b\.?|pelaksana harian\b)/i, "plh"],
  [/^(?:pjs\b\.?|penjabat sementara\b)/i, "pjs"],
  [/^(?:pj\b\.?|penjabat\b)/i, "pj"],
];

/** Who acts for the office, and the office without that. */
export function actingFor(text: string): { readonly acting: ActingOfficer | null; readonly office: string } {
  for (const [pattern, acting] of ACTING) {
    const found = pattern.exec(text);
    if (found !== null) return { acting, office: text.slice(found[0].length).trim() };
  }
  return { acting: null, office: text };
}

const ON_BEHALF = /^(?:a\.? ?n\.?|atas nama) /i;

/** Whether an officer signs on behalf of another. */
export function isOnBehalf(text: string): boolean {
  return ON_BEHALF.test(text);
}

/** An office for comparing: capitals, one spelling, no mark at the end. */
export function plainOffice(text: string): string {
  const upper = text
    .toUpperCase()
    .replace(/\bWALIKOTA\b/g, "WALI KOTA")
    .replace(/\bPROPINSI\b/g, "PROVINSI")
    .replace(/ ?\bREPUBLIK INDONESIA\b/g, "");
  return withoutMarks(upper);
}

const MARKS = " ,.;:";

/** A text without blanks and punctuation at its ends; a loop, for a pattern would be slow on a long row of marks. */
export function withoutMarks(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && MARKS.includes(text.charAt(start))) start++;
  while (end > start && MARKS.includes(text.charAt(end - 1))) end--;
  return text.slice(start, end);
}
