export { assessGrowth } from "./assess.js";
export { type CardLine, cardLines } from "./card-lines.js";
export {
  type ArmCircumferenceRule,
  type CategoryBand,
  type CategoryRules,
  CHECK_AGAIN,
  categoryRules,
} from "./categories.js";
export { centile, zOfCentile } from "./centile.js";
export { classify, type JudgedIndex, type NutritionFacts, nutritionStatus, referral } from "./classify.js";
export type { AgeIndex, AgeKey, GrowthIndex, KeyOf, LengthIndex, LengthKey } from "./growth-index.js";
export {
  type CurveOptions,
  type LmsParameters,
  lmsAt,
  measurementAt,
  type ReferenceCurve,
  referenceCurve,
  z,
} from "./index-functions.js";
export { growthMessages } from "./messages.js";
export type {
  Assessment,
  AssessOptions,
  ChildMeasurement,
  GrowthCategory,
  IndexName,
  Method,
  NutritionStatus,
  Position,
  Referral,
  ReferralReason,
  Sex,
  Standard,
  ZScore,
  ZScores,
} from "./types.js";
export { type ZScoreOptions, zScores } from "./z-scores.js";
