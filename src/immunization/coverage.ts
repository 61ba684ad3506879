import type { IsoDate } from "../foundation/calendar.js";
import { isRecord } from "../foundation/records.js";
import { type Bilingual, failure, type Notice, type Result } from "../foundation/result.js";
import { compute, type Figure, type Indicator } from "../law/index.js";
import { type CompletenessId, completenessDefinitions } from "./completeness.js";
import { DOSE_IDS, type DoseId } from "./doses.js";
import { ratioIndicator, sourceNotice } from "./indicators.js";

/** Over whom a coverage is reckoned. */
export type CoverageDenominator = "births" | "surviving-infants" | "infants";

/** The counts of one area and period: whole people. */
export interface CoverageCounts {
  /** Who received the dose, or whose immunisation is complete. */
  readonly reached: number;
  readonly births?: number | undefined;
  readonly survivingInfants?: number | undefined;
  /** All infants of the period, for completeness. */
  readonly infants?: number | undefined;
}

const DENOMINATORS: Readonly<Record<CoverageDenominator, Bilingual>> = {
  births: { id: "kelahiran hidup", en: "live births" },
  "surviving-infants": { id: "bayi bertahan hidup (surviving infants)", en: "surviving infants" },
  infants: { id: "seluruh bayi dalam periode", en: "all infants of the period" },
};

const FIELDS = { births: "births", "surviving-infants": "survivingInfants", infants: "infants" } as const;

/** HB0, BCG and bOPV1 go by births, for they are given at birth or soon after. */
function usualDenominator(what: DoseId | CompletenessId): CoverageDenominator {
  if (what in completenessDefinitions) return "infants";
  return what === "HB0" || what === "BCG" || what === "bOPV1" ? "births" : "surviving-infants";
}

/**
 * The declaration of a coverage, for pooling over areas.
 *
 * @param what - a routine dose such as `MR1`, or a definition of completeness such as `idl-2017`
 * @param denominator - over whom; by default births for HB0, BCG and bOPV1, all infants for completeness, surviving
 *   infants for the rest
 * @returns the indicator
 * @throws RangeError when there is no such dose, definition or denominator
 * @example
 * ```ts
 * import { coverageIndicator } from "tatasehat/immunization";
 * coverageIndicator("BCG").denominator.en; //=> "live births"
 * ```
 */
export function coverageIndicator(
  what: DoseId | CompletenessId,
  denominator: CoverageDenominator = usualDenominator(what),
): Indicator {
  const isComplete = Object.hasOwn(completenessDefinitions, what);
  if (!isComplete && !DOSE_IDS.includes(what as DoseId)) throw new RangeError(`no such dose: ${String(what)}`);
  if (!Object.hasOwn(DENOMINATORS, denominator)) throw new RangeError(`no such denominator: ${String(denominator)}`);
  const { name, confidence } = isComplete
    ? completenessDefinitions[what as CompletenessId]
    : { name: { id: what, en: what }, confidence: "unverified" as const };
  return ratioIndicator(
    `coverage-${what.toLowerCase()}-of-${denominator}`,
    confidence,
    { id: `Cakupan ${name.id}`, en: `Coverage: ${name.en}` },
    isComplete ? { id: "bayi yang imunisasinya lengkap", en: "infants whose immunisation is complete" } : RECEIVED,
    DENOMINATORS[denominator],
  );
}

const RECEIVED: Bilingual = { id: "anak yang menerima dosis", en: "children who received the dose" };

/** How a coverage is reckoned. */
export interface CoverageOptions {
  /** The last day of the period, YYYY-MM-DD. */
  readonly asOf: IsoDate;
  /** Over whom, instead of the usual denominator. */
  readonly denominator?: CoverageDenominator | undefined;
  /** Percent to judge against; no target could be read. */
  readonly target?: number | undefined;
}

/**
 * The coverage of a dose, or of complete immunisation.
 *
 * @param what - a routine dose such as `DPT-HB-Hib3`, or a definition of completeness such as `idl-2017`
 * @param counts - whole people: those reached, and births, surviving infants or infants
 * @param options - the day; another denominator; a target in percent
 * @returns the figure; an issue when a count is none or the denominator was not given
 * @throws RangeError when there is no such dose, definition or denominator
 * @example
 * ```ts
 * import { coverage } from "tatasehat/immunization";
 * const result = coverage("DPT-HB-Hib3", { reached: 1025, survivingInfants: 1138 }, { asOf: "2025-12-31" });
 * result.ok && result.value.text; //=> "90.07"
 * ```
 */
export function coverage(
  what: DoseId | CompletenessId,
  counts: CoverageCounts,
  options: CoverageOptions,
): Result<Figure> {
  const { asOf, target, denominator = usualDenominator(what) } = options;
  const indicator = coverageIndicator(what, denominator);
  if (!isRecord(counts)) return failure({ code: "immunization.not-a-record", path: ["counts"] });
  const field = FIELDS[denominator];
  const definition = completenessDefinitions[what as CompletenessId];
  const notices: Notice[] = [];
  if (definition === undefined) notices.push({ code: "immunization.denominator-unverified", facts: { denominator } });
  else notices.push(sourceNotice(definition.source.id));
  if (definition?.experimental) {
    notices.push({ code: "immunization.definition-experimental", facts: { definition: definition.id } });
  }
  const figure = compute(
    indicator,
    { numerator: counts.reached, denominator: counts[field] as number },
    { asOf, notices, target: target ?? null },
  );
  if (figure.ok) return figure;
  const names: Readonly<Record<string, string>> = { numerator: "reached", denominator: field };
  return failure(
    ...figure.issues.map((issue) => ({
      ...issue,
      ...(issue.path === undefined ? {} : { path: issue.path.map((step) => names[step] ?? step) }),
    })),
  );
}
