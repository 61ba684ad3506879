import { type Answer, allOf, anyOf } from "./answers.js";
import type { CareClassCode } from "./care-class.js";
import type { CareSign } from "./signs.js";

/** A rule of the chart: one of the signs, and one of those beside it where it names any. */
export interface ChartRule {
  readonly id: string;
  readonly anyOf: readonly CareSign[];
  readonly with?: readonly CareSign[];
  readonly class: CareClassCode;
}

/** The signs of severe malnutrition at 6-59 months. Weight for age is none of them. */
export const SEVERE_SIGNS: readonly CareSign[] = ["z-severe", "arm-severe", "oedema"];

/** At 6-59 months these make severe malnutrition a complicated one; lack of appetite is in the list itself. */
export const COMPLICATION_SIGNS: readonly CareSign[] = ["complication", "poor-appetite"];

/** Below 6 months there is no class without complication: each of these is one. */
export const SEVERE_SIGNS_UNDER_6_MONTHS: readonly CareSign[] = [
  "z-severe",
  "oedema",
  "too-weak-to-suckle",
  "weight-not-rising",
  "complication",
];

/** Below 6 months, top to bottom; the first rule that holds decides. */
export const UNDER_6_MONTHS: readonly ChartRule[] = [
  { id: "under-6-months.1", anyOf: SEVERE_SIGNS_UNDER_6_MONTHS, class: "gizi-buruk-dengan-komplikasi" },
  { id: "under-6-months.2", anyOf: ["z-wasted"], class: "gizi-kurang" },
  { id: "under-6-months.3", anyOf: ["z-normal"], class: "gizi-baik" },
  { id: "under-6-months.4", anyOf: ["z-risk"], class: "berisiko-gizi-lebih" },
  { id: "under-6-months.5", anyOf: ["z-overweight"], class: "gizi-lebih" },
  { id: "under-6-months.6", anyOf: ["z-obese"], class: "obesitas" },
];

/**
 * At 6-59 months, top to bottom. The program that carries the chart out sends every child under 4 kg to the first class,
 * one that is otherwise normal too; here, as for an inpatient criterion, a sign of severe malnutrition is needed as well.
 */
export const FROM_6_TO_59_MONTHS: readonly ChartRule[] = [
  { id: "6-59-months.1", anyOf: ["oedema-plus-3"], class: "gizi-buruk-dengan-komplikasi" },
  {
    id: "6-59-months.2",
    anyOf: SEVERE_SIGNS,
    with: ["weight-under-4-kg"],
    class: "gizi-buruk-dengan-komplikasi",
  },
  { id: "6-59-months.3", anyOf: SEVERE_SIGNS, with: COMPLICATION_SIGNS, class: "gizi-buruk-dengan-komplikasi" },
  { id: "6-59-months.4", anyOf: SEVERE_SIGNS, class: "gizi-buruk-tanpa-komplikasi" },
  { id: "6-59-months.5", anyOf: ["z-wasted", "arm-moderate"], class: "gizi-kurang" },
  { id: "6-59-months.6", anyOf: ["z-normal"], with: ["arm-normal"], class: "gizi-baik" },
  { id: "6-59-months.7", anyOf: ["z-risk"], class: "berisiko-gizi-lebih" },
  { id: "6-59-months.8", anyOf: ["z-overweight"], class: "gizi-lebih" },
  { id: "6-59-months.9", anyOf: ["z-obese"], class: "obesitas" },
];

/** Whether a rule holds for a child with these signs. */
export function holds(rule: ChartRule, signs: Readonly<Record<CareSign, Answer>>): Answer {
  const answers = (of: readonly CareSign[]) => anyOf(of.map((sign) => signs[sign]));
  return rule.with === undefined ? answers(rule.anyOf) : allOf([answers(rule.anyOf), answers(rule.with)]);
}
