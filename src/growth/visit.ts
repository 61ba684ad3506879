import type { Issue, Notice } from "../foundation/result.js";
import { type Age, ageOf } from "./age.js";
import { END_OF_2006_MONTHS } from "./locate.js";
import { limitOf } from "./measure-limits.js";
import { believedPosition, bodyMassIndex, correctedLengthHeight } from "./position.js";
import type { ChildMeasurement, Position, Sex, Standard } from "./types.js";

/** A measurement that was checked: numbers are numbers or NaN, and the standard is chosen. */
export interface Visit extends Age {
  readonly standard: Standard;
  readonly sex: Sex | undefined;
  readonly weight: number;
  readonly lengthHeight: number;
  /** Corrected for the position (WHO 2006 only). */
  readonly corrected: number;
  readonly position: Position | undefined;
  readonly bmi: number;
  readonly head: number;
  readonly arm: number;
  readonly triceps: number;
  readonly subscapular: number;
  readonly oedema: boolean;
}

const NUMBERS = [
  "ageDays",
  "ageMonths",
  "weightKg",
  "lengthHeightCm",
  "headCircumferenceCm",
  "armCircumferenceCm",
  "tricepsSkinfoldMm",
  "subscapularSkinfoldMm",
] as const;

/** Checks a measurement and chooses its standard: issues void it, notices do not. */
export function readVisit(
  child: ChildMeasurement,
  standard: "auto" | Standard,
  notices: Notice[],
): Visit | readonly Issue[] {
  const issues: Issue[] = [];
  for (const field of NUMBERS) {
    const value: unknown = child[field];
    if (value === undefined || value === null) continue;
    if (typeof value !== "number") {
      issues.push({ code: "growth.not-a-number", path: [field] });
      continue;
    }
    if (Number.isNaN(value)) {
      notices.push({ code: "growth.not-a-number", path: [field] });
      continue;
    }
    const limit = limitOf(field);
    if (limit === undefined) continue;
    if (value <= 0) notices.push({ code: "growth.not-positive", path: [field], facts: { value } });
    if (value > limit.maximum) {
      notices.push({ code: "growth.beyond-any-child", path: [field], facts: { value, ...limit } });
    }
  }
  for (const field of ["bornOn", "measuredOn"] as const) {
    const value: unknown = child[field];
    if (value !== undefined && value !== null && typeof value !== "string")
      issues.push({ code: "growth.date-invalid", path: [field] });
  }
  const { sex, measuredAs, oedema } = child;
  if (sex != null && sex !== "male" && sex !== "female") issues.push({ code: "growth.sex-unknown", path: ["sex"] });
  if (measuredAs != null && measuredAs !== "length" && measuredAs !== "height") {
    issues.push({ code: "growth.position-unknown", path: ["measuredAs"] });
  }
  if (oedema != null && typeof oedema !== "boolean") issues.push({ code: "growth.oedema-unknown", path: ["oedema"] });
  if (issues.length > 0) return issues;

  const age = ageOf(child);
  if ("code" in age) return [age];

  const chosen = standard === "auto" ? (age.months >= END_OF_2006_MONTHS ? "who-2007" : "who-2006") : standard;
  const weight = child.weightKg ?? Number.NaN;
  const lengthHeight = child.lengthHeightCm ?? Number.NaN;
  // WHO's program for 5-19 years refuses the whole call for a negative weight or height.
  if (chosen === "who-2007") {
    if (weight < 0) return [{ code: "growth.negative", path: ["weightKg"], facts: { value: weight } }];
    if (lengthHeight < 0)
      return [{ code: "growth.negative", path: ["lengthHeightCm"], facts: { value: lengthHeight } }];
  }
  const claimed = measuredAs ?? undefined;
  const position = chosen === "who-2006" ? believedPosition(claimed, age.months) : claimed;
  if (position !== claimed) notices.push({ code: "growth.standing-under-9-months", path: ["measuredAs"] });
  const corrected = chosen === "who-2006" ? correctedLengthHeight(lengthHeight, position, age.days) : lengthHeight;
  return {
    standard: chosen,
    sex: sex ?? undefined,
    days: age.days,
    months: age.months,
    weight,
    lengthHeight,
    corrected,
    position,
    bmi: bodyMassIndex(weight, corrected),
    head: child.headCircumferenceCm ?? Number.NaN,
    arm: child.armCircumferenceCm ?? Number.NaN,
    triceps: child.tricepsSkinfoldMm ?? Number.NaN,
    subscapular: child.subscapularSkinfoldMm ?? Number.NaN,
    oedema: oedema === true,
  };
}
