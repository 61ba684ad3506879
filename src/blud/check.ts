import { type CheckOptions, checkDecree, type DecreeDocument, decreeRules, type Finding } from "../decree/index.js";
import { bludRules } from "./rules/index.js";

/**
 * Checks the decree of a BLUD: the rules for every decree and those of a BLUD, together.
 *
 * @param decree - a text, or the tree of `readDecree`
 * @param options - as for `checkDecree`; the rules are both sets by default
 * @returns the findings in the order of the text
 * @throws RangeError when `asOf` is no date or a rule to be switched off does not exist; TypeError for neither text nor tree
 * @example
 * ```ts
 * import { checkBludDecree } from "tatasehat/blud";
 * const text = `KEPUTUSAN KEPALA DINAS KESEHATAN KABUPATEN CONTOH
 * NOMOR 445/7-Dinkes/VIII/2021
 * TENTANG
 * PENETAPAN PUSKESMAS CONTOH SEBAGAI BADAN LAYANAN UMUM DAERAH`;
 * checkBludDecree(text).filter(({ where }) => where === "signature").map(({ rule }) => rule); //=> ["AUT-01", "BLUD-01"]
 * ```
 */
export function checkBludDecree(decree: string | DecreeDocument, options: CheckOptions = {}): Finding[] {
  return checkDecree(decree, { rules: [...decreeRules, ...bludRules], ...options });
}
