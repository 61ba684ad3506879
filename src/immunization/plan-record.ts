import { type IsoDate, isoDate } from "../foundation/calendar.js";
import { dayAtMonths, monthsBetween, packDay } from "../foundation/packed-day.js";
import type { Bilingual, Notice } from "../foundation/result.js";
import type { Confidence } from "../law/index.js";
import { cautions } from "./cautions.js";
import { DOSE_IDS, type DoseId } from "./doses.js";
import { PCV_LATE_START, PCV_LATE_START_INTERVAL, PCV_SINGLE_START } from "./pcv-course.js";
import { planChild, planDay } from "./plan-child.js";
import { DATE_UNKNOWN, NOT_GIVEN } from "./plan-rules.js";
import { type PlanReason, type PlanState, type PlanStatus, planStates } from "./plan-states.js";
import type { ReadRecord } from "./read-doses.js";
import type { Routine } from "./schedule.js";
import type { Vaccine } from "./vaccines.js";
import { type AgeWindow, leastSure, type ScheduledDose, windowAt } from "./windows.js";

/** A routine dose that a child has not yet had, or of which the record leaves doubt. */
export interface PlannedDose {
  readonly dose: DoseId;
  readonly vaccine: Vaccine;
  /** The dose's number in its series. */
  readonly number: number;
  readonly name: Bilingual;
  readonly status: Exclude<PlanStatus, "settled">;
  readonly reason: PlanReason;
  /** Whether the age for being on time has passed. */
  readonly overdue: boolean;
  /**
   * The first day on which it may be given, YYYY-MM-DD: for a dose that is next, with those before it given on their
   * first days; null when no rule says or it can no longer be given.
   */
  readonly from: IsoDate | null;
  /** The last day on which it is on time. */
  readonly onTimeUntil: IsoDate;
  /** The last day on which it may be given at all. */
  readonly until: IsoDate;
  /** How it would be judged: on the day of the question when due, on `from` when next; null otherwise. */
  readonly judged: "on-time" | "late" | "catch-up" | null;
  /** That of the least sure rule behind the answer. */
  readonly confidence: Confidence;
  readonly notices: readonly Notice[];
}

/** Hexavalent vaccine holds what these hold. From when, where and for which of their doses it counts, no source says. */
const IN_HEXAVALENT: readonly Vaccine[] = ["DPT-HB-Hib", "IPV"];
const BY_HEXAVALENT: PlanState = { status: "ask-health-worker", reason: "hexavalent-recorded" };

/** The doses of a record that are not settled, each described as the kernel judged it. */
export function planRecord(
  { rows, rules }: Routine,
  { born, given, doses }: ReadRecord,
  today: number,
  until: number,
): readonly PlannedDose[] {
  const codes = new Uint8Array(DOSE_IDS.length);
  const on = planDay(rules, today, until);
  planChild(rules, on, born, given, 0, codes, 0);
  const packedBirth = packDay(born);
  const monthsOn = (day: number): number => monthsBetween(packedBirth, packDay(day));
  const hasHexavalent = doses.some(({ vaccine }) => vaccine === "hexavalent");
  /** The day of a dose, recorded or planned. */
  const dayOf = (place: number): number => (given[place] === NOT_GIVEN ? on.planned : given)[place] as number;

  return rows.flatMap((row, place): PlannedDose[] => {
    const { id, vaccine, dose, name, interval, windows } = row;
    const told = planStates[codes[place] as number] as PlanState;
    const mayBeGiven = hasHexavalent && IN_HEXAVALENT.includes(vaccine) && given[place] === NOT_GIVEN;
    const { status, reason } = mayBeGiven && told.status !== "missed" ? BY_HEXAVALENT : told;
    if (status === "settled") return [];
    const start = dayOf(place - dose + 1);
    const startMonths = start === DATE_UNKNOWN ? null : monthsOn(start);
    const isLateStart =
      vaccine === "PCV" && startMonths !== null && startMonths >= PCV_LATE_START && startMonths < PCV_SINGLE_START;
    const spans = spansOf(row, born, packedBirth, isLateStart);
    const isAnswered = (status === "due" || status === "next") && reason !== "interval-unknown";
    let from = reason === "interval-unknown" && status === "next" ? isoDate(spans.from) : null;
    let judged: PlannedDose["judged"] = null;
    let confidence: Confidence = status === "missed" ? (windows.at(-1) as AgeWindow).confidence : "unverified";
    let notices: readonly Notice[] = [];
    if (isAnswered) {
      const before = interval === null ? null : dayOf(place - 1);
      const least = isLateStart ? PCV_LATE_START_INTERVAL : (interval?.days ?? 0);
      from = isoDate(before === null ? spans.from : Math.max(spans.from, before + least));
      const day = dayOf(place);
      const [months, days] = [monthsOn(day), day - born];
      // What the kernel calls due or next lies in a window: a day after birth without the hour in that of the days.
      const span = windowAt(windows, { months, days }) as AgeWindow;
      judged = span.status as PlannedDose["judged"];
      confidence = leastSure(span.confidence, interval?.confidence ?? span.confidence);
      const beforeOn = before === null ? null : isoDate(before);
      notices = cautions({ id, months, days, day: isoDate(day), startMonths, before: beforeOn, hasHours: false });
    }
    // One literal: an object put together by spreading another into it costs many times as much.
    return [
      {
        dose: id,
        vaccine,
        number: dose,
        name,
        status,
        reason,
        overdue: given[place] === NOT_GIVEN && today > spans.onTimeUntil,
        from,
        onTimeUntil: isoDate(spans.onTimeUntil),
        until: isoDate(spans.until),
        judged,
        confidence,
        notices,
      },
    ];
  });
}

/** The first day of the least age, the last one on time, and the last one at all. */
function spansOf(
  { windows, lastAge }: ScheduledDose,
  born: number,
  packedBirth: number,
  isLateStart: boolean,
): { readonly from: number; readonly onTimeUntil: number; readonly until: number } {
  const allowed = windows.filter(({ status }) => status === "on-time" || status === "late" || status === "catch-up");
  // Every dose is allowed at some age.
  const first = allowed[0] as AgeWindow;
  const last = allowed.at(-1) as AgeWindow;
  /** The day on which the unit after `to` begins, less one. */
  const endOf = (to: number, unit: "hours" | "days" | "months"): number =>
    unit === "hours" ? born : unit === "days" ? born + to : dayAtMonths(packedBirth, to + 1) - 1;
  const lastMonth = isLateStart ? PCV_SINGLE_START - 1 : (last.to as number);
  const chartEnd = endOf(lastMonth, last.unit);
  return {
    from: dayAtMonths(packedBirth, first.from),
    onTimeUntil: endOf(first.to as number, first.unit),
    until: lastAge === null ? chartEnd : Math.min(chartEnd, dayAtMonths(packedBirth, lastAge.months) + lastAge.days),
  };
}
