import { failure, success } from "../../foundation/result.js";
import { nextAnchor } from "./anchors.js";
import { isBlank, skipBlanks } from "./characters.js";
import { type Reading, readBare, readCitation } from "./read-citation.js";
import type { Correction, NumberResult } from "./types.js";
import { nextWord } from "./words.js";

/**
 * Reads the number of a regulation, a decision, a circular or a letter, with its kind, maker, year and title, as people
 * write it: in full, abbreviated, misspelt, scanned, or as the name of a web page.
 *
 * Where label and number disagree the number wins, and the notice `decree.label-conflict` says so. What was read
 * otherwise than it stands is in `corrections`; nothing else is changed but blanks inside the number.
 *
 * @param text - one citation; of a longer text, the first one in it is read
 * @returns the number, or all readings where its short name is shared by two makers; an issue when the text is no
 *   citation (`decree.empty`, `decree.not-a-citation`), or when its number is left open, lacks its running number or has
 *   an impossible month or year, with what could still be read in `partial`
 * @example
 * ```ts
 * import { parseNumber } from "tatasehat/decree";
 * const read = parseNumber("Kepwal no. 440/kep.122-HUK/2018");
 * read.ok && read.value.type; //=> "KEPWAL"
 * read.ok && read.value.sequence; //=> "122"
 * const shared = parseNumber("PMK 3/2023");
 * shared.ok && shared.value.status === "ambiguous" && shared.value.typeCandidates; //=> ["PERMENKES", "PMK"]
 * ```
 */
export function parseNumber(text: string): NumberResult {
  if (typeof text !== "string") return failure({ code: "decree.not-text" });
  const start = firstCharacter(text);
  if (start < 0) return failure({ code: "decree.empty" });
  const slug = asSlug(text);
  const reading = firstReading(slug?.text ?? text, start);
  if (reading === undefined) return failure({ code: "decree.not-a-citation" });
  const { issues, notices } = reading;
  const value = slug === undefined ? reading.value : withCorrection(reading.value, slug.correction);
  if (value.status === "unreadable") return { ok: false, issues, partial: value };
  const isFollowed = hasFurther(text, reading);
  return success(value, isFollowed ? [...notices, { code: "decree.further-citation" }] : notices);
}

function firstCharacter(text: string): number {
  for (let place = 0; place < text.length; place++) if (!isBlank(text.charCodeAt(place))) return place;
  return -1;
}

/** The name of a web page: small letters and digits among hyphens. */
function asSlug(text: string): { readonly text: string; readonly correction: Correction } | undefined {
  if (text.length > 600 || !/^\s*[a-z]+(?:-[a-z\d]+){2,}\s*$/.test(text)) return undefined;
  // Dots and slashes of a ministry's number became hyphens, too: hk-01-07-menkes-1928-2022.
  const blanks = text
    .replace(/\bhk-(\d\d)-(\d\d)-menkes-(\d+)-((?:19|20)\d\d)(?![a-z\d])/, "HK.$1.$2/MENKES/$3/$4")
    .replaceAll("-", " ");
  const [found, read] = [text.trim(), blanks.trim()];
  const start = text.indexOf(found);
  return { text: blanks, correction: { kind: "slug", span: { start, end: start + found.length }, found, read } };
}

function withCorrection<Value extends { readonly corrections: readonly Correction[] }>(
  value: Value,
  correction: Correction,
): Value {
  return { ...value, corrections: [correction, ...value.corrections] };
}

function firstReading(text: string, start: number): Reading | undefined {
  const bare = bareAtStart(text, start);
  if (bare !== undefined) return bare;
  for (let anchor = nextAnchor(text, start); anchor !== undefined; anchor = nextAnchor(text, anchor.end)) {
    const reading = anchor.kind === "label" ? readCitation(text, anchor.at, "alone") : undefined;
    if (reading !== undefined) return reading;
  }
  return undefined;
}

/** A number at the very beginning, perhaps behind "Nomor:". */
function bareAtStart(text: string, start: number): Reading | undefined {
  const first = nextWord(text, start);
  if (first === undefined || first.start !== start) return undefined;
  let at = start;
  if (/^(?:nomor|no|n0)$/.test(first.low)) {
    at = skipBlanks(text, first.end);
    for (let step = 0; step < 3 && (text[at] === "." || text[at] === ":"); step++) at = skipBlanks(text, at + 1);
  }
  const begins = /^(?:\d|[A-Z]\s{0,3}\/|[A-Z]{2}[. ]\d|(?:kep|kpts|sk|se)[./-]{1,2}\d|[IVX]{1,6}\/MPR)/i;
  return begins.test(text.slice(at, at + 12)) ? readBare(text, at, "alone") : undefined;
}

/** Does another citation follow, joined by "jo."? The title, which may hold some, is not looked at. */
function hasFurther(text: string, { value }: Reading): boolean {
  const at = skipBlanks(text, value.span.end);
  return /^(?:jo|juncto)\b/i.test(text.slice(at, at + 7));
}
