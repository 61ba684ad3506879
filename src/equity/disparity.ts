import { isIsoDate } from "../foundation/calendar.js";
import { compare } from "../foundation/order.js";
import { failure, type Notice, type Result, success } from "../foundation/result.js";
import { comparePayers, type PayerComparison } from "./compare-payers.js";
import { checkedOptions, type DisparityOptions, type Settings } from "./disparity-options.js";
import { type Grounds, type PayerGroup, type PayerWaits, payerGroups, payerNames } from "./payer-waits.js";
import { type ReadVisit, readLabel, readVisit, type StratumKey } from "./read-visit.js";
import { stratify } from "./strata.js";
import type { Visit, WaitUnknown } from "./wait.js";

/** The waits of a group of visits by payer, and what may be said of their difference. */
export interface StratumDisparity {
  /** What the visits have in common; empty for all visits. */
  readonly by: StratumKey;
  readonly payers: readonly PayerWaits[];
  /** Each payer beside the reference, where both have a known wait. */
  readonly comparisons: readonly PayerComparison[];
  /** Visits in the group whose payer is not known, in no other figure. */
  readonly payerUnknown: number;
}

/** How many visits there are, and why some are in no figure. `used`, `payerUnknown` and `waitUnknown` add up to all. */
export interface DisparityCounts {
  readonly visits: number;
  readonly used: number;
  readonly payerUnknown: number;
  /** Of a known payer, but without a known wait. */
  readonly waitUnknown: number;
  readonly waitUnknownBecause: Readonly<Record<WaitUnknown, number>>;
}

/** How long people waited by who pays for them. */
export interface Disparity {
  /** The day whose standard applies; empty when no visit has one and none was given. */
  readonly asOf: string;
  readonly counts: DisparityCounts;
  /** The payer compared with; null without any. */
  readonly reference: string | null;
  readonly minimumPerGroup: number;
  readonly resamples: number;
  readonly seed: number;
  /** All visits: a mixture of urgencies and hours, which differ between payers. */
  readonly overall: StratumDisparity;
  readonly strata: readonly StratumDisparity[];
}

/**
 * Looks back at how long patients waited by who paid: for each payer the number, median, interquartile range and share
 * above 60 minutes; beside the reference the difference and the ratio of medians with 95 % intervals (percentile
 * bootstrap, seeded); for all visits and for strata. Below the minimum in a group nothing is concluded. Visits whose wait
 * or payer is not known are counted apart.
 *
 * @param visits - one for each patient, in any order
 * @param options - the day of the standard, the reference, the strata, the minimum of a group, the bootstrap
 * @returns the disparities; an issue when the visits are no list or the reference is nobody's payer. The standard of 60
 *   minutes is that of Kepmenkes 129/2008
 * @throws RangeError when an option is out of its range
 * @example
 * ```ts
 * import { disparity } from "tatasehat/equity";
 * const visit = (payer: string, minutes: string) => ({
 *   payer, triage: "green" as const, arrivedAt: "2022-11-08T08:00", servedAt: `2022-11-08T09:${minutes}`,
 * });
 * const result = disparity([visit("Umum", "00"), visit("BPJS", "10"), visit("BPJS", "20"), visit("Umum", "10")]);
 * result.ok && result.value.overall.payers.map(({ payer, median }) => [payer, median]); //=> [["BPJS", 75], ["Umum", 65]]
 * result.ok && result.value.overall.comparisons[0].conclusion; //=> "too-few"
 * ```
 */
