import { readAnnex } from "./annex.js";
import { readArticle, readChapter, readDiktum, readEnactment } from "./body.js";
import { readClosing, signatureLine } from "./closing.js";
import { twoColumns } from "./columns.js";
import { readSection } from "./items.js";
import { type Landmark, type LandmarkKind, landmarks } from "./landmarks.js";
import { plainOffice } from "./offices.js";
import { type Line, partOf, type Reading, readLines } from "./reading.js";
import { furtherDecrees } from "./several.js";
import { openingAfter, readTitle, titleLine, wordsOf } from "./title.js";
import type { DecreeArticle, DecreeChapter, DecreeDocument, DecreeSection, Part } from "./types.js";

/**
 * Reads a decree part by part: title, considerations, legal basis, what it decides, closing and annexes, of a keputusan
 * or of a peraturan. Layout, line ends and what a PDF adds do not matter; what the text lacks is null or empty.
 *
 * @param text - the decree as plain text or Markdown, of any length
 * @returns the tree, whose spans count in the text as given; a text that is no decree gives a tree without parts
 * @throws TypeError when `text` is not a string
 * @example
 * ```ts
 * import { readDecree } from "tatasehat/decree";
 * const tree = readDecree("KEPUTUSAN BUPATI CONTOH\nNOMOR 440/1-Huk/2022\nTENTANG\nTIM GIZI\n\nMEMUTUSKAN:\n\nKESATU : Ya.");
 * tree.title?.name?.text; //=> "TIM GIZI"
 * tree.diktum.map(({ label, body }) => [label.text, body.text]); //=> [["KESATU", "Ya."]]
 * ```
 */
export function readDecree(text: string): DecreeDocument {
  if (typeof text !== "string") throw new TypeError("a decree is read from a text");
  const reading = readLines(text);
  const others = furtherDecrees(reading);
  const last = others[0]?.line ?? reading.lines.length;
  return { ...readParts(text, reading, last), columns: twoColumns(reading), others: others.map(({ span }) => span) };
}

function readParts(text: string, reading: Reading, last: number): Omit<DecreeDocument, "columns" | "others"> {
  const { clean, lines } = reading;
  const marks = landmarks(reading, 0, last);
  const firstMark = marks[0]?.line ?? last;
  const titleAt = titleLine(reading, 0, firstMark);
  const found = titleAt === undefined ? undefined : openingAfter(reading, titleAt, firstMark);
  const title = titleAt === undefined || found === undefined ? null : readTitle(reading, titleAt, found.titleEnd);
  const endOf = (index: number) => marks[index + 1]?.line ?? last;
  const startOf = (index: number) => marks[index + 1]?.start ?? (last > 0 ? (lines[last - 1] as Line).end : 0);
  const index = (kind: LandmarkKind) => marks.findIndex((mark) => mark.kind === kind);
  const section = (kind: LandmarkKind): DecreeSection | null => {
    const at = index(kind);
    const mark = marks[at];
    if (mark === undefined) return null;
    const label = partOf(clean, mark.start, mark.labelEnd) as Part;
    return readSection(reading, label, mark.bodyStart, startOf(at));
  };
  const closing = closingOf(reading, marks, last, plainOffice(title?.maker?.text ?? ""));
  /** Where the part of a landmark ends: at the next one, or where an unmarked closing begins. */
  const until = (at: number) => Math.min(endOf(at), closing === undefined ? last : Math.max(closing.line, 0));
  const startUntil = (at: number) => {
    const line = lines[until(at)];
    return until(at) < endOf(at) && line !== undefined ? line.start : startOf(at);
  };
  const enacted = index("menetapkan");
  const decided = index("memutuskan");
  const body = bodyOf(reading, marks, until, startUntil);
  const lastOpening = Math.max(decided, enacted);
  const promulgated = index("promulgated");
  const gazette = marks.findLast((mark) => mark.kind === "gazette");
  return {
    text,
    heading: wordsOf(clean, lines, 0, titleAt ?? 0),
    title,
    opening: found?.opening ?? null,
    menimbang: section("menimbang"),
    mengingat: section("mengingat"),
    memperhatikan: section("memperhatikan"),
    enactment: readEnactment(reading, marks[decided], marks[enacted], lastOpening < 0 ? 0 : startUntil(lastOpening)),
    ...body,
    closing: closing === undefined ? null : readClosing(reading, closing.line, closing.end),
    promulgation:
      promulgated < 0 ? null : readClosing(reading, (marks[promulgated] as Landmark).line, endOf(promulgated)),
    gazette: gazette === undefined ? null : wordsOf(clean, lines, gazette.line, gazette.line + 1),
    copies: section("copies"),
    annexes: marks.flatMap((mark, at) => {
      if (mark.kind !== "annex") return [];
      return [readAnnex(reading, mark, endOfAnnex(marks, at) ?? last, title)];
    }),
  };
}

function endOfAnnex(marks: readonly Landmark[], at: number): number | undefined {
  for (let i = at + 1; i < marks.length; i++) {
    const { kind, line } = marks[i] as Landmark;
    if (kind === "annex" || kind === "elucidation") return line;
  }
  return undefined;
}

function bodyOf(
  reading: Reading,
  marks: readonly Landmark[],
  until: (at: number) => number,
  startUntil: (at: number) => number,
) {
  const chapters: DecreeChapter[] = [];
  const articles: DecreeArticle[] = [];
  const diktum = marks.flatMap((mark, at) => {
    if (mark.kind === "chapter") chapters.push(readChapter(reading, mark, startUntil(at)));
    if (mark.kind === "article") articles.push(readArticle(reading, mark, until(at), chapters.at(-1)?.number ?? null));
    return mark.kind === "diktum" ? [readDiktum(reading, mark, startUntil(at), until(at))] : [];
  });
  return { diktum, chapters, articles };
}

/** The lines of the closing; one without "Ditetapkan" is known by the maker's office above a signature. */
function closingOf(
  reading: Reading,
  marks: readonly Landmark[],
  last: number,
  maker: string,
): { readonly line: number; readonly end: number } | undefined {
  const at = marks.findIndex(({ kind }) => kind === "closing");
  if (at >= 0) return { line: (marks[at] as Landmark).line, end: marks[at + 1]?.line ?? last };
  const bodyAt = marks.findLastIndex(({ kind }) => BODY.has(kind));
  if (bodyAt < 0) return undefined;
  const first = (marks[bodyAt] as Landmark).line + 1;
  const end = marks[bodyAt + 1]?.line ?? last;
  const line = signatureLine(reading, first, end, maker);
  return line === undefined ? undefined : { line, end };
}

const BODY: ReadonlySet<LandmarkKind> = /* @__PURE__ */ new Set<LandmarkKind>(["diktum", "article", "menetapkan"]);
