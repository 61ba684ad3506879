import { completedMonths } from "../../foundation/calendar.js";
import type { Issue } from "../../foundation/result.js";
import { ageOf } from "../age.js";
import { measureLimits } from "../measure-limits.js";
import type { Answer } from "./answers.js";

/** How old a child is: completed months, or two dates. */
export interface AgeInMonths {
  /** Completed months; a fraction is cut off. */
  readonly ageMonths?: number | null | undefined;
  /** Date of birth, YYYY-MM-DD. */
  readonly bornOn?: string | null | undefined;
  /** Date of the visit, YYYY-MM-DD; never today by default. */
  readonly measuredOn?: string | null | undefined;
}

/** Reads facts one by one; what is wrong with them gathers in `issues`. */
export interface FactReader {
  readonly issues: Issue[];
  /** A measure above 0 and within its limit; null when it was not taken. */
  measure(field: keyof typeof measureLimits, value: unknown): number | null;
  answer(path: readonly string[], value: unknown): Answer;
  /** One of a list of codes; null when it was not stated. */
  oneOf<T extends string>(field: string, value: unknown, known: readonly T[]): T | null;
  /** Completed months; null when nothing was stated. */
  months(child: AgeInMonths): number | null;
}

/** Opens a reader of facts. */
export function readFacts(): FactReader {
  const issues: Issue[] = [];
  return {
    issues,
    measure(field, value) {
      const { maximum, unit } = measureLimits[field];
      if (value === undefined || value === null) return null;
      if (typeof value !== "number" || Number.isNaN(value)) {
        issues.push({ code: "growth.not-a-number", path: [field] });
      } else if (value <= 0) {
        issues.push({ code: "growth.not-positive", path: [field], facts: { value } });
      } else if (value > maximum) {
        issues.push({ code: "growth.beyond-any-child", path: [field], facts: { value, maximum, unit } });
      } else {
        return value;
      }
      return null;
    },
    answer(path, value) {
      if (value === undefined || value === null) return null;
      if (typeof value === "boolean") return value;
      issues.push({ code: "growth.care-not-yes-or-no", path });
      return null;
    },
    oneOf<T extends string>(field: string, value: unknown, known: readonly T[]): T | null {
      if (value === undefined || value === null) return null;
      if (known.includes(value as T)) return value as T;
      issues.push({ code: "growth.care-unknown-code", path: [field], facts: { known: known.join(", ") } });
      return null;
    },
    months(child) {
      const { ageMonths, bornOn, measuredOn } = child;
      if (ageMonths != null && !(typeof ageMonths === "number" && Number.isFinite(ageMonths))) {
        issues.push({ code: "growth.not-a-number", path: ["ageMonths"] });
        return null;
      }
      for (const [field, date] of [
        ["bornOn", bornOn],
        ["measuredOn", measuredOn],
      ] as const) {
        if (date == null || typeof date === "string") continue;
        issues.push({ code: "growth.date-invalid", path: [field] });
        return null;
      }
      const age = ageOf({ ageMonths, bornOn, measuredOn });
      if ("code" in age) {
        issues.push(age);
        return null;
      }
      if (bornOn != null && measuredOn != null) return completedMonths(bornOn, measuredOn);
      return Number.isNaN(age.months) ? null : Math.floor(age.months);
    },
  };
}
