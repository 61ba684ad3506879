import { epochDay, isoDate } from "../../foundation/calendar.js";
import { type IndexColumn, type ScoreColumns, zScoreColumns } from "../../growth/columns.js";
import type { CategoryRules } from "../../growth/index.js";
import {
  assessGrowth,
  categoryRules,
  DAYS_PER_MONTH,
  END_OF_2006_MONTHS,
  type IndexName,
  type Method,
  type ReferralReason,
  type Standard,
} from "../../growth/index.js";
import type { CellBatch } from "../io/cell-batch.js";
import type { RowIssues } from "../row-issues.js";
import { Labels } from "./categories.js";
import { Judge, type LabelTable, REFERRALS } from "./judge.js";
import type { RowReader } from "./row-reader.js";

/** How the rows are assessed. */
export interface AssessRowsOptions {
  readonly standard: "auto" | Standard;
  readonly method: Method;
  /** The day whose rule applies to all rows, YYYY-MM-DD; by default each row's own date of measurement. */
  readonly asOf: string | undefined;
}

/** The standards by number; 0 where no z was found. */
export const STANDARDS = ["", "who-2006", "who-2007"] as const;

/** The indices in the order in which WHO Anthro prints them. */
export const PRINTED_INDICES: readonly IndexName[] = [
  "lengthHeightForAge",
  "weightForAge",
  "weightForLengthHeight",
  "bmiForAge",
  "headCircumferenceForAge",
  "armCircumferenceForAge",
  "tricepsSkinfoldForAge",
  "subscapularSkinfoldForAge",
];

/** Scores and judges the rows that a reader has read. */
export class RowAssessor {
  readonly labels = new Labels();
  /** Numbers into {@link STANDARDS}. */
  readonly standard: Uint8Array;
  /** Numbers of labels. */
  readonly weightForAge: Uint8Array;
  readonly lengthHeightForAge: Uint8Array;
  readonly weightForLengthHeight: Uint8Array;
  readonly bmiForAge: Uint8Array;
  readonly nutrition: Uint8Array;
  /** Numbers into {@link REFERRALS}. */
  readonly referral: Uint8Array;
  /** Why a row is to be referred; undefined where it is not. */
  readonly reasons: (readonly ReferralReason[] | undefined)[] = [];
  readonly scores: ScoreColumns;
  /** The latest day whose rule was asked for, and how many rows had no day: they got the newest rule. */
  latestDay = Number.NEGATIVE_INFINITY;
  undatedRows = 0;

  readonly #reader: RowReader;
  readonly #options: AssessRowsOptions;
  readonly #asOfDay: number;
  readonly #judges = new Map<CategoryRules, Judge>();
  readonly #ruleDays = categoryRules.values.map(({ from }) => epochDay(from));

  constructor(reader: RowReader, options: AssessRowsOptions) {
    const rows = reader.sex.length;
    this.#reader = reader;
    this.#options = options;
    this.#asOfDay = options.asOf === undefined ? Number.NaN : epochDay(options.asOf);
    this.standard = new Uint8Array(rows);
    this.weightForAge = new Uint8Array(rows);
    this.lengthHeightForAge = new Uint8Array(rows);
    this.weightForLengthHeight = new Uint8Array(rows);
    this.bmiForAge = new Uint8Array(rows);
    this.nutrition = new Uint8Array(rows);
    this.referral = new Uint8Array(rows);
    this.scores = zScoreColumns(reader, { standard: options.standard });
  }

