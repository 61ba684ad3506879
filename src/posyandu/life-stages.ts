import type { Bilingual } from "../foundation/result.js";
import type { Confidence } from "../law/index.js";

/** Whom a posyandu of the life cycle serves. Infants and the other under-fives together are the under-fives of S. */
export type LifeStage = "mother" | "infant" | "under-five" | "school-age" | "adult" | "older";

/** The stages in the order of life, mothers first. */
export const LIFE_STAGES: readonly LifeStage[] = ["mother", "infant", "under-five", "school-age", "adult", "older"];

/** What the stages are called. */
export const lifeStageNames: Readonly<Record<LifeStage, Bilingual>> = {
  mother: { id: "ibu hamil, nifas, menyusui", en: "mothers (pregnant, in childbed, nursing)" },
  infant: { id: "bayi", en: "infants" },
  "under-five": { id: "anak balita", en: "children aged one to four" },
  "school-age": { id: "usia sekolah dan remaja", en: "school age" },
  adult: { id: "usia produktif", en: "adults" },
  older: { id: "lanjut usia", en: "older people" },
};

/** The completed months of age at which each stage is over. */
export interface LifeStageAges {
  readonly infant: number;
  readonly "under-five": number;
  readonly "school-age": number;
  readonly adult: number;
}

/** Ages with how sure each is. */
export interface StatedAges {
  readonly months: LifeStageAges;
  readonly confidence: Readonly<Record<keyof LifeStageAges, Confidence>>;
}

/**
 * The ages used unless the caller states others. Infants of 0-11 and children of 12-59 months stand in the posyandu's own
 * forms. Where the posyandu draws the other lines was read nowhere: here school age lasts until 14 and adulthood until 59
 * completed years, as the minimum service standards count their adults (15-59) and older people (60 and more).
 */
export const lifeStageAges: StatedAges = {
  months: { infant: 12, "under-five": 60, "school-age": 180, adult: 720 },
  confidence: {
    infant: "verified-in-source",
    "under-five": "verified-in-source",
    "school-age": "unverified",
    adult: "unverified",
  },
};

/** Ages at which a woman may be pregnant or nursing, so that nobody can tell her stage without asking. */
const MAY_BE_MOTHER: readonly LifeStage[] = ["school-age", "adult"];

/** What is known of a person for the stage of life. */
export interface StageFacts {
  /** As the record states it; it comes before everything else. */
  readonly lifeStage?: LifeStage | null | undefined;
  readonly sex?: "male" | "female" | null | undefined;
  /** Whether she is pregnant, in childbed or nursing; unknown is not no. */
  readonly isMother?: boolean | null | undefined;
}

/**
 * The stage of a person.
 *
 * @param facts - what the record says
 * @param ageMonths - completed months; NaN when unknown
 * @param ages - where the stages end
 * @returns the stage; null when it cannot be told
 */
export function stageOf(facts: StageFacts, ageMonths: number, ages: LifeStageAges): LifeStage | null {
  const { lifeStage, sex, isMother } = facts;
  if (lifeStage !== undefined && lifeStage !== null) return LIFE_STAGES.includes(lifeStage) ? lifeStage : null;
  if (isMother === true) return "mother";
  if (!(ageMonths >= 0)) return null;
  const stages = ["infant", "under-five", "school-age", "adult"] as const;
  const stage = stages.find((one) => ageMonths < ages[one]) ?? "older";
  const isKnown = isMother === false || sex === "male" || !MAY_BE_MOTHER.includes(stage);
  return isKnown ? stage : null;
}
