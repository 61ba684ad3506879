import { isRecord } from "../foundation/records.js";
import { type Bilingual, failure, type Issue, type Notice, type Result, success } from "../foundation/result.js";
import { compute, type Figure } from "../law/index.js";
import { countFault } from "./counts.js";
import { ratioIndicator } from "./measures.js";
import { ENOUGH_DEATHS } from "./ratio.js";

/** The three delays: in deciding to seek care, in reaching it, in receiving it. */
export type Delay = "deciding" | "reaching" | "receiving";

/** The three delays with their names, in order. */
export const delays: Readonly<Record<Delay, Bilingual>> = {
  deciding: { id: "Terlambat mengambil keputusan", en: "Delay in deciding to seek care" },
  reaching: { id: "Terlambat mencapai fasilitas", en: "Delay in reaching care" },
  receiving: { id: "Terlambat mendapat pertolongan", en: "Delay in receiving care" },
};

/** What audits of deaths (AMP) found. */
export interface AuditedDelays {
  /** All deaths of the period. */
  readonly deaths: number;
  /** Of those, the deaths that were audited. */
  readonly audited: number;
  /** Audited deaths with this delay; a death may have several. */
  readonly deciding: number;
  readonly reaching: number;
  readonly receiving: number;
}

const NAMES = ["deciding", "reaching", "receiving"] as const;

const delayIndicators: Readonly<Record<Delay, ReturnType<typeof ratioIndicator>>> = {
  deciding: /* @__PURE__ */ delayIndicator("deciding"),
  reaching: /* @__PURE__ */ delayIndicator("reaching"),
  receiving: /* @__PURE__ */ delayIndicator("receiving"),
};

function delayIndicator(delay: Delay) {
  return ratioIndicator(
    `delay-${delay}`,
    "verified-in-source",
    100,
    delays[delay],
    { id: "kematian dengan keterlambatan ini", en: "deaths with this delay" },
    { id: "kematian yang diaudit", en: "audited deaths" },
  );
}

/**
 * The share of each of the three delays among audited deaths. A death that was not audited is outside both counts.
 *
 * @param counts - whole deaths: all, audited, and those with each delay
 * @param options - `asOf`, the last day of the period, YYYY-MM-DD; `decimals` of the percentages, 2 by default
 * @returns a figure per delay, provisional while a death is not audited; issues when a count is none, exceeds the deaths
 *   it is part of, or no death was audited
 * @example
 * ```ts
 * import { threeDelays } from "tatasehat/mortality";
 * const counts = { deaths: 58, audited: 58, deciding: 20, reaching: 31, receiving: 7 };
 * const result = threeDelays(counts, { asOf: "2017-12-31", decimals: 1 });
 * const { deciding, reaching, receiving } = result.value;
 * [deciding.text, reaching.text, receiving.text]; //=> ["34.5", "53.4", "12.1"]
 * ```
 */
export function threeDelays(
  counts: AuditedDelays,
  options: { readonly asOf: string; readonly decimals?: number | undefined },
): Result<Readonly<Record<Delay, Figure>>> {
  if (!isRecord(counts)) return failure({ code: "mortality.not-a-record", path: ["counts"] });
  const issues = (["deaths", "audited", ...NAMES] as const)
    .map((field) => countFault([field], counts[field]))
    .filter((issue): issue is Issue => issue !== undefined);
  if (issues.length > 0) return failure(...issues);
  const { deaths, audited } = counts;
  const above = (["audited", ...NAMES] as const)
    .map((field): Issue | undefined => {
      const maximum = field === "audited" ? deaths : audited;
      const value = counts[field];
      return value > maximum
        ? { code: "mortality.part-above-whole", path: [field], facts: { value, maximum } }
        : undefined;
    })
    .filter((issue): issue is Issue => issue !== undefined);
  if (above.length > 0) return failure(...above);
  if (audited === 0) return failure({ code: "law.not-computable", path: ["audited"] });

  const few: readonly Notice[] =
    audited < ENOUGH_DEATHS
      ? [{ code: "mortality.small-number", facts: { deaths: audited, minimum: ENOUGH_DEATHS } }]
      : [];
  const figures = {} as Record<Delay, Figure>;
  let notices: readonly Notice[] = few;
  for (const delay of NAMES) {
    const figure = compute(
      delayIndicators[delay],
      { numerator: counts[delay], denominator: audited },
      {
        asOf: options.asOf,
        decimals: options.decimals,
        notices: few,
        ...(audited < deaths ? { complete: { reported: audited, expected: deaths } } : {}),
      },
    );
    if (!figure.ok) return figure;
    figures[delay] = figure.value;
    notices = figure.notices;
  }
  return success(figures, notices);
}
