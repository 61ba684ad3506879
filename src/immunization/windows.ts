import type { Bilingual } from "../foundation/result.js";
import type { Confidence } from "../law/index.js";
import type { DoseId } from "./doses.js";
import type { SourceId } from "./sources.js";
import type { Vaccine } from "./vaccines.js";

/** What the chart says of an age; `undefined` where it says nothing. */
export type WindowStatus = "on-time" | "late" | "catch-up" | "too-late-to-complete" | "not-allowed" | "undefined";

/** A stretch of ages with one answer, both ends included. */
export interface AgeWindow {
  readonly status: Exclude<WindowStatus, "undefined">;
  /** Months are completed calendar months. */
  readonly unit: "hours" | "days" | "months";
  readonly from: number;
  /** Null when there is no end. */
  readonly to: number | null;
  readonly confidence: Confidence;
  readonly source: SourceId;
}

/** How long after which dose. */
export interface MinimumInterval {
  readonly after: DoseId;
  /** Null when no rule could be read: then nobody can say that the dose is due. */
  readonly days: number | null;
  readonly confidence: Confidence;
  readonly source: SourceId;
}

/** One dose of the routine schedule. */
export interface ScheduledDose {
  readonly id: DoseId;
  readonly vaccine: Vaccine;
  /** The dose's number in its series, from 1. */
  readonly dose: number;
  readonly name: Bilingual;
  /** The month that the monthly list prints. */
  readonly recommendedAgeMonths: number;
  /** In the order of age; what lies in none of them is undefined. */
  readonly windows: readonly AgeWindow[];
  /** Null for the first dose of a series. */
  readonly interval: MinimumInterval | null;
  /** The oldest age in months and days, where it is no whole month. */
  readonly lastAge: {
    readonly months: number;
    readonly days: number;
    readonly confidence: Confidence;
    readonly source: SourceId;
  } | null;
  /** The first day of birth of the children to whom it is offered, where the programme began with a cohort. */
  readonly bornFrom: { readonly date: string; readonly confidence: Confidence; readonly source: SourceId } | null;
  /** Whether the dose belongs to the schedule of the area; null when nobody said whether JE is endemic there. */
  readonly applies: boolean | null;
  /** Where sources contradict each other, and what is done about it. */
  readonly conflict: Bilingual | null;
}

/** An age as the windows need it; days and hours are for HB0, whose first month counts by them. */
export interface Age {
  readonly months: number;
  /** Undefined when only the months are known. */
  readonly days?: number | undefined;
  /** Undefined when the hour of birth or of the dose is not known. */
  readonly hours?: number | undefined;
}

/** The window in which an age lies; undefined where the chart says nothing. */
export function windowAt(windows: readonly AgeWindow[], age: Age): AgeWindow | undefined {
  const days = age.hours === undefined ? age.days : Math.floor(age.hours / 24);
  return windows.find(({ unit, from, to }) => {
    // Who was vaccinated on the day of birth was vaccinated within 24 hours.
    const value = unit === "months" ? age.months : unit === "days" ? days : wholeHours(age);
    return value !== undefined && value >= from && (to === null || value <= to);
  });
}

function wholeHours({ days, hours }: Age): number | undefined {
  if (hours !== undefined) return Math.floor(hours);
  return days === 0 ? 0 : undefined;
}

const FROM_LEAST_SURE: readonly Confidence[] = ["unverified", "secondary", "verified-in-source"];

/** The least sure of one or more confidences: a chain is as strong as its weakest link. */
export function leastSure(...confidences: readonly Confidence[]): Confidence {
  return FROM_LEAST_SURE.find((level) => confidences.includes(level)) as Confidence;
}
