import type { DecreeAnnex } from "../document/types.js";

/** The name of an annex, or of a row of it, in findings: `lampiran`, `lampiran.10`, `lampiran.II.10`. */
export function annexPlace(annexes: readonly DecreeAnnex[], index: number, row?: number): string {
  const annex = annexes.length > 1 ? `lampiran.${annexes[index]?.number ?? index + 1}` : "lampiran";
  return row === undefined ? annex : `${annex}.${row}`;
}
