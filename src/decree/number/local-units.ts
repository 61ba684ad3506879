import { type RegionLevel, regionLevel, regionName, selfNamedRegion } from "./regions.js";
import { isAmong, phrase, properCase, type Word } from "./words.js";

/** What an office is, for the code of what it makes. */
export type MakerKind =
  | "presiden"
  | "menteri"
  | "badan-nasional"
  | "kepala-badan-nasional"
  | "gubernur"
  | "bupati"
  | "walikota"
  | "daerah"
  | "desa"
  | "kadis"
  | "kaban"
  | "sekda"
  | "puskesmas"
  | "direktur"
  | "lurah"
  | "kades"
  | "camat"
  | "dirjen"
  | "lain";

/** The maker of a document as its label names it. */
export interface Maker {
  readonly kind: MakerKind;
  /** Of a minister or an agency. */
  readonly code?: string;
  readonly office: string | null;
  readonly region: string | null;
  /** The level of the area that a title may name instead. */
  readonly level?: RegionLevel;
}

/** Words in small letters after an office in capitals are no name: "Keputusan Bupati selaku ketua Nomor ...". */
export function isName(text: string, words: readonly Word[], office: Word): boolean {
  if (words.length > 8) return false;
  const isSmall = ({ low, start }: Word): boolean => text[start] === low[0] && /[a-z]/.test(low[0] as string);
  // Ma'rang, Fak-fak.
  const isGlued = ({ marks }: Word): boolean => marks !== "" && "-'’".includes(marks);
  return isSmall(office) || words.every((word) => !isSmall(word) || isGlued(word) || word.low === "dan");
}

/** A puskesmas is named by itself, not by the regency that it lies in. */
export function puskesmas(text: string, rest: readonly Word[], at: number, length: number): Maker {
  const form = properCase(phrase(text, rest.slice(0, at)));
  const name = untilLevel(rest.slice(at + length)).filter(({ low }) => low !== "dinas" && low !== "kesehatan");
  return {
    kind: "puskesmas",
    office: `Kepala ${form === "" ? "" : `${form} `}Puskesmas`,
    region: name.length === 0 ? null : `Puskesmas ${properCase(phrase(text, name))}`,
  };
}

/** The words before "Kabupaten", "Kota", "Provinsi". */
function untilLevel(words: readonly Word[]): readonly Word[] {
  const end = levelAt(words, 0);
  return end < 0 ? words : words.slice(0, end);
}

function levelAt(words: readonly Word[], from: number): number {
  return words.findIndex(
    ({ low }, at) => at >= from && regionLevel(low) !== undefined && !/^(?:tata|wali)$/.test(words[at - 1]?.low ?? ""),
  );
}

/** A village, its office and its head. */
export function village(
  text: string,
  kind: "lurah" | "kades" | "camat",
  office: string,
  level: "Kelurahan" | "Desa" | "Kecamatan",
  all: readonly Word[],
  head: Word,
): Maker {
  // Lurah Kelurahan Cibeber, Camat Kec. Cibeber.
  const isSaid = isAmong(" kelurahan kel desa kecamatan kec ", all[0]?.low ?? "");
  const rest = isSaid ? all.slice(1) : all;
  const end = rest.findIndex(
    ({ low }, at) => at > 0 && (low === "kecamatan" || low === "kec" || regionLevel(low) !== undefined),
  );
  const name = end < 0 ? rest : rest.slice(0, end);
  return { kind, office, region: isName(text, name, head) ? regionName(text, name, level) : null };
}

/** An office with its area behind it; `spoken` replaces the first words, as Sekda does. */
export function ofOffice(text: string, kind: MakerKind, words: readonly Word[], spoken: string, count: number): Maker {
  const at = levelAt(words, Math.max(1, count));
  const end = at < 0 ? words.length : at;
  const said = properCase(phrase(text, words.slice(count, end)));
  return {
    kind,
    office: spoken === "" || said === "" ? spoken + said : `${spoken} ${said}`,
    region: at < 0 ? null : selfNamedRegion(text, words.slice(at)),
  };
}

/** Hospitals by the words for their kind, longest first. */
const HOSPITALS: readonly (readonly [words: string, short: string])[] = [
  ["rumah sakit umum daerah", "RSUD"],
  ["rumah sakit umum pusat", "RSUP"],
  ["rumah sakit jiwa daerah", "RSJD"],
  ["rumah sakit jiwa", "RSJ"],
  ["rumah sakit umum", "RSU"],
  ["rumah sakit", "RS"],
  ["rsud", "RSUD"],
  ["rsup", "RSUP"],
  ["rsjd", "RSJD"],
  ["rsj", "RSJ"],
  ["rsu", "RSU"],
  ["rs", "RS"],
];

/** The director of a hospital: of the area where that is named, else of the hospital by its name. */
export function hospital(text: string, words: readonly Word[], rest: readonly Word[]): Maker {
  const isChief = rest[0]?.low === "utama" || words[0]?.low === "dirut";
  let after = rest[0]?.low === "utama" ? rest.slice(1) : rest;
  while (after[0] !== undefined && isAmong(" upt uptd blud uobk ", after[0].low)) after = after.slice(1);
  const found = HOSPITALS.find(([name]) => `${after.map(({ low }) => low).join(" ")} `.startsWith(`${name} `));
  if (found === undefined) return ofOffice(text, "lain", words, "", 0);
  const [name, short] = found;
  const named = after.slice(name.split(" ").length);
  const at = levelAt(named, 0);
  const own = named.length === 0 ? null : `${short} ${properCase(phrase(text, named))}`;
  return {
    kind: "direktur",
    office: `Direktur ${isChief ? "Utama " : ""}${short}`,
    region: at < 0 ? own : selfNamedRegion(text, named.slice(at)),
  };
}
