import type { Citation, Language } from "../foundation/result.js";

/** What the title of a regulation adds to a formal citation; a row of `tatasehat/law/registry` serves. */
export interface CitedRegulation {
  /** As printed, such as `HK.01.07/MENKES/51`, with or without its year. */
  readonly number?: string | undefined;
  readonly title?: string | undefined;
}

/** Formal names of the kinds that are not named after a minister or a head of region; a short one is their first word. */
const KINDS: Readonly<Record<string, string>> = {
  uud: "Undang-Undang Dasar",
  uu: "Undang-Undang",
  perppu: "Peraturan Pemerintah Pengganti Undang-Undang",
  pp: "Peraturan Pemerintah",
  perda: "Peraturan Daerah",
  pmk: "Peraturan Menteri Keuangan",
  se: "Surat Edaran",
  inpres: "Instruksi Presiden",
};

/** `per` and `kep` with one of these: Permenkes is a regulation, Kepmenkes a decision of the same office. */
const OFFICES: Readonly<Record<string, string>> = {
  pres: "Presiden",
  menkes: "Menteri Kesehatan",
  mendagri: "Menteri Dalam Negeri",
  mensos: "Menteri Sosial",
  bpjskes: "BPJS Kesehatan",
  gub: "Gubernur",
  bup: "Bupati",
  wal: "Wali Kota",
};

const capital = (word: string): string => word.replace(/./, (first) => first.toUpperCase());

/** Short and formal name of a kind, by the first word of an id. */
function namesOf(kind: string): readonly [short: string, formal: string] {
  const [, act = "", office = ""] = /^(per|kep)(.*)$/.exec(kind) ?? [];
  const short = act === "" && kind.length < 6 ? kind.toUpperCase() : capital(kind);
  const title = OFFICES[office];
  return [
    short,
    title === undefined ? (KINDS[kind] ?? short) : `${act === "per" ? "Peraturan" : "Keputusan"} ${title}`,
  ];
}

/** Kind, place or office (no word with a digit, and no HK, with which numbers begin), number and year of an id. */
const ID = /^([a-z]+)((?:-(?!hk-)[a-z]+)*)(?:-(.+))?-(\d+)$/;

const PARTS = [
  ["article", "Pasal", "article"],
  ["annex", "Lampiran", "annex"],
  ["page", "hlm.", "p."],
] as const;

/**
 * The number as printed, from the part of an id between kind and year: `1995-menkes-sk-xii` is `1995/MENKES/SK/XII`,
 * `78-pmk-02` is `78/PMK.02`; a code of digits alone ends in the running number, as `050-145` and `100.1.1-6117` do; and
 * the two-digit groups after HK are dotted.
 */
function printedNumber(part: string): string {
  if (/^[\d-]+$/.test(part)) return part.replace(/-(?=.*-)/g, ".");
  return part
    .replaceAll("-", "/")
    .toUpperCase()
    .replace(/^HK(?:\/\d\d?(?=\/))*/, (code) => code.replaceAll("/", "."))
    .replace("PMK/", "PMK.");
}

/**
 * Writes a citation.
 *
 * @param citation - a citation
 * @param language - `"id"` or `"en"`; the name of a regulation stays Indonesian in both
 * @param style - `"short"`: `Permenkes 4/2019 Pasal 2`; `"formal"`: `Peraturan Menteri Kesehatan Nomor 4 Tahun 2019 ...`
 * @param regulation - number and title as the registry knows them, for the formal style
 * @returns the text
 * @example
 * ```ts
 * import { formatCitation } from "tatasehat/law";
 * formatCitation({ regulation: "perpres-75-2019", article: "29" }, "id", "short"); //=> "Perpres 75/2019 Pasal 29"
 * formatCitation({ regulation: "perpres-75-2019", article: "29" }, "en", "formal");
 * //=> "Peraturan Presiden Nomor 75 Tahun 2019, article 29"
 * ```
 */
export function formatCitation(
  citation: Citation,
  language: Language,
  style: "short" | "formal",
  regulation: CitedRegulation = {},
): string {
  const [, kind = "", place = "", part = "", year = ""] = ID.exec(citation.regulation) ?? [];
  const [short, formal] = namesOf(kind);
  // What issues a kind of its own goes by its initials: Perka ANRI, Putusan MA.
  const where = place.replace(/-(\w+)/g, (_, word) => ` ${short === formal ? word.toUpperCase() : capital(word)}`);
  // The Constitution has no number; one of several parts ends with the year, in the registry too.
  const number = part && (regulation.number ?? printedNumber(part)).replace(`/${year}`, "");
  const isShort = style === "short";
  const before = isShort ? " " : number && " Nomor ";
  const after = isShort ? number && "/" : number.includes("/") ? "/" : " Tahun ";
  const title = isShort || regulation.title === undefined ? "" : ` tentang ${regulation.title}`;
  // A decision of a wali kota says in its kind that the place is a city.
  const who = ((isShort ? short : formal) + where).replace("Kota Kota", "Kota");
  const named = who + before + number + after + year + title;
  const clause = PARTS.flatMap(([part, id, en]) =>
    citation[part] === undefined ? [] : [`${language === "id" ? id : en} ${citation[part]}`],
  );
  if (clause.length === 0) return named;
  return named + (isShort && language === "id" ? " " : ", ") + clause.join(", ");
}
