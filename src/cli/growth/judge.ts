import type { CategoryRules, Referral, ReferralReason } from "../../growth/index.js";
import { classify, nutritionStatus, referral } from "../../growth/index.js";
import type { Labels } from "./categories.js";

/** Whether to refer, by number; 0 unknown. */
export const REFERRALS = ["unknown", "now", "soon", "none"] as const satisfies readonly Referral["urgency"][];

type JudgedIndex = "weightForAge" | "lengthHeightForAge" | "weightForLengthHeight" | "bmiForAge";

/** What was decided. */
export interface Verdict {
  /** Number of a label. */
  readonly nutrition: number;
  /** Number into {@link REFERRALS}. */
  readonly referral: number;
  readonly reasons: readonly ReferralReason[];
}

const MONTHS = 256;
/** Hundredths of z from -6 to 6: what lies beyond is rare, or flagged. */
const FAR = 600;
const LABELS = 32;

/*
 * Few different questions come up in millions of rows. Each is put to the growth library once and its answer remembered:
 * every category and every verdict is the library's own.
 */

/** The categories of one index: a table of labels by hundredths of z for each month, months of equal tables sharing one. */
export class LabelTable {
  readonly #byMonth: (Uint8Array | undefined)[] = new Array(MONTHS).fill(undefined);
  readonly #distinct: Uint8Array[] = [];

  constructor(
    readonly rules: CategoryRules,
    readonly index: JudgedIndex,
    readonly labels: Labels,
  ) {}

  /** The number of a row's label; 0 without a z. */
  label(z: number, flagged: number, completedMonths: number): number {
    if (z !== z) return 0;
    const near = z >= -FAR / 100 && z <= FAR / 100 && completedMonths >= 0 && completedMonths < MONTHS && flagged === 0;
    if (!near) return this.#ask(z, flagged, completedMonths);
    const table = this.#byMonth[completedMonths] ?? this.#tableOf(completedMonths);
    return table[(z * 100 + FAR + 0.5) | 0] as number;
  }

  #tableOf(completedMonths: number): Uint8Array {
    const asked = Uint8Array.from({ length: 2 * FAR + 1 }, (_, i) => this.#ask((i - FAR) / 100, 0, completedMonths));
    let table = this.#distinct.find((known) => known.every((label, i) => label === asked[i]));
    if (table === undefined) {
      table = asked;
      this.#distinct.push(asked);
    }
    this.#byMonth[completedMonths] = table;
    return table;
  }

  #ask(z: number, flagged: number, completedMonths: number): number {
    return this.labels.numberOf(classify(this.rules, this.index, z, flagged === 1, completedMonths));
  }
}

/** One set of rules with its remembered answers. */
export class Judge {
  readonly weightForAge: LabelTable;
  readonly lengthHeightForAge: LabelTable;
  readonly weightForLengthHeight: LabelTable;
  readonly bmiForAge: LabelTable;
  readonly #verdicts = new Map<number, Verdict>();

  constructor(
    readonly rules: CategoryRules,
    readonly labels: Labels,
  ) {
    this.weightForAge = new LabelTable(rules, "weightForAge", labels);
    this.lengthHeightForAge = new LabelTable(rules, "lengthHeightForAge", labels);
    this.weightForLengthHeight = new LabelTable(rules, "weightForLengthHeight", labels);
    this.bmiForAge = new LabelTable(rules, "bmiForAge", labels);
  }

  /**
   * Nutrition status and referral of a row.
   *
   * @param weightForAge - number of a label, as the two behind it
   * @param armCircumferenceCm - NaN when not measured
   */
  verdict(
    weightForAge: number,
    weightForLengthHeight: number,
    bmiForAge: number,
    completedMonths: number,
    oedema: boolean,
    armCircumferenceCm: number,
  ): Verdict {
    // An arm at or above the highest limit decides nothing, as if it had not been measured.
    const thin = armCircumferenceCm < this.rules.armCircumference.moderateBelowCm;
    if (thin || !(completedMonths >= 0 && completedMonths < MONTHS)) {
      return this.#decide(weightForAge, weightForLengthHeight, bmiForAge, completedMonths, oedema, armCircumferenceCm);
    }
    const labels = (weightForAge * LABELS + weightForLengthHeight) * LABELS + bmiForAge;
    const key = (labels * MONTHS + completedMonths) * 2 + (oedema ? 1 : 0);
    let verdict = this.#verdicts.get(key);
    if (verdict === undefined) {
      verdict = this.#decide(weightForAge, weightForLengthHeight, bmiForAge, completedMonths, oedema, Number.NaN);
      this.#verdicts.set(key, verdict);
    }
    return verdict;
  }

  #decide(
    weightForAge: number,
    weightForLengthHeight: number,
    bmiForAge: number,
    completedMonths: number,
    oedema: boolean,
    armCircumferenceCm: number,
  ): Verdict {
    const { all } = this.labels;
    const status = nutritionStatus(this.rules, {
      completedMonths,
      oedema,
      armCircumferenceCm,
      weightForLengthHeight: all[weightForLengthHeight]?.category,
      bmiForAge: all[bmiForAge]?.category,
    });
    const { urgency, reasons } = referral(status, all[weightForAge]?.category);
    return { nutrition: this.labels.numberOf(status), referral: REFERRALS.indexOf(urgency), reasons };
  }
}