  assess(batch: CellBatch, issues: RowIssues): void {
    zScoreColumns(this.#reader, { standard: this.#options.standard, out: this.scores });
    if (this.#options.method !== "day-lms") this.#scoreByPrintedTables(batch.rows);
    this.reasons.length = batch.rows;
    for (let row = 0; row < batch.rows; row++) {
      this.standard[row] = this.#standardOf(row);
      this.#judge(row, batch, issues);
    }
  }

  #judge(row: number, batch: CellBatch, issues: RowIssues): void {
    const reader = this.#reader;
    const { scores } = this;
    const months = reader.completedMonths[row] as number;
    const rules = this.#rulesOf(row);
    this.reasons[row] = undefined;
    if (rules === undefined) {
      this.weightForAge[row] = 0;
      this.lengthHeightForAge[row] = 0;
      this.weightForLengthHeight[row] = 0;
      this.bmiForAge[row] = 0;
      this.nutrition[row] = 0;
      this.referral[row] = 0;
      issues.add(row, batch.rowNumbers[row] as number, "growth-file.no-rule-yet");
      return;
    }
    const judge = this.#judgeOf(rules);
    const labelOf = (table: LabelTable, { z, flagged }: IndexColumn): number =>
      table.label(z[row] as number, flagged[row] as number, months);
    const weightForAge = labelOf(judge.weightForAge, scores.weightForAge);
    const weightForLengthHeight = labelOf(judge.weightForLengthHeight, scores.weightForLengthHeight);
    const bmiForAge = labelOf(judge.bmiForAge, scores.bmiForAge);
    this.weightForAge[row] = weightForAge;
    this.lengthHeightForAge[row] = labelOf(judge.lengthHeightForAge, scores.lengthHeightForAge);
    this.weightForLengthHeight[row] = weightForLengthHeight;
    this.bmiForAge[row] = bmiForAge;
    const verdict = judge.verdict(
      weightForAge,
      weightForLengthHeight,
      bmiForAge,
      months,
      reader.oedema[row] === 1,
      reader.armCircumferenceCm[row] as number,
    );
    // An oedema that nobody can read may be one: then neither "well nourished" nor "need not go" is known.
    const unclear = reader.oedemaUnclear[row] === 1 && REFERRALS[verdict.referral] !== "now";
    this.nutrition[row] = unclear ? 0 : verdict.nutrition;
    this.referral[row] = unclear && REFERRALS[verdict.referral] === "none" ? 0 : verdict.referral;
    if (verdict.reasons.length > 0) this.reasons[row] = verdict.reasons;
  }

  #judgeOf(rules: CategoryRules): Judge {
    let judge = this.#judges.get(rules);
    if (judge === undefined) {
      judge = new Judge(rules, this.labels);
      this.#judges.set(rules, judge);
    }
    return judge;
  }

  /** The rule in force on the row's day; without any day the newest; undefined before the first. */
  #rulesOf(row: number): CategoryRules | undefined {
    const { values } = categoryRules;
    const measured = this.#reader.measured[row] as number;
    const day = this.#asOfDay === this.#asOfDay ? this.#asOfDay : measured;
    if (day !== day) {
      this.undatedRows++;
      return values.at(-1)?.value;
    }
    if (day > this.latestDay) this.latestDay = day;
    let rule = values.length - 1;
    while (rule >= 0 && (this.#ruleDays[rule] as number) > day) rule--;
    return values[rule]?.value;
  }

  #standardOf(row: number): number {
    const { scores } = this;
    let any = false;
    for (let i = 0; i < PRINTED_INDICES.length && !any; i++) {
      const z = scores[PRINTED_INDICES[i] as IndexName].z[row] as number;
      any = z === z;
    }
    if (!any) return 0;
    const { standard } = this.#options;
    if (standard !== "auto") return STANDARDS.indexOf(standard);
    const days = this.#reader.ageDays[row] as number;
    const months = days === days ? days / DAYS_PER_MONTH : (this.#reader.ageMonths[row] as number);
    return months >= END_OF_2006_MONTHS ? 2 : 1;
  }

  /** The other methods have no columns: each row goes through the described function. */
  #scoreByPrintedTables(rows: number): void {
    const reader = this.#reader;
    const number = (column: Float64Array, row: number): number | undefined => {
      const value = column[row] as number;
      return value === value ? value : undefined;
    };
    const newest = categoryRules.values.at(-1)?.from;
    for (let row = 0; row < rows; row++) {
      const sex = reader.sex[row];
      const position = reader.measuredAs[row];
      const ageDays = number(reader.ageDays, row);
      const born = reader.born[row] as number;
      const dated = ageDays === (reader.measured[row] as number) - born;
      const result = assessGrowth(
        {
          sex: sex === 1 ? "male" : sex === 2 ? "female" : undefined,
          ageDays,
          ageMonths: number(reader.ageMonths, row),
          ...(dated ? { bornOn: isoDate(born), measuredOn: isoDate(reader.measured[row] as number) } : {}),
          weightKg: number(reader.weightKg, row),
          lengthHeightCm: number(reader.lengthHeightCm, row),
          measuredAs: position === 1 ? "length" : position === 2 ? "height" : undefined,
          oedema: reader.oedema[row] === 1,
        },
        // The categories are found below; only the z-scores are wanted here, whatever the day.
        {
          standard: this.#options.standard,
          method: this.#options.method,
          ...(newest === undefined ? {} : { asOf: newest }),
        },
      );
      const found = result.ok && sex !== 3 ? result.value.scores : undefined;
      this.scores.correctedLengthHeightCm[row] = found?.correctedLengthHeightCm ?? Number.NaN;
      this.scores.bmi[row] = found?.bmi ?? Number.NaN;
      for (const index of PRINTED_INDICES) {
        this.scores[index].z[row] = found?.[index]?.z ?? Number.NaN;
        this.scores[index].flagged[row] = found?.[index]?.flagged === true ? 1 : 0;
      }
    }
  }
}
