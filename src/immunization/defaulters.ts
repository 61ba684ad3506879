import { epochDay, type IsoDate, isIsoDate } from "../foundation/calendar.js";
import { isRecord } from "../foundation/records.js";
import { failure, type Issue, type Result, success } from "../foundation/result.js";
import { DOSE_IDS, type DoseId } from "./doses.js";
import { planRecord } from "./plan-record.js";
import { type ImmunizedChild, type RecordedDose, readRecord } from "./read-doses.js";
import { routineOn } from "./schedule.js";

/** A child with what was recorded of it. */
export interface ChildRecord extends ImmunizedChild {
  readonly doses: readonly RecordedDose[];
}

/** The days of a Pekan Imunisasi. */
export interface ImmunizationWeek {
  /** First day, YYYY-MM-DD; it picks the rule. */
  readonly from: IsoDate;
  /** Last day, YYYY-MM-DD. */
  readonly to: IsoDate;
}

/** One dose that a child missed and may be given in the week. */
export interface MissedDose {
  readonly dose: DoseId;
  /** The first day of the week on which it may be given. */
  readonly on: IsoDate;
  /** The last day on which it was on time. */
  readonly onTimeUntil: IsoDate;
  readonly judged: "late" | "catch-up";
}

/** A child that missed doses. */
export interface Defaulter {
  /** Place among the children, from 0; no name and no number of the child goes into the list. */
  readonly child: number;
  readonly doses: readonly MissedDose[];
  /** Doses past their time on which a health worker has to decide. */
  readonly askHealthWorker: readonly DoseId[];
}

/** Whom to call in a Pekan Imunisasi. */
export interface DefaulterList extends ImmunizationWeek {
  /** In the order of the children. */
  readonly defaulters: readonly Defaulter[];
  /** Children whose record cannot be read: they are not up to date, nobody knows. */
  readonly unreadable: readonly { readonly child: number; readonly issues: readonly Issue[] }[];
  readonly counts: { readonly children: number; readonly defaulters: number; readonly unreadable: number };
  /** How many children miss each dose, in the order of the schedule; doses that nobody misses are left out. */
  readonly byDose: readonly { readonly dose: DoseId; readonly children: number }[];
}

/**
 * Lists the children who missed doses that they may be given in a Pekan Imunisasi: past the age for being on time, and
 * possible on a day of the week. Contraindications are not assessed.
 *
 * @param children - the children with their doses
 * @param week - first and last day, YYYY-MM-DD; doses given up to the last day are taken as given
 * @returns the list; issues when a day is none or the last comes before the first. A record that cannot be read is listed
 *   apart
 * @example
 * ```ts
 * import { defaulters } from "tatasehat/immunization";
 * const area = { jeEndemic: false };
 * const doses = [
 *   { vaccine: "HB0", dose: 1, givenOn: "2025-01-10" },
 *   { vaccine: "BCG", dose: 1, givenOn: "2025-02-12" },
 *   { vaccine: "bOPV", dose: 1, givenOn: "2025-02-12" },
 * ];
 * const children = [{ bornOn: "2025-01-10", area, doses }];
 * const result = defaulters(children, { from: "2025-04-21", to: "2025-04-27" });
 * result.ok && result.value.defaulters[0].doses.map(({ dose }) => dose); //=> ["bOPV2", "DPT-HB-Hib1", "PCV1", "RV1"]
 * ```
 */
export function defaulters(children: readonly ChildRecord[], week: ImmunizationWeek): Result<DefaulterList> {
  const issues: Issue[] = [];
  if (!Array.isArray(children)) issues.push({ code: "immunization.not-a-list", path: ["children"] });
  if (!isRecord(week)) return failure(...issues, { code: "immunization.not-a-record", path: ["week"] });
  const { from, to } = week;
  if (!isIsoDate(from)) issues.push({ code: "immunization.date-invalid", path: ["from"] });
  if (!isIsoDate(to)) issues.push({ code: "immunization.date-invalid", path: ["to"] });
  if (issues.length === 0 && to < from) issues.push({ code: "immunization.week-reversed", path: ["to"] });
  if (issues.length > 0) return failure(...issues);
  const schedule = routineOn(from, { jeEndemic: false });
  if (!schedule.ok) return schedule;

  const [first, last] = [epochDay(from), epochDay(to)];
  const found: Defaulter[] = [];
  const unreadable: DefaulterList["unreadable"][number][] = [];
  const missing = new Map<DoseId, number>();
  for (const [child, record] of children.entries()) {
    const read = readRecord(record, record?.doses ?? [], to);
    const routine = routineOn(from, record?.area);
    if (!read.ok || !routine.ok) {
      const problems = [...(read.ok ? [] : read.issues), ...(routine.ok ? [] : routine.issues)];
      unreadable.push({
        child,
        issues: problems.map((issue) => ({ ...issue, path: ["children", child, ...(issue.path ?? [])] })),
      });
      continue;
    }
    // Who is born in the week has missed nothing yet.
    const planned = read.value.born > first ? [] : planRecord(routine.value, read.value, first, last);
    const doses = planned.flatMap(({ dose, status, judged, from: possible, onTimeUntil }): MissedDose[] => {
      const on = status === "due" || possible === null ? from : possible;
      return (judged === "late" || judged === "catch-up") && on <= to ? [{ dose, on, onTimeUntil, judged }] : [];
    });
    const ask = planned
      .filter(({ status, overdue }) => overdue && status === "ask-health-worker")
      .map(({ dose }) => dose);
    if (doses.length === 0 && ask.length === 0) continue;
    for (const { dose } of doses) missing.set(dose, (missing.get(dose) ?? 0) + 1);
    found.push({ child, doses, askHealthWorker: ask });
  }
  return success(
    {
      from,
      to,
      defaulters: found,
      unreadable,
      counts: { children: children.length, defaulters: found.length, unreadable: unreadable.length },
      byDose: DOSE_IDS.flatMap((dose) => {
        const count = missing.get(dose);
        return count === undefined ? [] : [{ dose, children: count }];
      }),
    },
    schedule.notices,
  );
}
