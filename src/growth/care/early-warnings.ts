import { isRecord } from "../../foundation/records.js";
import { type Bilingual, failure, type Result, success } from "../../foundation/result.js";
import { type Answer, anyOf, ask } from "./answers.js";
import { readFacts } from "./read.js";
import {
  HEIGHT_CODES,
  type HeightForAgeCode,
  NUTRITION_CODES,
  type NutritionCode,
  WEIGHT_CODES,
  WEIGHT_STATUSES,
  type WeightForAgeCode,
  type WeightStatus,
} from "./statuses.js";

/** What is known of a child this month. What is not known is left out or null. */
export interface WarningFacts {
  /** N, T, O or B of the growth card. */
  readonly weightStatus?: WeightStatus | null | undefined;
  /** 2T: T at two weighings that follow each other. */
  readonly twiceT?: Answer | undefined;
  /** Whether the gain lies below the 5th centile of WHO's increments. */
  readonly falters?: Answer | undefined;
  /** The category of BB/U. */
  readonly weightForAge?: WeightForAgeCode | null | undefined;
  readonly nutritionStatus?: NutritionCode | null | undefined;
  /** The category of PB/U or TB/U. */
  readonly lengthHeightForAge?: HeightForAgeCode | null | undefined;
}

/** A step on the way to stunting. */
export type WarningCode =
  | "tidak-naik"
  | "2t-atau-weight-faltering"
  | "berat-badan-kurang"
  | "gizi-kurang"
  | "gizi-buruk"
  | "stunting";

/** A warning that holds for a child. */
export interface EarlyWarning {
  readonly code: WarningCode;
  /** 1 for the earliest sign to 6 for stunting. */
  readonly order: number;
  readonly name: Bilingual;
  /** Whether it alone asks for referral; null where the sources do not say. */
  readonly refer: true | null;
}

/** The warnings of a child. */
export interface EarlyWarnings {
  /** From the earliest sign to the latest. */
  readonly warnings: readonly EarlyWarning[];
  /** Warnings that can be neither raised nor ruled out. */
  readonly notKnown: readonly WarningCode[];
}

const WARNINGS: readonly Omit<EarlyWarning, "order">[] = [
  { code: "tidak-naik", name: { id: "Berat badan tidak naik (T)", en: "weight not rising (T)" }, refer: true },
  {
    code: "2t-atau-weight-faltering",
    name: { id: "Tidak naik dua kali (2T) atau weight faltering", en: "not rising twice (2T) or weight faltering" },
    refer: true,
  },
  { code: "berat-badan-kurang", name: { id: "Berat badan kurang", en: "underweight" }, refer: null },
  { code: "gizi-kurang", name: { id: "Gizi kurang", en: "wasted" }, refer: null },
  { code: "gizi-buruk", name: { id: "Gizi buruk", en: "severely wasted" }, refer: true },
  { code: "stunting", name: { id: "Stunting", en: "stunted" }, refer: null },
];

/**
 * The early warnings of a child on the way to stunting, from the earliest sign to the latest: T, 2T or weight faltering,
 * underweight, wasted, severely wasted, stunted.
 *
 * @param facts - the growth card's letter, 2T, faltering, and the categories of BB/U, BB/PB or BB/TB, PB/U or TB/U
 * @returns the warnings in order and those that cannot be told; an issue for an unknown code, or for 2T beside a letter
 * that is not T
 * @example
 * ```ts
 * import { earlyWarnings } from "tatasehat/growth/nutrition-care";
 * const result = earlyWarnings({ lengthHeightForAge: "pendek", weightStatus: "T", twiceT: true });
 * result.ok && result.value.warnings.map(({ code }) => code); //=> ["tidak-naik", "2t-atau-weight-faltering", "stunting"]
 * result.ok && result.value.notKnown; //=> ["berat-badan-kurang", "gizi-kurang", "gizi-buruk"]
 * ```
 */
export function earlyWarnings(facts: WarningFacts): Result<EarlyWarnings> {
  if (!isRecord(facts)) return failure({ code: "growth.care-not-a-record", path: ["facts"] });
  const reader = readFacts();
  const status = reader.oneOf("weightStatus", facts.weightStatus, WEIGHT_STATUSES);
  const twiceT = reader.answer(["twiceT"], facts.twiceT);
  const falters = reader.answer(["falters"], facts.falters);
  const weight = reader.oneOf("weightForAge", facts.weightForAge, WEIGHT_CODES);
  const nutrition = reader.oneOf("nutritionStatus", facts.nutritionStatus, NUTRITION_CODES);
  const height = reader.oneOf("lengthHeightForAge", facts.lengthHeightForAge, HEIGHT_CODES);
  if (twiceT === true && status !== null && status !== "T") {
    reader.issues.push({ code: "growth.warning-2t-without-t", path: ["twiceT"], facts: { weightStatus: status } });
  }
  if (reader.issues.length > 0) return failure(...reader.issues);

  const usable = <T extends string>(code: T | null) =>
    code === "periksa-ulang" || code === "belum-dapat-ditentukan" ? null : code;
  // A letter other than T rules 2T out.
  const isT = ask(status, (letter) => letter === "T");
  const answers: Readonly<Record<WarningCode, Answer>> = {
    "tidak-naik": twiceT === true ? true : isT,
    "2t-atau-weight-faltering": anyOf([isT === false ? false : twiceT, falters]),
    "berat-badan-kurang": ask(usable(weight), (code) => code.endsWith("kurang")),
    "gizi-kurang":
      nutrition === "gizi-baik-lila-tidak-diukur" ? null : ask(usable(nutrition), (code) => code === "gizi-kurang"),
    "gizi-buruk":
      nutrition === "gizi-baik-lila-tidak-diukur"
        ? null
        : ask(usable(nutrition), (code) => code.startsWith("gizi-buruk")),
    stunting: ask(usable(height), (code) => code.endsWith("pendek")),
  };
  return success({
    warnings: WARNINGS.map((warning, i) => ({ ...warning, order: i + 1 })).filter(({ code }) => answers[code] === true),
    notKnown: WARNINGS.map(({ code }) => code).filter((code) => answers[code] === null),
  });
}
