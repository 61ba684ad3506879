import { addDays, epochDay, type IsoDate, isoDate, lastDayOfMonth } from "../foundation/calendar.js";
import { type Bilingual, failure, type Issue, type Notice, type Result, success } from "../foundation/result.js";
import { type Grounds, managementGuideline, ruleOn } from "./rules.js";
import { arrayFault, dateFault, isUnstated } from "./values.js";
import { workingDayUntil, workingDayWithin } from "./working-days.js";
import type { WorkshopKind } from "./workshop.js";

/** What no source fixes about the days of workshops. */
export interface WorkshopCalendarOptions {
  /** Public holidays and joint leave, YYYY-MM-DD; those of the December before count for the first invitations. */
  readonly holidays?: readonly string[] | undefined;
  /** Whose calendar it is; carried along. */
  readonly puskesmas?: string | undefined;
  /** Day of the month of the monthly workshop, 1 to 31; default 5. A shorter month ends earlier. */
  readonly monthlyDay?: number | undefined;
  /** Day of the month of the quarterly workshop, 1 to 31; default 10. */
  readonly quarterlyDay?: number | undefined;
  /** Month within the quarter in which the quarterly workshop is held, 1 to 3; default 1, so that the first one comes
   * early enough for the planning of the year. */
  readonly quarterlyMonth?: number | undefined;
  /** Days between invitation and workshop at least, 0 to 60; default 2, which one local procedure has. */
  readonly invitationDays?: number | undefined;
}

/** A workshop that is to be held. */
export interface ScheduledWorkshop {
  readonly kind: WorkshopKind;
  /** 1 to 12 for monthly ones, 1 to 4 for quarterly ones. */
  readonly number: number;
  readonly date: IsoDate;
  /** The day before it was moved to a working day. */
  readonly planned: IsoDate;
  readonly invitationDate: IsoDate;
  /** The month that it reviews, or the last one of the quarter: YYYY-MM. */
  readonly period: string;
  readonly title: Bilingual;
  /** What the first ones of a year are for. */
  readonly purpose?: Bilingual;
}

/** The workshops of a puskesmas in a year, in the order of their dates. */
export interface WorkshopCalendar extends Grounds {
  readonly year: number;
  readonly puskesmas?: string;
  readonly workshops: readonly ScheduledWorkshop[];
  /** The days that applied, defaults included. */
  readonly choices: Required<Omit<WorkshopCalendarOptions, "holidays" | "puskesmas">>;
}

/** What one local procedure asks; no regulation was found that does. */
export const INVITATION_DAYS = 2;

const MONTHS = 12;
const QUARTERS = 4;
const MONTHS_OF_QUARTER = 3;

const FIRST_MONTHLY: Bilingual = {
  id: "penggalangan tim, beban kerja, pembagian wilayah dan rencana pelaksanaan tahunan (POA)",
  en: "team building, workload, assignment of areas and the annual plan of action (POA)",
};
const FIRST_QUARTERLY: Bilingual = {
  id: "penggalangan tim lintas sektor; usulan untuk Musrenbang kecamatan",
  en: "team building across sectors; proposals for the district's planning forum (Musrenbang kecamatan)",
};

function wholeWithin(name: string, value: number, least: number, most: number): void {
  if (!(Number.isInteger(value) && value >= least && value <= most)) {
    throw new RangeError(`${name} must be a whole number from ${least} to ${most}`);
  }
}

const twoDigits = (number: number): string => String(number).padStart(2, "0");

/** The month before a month of a year, YYYY-MM. */
const monthBefore = (year: number, month: number): string => addDays(`${year}-${twoDigits(month)}-01`, -1).slice(0, 7);

/**
 * Lays out the workshops (lokakarya mini) of a year: twelve monthly and four quarterly ones with their invitations.
 *
 * Everything falls on working days: not on Saturdays, Sundays or holidays. A workshop moves to the next working day, or
 * back where its month has none left; an invitation moves back. How many there are comes from the management guideline;
 * on which days is the caller's choice, for no source says so.
 *
 * @param year - the calendar year, 2016 to 9999
 * @param options - holidays, days of the month, and days between invitation and workshop
 * @returns the sixteen workshops by date; an issue for a year before the guideline, a holiday that is no date, or a month
 *   without a working day
 * @throws RangeError when a day, month or number of days is outside its range
 * @example
 * ```ts
 * import { workshopCalendar } from "tatasehat/puskesmas";
 * const calendar = workshopCalendar(2023, { holidays: ["2023-01-01", "2023-01-23"] });
 * const [first] = calendar.ok ? calendar.value.workshops : [];
 * first?.title.en; //=> "Monthly workshop 1 of 2023"
 * [first?.date, first?.invitationDate, first?.period]; //=> ["2023-01-05", "2023-01-03", "2022-12"]
 * ```
 */
