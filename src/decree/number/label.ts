import { ABBREVIATED, ACTS, type Act, NAMED_KINDS, type NamedKind, OTHER_DOCUMENTS, SHARED_NAMES } from "./kinds.js";
import { type LabelWords, labelWords } from "./label-words.js";
import type { Maker } from "./local-units.js";
import { makerOf, national, noteMisspelling } from "./maker.js";
import { agenciesByName, ministersByName } from "./makers.js";
import { type RegionLevel, regionLevel, selfNamedRegion } from "./regions.js";
import { misspelled } from "./spelling.js";
import { typeOf } from "./type-codes.js";
import type { Correction, Issuer } from "./types.js";
import { isAmong, phrase, properCase, type Word } from "./words.js";

/** What stands before a number: the kind of document and its maker. */
export interface Label {
  readonly start: number;
  /** The end of the last word of the kind and its maker. */
  readonly end: number;
  readonly act: Act;
  /** One type code; two when the name is shared; none when only the number can tell. */
  readonly types: readonly string[];
  readonly issuer: Issuer;
  /** What area a title may name in place of the label; undefined for any, null for none. */
  readonly titleLevel: RegionLevel | null | undefined;
  readonly after: LabelWords;
  readonly corrections: readonly Correction[];
}

const NOBODY: Issuer = { office: null, region: null };

/** Reads the label that begins at a word; undefined when that word begins none. */
export function readLabel(text: string, at: number): Label | undefined {
  const after = labelWords(text, at);
  const corrections = [...after.corrections];
  const words = withoutCountry(after.words);
  const head = words.length === 0 ? undefined : headOf(text, words, corrections);
  if (head === undefined) return undefined;
  const { act, types, issuer, titleLevel } = head;
  return { start: at, end: (after.words.at(-1) as Word).end, act, types, issuer, titleLevel, after, corrections };
}

/** "RI" and "Republik Indonesia" say nothing; in the name of the constitution they do. */
function withoutCountry(words: readonly Word[]): readonly Word[] {
  const isCountry = (at: number): boolean =>
    words[at]?.low === "ri" ||
    (words[at]?.low === "republik" && words[at + 1]?.low === "indonesia") ||
    (words[at]?.low === "indonesia" && words[at - 1]?.low === "republik");
  return words.filter((_, at) => !isCountry(at));
}

interface Head {
  readonly act: Act;
  readonly types: readonly string[];
  readonly issuer: Issuer;
  readonly titleLevel: RegionLevel | null | undefined;
}

function headOf(text: string, words: readonly Word[], corrections: Correction[]): Head | undefined {
  const [first] = words as [Word];
  const shared = SHARED_NAMES[first.low];
  if (shared !== undefined && words.length === 1) return { ...shared, issuer: NOBODY, titleLevel: null };
  const ministerial = ofMinister(text, words, corrections);
  if (ministerial !== undefined) return ministerial;
  const spoken = spokenOut(text, words, corrections);
  const named = namedKind(spoken);
  if (named !== undefined) return named;
  const { act, rest } = actOf(spoken);
  if (act === undefined) return undefined;
  if (act === "izin") return { act, types: ["IZIN"], issuer: NOBODY, titleLevel: undefined };
  if (act === "surat" || act === "edaran") return letter(text, act, rest, corrections);
  if (rest.length === 0) return act === "keputusan" ? generic(act) : undefined;
  return act === "peraturan" || rest[0]?.low === "qanun"
    ? regulationOf(text, rest, corrections)
    : composed(act, makerOf(text, rest, corrections) ?? unlistedMaker(text, rest));
}

/** A body that no list here holds, by its name as written: Konsil Kedokteran Indonesia. */
function unlistedMaker(text: string, rest: readonly Word[]): Maker | undefined {
  const isNamed = rest.length <= 8 && /[A-Z]/.test(text[(rest[0] as Word).start] as string);
  if (!isNamed) return undefined;
  const name = phrase(text, rest);
  // One word in capitals is an abbreviation: Peraturan OJK.
  return { kind: "lain", office: rest.length === 1 && name.length <= 5 ? name : properCase(name), region: null };
}

const generic = (act: Act): Head => ({ act, types: ["SK"], issuer: NOBODY, titleLevel: undefined });

/** Permenkes, Kepmendagri, Inmendagri; "Permnekes" is near enough to one of them only. */
function ofMinister(text: string, words: readonly Word[], corrections: Correction[]): Head | undefined {
  const [first] = words as [Word];
  const { low } = first;
  const cut = low.startsWith("in") ? 2 : 3;
  const act = ({ per: "peraturan", kep: "keputusan", in: "instruksi" } as const)[low.slice(0, cut)];
  if (act === undefined || low.length < cut + 4) return undefined;
  const name = low.slice(cut);
  const whole = [{ ...first, low: name }, ...words.slice(1)];
  const known = name.startsWith("men") ? national(ministersByName(), whole, 0) : undefined;
  if (known !== undefined) return composed(act, { kind: "menteri", ...known, region: null });
  if (ABBREVIATED[low] !== undefined || ACTS[low] !== undefined) return undefined;
  const shortNames = [...ministersByName().keys()].filter((key) => key.startsWith("men") && !key.includes(" "));
  const read = misspelled(
    low,
    shortNames.map((key) => low.slice(0, cut) + key),
    8,
  );
  const near = read === undefined ? undefined : ministersByName().get(read.slice(cut));
  if (read === undefined || near === undefined) return undefined;
  noteMisspelling(text, first, read, corrections);
  return composed(act, { kind: "menteri", ...near, region: null });
}

