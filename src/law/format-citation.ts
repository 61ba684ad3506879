import type { Citation, Language } from "../foundation/result.js";

/** What the title of a regulation adds to a formal citation; a row of `tatasehat/law/registry` serves. */
export interface CitedRegulation {
  /** As printed, such as `HK.01.07/MENKES/51`. */
  readonly number?: string | undefined;
  readonly title?: string | undefined;
}

/** The kinds of regulation that are not named after a minister or a head of region. */
const KINDS: Readonly<Record<string, readonly [short: string, formal: string]>> = {
  uu: ["UU", "Undang-Undang"],
  perppu: ["Perppu", "Peraturan Pemerintah Pengganti Undang-Undang"],
  pp: ["PP", "Peraturan Pemerintah"],
  perda: ["Perda", "Peraturan Daerah"],
};

/** `per` and `kep` with one of these: Permenkes is a regulation, Kepmenkes a decision of the same office. */
const OFFICES: Readonly<Record<string, string>> = {
  pres: "Presiden",
  menkes: "Menteri Kesehatan",
  mendagri: "Menteri Dalam Negeri",
  mensos: "Menteri Sosial",
  menkeu: "Menteri Keuangan",
  gub: "Gubernur",
  bup: "Bupati",
  wal: "Wali Kota",
  wali: "Wali Kota",
};

const ACTS: Readonly<Record<string, string>> = { per: "Peraturan", kep: "Keputusan", in: "Instruksi" };

/** Short and formal name of a kind, by the first word of an id. */
function namesOf(kind: string): readonly [short: string, formal: string] {
  const [, act = "", office = ""] = /^(per|kep|in)(.*)$/.exec(kind) ?? [];
  const title = OFFICES[office];
  if (title === undefined) return KINDS[kind] ?? [kind.toUpperCase(), kind.toUpperCase()];
  return [kind.charAt(0).toUpperCase() + kind.slice(1), `${ACTS[act]} ${title}`];
}

const WORDS = {
  id: { article: "Pasal", annex: "Lampiran", page: "hlm." },
  en: { article: "article", annex: "annex", page: "p." },
} as const;

/**
 * The number as printed, from the words of an id between kind and year: `1995-menkes-sk-xii` is `1995/MENKES/SK/XII`,
 * and the two-digit groups after HK are dotted.
 */
function printedNumber(words: readonly string[]): string {
  return words
    .join("/")
    .toUpperCase()
    .replace(/^HK(?:\/\d\d?(?=\/))*/, (code) => code.replaceAll("/", "."));
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
  const words = citation.regulation.split("-");
  const [kind = ""] = words;
  const year = words.at(-1) ?? "";
  const [short, formal] = namesOf(kind);
  const number = regulation.number ?? printedNumber(words.slice(1, -1));
  const named =
    style === "short"
      ? `${short} ${number}/${year}`
      : `${formal} Nomor ${number} Tahun ${year}${regulation.title === undefined ? "" : ` tentang ${regulation.title}`}`;
  const say = WORDS[language];
  const clause = (["article", "annex", "page"] as const).flatMap((part) =>
    citation[part] === undefined ? [] : [`${say[part]} ${citation[part]}`],
  );
  if (clause.length === 0) return named;
  return `${named}${style === "short" && language === "id" ? " " : ", "}${clause.join(", ")}`;
}
