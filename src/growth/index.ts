export { agesAgree, DAYS_PER_MONTH, wholeDay } from "./age.js";
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
export { END_OF_2006_MONTHS, STANDING_FROM_DAY } from "./locate.js";
export { type MeasureLimit, measureLimits } from "./measure-limits.js";
export { growthMessages } from "./messages.js";
export { LYING_MINUS_STANDING_CM, STANDS_FROM_MONTHS } from "./position.js";
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
