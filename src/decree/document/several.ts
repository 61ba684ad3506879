/* Several decrees in one text: a second title with a number of its own, and considerations below it. */
import type { Span } from "../number/types.js";
import { beginsAsOffice } from "./offices.js";
import { type Line, lineWhere, type Reading } from "./reading.js";
import { KIND } from "./title.js";

const NUMBER = /(?:^|\s)NOMOR ?:? ?(\S.{0,80})/i;
const HEAD_LINES = 8;
const TITLE_LINES = 40;

/** Where the second and further decrees begin. A form inside an annex, its number left open, is none. */
export function furtherDecrees({ lines }: Reading): { readonly line: number; readonly span: Span }[] {
  const considered = lines.flatMap(({ text }, i) => (/^menimbang(?: ?:| ?$)/i.test(text.slice(0, 20)) ? [i] : []));
  const starts: { line: number; number: string }[] = [];
  let previous = 0;
  for (const at of considered) {
    const from = Math.max(previous, at - TITLE_LINES);
    const title = lineWhere(lines, from, at, (_, i) => isTitle(lines, i));
    previous = at;
    if (title === undefined) continue;
    const number = numberBelow(lines, title) ?? "";
    if (starts.length === 0 || (number !== starts[0]?.number && /\d/.test(number)))
      starts.push({ line: title, number });
  }
  const later = starts.slice(1).map(({ line }) => withHeading(lines, line));
  const end = lines.at(-1)?.end ?? 0;
  return later.map((line, i) => {
    const next = later[i + 1];
    const before = next === undefined ? end : (lines[next - 1] as Line).end;
    return { line, span: { start: (lines[line] as Line).start, end: before } };
  });
}

function isTitle(lines: readonly Line[], at: number): boolean {
  const { text } = lines[at] as Line;
  if (!KIND.test(text) || text !== text.toUpperCase()) return false;
  if (/^LAMPIRAN\b/i.test(lines[at - 1]?.text ?? "")) return false;
  return numberBelow(lines, at) !== undefined;
}

function numberBelow(lines: readonly Line[], at: number): string | undefined {
  for (const { text } of lines.slice(at, at + HEAD_LINES)) {
    const number = NUMBER.exec(text.slice(0, 400))?.[1];
    if (number !== undefined) return number;
  }
  return undefined;
}

/** The emblem's lines above a title belong to it. */
function withHeading(lines: readonly Line[], title: number): number {
  let first = title;
  while (first > title - 3) {
    const text = lines[first - 1]?.text ?? "";
    if (text.endsWith(",") || !(beginsAsOffice(text) || /^(?:PROVINSI|PEMERINTAH|SALINAN)\b/.test(text))) break;
    first--;
  }
  return first;
}
