import type { Issue } from "../../foundation/result.js";
import { roundHalfUp } from "../../foundation/rounding.js";
import type { VelocityMeasure } from "./tables.js";
import type { VisitTime } from "./visit-age.js";

/** One visit of a child. */
export interface VelocityVisit extends VisitTime {
  /** Body weight in kilograms. */
  readonly weightKg?: number | null | undefined;
  /** Length in centimetres, lying. */
  readonly lengthCm?: number | null | undefined;
  /** Head circumference in centimetres. */
  readonly headCircumferenceCm?: number | null | undefined;
}

interface MeasureFacts {
  readonly field: "weightKg" | "lengthCm" | "headCircumferenceCm";
  /** The increment's unit. */
  readonly unit: "g" | "cm";
  /** From the measure's unit to the increment's. */
  readonly factor: number;
  /** Beyond any child: a slip of the unit or of the pen. */
  readonly maximum: number;
}

/** How each measure is written and counted. */
export const MEASURES: Readonly<Record<VelocityMeasure, MeasureFacts>> = {
  weight: { field: "weightKg", unit: "g", factor: 1000, maximum: 300 },
  length: { field: "lengthCm", unit: "cm", factor: 1, maximum: 250 },
  "head-circumference": { field: "headCircumferenceCm", unit: "cm", factor: 1, maximum: 100 },
};

/** Why the measure of a visit cannot be used. */
export function measureIssue(
  visit: VelocityVisit,
  measure: VelocityMeasure,
  path: readonly (string | number)[],
): Issue | undefined {
  const { field, maximum } = MEASURES[measure];
  const value: unknown = visit[field];
  const at = [...path, field];
  if (value === undefined || value === null) return { code: "growth.velocity-not-measured", path: at };
  if (typeof value !== "number" || Number.isNaN(value)) return { code: "growth.not-a-number", path: at };
  if (value <= 0) return { code: "growth.not-positive", path: at, facts: { value } };
  if (value > maximum) {
    const facts = { value, maximum, unit: field === "weightKg" ? "kg" : "cm" };
    return { code: "growth.beyond-any-child", path: at, facts };
  }
  return undefined;
}

/** What was gained between two usable visits, in the increment's unit, without the dust of the subtraction. */
export function incrementBetween(from: VelocityVisit, to: VelocityVisit, measure: VelocityMeasure): number {
  const { field, factor } = MEASURES[measure];
  return roundHalfUp(((to[field] as number) - (from[field] as number)) * factor, 6);
}
