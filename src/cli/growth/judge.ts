import type { CategoryRules, Referral, ReferralReason } from "../../growth/index.js";
import { classify, nutritionStatus, referral } from "../../growth/index.js";
import type { Labels } from "./categories.js";

/** Whether to refer, by number; 0 unknown. */
export const REFERRALS = ["unknown", "now", "soon", "none"] as const satisfies readonly Referral["urgency"][];

type JudgedIndex = "weightForAge" | "lengthHeightForAge" | "weightForLengthHeight" | "bmiForAge";

/** What decides about a row; categories as numbers of labels. */
export interface JudgedRow {
  readonly weightForAge: number;
  readonly weightForLengthHeight: number;
  readonly bmiForAge: number;
  readonly completedMonths: number;
  readonly oedema: boolean;
  readonly armCircumferenceCm: number;
}

/** What was decided. */
export interface Verdict {
  /** Number of a label. */
  readonly nutrition: number;
  /** Number into {@link REFERRALS}. */
  readonly referral: number;
  readonly reasons: readonly ReferralReason[];
}

const MONTHS = 256;
/** Hundredths of z from -10 to 10. */
const FAR = 1000;
const UNKNOWN = 255;
const LABELS = 32;

/**
 * Asks the growth library for categories and verdicts, and remembers its answers: few different questions come up in
 * millions of rows, and every answer is the library's own.
 */
export class Judge {
  readonly #met: Readonly<Record<JudgedIndex, (Uint8Array | undefined)[]>> = {
    weightForAge: [],
    lengthHeightForAge: [],
    weightForLengthHeight: [],
    bmiForAge: [],
  };
  readonly #verdicts = new Map<number, Verdict>();

  constructor(
    readonly rules: CategoryRules,
    readonly labels: Labels,
  ) {}

  /** The number of the label of one index of a row. */
  label(
    index: JudgedIndex,
    score: { readonly z: Float64Array; readonly flagged: Uint8Array },
    row: number,
    completedMonths: number,
  ): number {
    const z = score.z[row] as number;
    if (z !== z) return 0;
    const place = Math.round(z * 100) + FAR;
    const flagged = score.flagged[row] === 1;
    if (flagged || !(completedMonths >= 0 && completedMonths < MONTHS && place >= 0 && place <= 2 * FAR)) {
      return this.#ask(index, z, flagged, completedMonths);
    }
    const tables = this.#met[index];
    let table = tables[completedMonths];
    if (table === undefined) {
      table = new Uint8Array(2 * FAR + 1).fill(UNKNOWN);
      tables[completedMonths] = table;
    }
    let label = table[place] as number;
    if (label === UNKNOWN) {
      label = this.#ask(index, z, flagged, completedMonths);
      table[place] = label;
    }
    return label;
  }

  #ask(index: JudgedIndex, z: number, flagged: boolean, completedMonths: number): number {
    return this.labels.numberOf(classify(this.rules, index, z, flagged, completedMonths));
  }

  /** Nutrition status and referral of a row. */
  verdict(row: JudgedRow): Verdict {
    const { completedMonths, armCircumferenceCm: arm } = row;
    // An arm at or above the highest limit decides nothing, as if it had not been measured.
    const thin = arm < this.rules.armCircumference.moderateBelowCm;
    if (thin || !(completedMonths >= 0 && completedMonths < MONTHS)) return this.#decide(row);
    const labels = (row.weightForAge * LABELS + row.weightForLengthHeight) * LABELS + row.bmiForAge;
    const key = (labels * MONTHS + completedMonths) * 2 + (row.oedema ? 1 : 0);
    let verdict = this.#verdicts.get(key);
    if (verdict === undefined) {
      verdict = this.#decide(row);
      this.#verdicts.set(key, verdict);
    }
    return verdict;
  }

  #decide(row: JudgedRow): Verdict {
    const { all } = this.labels;
    const status = nutritionStatus(this.rules, {
      completedMonths: row.completedMonths,
      oedema: row.oedema,
      armCircumferenceCm: row.armCircumferenceCm,
      weightForLengthHeight: all[row.weightForLengthHeight]?.category,
      bmiForAge: all[row.bmiForAge]?.category,
    });
    const { urgency, reasons } = referral(status, all[row.weightForAge]?.category);
    return { nutrition: this.labels.numberOf(status), referral: REFERRALS.indexOf(urgency), reasons };
  }
}
