/*
 * Kinds of document by the words with which they are cited, with their level: UU 12/2011 Pasal 7, ministers' regulations
 * after those of the President (Pasal 8 does not rank them; that is practice), regional decisions after all.
 */

import { plainOffice } from "../document/offices.js";
import type { DecreeDocument } from "../document/types.js";

/** peraturan: a norm; keputusan: a decision; other: a circular, a letter, minutes, a plan. */
export type DocumentNature = "constitution" | "peraturan" | "keputusan" | "other";

export interface DocumentKind {
  /** Such as `UU`, `PP`, `PERMEN`, `PERDA`, `KEPUTUSAN`, `SE`. */
  readonly code: string;
  readonly nature: DocumentNature;
  /** 1 is highest; null where only the maker's region would tell. */
  readonly level: number | null;
}

/** Pattern, code, nature, level. */
const KINDS: readonly (readonly [RegExp, string, DocumentNature, number | null])[] = [
  [/^(?:pasal\b.{0,120}? )?(?:undang-undang dasar\b|UUD\b)/i, "UUD", "constitution", 1],
  [/^(?:ketetapan (?:mpr|majelis)|tap mpr)\b/i, "TAP-MPR", "peraturan", 2],
  [/^(?:peraturan pemerintah pengganti undang-undang|perp?pu)\b/i, "PERPPU", "peraturan", 3],
  [/^(?:undang-undang|uu)\b/i, "UU", "peraturan", 3],
  [/^(?:peraturan pemerintah|pp)\b/i, "PP", "peraturan", 4],
  [/^(?:peraturan presiden|perpres)\b/i, "PERPRES", "peraturan", 5],
  [/^(?:peraturan (?:daerah|provinsi|kabupaten|kota)|perda|qanun)\b/i, "PERDA", "peraturan", null],
  [/^(?:peraturan gubernur|pergub)\b/i, "PERGUB", "peraturan", 8],
  [/^(?:peraturan (?:bupati|wali ?kota)|perbup|perwal[iy]?)\b/i, "PERKADA", "peraturan", 10],
  [/^peraturan (?:kepala|direktur|pemimpin) (?:dinas|uptd?|puskesmas|rumah|rsud|bidang)/i, "PERKA", "peraturan", 11],
  [/^(?:peraturan desa|perdes|peraturan kepala desa)\b/i, "PERDES", "peraturan", 12],
  [
    /^(?:peraturan (?:menteri|kepala|badan|lembaga|arsip|bank|otoritas|sekretaris|direktur|bpjs|komisi|mahkamah)|permen\w{0,20}|peraturan bersama|PMK)\b/i,
    "PERMEN",
    "peraturan",
    6,
  ],
  [/^peraturan\b/i, "PERATURAN", "peraturan", null],
  [/^(?:surat edaran|SE)\b/i, "SE", "other", null],
  [
    /^(?:keputusan bersama\b|surat keputusan\b|keputusan\b|kep(?:pres|men|mend|gub|bup|wal)\w{0,20}\b|SK\b|KMK\b)/i,
    "KEPUTUSAN",
    "keputusan",
    null,
  ],
  [/^(?:instruksi|inpres|inmen|ingub|inbup|inwal)\w{0,20}\b/i, "INSTRUKSI", "keputusan", null],
  [
    /^(?:surat|nota|berita acara|memorandum|kesepakatan|perjanjian|rekomendasi|notulen?|hasil|risalah|laporan|proposal|usulan|telaahan|disposisi|pedoman|petunjuk|dokumen|radiogram)\b/i,
    "SURAT",
    "other",
    null,
  ],
];

/** The kind of a document that is cited with these words; null when they name none. */
export function documentKind(text: string): DocumentKind | null {
  const head = text.slice(0, 200);
  const row = KINDS.find(([pattern]) => pattern.test(head));
  if (row === undefined) return null;
  const [, code, nature, level] = row;
  const found: DocumentKind = { code, nature, level };
  if (found.code !== "PERDA") return found;
  if (/^(?:peraturan daerah|perda|peraturan|qanun) (?:provinsi|propinsi|aceh|daerah (?:istimewa|khusus))\b/i.test(head))
    return { ...found, level: 7 };
  if (/^(?:peraturan daerah|perda|peraturan|qanun) (?:kabupaten|kota|kotamadya)\b/i.test(head))
    return { ...found, level: 9 };
  return found;
}

const RANKS: readonly (readonly [RegExp, number])[] = [
  [/^PRESIDEN\b/, 5],
  [
    /^(?:MENTERI|SEKRETARIS JENDERAL|DIREKTUR JENDERAL|KEPALA BADAN .*(?:NASIONAL|PUSAT)|KEPALA (?:ARSIP|LEMBAGA))\b/,
    6,
  ],
  [/^(?:DAERAH PROVINSI|DAERAH PROPINSI)\b/, 7],
  [/^GUBERNUR\b/, 8],
  [/^DAERAH (?:KABUPATEN|KOTA)\b/, 9],
  [/^(?:BUPATI|WALI KOTA)\b/, 10],
  [/^(?:SEKRETARIS DAERAH|KEPALA DINAS|KEPALA BADAN|KEPALA BAGIAN|INSPEKTUR|CAMAT|ASISTEN)\b/, 11],
  [/^(?:KEPALA|DIREKTUR|PEMIMPIN|LURAH|PIMPINAN)\b/, 12],
];

/** The level of an office; a smaller one is higher. Null for an office that is not known. */
export function officeRank(office: string): number | null {
  const plain = plainOffice(office.slice(0, 200));
  return RANKS.find(([pattern]) => pattern.test(plain))?.[1] ?? null;
}

/** The office behind the first word of `Keputusan Bupati Contoh Nomor ...`. */
export function makerOf(text: string): string {
  const head = text.slice(0, 300);
  const end = head.search(/ (?:nomor|no\.?|tentang)(?![a-z])/i);
  return plainOffice(
    (end < 0 ? head : head.slice(0, end)).replace(/^(?:surat )?(?:keputusan|peraturan|instruksi)(?: bersama)? /i, ""),
  );
}

/** The level of the decree at hand, as a regulation or by its maker. */
export function ownLevel({ title }: DecreeDocument): number | null {
  const maker = plainOffice(title?.maker?.text ?? "");
  return maker === "" ? null : officeRank(maker);
}

/** Whether a regional head made it: gubernur, bupati, wali kota. */
export function isByRegionalHead({ title }: DecreeDocument): boolean {
  return /^(?:GUBERNUR|BUPATI|WALI KOTA)\b/.test(plainOffice(title?.maker?.text ?? ""));
}
