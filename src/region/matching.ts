import { editDistance, foldText } from "../foundation/text.js";
import type { MatchQuality, RegionKind, RegionLevel } from "./types.js";

/*
 * Names as people type them: `KAB. SERANG`, `Serang (Kab)`, `serang` and `Kabupaten Serang` may all mean one area. Both
 * sides are folded, abbreviations are written out, and the word that says what the area is counts apart from the name,
 * since it is often left out, shortened or wrong.
 */

/** Abbreviations of names and of what an area is. */
const ABBREVIATIONS: Readonly<Record<string, string>> = {
  adm: "administrasi",
  ds: "desa",
  distrik: "kecamatan",
  diy: "daerah istimewa yogyakarta",
  dki: "daerah khusus ibukota",
  gn: "gunung",
  kab: "kabupaten",
  kec: "kecamatan",
  kel: "kelurahan",
  kep: "kepulauan",
  kodya: "kota",
  kotamadya: "kota",
  ntb: "nusa tenggara barat",
  ntt: "nusa tenggara timur",
  propinsi: "provinsi",
  prov: "provinsi",
};

/** The words that say what an area is, and the kinds that they may mean. */
const KIND_WORDS: Readonly<Record<string, readonly RegionKind[]>> = {
  provinsi: ["provinsi"],
  kabupaten: ["kabupaten", "kabupaten-administrasi"],
  kota: ["kota", "kota-administrasi"],
  kecamatan: ["kecamatan"],
  kelurahan: ["kelurahan"],
  desa: ["desa", "desa-adat"],
};

/** Areas of a higher level come first among equals. */
const LEVEL_ORDER: Readonly<Record<RegionLevel, number>> = { province: 0, regency: 1, district: 2, village: 3 };

/** Qualities from the best to the least. */
const QUALITIES: readonly MatchQuality[] = [
  "code",
  "exact",
  "name",
  "former-name",
  "other-kind",
  "beginning",
  "words",
  "similar",
];

/** Most names by far are plain letters, and there are eighty thousand of them. */
const PLAIN = /^[a-z]+(?: [a-z]+)*$/;

let abbreviated: RegExp | undefined;

