export type { Answer } from "./care/answers.js";
export { type Faltering, type FalteringInterval, falters, type WeighedChild } from "./velocity/falters.js";
export type { VelocityVisit } from "./velocity/increment.js";
export { nearestIntervals, velocityIntervals } from "./velocity/intervals.js";
export { velocityMessages } from "./velocity/messages.js";
export type { VelocityInterval, VelocityKey, VelocityMeasure } from "./velocity/tables.js";
export {
  type ToleranceOptions,
  type Velocity,
  type VelocityChild,
  type VelocityOptions,
  velocityBetween,
} from "./velocity/velocity-between.js";
export { incrementAt, incrementAtCentile, velocityZ } from "./velocity/velocity-z.js";
export type { VisitTime } from "./velocity/visit-age.js";
