import { failure, type Result } from "../../foundation/result.js";
import { compute, type Figure } from "../../law/index.js";
import { type StuntingCounts, stuntedOf } from "./stunting-counts.js";
import { checkedKind, kindNotice, type PrevalenceOptions, stuntingIndicator } from "./stunting-indicator.js";

/**
 * The prevalence of stunting: pendek and sangat pendek over the children measured.
 *
 * @param counts - whole children: `stunted`, or `pendek` and `sangatPendek`; `measured`
 * @param options - `asOf` YYYY-MM-DD; `kind`: measured in a survey or as entered into e-PPGBM
 * @returns the figure with a notice on what it is not; an issue when the counts make no share
 * @throws RangeError for an unknown kind
 * @example
 * ```ts
 * import { stuntingPrevalence } from "tatasehat/growth/prevalence";
 * const result = stuntingPrevalence({ stunted: 16, measured: 103 }, { asOf: "2024-07-31", kind: "e-ppgbm" });
 * result.ok && result.value.text; //=> "15.53"
 * ```
 */
export function stuntingPrevalence(counts: StuntingCounts, options: PrevalenceOptions): Result<Figure> {
  const kind = checkedKind(options.kind);
  const stunted = stuntedOf(counts);
  if (typeof stunted === "object") return failure(stunted);
  const measured = counts.measured as number;
  if (measured === 0) return failure({ code: "law.not-computable", path: ["measured"] });
  return compute(
    stuntingIndicator,
    { numerator: stunted, denominator: measured },
    { asOf: options.asOf, notices: [kindNotice(kind, measured)] },
  );
}