export function workshopCalendar(year: number, options: WorkshopCalendarOptions = {}): Result<WorkshopCalendar> {
  const choices = {
    monthlyDay: options.monthlyDay ?? 5,
    quarterlyDay: options.quarterlyDay ?? 10,
    quarterlyMonth: options.quarterlyMonth ?? 1,
    invitationDays: options.invitationDays ?? INVITATION_DAYS,
  };
  wholeWithin("monthlyDay", choices.monthlyDay, 1, 31);
  wholeWithin("quarterlyDay", choices.quarterlyDay, 1, 31);
  wholeWithin("quarterlyMonth", choices.quarterlyMonth, 1, MONTHS_OF_QUARTER);
  wholeWithin("invitationDays", choices.invitationDays, 0, 60);
  if (!(Number.isInteger(year) && year >= 1 && year <= 9999)) {
    return failure({ code: "puskesmas.year-invalid", path: ["year"] });
  }
  const { holidays } = options;
  const notAList = arrayFault(["holidays"], holidays ?? []);
  if (notAList !== undefined) return failure(notAList);
  const wrong = (holidays ?? []).flatMap((holiday, i) => dateFault(["holidays", i], holiday ?? "") ?? []);
  if (wrong.length > 0) return failure(...wrong);
  const rule = ruleOn(managementGuideline, `${String(year).padStart(4, "0")}-12-31`);
  if (!rule.ok) return failure(...rule.issues.map((issue) => ({ ...issue, path: ["year"] })));

  const issues: Issue[] = [];
  const off = new Set((holidays ?? []).map(epochDay));
  const place = (month: number, day: number): Pick<ScheduledWorkshop, "date" | "planned" | "invitationDate"> => {
    const start = `${year}-${twoDigits(month)}-01`;
    const [first, last] = [epochDay(start), epochDay(lastDayOfMonth(start))];
    const planned = Math.min(first + day - 1, last);
    const held = workingDayWithin(first, planned, last, off);
    if (held === undefined) {
      issues.push({ code: "puskesmas.no-working-day", path: ["holidays"], facts: { month: start.slice(0, 7) } });
      return { date: "", planned: "", invitationDate: "" };
    }
    const invited = workingDayUntil(held - choices.invitationDays, off);
    return { date: isoDate(held), planned: isoDate(planned), invitationDate: isoDate(invited) };
  };
  const monthly = Array.from({ length: MONTHS }, (_, i): ScheduledWorkshop => {
    const month = i + 1;
    return {
      kind: month === 1 ? "monthly-first-of-year" : "monthly",
      number: month,
      ...place(month, choices.monthlyDay),
      period: monthBefore(year, month),
      title: { id: `Lokakarya mini bulanan ke-${month} tahun ${year}`, en: `Monthly workshop ${month} of ${year}` },
      ...(month === 1 ? { purpose: FIRST_MONTHLY } : {}),
    };
  });
  const quarterly = Array.from({ length: QUARTERS }, (_, i): ScheduledWorkshop => {
    const firstMonth = i * MONTHS_OF_QUARTER + 1;
    const number = i + 1;
    return {
      kind: "quarterly",
      number,
      ...place(firstMonth + choices.quarterlyMonth - 1, choices.quarterlyDay),
      period: monthBefore(year, firstMonth),
      title: {
        id: `Lokakarya mini tribulanan ke-${number} tahun ${year}`,
        en: `Quarterly workshop ${number} of ${year}`,
      },
      ...(number === 1 ? { purpose: FIRST_QUARTERLY } : {}),
    };
  });
  if (issues.length > 0) return failure(...issues);

  // Texts of dates order as dates do; of two on one day the monthly one, which comes first here, stays first.
  const workshops = [...monthly, ...quarterly].sort((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)));
  const notices: Notice[] = [
    ...rule.notices,
    { code: "puskesmas.days-not-regulated", facts: choices },
    ...(isUnstated(holidays) ? [{ code: "puskesmas.holidays-not-given", path: ["holidays"] }] : []),
    ...(choices.invitationDays < INVITATION_DAYS
      ? [{ code: "puskesmas.invitation-below-practice", facts: { minimum: INVITATION_DAYS } }]
      : []),
    ...workshops
      .filter(({ date }, i) => date === workshops[i - 1]?.date)
      .map(({ date }) => ({ code: "puskesmas.two-on-one-day", facts: { date } })),
  ];
  const named = options.puskesmas === undefined ? {} : { puskesmas: options.puskesmas };
  return success({ year, ...named, workshops, choices, ...rule.value.grounds }, notices);
}
