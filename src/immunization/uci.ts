import type { IsoDate } from "../foundation/calendar.js";
import { isRecord } from "../foundation/records.js";
import { failure, type Issue, type Result, success } from "../foundation/result.js";
import { type Confidence, compute, countIssue, type Figure, type Indicator } from "../law/index.js";
import { ratioIndicator, sourceNotice } from "./indicators.js";

/** The share of villages that are UCI. */
export const uciIndicator: Indicator = /* @__PURE__ */ ratioIndicator(
  "uci-villages",
  "verified-in-source",
  { id: "Desa/kelurahan UCI", en: "UCI villages" },
  { id: "desa/kelurahan UCI", en: "villages that are UCI" },
  { id: "seluruh desa/kelurahan", en: "all villages" },
);

/** Cuts in use, in percent of infants. */
export const uciCuts: Readonly<
  Record<"national-convention" | "district-definition", { readonly cut: number; readonly confidence: Confidence }>
> = {
  /** The commitment of 1990 reads "more than 80 percent". */
  "national-convention": { cut: 80, confidence: "unverified" },
  "district-definition": { cut: 85, confidence: "verified-in-source" },
};

/** A village's complete basic immunisation: counts of infants, or the percentage where only that is known. */
export type UciVillage =
  | { readonly complete: number | null; readonly infants: number | null }
  | { readonly percent: number | null };

/** How many villages are UCI, and by which cut. */
export interface UciShare {
  /** Percent of infants from which on a village is UCI. */
  readonly cut: number;
  readonly villages: number;
  readonly uci: number;
  readonly notUci: number;
  /** Villages that did not report; they are not counted as lacking. */
  readonly unknown: number;
  /** Of the villages that reported; provisional while one has not. */
  readonly share: Figure;
}

/** What is asked. */
export interface UciOptions {
  /** Percent of infants with complete basic immunisation, above 0 and at most 100; 80 and 85 are in use. */
  readonly cut: number;
  /** The last day of the period, YYYY-MM-DD. */
  readonly asOf: IsoDate;
}

/**
 * The share of villages with universal child immunisation (UCI): those whose coverage of complete basic immunisation
 * reaches the cut, which the caller states because definitions differ.
 *
 * @param villages - one entry per village: counts or percentage, null where it did not report
 * @param options - the cut in percent; the day
 * @returns the share with its cut; issues when a count or percentage is none, or no village reported
 * @throws RangeError when the cut is not above 0 and at most 100
 * @example
 * ```ts
 * import { uciVillages } from "tatasehat/immunization";
 * const villages = [{ complete: 40, infants: 50 }, { percent: 79.9 }, { percent: 92 }];
 * const result = uciVillages(villages, { cut: 80, asOf: "2025-12-31" });
 * result.ok && [result.value.uci, result.value.share.text]; //=> [2, "66.67"]
 * ```
 */
export function uciVillages(villages: readonly UciVillage[], options: UciOptions): Result<UciShare> {
  const { cut, asOf } = options;
  checkCut(cut);
  if (!Array.isArray(villages)) return failure({ code: "immunization.not-a-list", path: ["villages"] });
  const issues: Issue[] = [];
  let uci = 0;
  let notUci = 0;
  for (const [place, village] of villages.entries()) {
    const reached = reaches(village, cut);
    if (typeof reached === "object" && reached !== null) {
      issues.push({ ...reached, path: ["villages", place, ...(reached.path ?? [])] });
    } else if (reached) uci++;
    else if (reached === false) notUci++;
  }
  if (issues.length > 0) return failure(...issues);
  return shareOf(uci, notUci, villages.length, cut, asOf);
}

/**
 * The same from totals: so many villages, so many of them not UCI.
 *
 * @param counts - whole villages in all, and those that are not UCI
 * @param options - the cut by which they were judged; the day
 * @returns the share with its cut; an issue when a count is none
 * @throws RangeError when the cut is not above 0 and at most 100
 * @example
 * ```ts
 * import { uciShare } from "tatasehat/immunization";
 * const result = uciShare({ villages: 8562, notUci: 13 }, { cut: 85, asOf: "2020-12-31" });
 * result.ok && result.value.share.text; //=> "99.85"
 * ```
 */
export function uciShare(
  counts: { readonly villages: number; readonly notUci: number },
  options: UciOptions,
): Result<UciShare> {
  checkCut(options.cut);
  if (!isRecord(counts)) return failure({ code: "immunization.not-a-record", path: ["counts"] });
  const { villages, notUci } = counts;
  const issue = countIssue({ numerator: notUci, denominator: villages });
  if (issue !== undefined) {
    return failure({ ...issue, path: [issue.path?.[0] === "numerator" ? "notUci" : "villages"] });
  }
  if (notUci > villages) return failure({ code: "immunization.more-than-villages", facts: { villages, notUci } });
  return shareOf(villages - notUci, notUci, villages, options.cut, options.asOf);
}

function checkCut(cut: number): void {
  if (!(typeof cut === "number" && cut > 0 && cut <= 100)) throw new RangeError("cut must be above 0 and at most 100");
}

/** Whether a village reaches the cut; null when it did not report. */
function reaches(village: UciVillage, cut: number): boolean | null | Issue {
  if (!isRecord(village)) return { code: "immunization.not-a-record" };
  if ("percent" in village) {
    const { percent } = village;
    if (percent === null || percent === undefined) return null;
    if (!(Number.isFinite(percent) && percent >= 0)) return { code: "immunization.percent-invalid", path: ["percent"] };
    return percent >= cut;
  }
  const { complete, infants } = village;
  if (complete === null || infants === null || complete === undefined || infants === undefined) return null;
  // A village without infants has nobody to reach: neither UCI nor not.
  if (complete === 0 && infants === 0) return null;
  const issue = countIssue({ numerator: complete, denominator: infants });
  if (issue !== undefined) return { ...issue, path: [issue.path?.[0] === "numerator" ? "complete" : "infants"] };
  return complete * 100 >= cut * infants - DUST;
}

/** What a fractional cut times a count of infants leaves in a double. */
const DUST = 1e-9;

function shareOf(uci: number, notUci: number, villages: number, cut: number, asOf: IsoDate): Result<UciShare> {
  const reported = uci + notUci;
  const figure = compute(
    uciIndicator,
    { numerator: uci, denominator: reported },
    {
      asOf,
      complete: { reported, expected: villages },
      notices: [
        { code: "immunization.uci-cut", facts: { cut } },
        sourceNotice("definisi UCI kabupaten; Profil Kesehatan Jawa Tengah 2020 hlm. 74"),
      ],
    },
  );
  if (!figure.ok) {
    const isEmpty = reported === 0;
    return isEmpty ? failure({ code: "immunization.no-village-reported", facts: { villages } }) : figure;
  }
  return success({ cut, villages, uci, notUci, unknown: villages - reported, share: figure.value }, figure.notices);
}
