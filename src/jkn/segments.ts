import type { Bilingual } from "../foundation/result.js";
import { foldText, nearest } from "../foundation/text.js";

/** A segment of membership. Who pays is another matter: see {@link Payer}. */
export type JknSegment = "pbi-jk" | "pbpu-bp-pemda" | "ppu-pn" | "ppu-bu" | "pbpu" | "bp";

/** Who hands over the money. `province` and `regency` are the two purses of local government. */
export type Payer = "government" | "local-government" | "province" | "regency" | "employer" | "member" | "donor";

/** What is known of a segment. */
export interface Segment {
  readonly code: JknSegment;
  readonly name: Bilingual;
  /** Who may pay; the first one does unless the caller says otherwise. */
  readonly payers: readonly [Payer, ...Payer[]];
  /** The class of ward, where the segment fixes it. */
  readonly class?: "III";
}

const LOCAL = ["local-government", "province", "regency"] as const;

/** The six segments, from the poorest on. */
export const SEGMENTS: readonly Segment[] = [
  {
    code: "pbi-jk",
    name: { id: "Penerima Bantuan Iuran Jaminan Kesehatan", en: "Recipients of contribution assistance" },
    payers: ["government"],
    class: "III",
  },
  {
    code: "pbpu-bp-pemda",
    name: { id: "Penduduk yang didaftarkan pemerintah daerah", en: "Residents registered by local government" },
    payers: LOCAL,
    class: "III",
  },
  {
    code: "ppu-pn",
    name: { id: "Pekerja penerima upah penyelenggara negara", en: "Wage earners of the state" },
    payers: ["employer"],
  },
  {
    code: "ppu-bu",
    name: { id: "Pekerja penerima upah badan usaha", en: "Wage earners of enterprises" },
    payers: ["employer"],
  },
  {
    code: "pbpu",
    name: { id: "Pekerja bukan penerima upah (mandiri)", en: "Independent workers" },
    payers: ["member", ...LOCAL, "donor"],
  },
  {
    code: "bp",
    name: { id: "Bukan pekerja", en: "Non-workers" },
    payers: ["member", ...LOCAL, "donor"],
  },
];

/** Names met in practice, folded. "PBI APBD" is loose speech for people whom local government registered. */
const ALIASES: Readonly<Record<string, JknSegment>> = {
  pbi: "pbi-jk",
  "pbi apbn": "pbi-jk",
  "pbi apbd": "pbpu-bp-pemda",
  "pbi daerah": "pbpu-bp-pemda",
  "pbpu pemda": "pbpu-bp-pemda",
  "pbpu bp pemda": "pbpu-bp-pemda",
  "penduduk yang didaftarkan pemda": "pbpu-bp-pemda",
  "penduduk didaftarkan pemda": "pbpu-bp-pemda",
  "ex jamkesda": "pbpu-bp-pemda",
  "ppu penyelenggara negara": "ppu-pn",
  "ppu badan usaha": "ppu-bu",
  "pbpu mandiri": "pbpu",
  "peserta mandiri": "pbpu",
  mandiri: "pbpu",
  "bukan pekerja": "bp",
};

/**
 * The segment that a text names, in any usual spelling: `PBI_JK`, `PBI APBN` and `pbi-jk` are one.
 *
 * @param text - a code or a name from practice
 * @returns the segment; the nearest codes when none fits or, as with a bare `PPU`, more than one does
 * @example
 * ```ts
 * import { findSegment } from "tatasehat/jkn";
 * findSegment("PBI APBD").code; //=> "pbpu-bp-pemda"
 * findSegment("PPU").nearest; //=> ["ppu-pn", "ppu-bu"]
 * ```
 */
export function findSegment(
  text: string,
): Segment | { readonly code: undefined; readonly nearest: readonly JknSegment[] } {
  const folded = foldText(text);
  const code = ALIASES[folded] ?? folded.replace(/ /g, "-");
  const segment = SEGMENTS.find((one) => one.code === code || foldText(one.name.id) === folded);
  if (segment !== undefined) return segment;
  const codes = SEGMENTS.map((one) => one.code);
  if (folded === "ppu") return { code: undefined, nearest: codes.filter((one) => one.startsWith("ppu-")) };
  return { code: undefined, nearest: nearest(text, codes) as JknSegment[] };
}
