import { isRecord } from "../../foundation/records.js";
import { foldText } from "../../foundation/text.js";
import { findRegulations, type Regulation, regulation as regulationOf } from "../../law/registry/index.js";
import type { DecreeNumber, ParsedNumber, UnreadableNumber } from "../number/types.js";
import type { FoundCitation, RegulationMatch, ResolvedCitation } from "./types.js";

/** From here on two titles are taken for one; titles are cited shortened and with their words changed. */
const SAME_TITLE = 0.5;
/** A suggestion rests on more. */
const SURE_TITLE = 0.6;
const MOST_SUGGESTIONS = 3;

/**
 * Looks a citation up in the registry, and says what was probably meant when it is not there: the registry knows
 * PP 28/2012 under the title that "UU 28/2012" is cited with.
 *
 * The registry does not hold every regulation. `unknown` says nothing about a regulation's force, and without a title
 * another kind under the same number and year is only listed, not taken for what was meant.
 *
 * @param citation - a citation from {@link findCitations}, or a number from {@link parseNumber}
 * @returns the regulation on record, or what else is on record that may have been meant
 * @throws TypeError for a text: read it first
 * @example
 * ```ts
 * import { parseNumber, resolveCitation } from "tatasehat/decree";
 * const read = parseNumber("Undang-Undang Nomor 28 Tahun 2012 tentang Pelaksanaan UU Nomor 43 Tahun 2009 tentang Kearsipan");
 * const resolved = read.ok ? resolveCitation(read.value) : undefined;
 * resolved?.status; //=> "probably-other"
 * resolved?.suggestions[0]?.id; //=> "pp-28-2012"
 * resolved?.suggestions[0]?.differs; //=> ["type"]
 * ```
 */
export function resolveCitation(citation: FoundCitation | DecreeNumber | UnreadableNumber): ResolvedCitation {
  const value = readingIn(citation);
  const readings = value.status === "ambiguous" ? value.candidates : [value];
  const [only] = readings;
  if (only === undefined || only.type === null) return unknown([]);
  if (only.type === "UUD") return constitution(only);
  if (only.number === null) return unknown([]);
  if (only.year === null) return resolveYearless(only);
  if (readings.length > 1) return resolveShared(readings as readonly ParsedNumber[]);
  return resolveOne(only as ParsedNumber);
}

function readingIn(citation: FoundCitation | DecreeNumber | UnreadableNumber): DecreeNumber | UnreadableNumber {
  const value = isRecord(citation) && "value" in citation ? citation.value : citation;
  if (isRecord(value) && typeof value.status === "string") return value;
  throw new TypeError("a citation is what findCitations or parseNumber gives, no text");
}

const unknown = (suggestions: readonly RegulationMatch[]): ResolvedCitation => ({
  ...{ status: "unknown", regulation: null, suggestions },
});

const constitution = (value: ParsedNumber | UnreadableNumber): ResolvedCitation => ({
  ...{ status: "found", regulation: matchOne(regulationOf("uud-1945") as Regulation, value), suggestions: [] },
});

/** A name that two makers share is found when one of them has that title; otherwise both are possible. */
function resolveShared(readings: readonly ParsedNumber[]): ResolvedCitation {
  const resolved = readings.map(resolveOne).filter(({ status }) => status === "found");
  const titled = resolved.filter(({ regulation }) => (regulation?.titleLikeness ?? 0) >= SURE_TITLE);
  const [sure] = titled;
  if (sure !== undefined && titled.length === 1) return sure;
  return unknown(resolved.map(({ regulation }) => regulation as RegulationMatch));
}

/** A circular is known by its number alone; of others, what bears the number under that title is listed. */
function resolveYearless(value: ParsedNumber | UnreadableNumber): ResolvedCitation {
  const rows = findRegulations({ type: value.type as string, number: value.number as string });
  const matches = rows.map((row) => matchOne(row, value));
  const [only] = matches;
  const isCertain = only !== undefined && matches.length === 1 && (value.number as string).includes("/");
  if (isCertain) return { status: "found", regulation: only, suggestions: [] };
  return unknown(matches.filter(isSure));
}

function resolveOne(value: ParsedNumber): ResolvedCitation {
  const { type, number, year, issuer } = value;
  const rows = findRegulations({ type, number: number as string, year: year as number });
  const here = isRegional(type) ? rows.filter((row) => placeOf(row) === placeKey(issuer.region)) : rows;
  const [row] = here;
  if (row !== undefined) {
    const found = matchOne(row, value);
    if (!found.differs.includes("title")) return { status: "found", regulation: found, suggestions: [] };
    return {
      status: "title-differs",
      regulation: found,
      suggestions: others(value).filter((other) => isMeant(other, type)),
    };
  }
  const suggestions = others(value);
  const sure = suggestions.filter((suggestion) => isMeant(suggestion, type) || isOtherAct(suggestion, type));
  return sure.length > 0 ? { status: "probably-other", regulation: null, suggestions: sure } : unknown(suggestions);
}

