import type { Sex } from "../growth/index.js";
import { at, type Confidence, cite, type Timeline, timeline } from "../law/index.js";

/** The two forms in which the table of minimum gains (kenaikan berat minimal) is printed. */
export type KbmVariant = "A" | "B";

/** A minimum gain from a completed month of age on, until the next one: `[month, grams]`. */
export type KbmStep = readonly [month: number, grams: number];

/** The minimum monthly gain of a child on its growth card. */
export interface KbmTable {
  readonly variants: Readonly<Record<KbmVariant, readonly KbmStep[]>>;
  /** The last completed month that has a minimum. */
  readonly lastMonth: number;
  readonly bySex: Readonly<Record<Sex, KbmVariant>>;
  /** How sure the variant of each sex is; of the grams, see the dated value. */
  readonly bySexConfidence: Confidence;
}

/*
 * The sequence 800 900 800 600 500 400 300 200 was read in the KIA book of 2023 (page 54); how its merged cells spread
 * over the months was not, and stands in two forms that differ at months 7 and 11. A workbook that prints 600 at month 3
 * contradicts the sequence.
 *
 * The day on which Permenkes 155/2010 began to apply is not known; its own example judges weighings from March 2008 on.
 */

/** The minimum gain (KBM) in grams by completed month of age at the present weighing. */
export const kbmTable: Timeline<KbmTable> = /* @__PURE__ */ timeline<KbmTable>({
  id: "posyandu.kbm",
  unit: "gram",
  verifiedUntil: "2026-01-01",
  values: [
    {
      from: "2008-03-01",
      fromUncertain: true,
      cite: /* @__PURE__ */ cite("permenkes-155-2010"),
      confidence: "secondary",
      value: {
        variants: {
          // biome-ignore format: a table
          A: [[1, 800], [2, 900], [3, 800], [4, 600], [5, 500], [6, 400], [8, 300], [12, 200]],
          // biome-ignore format: a table
          B: [[1, 800], [2, 900], [3, 800], [4, 600], [5, 500], [6, 400], [7, 300], [11, 200]],
        },
        lastMonth: 60,
        bySex: { male: "A", female: "B" },
        bySexConfidence: "unverified",
      },
    },
  ],
});

/**
 * The minimum gain at an age.
 *
 * @param table - the rule in force, from `at(kbmTable, asOf)`
 * @param variant - `"A"` or `"B"`
 * @param ageMonths - completed months at the present weighing
 * @returns grams since the weighing of the month before; null where there is no minimum: at age 0, after month 60
 * @example
 * ```ts
 * import { at } from "tatasehat/law";
 * import { kbmTable, minimumGain } from "tatasehat/posyandu";
 * const rule = at(kbmTable, "2024-07-24");
 * rule.ok && minimumGain(rule.value.value, "A", 7); //=> 400
 * rule.ok && minimumGain(rule.value.value, "B", 7); //=> 300
 * rule.ok && minimumGain(rule.value.value, "A", 61); //=> null
 * ```
 */
export function minimumGain(table: KbmTable, variant: KbmVariant, ageMonths: number): number | null {
  if (!(ageMonths < table.lastMonth + 1)) return null;
  return table.variants[variant].findLast(([month]) => month <= ageMonths)?.[1] ?? null;
}

/** What the minimum gain says under both forms of the table. */
export interface KbmVerdict {
  /** N or T; null without a minimum at that age, or where sex would decide and is not known. */
  readonly status: "N" | "T" | null;
  /** The form that applies; null when it depends on an unknown sex. */
  readonly variant: KbmVariant | null;
  /** Grams; null without a minimum at that age or without a form. */
  readonly minimumGrams: number | null;
  /** Whether the other form of the table would change N to T or T to N. */
  readonly variantDecides: boolean;
}

/** A gain between two weighings one calendar month apart. */
export interface MonthlyGain {
  readonly sex?: Sex | null | undefined;
  /** Completed months at the present weighing. */
  readonly ageMonths: number;
  /** Whole grams; negative when weight was lost. */
  readonly gainGrams: number;
}

/**
 * Judges a month's gain by the minimum gain: N when it is reached, else T.
 *
 * @param gain - sex, completed months of age and grams gained since the month before
 * @param table - the rule in force, from `at(kbmTable, asOf)`
 * @param choice - the form of the table, by default that of the child's sex
 * @returns the verdict, and whether the other form would change it
 * @throws RangeError when `choice` is no form
 * @example
 * ```ts
 * import { at } from "tatasehat/law";
 * import { judgeGain, kbmTable } from "tatasehat/posyandu";
 * const rule = at(kbmTable, "2024-07-24");
 * const verdict = rule.ok && judgeGain({ sex: "male", ageMonths: 7, gainGrams: 350 }, rule.value.value);
 * verdict; //=> { status: "T", variant: "A", minimumGrams: 400, variantDecides: true }
 * ```
 */
export function judgeGain(gain: MonthlyGain, table: KbmTable, choice: KbmVariant | "by-sex" = "by-sex"): KbmVerdict {
  const variant = variantFor(gain.sex, table, choice);
  const minima = { A: minimumGain(table, "A", gain.ageMonths), B: minimumGain(table, "B", gain.ageMonths) };
  const judged = (minimum: number | null) =>
    minimum === null || Number.isNaN(gain.gainGrams) ? null : gain.gainGrams >= minimum ? "N" : "T";
  const byA = judged(minima.A);
  const variantDecides = byA !== judged(minima.B);
  const status = variant === null ? (variantDecides ? null : byA) : judged(minima[variant]);
  return { status, variant, minimumGrams: variant === null ? null : minima[variant], variantDecides };
}

/** The form of the table for a child; null when the sex decides and is not known. */
export function variantFor(
  sex: Sex | null | undefined,
  table: KbmTable,
  choice: KbmVariant | "by-sex",
): KbmVariant | null {
  if (choice === "A" || choice === "B") return choice;
  if (choice !== "by-sex") throw new RangeError('kbm must be "A", "B" or "by-sex"');
  return sex === "male" || sex === "female" ? table.bySex[sex] : null;
}

/** The table in force on a day. */
export const kbmOn = (asOf: string): ReturnType<typeof at<KbmTable>> => at(kbmTable, asOf);
