/* Units counted by kind, beside the units listed: nine puskesmas and one waste site. */
import type { DecreeRow, StatedCount } from "../decree/index.js";

/** What a unit does, as far as its name tells. */
export type BludUnitKind = "puskesmas" | "hospital" | "laboratory" | "waste-site" | "other";

const KINDS: readonly (readonly [RegExp, BludUnitKind])[] = [
  [/\b(?:puskesmas|pusat kesehatan masyarakat)\b/i, "puskesmas"],
  [/\b(?:tpsa|tpa|tpst|sampah|persampahan|tempat (?:pemrosesan|pengelolaan|pembuangan) akhir)\b/i, "waste-site"],
  [/\b(?:laboratorium|labkesda)\b/i, "laboratory"],
  [/\b(?:rumah sakit|rsud|rsu|rsia)\b/i, "hospital"],
];

/**
 * Tells from the name of a unit what it does.
 *
 * @param name - such as `UPTD TPSA Bagendung`
 * @returns the kind; `other` where the name does not tell
 * @throws TypeError for what is no text
 * @example
 * ```ts
 * import { bludUnitKind } from "tatasehat/blud";
 * bludUnitKind("UPTD Puskesmas Cibeber"); //=> "puskesmas"
 * bludUnitKind("UPTD TPSA Bagendung"); //=> "waste-site"
 * ```
 */
export function bludUnitKind(name: string): BludUnitKind {
  if (typeof name !== "string") throw new TypeError("a unit is told by its name, a text");
  return KINDS.find(([pattern]) => pattern.test(name.slice(0, 300)))?.[1] ?? "other";
}

/** The first count of one kind that is not that of its rows; null when all agree. */
export function unitMismatch(
  counts: readonly StatedCount[],
  rows: readonly DecreeRow[],
): { readonly stated: number; readonly rows: number } | null {
  for (const { value, noun } of counts) {
    const kind = bludUnitKind(noun);
    const listed = rows.filter(({ cells }) => bludUnitKind(cells[0]?.text ?? "") === kind).length;
    if (kind !== "other" && listed !== value) return { stated: value, rows: listed };
  }
  return null;
}
