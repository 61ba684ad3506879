/* What a posyandu did in a year, and why a record of it cannot be read. */

import { isIsoDate } from "../foundation/calendar.js";
import { faults } from "../foundation/records.js";
import type { Issue } from "../foundation/result.js";
import { POSYANDU_SERVICES, type PosyanduService } from "./active-rule.js";
import {
  answerFault,
  countFault,
  coverageFault,
  isMonth,
  neededCountFault,
  type ServiceCoverage,
} from "./organisation-input.js";
import { recordFault } from "./records.js";

/**
 * What a service reached: its coverage by month `YYYY-MM`, where a month that is left out is not known; or in how many
 * months of the year it reached the percentage.
 */
export type ServiceYear = Readonly<Record<string, ServiceCoverage>> | number;

/** A year of one posyandu. What is left out is not known; it is never taken for no. */
export interface PosyanduYear {
  /** Every opening of the year, home visits and appointments too: days `YYYY-MM-DD` or months `YYYY-MM`. */
  readonly openings?: readonly string[] | null | undefined;
  /** In how many different months it opened, where the days are not kept. */
  readonly monthsOpen?: number | null | undefined;
  /** How many times it opened; several times in one month are one month. */
  readonly timesOpen?: number | null | undefined;
  /** How many kader its decree names. */
  readonly kader?: number | null | undefined;
  /** Whether a decree of the village head names them. */
  readonly hasDecree?: boolean | null | undefined;
  readonly services?: Readonly<Partial<Record<PosyanduService, ServiceYear | null | undefined>>> | null | undefined;
  /** Tools to follow growth and development. */
  readonly growthTools?: boolean | null | undefined;
  /** An activity beyond the main services. */
  readonly extraActivity?: boolean | null | undefined;
}

const MONTHS = 12;
const DAYS = 366;

/** Why a record cannot be read. */
export function recordFaults(record: PosyanduYear): Issue[] {
  const fault = recordFault([], record);
  if (fault !== undefined) return [fault];
  const { openings, monthsOpen, timesOpen } = record;
  const isList = Array.isArray(openings);
  const issues = faults(
    openings === undefined || openings === null || isList
      ? undefined
      : { code: "posyandu.openings-not-a-list", path: ["openings"] },
    ...(isList ? openings : []).map((opening, i) =>
      isIsoDate(opening) || isMonth(opening)
        ? undefined
        : { code: "posyandu.opening-not-a-date", path: ["openings", i] },
    ),
    countFault(["monthsOpen"], monthsOpen, MONTHS),
    countFault(["timesOpen"], timesOpen, DAYS),
    countFault(["kader"], record.kader),
    answerFault(["hasDecree"], record.hasDecree),
    answerFault(["growthTools"], record.growthTools),
    answerFault(["extraActivity"], record.extraActivity),
    ...Object.entries(record.services ?? {}).flatMap(([service, year]) => serviceFaults(service, year)),
  );
  if (issues.length === 0 && (monthsOpen ?? 0) > (timesOpen ?? DAYS)) {
    const facts = { monthsOpen: monthsOpen ?? null, timesOpen: timesOpen ?? null };
    return [{ code: "posyandu.months-above-times", path: ["monthsOpen"], facts }];
  }
  return issues;
}

function serviceFaults(service: string, year: ServiceYear | null | undefined): Issue[] {
  const path = ["services", service];
  if (!(POSYANDU_SERVICES as readonly string[]).includes(service)) {
    // The name itself is not repeated: it may be anything that stood in a column's heading.
    const facts = { choices: POSYANDU_SERVICES.join(", ") };
    return [{ code: "posyandu.service-unknown", path: ["services"], facts }];
  }
  if (year === undefined || year === null) return [];
  if (typeof year !== "object") return faults(neededCountFault(path, year, MONTHS));
  return faults(
    ...Object.entries(year).map(([month, coverage]) =>
      isMonth(month) ? coverageFault([...path, month], coverage) : { code: "posyandu.month-not-usable", path },
    ),
  );
}