/** Folds a name and writes its abbreviations out. */
export function foldName(text: string): string {
  const lower = text.toLowerCase();
  // An apostrophe is part of a word: Alo'oa, Ra'as.
  const folded = PLAIN.test(lower) ? lower : foldText(lower.replace(/['’`ʼ]/g, ""));
  abbreviated ??= new RegExp(`\\b(?:${Object.keys(ABBREVIATIONS).join("|")})\\b`, "g");
  return folded.replace(abbreviated, expand).replace(/\bd ?i yogyakarta\b/, "daerah istimewa yogyakarta");
}

function expand(abbreviation: string): string {
  return ABBREVIATIONS[abbreviation] as string;
}

/** A folded text, and the same without its spaces: Fak-Fak and Fakfak, Kota Baru and Kotabaru are one. */
interface Folded {
  readonly text: string;
  readonly joined: string;
}

function fold(text: string): Folded {
  const folded = foldName(text);
  return { text: folded, joined: join(folded) };
}

function join(folded: string): string {
  return folded.includes(" ") ? folded.replaceAll(" ", "") : folded;
}

/** What is looked for. */
export interface Query {
  /** The name as typed, with the word that says what the area is. */
  readonly whole: Folded;
  /** The name without that word; the whole name where there is none. */
  readonly bare: Folded;
  /** The kinds that the text asks for; undefined when it says nothing of that. */
  readonly kinds: readonly RegionKind[] | undefined;
  /** The words of the bare name. */
  readonly words: readonly string[];
  /** The words behind a comma: they name areas above. */
  readonly above: readonly string[];
}

/**
 * Reads what a user types: a name, what the area is before or behind it, and behind a comma the areas above.
 *
 * @param text - such as `Kec. Cibeber, Kota Cilegon` or `Serang (Kab.)` or `Serang, Kota`
 * @returns the query; undefined when the text holds no letter or digit
 */
export function readQuery(text: string): Query | undefined {
  const [head, ...others] = text
    .split(",")
    .map(foldName)
    .filter((part) => part !== "");
  if (head === undefined) return undefined;
  // `Serang, Kota`: what stands behind the comma is no area above, but what the area is.
  const behind = others[0];
  const isKindBehind = behind !== undefined && Object.hasOwn(KIND_WORDS, behind);
  const whole = isKindBehind ? `${behind} ${head}` : head;
  const above = (isKindBehind ? others.slice(1) : others).flatMap((part) => part.split(" "));
  const words = whole.split(" ");
  const { kind, rest } = splitKind(words);
  const bare = rest.length > 0 ? rest : words;
  return {
    whole: { text: whole, joined: join(whole) },
    bare: { text: bare.join(" "), joined: bare.join("") },
    kinds: rest.length > 0 && kind !== undefined ? KIND_WORDS[kind] : undefined,
    words: bare,
    above,
  };
}

/** Takes the word that says what an area is off the beginning of a name, or else off its end. */
function splitKind(words: readonly string[]): { kind: string | undefined; rest: readonly string[] } {
  const first = words[0] as string;
  const last = words.at(-1) as string;
  const isName = (word: string): boolean => word !== "administrasi";
  if (Object.hasOwn(KIND_WORDS, first)) return { kind: first, rest: words.slice(1).filter(isName) };
  if (Object.hasOwn(KIND_WORDS, last)) return { kind: last, rest: words.slice(0, -1).filter(isName) };
  return { kind: undefined, rest: words };
}

/** A name that a query is held against. */
export interface Candidate {
  readonly code: string;
  readonly level: RegionLevel;
  readonly kind: RegionKind;
  /** Folded bare name. */
  readonly name: string;
  /** The same without spaces. */
  readonly joined: string;
  /** Folded bare name that it had before, without spaces. */
  readonly formerName?: string;
}

/**
 * Makes a candidate.
 *
 * @param area - code, level, kind and bare name, packed or spelled
 * @param formerName - the bare name that it had before
 * @returns the candidate with its names folded
 */
export function makeCandidate(
  area: { readonly code: string; readonly level: RegionLevel; readonly kind: RegionKind; readonly name: string },
  formerName?: string,
): Candidate {
  const { code, level, kind } = area;
  const { text: name, joined } = fold(area.name);
  const candidate = { code, level, kind, name, joined };
  return formerName === undefined ? candidate : { ...candidate, formerName: fold(formerName).joined };
}

/** A candidate that fits. */
export interface RankedCandidate {
  readonly candidate: Candidate;
  readonly match: MatchQuality;
  /** Letters to edit, for a similar name; otherwise 0. */
  readonly distance: number;
}

/**
 * Ranks the candidates that fit a query: the better fit first, then the word-for-word name, the higher level, the
 * shorter name, and among equals the one that came first. Similar names are offered only where nothing else fits.
 *
 * @param query - what is looked for
 * @param candidates - the names to hold it against, in the order of their codes
 * @param namesAbove - the folded full names of the areas above a code, spaces between
 * @returns the candidates that fit, the best first
 */
export function rank(
  query: Query,
  candidates: readonly Candidate[],
  namesAbove: (code: string) => string,
): RankedCandidate[] {
  const isBelow = ({ code }: Candidate): boolean =>
    query.above.length === 0 || query.above.every((word) => begins(namesAbove(code), word));
  const fitting: RankedCandidate[] = [];
  for (const candidate of candidates) {
    const match = qualityOf(query, candidate, namesAbove);
    if (match !== undefined && isBelow(candidate)) fitting.push({ candidate, match, distance: 0 });
  }
  const found = fitting.length > 0 ? fitting : similarOnes(query, candidates).filter((one) => isBelow(one.candidate));
  return found.sort(byFit(query));
}

/** How well a candidate fits, short of similarity; undefined when it does not. */
function qualityOf(query: Query, candidate: Candidate, namesAbove: (code: string) => string): MatchQuality | undefined {
  const { whole, bare, kinds } = query;
  const { joined, formerName } = candidate;
  const isKind = kinds?.includes(candidate.kind);
  const isNamed = joined === bare.joined;
  if (isNamed && isKind === true) return "exact";
  if (joined === whole.joined) return "name";
  if (formerName !== undefined && (formerName === bare.joined || formerName === whole.joined)) return "former-name";
  if (isNamed) return "other-kind";
  if (isKind === false) return undefined;
  if (joined.startsWith(bare.joined)) return "beginning";
  return hasWords(query.words, candidate, namesAbove) ? "words" : undefined;
}

/** Every word of the query begins a word of the name or of the areas above, and at least one a word of the name. */
function hasWords(words: readonly string[], { name, code }: Candidate, namesAbove: (code: string) => string): boolean {
  if (!words.some((word) => begins(name, word))) return false;
  const others = words.filter((word) => !begins(name, word));
  if (others.length === 0) return true;
  const above = namesAbove(code);
  return others.every((word) => begins(above, word));
}

function begins(names: string, word: string): boolean {
  return names.startsWith(word) || names.includes(` ${word}`);
}

/** The candidates of which a quarter of the letters at most differs, but at least one may. */
function similarOnes({ whole, bare, kinds }: Query, candidates: readonly Candidate[]): RankedCandidate[] {
  const found: RankedCandidate[] = [];
  for (const candidate of candidates) {
    // `Lma Puluh Kota` is all name, `Kota Clegon` is not: both readings are tried.
    const asWhole = distanceWithin(whole.joined, candidate.joined);
    const asBare = kinds?.includes(candidate.kind) ? distanceWithin(bare.joined, candidate.joined) : undefined;
    const distance = Math.min(asWhole ?? Number.POSITIVE_INFINITY, asBare ?? Number.POSITIVE_INFINITY);
    if (distance !== Number.POSITIVE_INFINITY) found.push({ candidate, match: "similar", distance });
  }
  return found;
}

function distanceWithin(text: string, name: string): number | undefined {
  const limit = Math.max(1, Math.floor(text.length / 4));
  if (Math.abs(name.length - text.length) > limit) return undefined;
  const distance = editDistance(text, name);
  return distance <= limit ? distance : undefined;
}

function byFit({ whole, bare }: Query): (a: RankedCandidate, b: RankedCandidate) => number {
  const spacing = ({ name }: Candidate): number => (name === whole.text || name === bare.text ? 0 : 1);
  return (a, b) =>
    QUALITIES.indexOf(a.match) - QUALITIES.indexOf(b.match) ||
    a.distance - b.distance ||
    spacing(a.candidate) - spacing(b.candidate) ||
    LEVEL_ORDER[a.candidate.level] - LEVEL_ORDER[b.candidate.level] ||
    a.candidate.name.length - b.candidate.name.length;
}
