import type { Fix } from "./types.js";

/**
 * Applies a fix.
 *
 * @param text - the text that was checked
 * @param fix - the fix of one of its findings
 * @returns the mended text; the other findings' spans do not count in it any more
 * @example
 * ```ts
 * import { applyFix, checkDecree } from "tatasehat/decree";
 * const text = "KEPUTUSAN BUPATI CONTOH\nNOMOR 440/1-Huk/2022\nTENTANG\nTIM GIZI.";
 * const finding = checkDecree(text).find(({ rule }) => rule === "TTL-03");
 * finding?.fix && applyFix(text, finding.fix).endsWith("TIM GIZI"); //=> true
 * ```
 */
export function applyFix(text: string, fix: Fix): string {
  const edits = [...fix.edits].sort((a, b) => b.span.start - a.span.start);
  return edits.reduce((mended, { span, text: by }) => mended.slice(0, span.start) + by + mended.slice(span.end), text);
}
