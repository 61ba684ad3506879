export type { Answer } from "./care/answers.js";
export { type CareClass, type CareClassCode, SATUSEHAT_NUTRITION_CLASSIFICATION } from "./care/care-class.js";
export type { ChildForCare, Complications } from "./care/care-facts.js";
export type { CareAction, CarePlan } from "./care/care-plan.js";
export { type CareRules, careRules } from "./care/care-rules.js";
export {
  type EarlyWarning,
  type EarlyWarnings,
  earlyWarnings,
  type WarningCode,
  type WarningFacts,
} from "./care/early-warnings.js";
export {
  type FeedingDays,
  type FeedingGroup,
  type FeedingOptions,
  type FeedingVersion,
  feedingDays,
} from "./care/feeding-days.js";
export { nutritionCareMessages } from "./care/messages.js";
export { type NutritionCare, nutritionClass } from "./care/nutrition-class.js";
export type { AgeInMonths } from "./care/read.js";
export type { CareFact, CareSign } from "./care/signs.js";
export type { HeightForAgeCode, NutritionCode, WeightForAgeCode, WeightStatus } from "./care/statuses.js";
export {
  type FeedingChild,
  type FeedingReason,
  type MaternalFeeding,
  maternalFeeding,
  type SupplementaryFeeding,
  supplementaryFeeding,
} from "./care/supplementary-feeding.js";
