import type { Act } from "./kinds.js";
import type { Maker, MakerKind } from "./local-units.js";

/** The last part of a code by the maker, for what has no minister or agency in it. */
const SUFFIXES: Readonly<Partial<Record<MakerKind, string>>> = {
  presiden: "PRES",
  gubernur: "GUB",
  bupati: "BUP",
  walikota: "WAL",
  daerah: "DA",
  desa: "DES",
  kadis: "KADIS",
  kaban: "KABAN",
  sekda: "SEKDA",
  puskesmas: "KAPUS",
  direktur: "DIR",
  lurah: "LURAH",
  kades: "KADES",
  camat: "CAMAT",
  dirjen: "DIRJEN",
};

const PREFIXES: Readonly<Partial<Record<Act, string>>> = { peraturan: "PER", keputusan: "KEP", instruksi: "IN" };

/** The type code of an act of a maker. */
export function typeOf(act: Act, { kind, code = "" }: Maker): string {
  const prefix = PREFIXES[act] ?? "";
  if (kind === "menteri" && code === "MENKEU") return { PER: "PMK", KEP: "KMK-KEUANGAN" }[prefix] ?? prefix + code;
  if (kind === "menteri") return prefix + code;
  if (code === "BPJSKES" || code === "BPJSTK") return prefix + code;
  if (kind === "badan-nasional") return code === "ANRI" ? `${prefix}ANRI` : `${prefix}BAN-${code}`;
  if (kind === "kepala-badan-nasional") return `${prefix}KA-${code}`;
  const suffix = SUFFIXES[kind];
  if (suffix === undefined) return { PER: "PERATURAN", KEP: "SK", IN: "INSTRUKSI" }[prefix] ?? prefix;
  return prefix + suffix;
}
