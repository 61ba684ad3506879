import { type Answer, ask } from "./answers.js";
import type { CareFacts, ChildForCare } from "./care-facts.js";
import type { CareRules } from "./care-rules.js";

/** A sign that a rule of the chart asks for. */
export type CareSign =
  | "z-severe"
  | "z-wasted"
  | "z-normal"
  | "z-risk"
  | "z-overweight"
  | "z-obese"
  | "arm-severe"
  | "arm-moderate"
  | "arm-normal"
  | "oedema"
  | "oedema-plus-3"
  | "weight-under-4-kg"
  | "too-weak-to-suckle"
  | "weight-not-rising"
  | "poor-appetite"
  | "complication";

/** A fact of the child by which a sign is decided. */
export type CareFact = Exclude<keyof ChildForCare, "ageMonths" | "bornOn" | "measuredOn" | "complications">;

/** The fact behind each sign: what to assess when the sign is not known. */
export const FACT_OF: Readonly<Record<CareSign, CareFact>> = {
  "z-severe": "weightForLengthHeightZ",
  "z-wasted": "weightForLengthHeightZ",
  "z-normal": "weightForLengthHeightZ",
  "z-risk": "weightForLengthHeightZ",
  "z-overweight": "weightForLengthHeightZ",
  "z-obese": "weightForLengthHeightZ",
  "arm-severe": "armCircumferenceCm",
  "arm-moderate": "armCircumferenceCm",
  "arm-normal": "armCircumferenceCm",
  oedema: "oedema",
  "oedema-plus-3": "oedema",
  "weight-under-4-kg": "weightKg",
  "too-weak-to-suckle": "tooWeakToSuckle",
  "weight-not-rising": "weightNotRising",
  "poor-appetite": "goodAppetite",
  complication: "complication",
};

/** Every sign of a child: yes, no, or not known. */
export function signsOf(facts: CareFacts, rules: CareRules): Readonly<Record<CareSign, Answer>> {
  const { z, armCircumferenceCm: arm } = rules;
  // -3 and -2 belong to the better class, +1, +2 and +3 to the lower one.
  const zFrom = (from: number, upTo: number) => ask(facts.z, (value) => value > from && value <= upTo);
  return {
    "z-severe": ask(facts.z, (value) => value < z.severe),
    "z-wasted": ask(facts.z, (value) => value >= z.severe && value < z.wasted),
    "z-normal": ask(facts.z, (value) => value >= z.wasted && value <= z.normal),
    "z-risk": zFrom(z.normal, z.risk),
    "z-overweight": zFrom(z.risk, z.overweight),
    "z-obese": zFrom(z.overweight, Number.POSITIVE_INFINITY),
    "arm-severe": ask(facts.arm, (value) => value < arm.severeBelow),
    "arm-moderate": ask(facts.arm, (value) => value >= arm.severeBelow && value < arm.moderateBelow),
    "arm-normal": ask(facts.arm, (value) => value >= arm.moderateBelow),
    oedema: ask(facts.oedema, (value) => value !== 0),
    // Oedema of an unstated degree may be +3.
    "oedema-plus-3": facts.oedema === true ? null : ask(facts.oedema, (value) => value === 3),
    "weight-under-4-kg": ask(facts.weight, (value) => value < rules.inpatientBelowKg),
    "too-weak-to-suckle": facts.tooWeakToSuckle,
    "weight-not-rising": facts.weightNotRising,
    "poor-appetite": ask(facts.goodAppetite, (value) => !value),
    // Lack of appetite is itself among the chart's complications.
    complication: facts.goodAppetite === false ? true : facts.complication,
  };
}
