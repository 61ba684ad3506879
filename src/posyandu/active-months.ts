/* The months of a year: in which a posyandu opened, and in which its services reached a percentage. */
import type { Notice } from "../foundation/result.js";
import type { PosyanduYear, ServiceYear } from "./active-record.js";
import { type ActivityRule, POSYANDU_SERVICES, type PosyanduService } from "./active-rule.js";
import { reachesPercent } from "./organisation-input.js";
import { atLeastSoMany, type Known } from "./organisation-known.js";

/** The stretch that is judged: a year up to a day of it. */
export interface JudgedYear {
  readonly year: number;
  /** YYYY-MM-DD. */
  readonly until: string;
}

/** How many there were, or the bounds within which it lies. */
export interface Range {
  readonly least: number;
  readonly most: number;
}

/** The openings of a record. */
export interface Openings {
  /** Different months. */
  readonly months: Range;
  /** Times: different days, or months where only those are told. */
  readonly times: Range;
  /** The months by name, where the openings are listed. */
  readonly listed: ReadonlySet<string> | undefined;
  readonly notices: readonly Notice[];
}

const MONTHS = 12;
const DAYS = 366;
const DAYS_OF_A_MONTH = 31;

/** Counts the openings: months that differ, and times. */
export function countOpenings(record: PosyanduYear, { year, until }: JudgedYear): Openings {
  const { openings, monthsOpen, timesOpen } = record;
  if (openings === undefined || openings === null) {
    const months = { least: monthsOpen ?? Math.ceil((timesOpen ?? 0) / DAYS_OF_A_MONTH), most: monthsOpen ?? MONTHS };
    const times = { least: timesOpen ?? monthsOpen ?? 0, most: timesOpen ?? (monthsOpen === 0 ? 0 : DAYS) };
    return { months: { ...months, most: Math.min(months.most, times.most) }, times, listed: undefined, notices: [] };
  }
  const notices: Notice[] = [];
  const inYear = openings.filter((opening) => opening.startsWith(`${year}-`));
  if (inYear.length < openings.length) {
    const facts = { year, count: openings.length - inYear.length };
    notices.push({ code: "posyandu.opening-of-other-year", path: ["openings"], facts });
  }
  // A month is cut to its own length: 2023-07 has begun on 2023-07-15.
  const past = inYear.filter((opening) => opening <= until.slice(0, opening.length));
  if (past.length < inYear.length) {
    const facts = { until, count: inYear.length - past.length };
    notices.push({ code: "posyandu.opening-after-day", path: ["openings"], facts });
  }
  const listed = new Set(past.map((opening) => opening.slice(0, 7)));
  // A month beside a day of it tells nothing more; a month by itself tells of one opening or more.
  const days = new Set(past.filter(({ length }) => length > 7));
  const bare = [...listed].filter((month) => ![...days].some((day) => day.startsWith(month)));
  const least = days.size + bare.length;
  const isByDay = past.every(({ length }) => length > 7);
  const months = { least: listed.size, most: listed.size };
  return { months, times: { least, most: isByDay ? least : DAYS }, listed, notices };
}

/** In how many months a service reached the percentage. */
export interface ServiceFinding {
  readonly service: PosyanduService;
  /** Months that surely reached it. */
  readonly months: number;
  /** Months of which it is not known. */
  readonly unknown: number;
  readonly met: boolean | null;
}

/** Judges the four services by their months. */
export function judgeServices(
  services: PosyanduYear["services"],
  rule: ActivityRule,
  openings: Openings,
  judged: JudgedYear,
): { readonly findings: readonly ServiceFinding[]; readonly met: Known; readonly readingsDiffer: boolean } {
  const tables = POSYANDU_SERVICES.map((service) => monthsOf(services?.[service], rule, openings, judged));
  const findings = tables.map((months, i): ServiceFinding => {
    const service = POSYANDU_SERVICES[i] as PosyanduService;
    return {
      service,
      months: months.filter((month) => month === true).length,
      unknown: months.filter((month) => month === null).length,
      met: atLeastSoMany(months, rule.serviceMonths),
    };
  });
  const met = atLeastSoMany(
    findings.map((finding) => finding.met),
    rule.services,
  );
  // The other reading of the sentence: three services in the same month, in eight months. It needs months by name.
  const isByMonth = POSYANDU_SERVICES.every((service) => typeof (services?.[service] ?? 0) === "object");
  const together = Array.from({ length: MONTHS }, (_, month) =>
    atLeastSoMany(
      tables.map((months) => months[month] as Known),
      rule.services,
    ),
  );
  const other = isByMonth ? atLeastSoMany(together, rule.serviceMonths) : null;
  return { findings, met, readingsDiffer: met !== null && other !== null && met !== other };
}

/** Twelve answers; for a service of which only the number of months is told, in no order. */
function monthsOf(
  year: ServiceYear | null | undefined,
  rule: ActivityRule,
  openings: Openings,
  judged: JudgedYear,
): readonly Known[] {
  return Array.from({ length: MONTHS }, (_, i): Known => {
    if (typeof year === "number") return i < year;
    const month = `${judged.year}-${String(i + 1).padStart(2, "0")}`;
    const reached = month <= judged.until.slice(0, 7) ? reachesPercent(year?.[month], rule.servicePercent) : null;
    // With all openings listed, a month without one is a month in which nobody was served.
    return reached === null && openings.listed?.has(month) === false ? false : reached;
  });
}