const isSure = ({ titleLikeness }: RegulationMatch): boolean => (titleLikeness ?? 0) >= SURE_TITLE;

/** One slip under the right title; decisions repeat their titles under ever new numbers. */
function isMeant(suggestion: RegulationMatch, type: string): boolean {
  const [slip] = suggestion.differs;
  return isSure(suggestion) && suggestion.differs.length === 1 && !(slip === "number" && /^(?:KEP|SE$|SK$)/.test(type));
}

/** Permendagri 78/2012 cited as a Kepmendagri: one office, one number, one year. */
function isOtherAct({ id, differs }: RegulationMatch, type: string): boolean {
  const kind = id.slice(3, id.indexOf("-"));
  return differs.join() === "type" && /^(?:PER|KEP)/.test(type) && kind.toUpperCase() === type.slice(3);
}

/** Under the title cited those of the same number or the same kind; without a title, those of the same number and year. */
function others(value: ParsedNumber): readonly RegulationMatch[] {
  const { type, number, year, title } = value;
  const cited = findRegulations({ number: number as string });
  const numbered = new Set(cited.map(({ id }) => id));
  const alike = title === null ? cited.filter((row) => row.year === year) : [...cited, ...findRegulations({ type })];
  const rows = new Map(alike.map((row) => [row.id, row]));
  return [...rows.values()]
    .map((row) => match(row, value, numbered))
    .filter((found) => title === null || isSure(found))
    .sort((a, b) => (b.titleLikeness ?? 0) - (a.titleLikeness ?? 0) || a.differs.length - b.differs.length)
    .slice(0, MOST_SUGGESTIONS);
}

/** One row of the registry, found by its number, beside a citation. */
const matchOne = (row: Regulation, value: ParsedNumber | UnreadableNumber): RegulationMatch =>
  match(row, value, new Set([row.id]));

/** A row of the registry beside a citation; `numbered` are the rows that bear its number. */
function match(
  row: Regulation,
  value: ParsedNumber | UnreadableNumber,
  numbered: ReadonlySet<string>,
): RegulationMatch {
  const titleLikeness = value.title === null ? null : likeness(row.title, value.title);
  const differs: RegulationMatch["differs"][number][] = [];
  const type = value.type as string;
  if (!isType(row.type, type)) differs.push("type");
  if (!numbered.has(row.id)) differs.push("number");
  if (value.year !== null && row.year !== value.year) differs.push("year");
  if (isRegional(type) && placeOf(row) !== placeKey(value.issuer.region)) differs.push("region");
  if (titleLikeness !== null && titleLikeness < SAME_TITLE) differs.push("title");
  const confidence = row.doubts.title ?? row.confidence;
  return { id: row.id, title: row.title, confidence, differs, titleLikeness };
}

/** The registry keeps circulars by their maker, regional law by its place. */
function isType(recorded: string, cited: string): boolean {
  return recorded === cited || recorded.startsWith(`${cited}-`);
}

const REGIONAL = /^(?:PERDA|(?:PER|KEP|IN)(?:GUB|BUP|WAL))$/;
const isRegional = (type: string): boolean => REGIONAL.test(type);

/** KOTA-CILEGON of PERDA-KOTA-CILEGON. */
const placeOf = ({ type }: Regulation): string => type.split("-").slice(1).join("-");
const placeKey = (region: string | null): string => (region ?? "").toUpperCase().replace(/[^A-Z]+/g, "-");

/** Words that titles are cited with or without. */
const FILLERS = /\b(?:nomor|no|tahun|tentang|dan|atas|di|pada|yang|dalam|republik|indonesia|undang undang|uu)\b/g;

/** How many of their words two titles share, 0 to 1 (Dice); a title cut short counts as far as it goes. */
function likeness(title: string, other: string): number {
  const [a, b] = [wordsOf(title), wordsOf(other)];
  const shared = [...a].filter((word) => b.has(word)).length;
  return Math.round((200 * shared) / (a.size + b.size)) / 100;
}

const wordsOf = (title: string): ReadonlySet<string> =>
  new Set(
    foldText(title)
      .replace(FILLERS, " ")
      .split(" ")
      .filter((word) => word !== ""),
  );