export function disparity(visits: readonly Visit[], options: DisparityOptions = {}): Result<Disparity> {
  const settings = checkedOptions(options);
  if (options.asOf !== undefined && !isIsoDate(options.asOf)) {
    return failure({ code: "law.date-invalid", path: ["asOf"] });
  }
  if (!Array.isArray(visits)) return failure({ code: "equity.not-a-list" });
  const rows = (visits as readonly unknown[]).map((visit) =>
    readVisit(typeof visit === "object" && visit !== null ? visit : {}, settings.clock),
  );
  const asOf = options.asOf ?? lastDate(rows);
  const counts = countsOf(rows);
  const { minimumPerGroup, resamples, seed } = settings;
  const grounds: Grounds = { asOf, names: payerNames(rows), resamples, seed };
  const overallGroups = payerGroups(rows, grounds);
  const reference = referenceOf(overallGroups, options.reference);
  if (options.reference !== undefined && reference === undefined) {
    return failure({ code: "equity.reference-unknown", path: ["reference"] });
  }

  const overall = compared({}, rows, overallGroups, reference, settings);
  const strata = stratify(rows, settings.stratifyBy).map(({ by, visits: members }) =>
    compared(by, members, payerGroups(members, grounds), reference, settings),
  );
  return success(
    {
      asOf,
      counts,
      reference: reference?.waits.payer ?? null,
      minimumPerGroup,
      resamples,
      seed,
      overall,
      strata,
    },
    noticesOf(counts, overall, strata, settings),
  );
}

const lastDate = (visits: readonly ReadVisit[]): string =>
  visits.map(({ date }) => date).reduce((last, date) => (compare(date, last) > 0 ? date : last), "");

function countsOf(rows: readonly ReadVisit[]): DisparityCounts {
  const because = { missing: 0, unreadable: 0, "clocks-differ": 0, "served-before-arrival": 0, contradictory: 0 };
  let [payerUnknown, waitUnknown] = [0, 0];
  for (const { payer, wait } of rows) {
    if (payer === null) payerUnknown++;
    else if (typeof wait !== "number") {
      waitUnknown++;
      because[wait]++;
    }
  }
  const used = rows.length - payerUnknown - waitUnknown;
  return { visits: rows.length, used, payerUnknown, waitUnknown, waitUnknownBecause: because };
}

/** The payer asked for, else the one with the most known waits, of equals the first by name. */
function referenceOf(groups: readonly PayerGroup[], asked: string | undefined): PayerGroup | undefined {
  if (asked !== undefined) return groups.find(({ key }) => key === readLabel(asked));
  return [...groups].sort((a, b) => b.waits.n - a.waits.n || compare(a.key, b.key))[0];
}

function compared(
  by: StratumKey,
  visits: readonly ReadVisit[],
  groups: readonly PayerGroup[],
  reference: PayerGroup | undefined,
  { minimumPerGroup }: Settings,
): StratumDisparity {
  const other = groups.find(({ key }) => key === reference?.key);
  return {
    by,
    payers: groups.map(({ waits }) => waits),
    comparisons: groups.flatMap((group) =>
      other === undefined || group === other ? [] : (comparePayers(group, other, minimumPerGroup) ?? []),
    ),
    payerUnknown: visits.filter(({ payer }) => payer === null).length,
  };
}

function noticesOf(
  { payerUnknown, waitUnknown }: DisparityCounts,
  overall: StratumDisparity,
  strata: readonly StratumDisparity[],
  { minimumPerGroup, stratifyBy }: Settings,
): Notice[] {
  const notices: Notice[] = [];
  if (payerUnknown > 0) notices.push({ code: "equity.payer-unknown", facts: { visits: payerUnknown } });
  if (waitUnknown > 0) notices.push({ code: "equity.wait-unknown", facts: { visits: waitUnknown } });
  const tooFew = [overall, ...strata]
    .flatMap(({ comparisons }) => comparisons)
    .filter(({ conclusion }) => conclusion === "too-few").length;
  if (tooFew > 0) {
    notices.push({ code: "equity.too-few", facts: { comparisons: tooFew, minimum: minimumPerGroup } });
  }
  if (overall.comparisons.length > 0) notices.push({ code: "equity.not-adjusted" });
  if (stratifyBy.includes("hour") && strata.some(({ by }) => by.hour === null)) {
    notices.push({ code: "equity.hour-unknown" });
  }
  return notices;
}