/** First words of kinds that are spelled right and no act. */
const OTHER_HEADS = " undang qanun ketetapan staatsblad ";

/** The words with the abbreviation at the head written out, and a misspelt head mended. */
function spokenOut(text: string, words: readonly Word[], corrections: Correction[]): readonly Word[] {
  const at = words[0]?.low === "surat" ? 1 : 0;
  const head = words[at];
  if (head === undefined) return words;
  let low = ABBREVIATED[head.low];
  if (low === undefined && at === 0 && ACTS[head.low] === undefined && !isAmong(OTHER_HEADS, head.low)) {
    const read = misspelled(head.low, ["peraturan", "keputusan", "instruksi", "undang"]);
    if (read !== undefined) {
      noteMisspelling(text, head, read, corrections);
      low = read;
    }
  }
  if (low === undefined) return words;
  return [...words.slice(0, at), ...low.split(" ").map((part) => ({ ...head, low: part })), ...words.slice(at + 1)];
}

/** Laws go by their subjects, too: "UU Kesehatan Nomor 17 Tahun 2023", "PP SPM Nomor 2 Tahun 2018". */
const MOST_SUBJECT = 4;
/** What follows the name of a government rather than that of a government regulation. */
const NO_SUBJECT = " daerah kabupaten kab kota provinsi propinsi prov desa pusat pengganti ";

function takesMore(type: string, more: readonly Word[]): boolean {
  if (type === "UUD" || type === "STB") return true;
  const isLaw = type === "UU" || type === "PP" || type === "PERPPU";
  return isLaw && more.length <= MOST_SUBJECT && (type === "UU" || !isAmong(NO_SUBJECT, more[0]?.low ?? ""));
}

/** The longest name of a kind that the words begin with; more words than it has are no part of such a label. */
function namedKind(words: readonly Word[]): Head | undefined {
  let name = "";
  let kind: NamedKind | undefined;
  let count = 0;
  for (let at = 0; at < words.length && at < 5; at++) {
    name += at === 0 ? (words[at] as Word).low : ` ${(words[at] as Word).low}`;
    if (NAMED_KINDS[name] === undefined) continue;
    kind = NAMED_KINDS[name];
    count = at + 1;
  }
  if (kind === undefined || (words.length > count && !takesMore(kind.type, words.slice(count)))) return undefined;
  const act = kind.type.startsWith("KEP") ? "keputusan" : kind.type.startsWith("IN") ? "instruksi" : "peraturan";
  return { act, types: [kind.type], issuer: { office: kind.office, region: null }, titleLevel: null };
}

function actOf(words: readonly Word[]): { readonly act: Act | undefined; readonly rest: readonly Word[] } {
  const [first, second] = words as [Word, Word | undefined];
  if (first.low === "qanun") return { act: "peraturan", rest: words };
  const act = ACTS[first.low];
  const next = second && ACTS[second.low];
  if (act === "surat" && next !== undefined && next !== "peraturan") return { act: next, rest: words.slice(2) };
  return { act, rest: words.slice(1) };
}

/** A letter, permit or circular: its office is what can be told of it. */
function letter(
  text: string,
  act: "surat" | "edaran",
  rest: readonly Word[],
  corrections: Correction[],
): Head | undefined {
  if (rest.some(({ low }) => isAmong(OTHER_DOCUMENTS, low))) return undefined;
  const maker = makerOf(text, rest, corrections);
  const issuer = maker === undefined ? NOBODY : { office: maker.office, region: maker.region };
  return {
    act,
    types: [act === "edaran" ? "SE" : "SURAT"],
    issuer,
    titleLevel: maker ? (maker.level ?? null) : undefined,
  };
}

/** What regulates: a region with its council, a village, an agency of the nation, or an office. */
function regulationOf(text: string, rest: readonly Word[], corrections: Correction[]): Head | undefined {
  const [first] = rest as [Word];
  if (first.low === "daerah" || first.low === "qanun") {
    const region = selfNamedRegion(text, rest.slice(1));
    const isNamed = rest.length > 1 && regionLevel((rest[1] as Word).low) === undefined;
    const unsure = region === null && isNamed ? properCase(phrase(text, rest.slice(1))) : region;
    return composed("peraturan", { kind: "daerah", office: councilOf(region), region: unsure });
  }
  if (first.low === "desa") {
    const name = rest.length > 1 ? `Desa ${properCase(phrase(text, rest.slice(1)))}` : null;
    return composed("peraturan", { kind: "desa", office: "Kepala Desa", region: name });
  }
  const agency = national(agenciesByName(), rest, first.low === "badan" ? 1 : 0);
  if (agency !== undefined) return composed("peraturan", { kind: "badan-nasional", ...agency, region: null });
  return composed("peraturan", makerOf(text, rest, corrections) ?? unlistedMaker(text, rest));
}

/** A Perda is made by the head of the region and its council. */
export function councilOf(region: string | null): string | null {
  if (region === null) return null;
  if (region.startsWith("Kota ")) return "Wali Kota dan DPRD";
  if (region.startsWith("Kabupaten ")) return "Bupati dan DPRD";
  return region.startsWith("Provinsi ") ? "Gubernur dan DPRD" : null;
}

/** The type of an act of a maker. */
function composed(act: Act, maker: Maker | undefined): Head | undefined {
  if (maker === undefined) return undefined;
  const { office, region, level } = maker;
  const types = [typeOf(act, maker)];
  const isRegional =
    maker.kind === "daerah" || maker.kind === "kadis" || maker.kind === "kaban" || maker.kind === "sekda";
  return { act, types, issuer: { office, region }, titleLevel: isRegional ? undefined : (level ?? null) };
}
