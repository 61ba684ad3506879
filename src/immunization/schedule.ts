import { type Citation, type Notice, type Result, success } from "../foundation/result.js";
import { at, cite, type Timeline, timeline } from "../law/index.js";
import { type ImmunizationArea, jeApplies } from "./area.js";
import { annexNotRead, contraindicationsNotAssessed } from "./notices.js";
import { type PlanRules, planRules } from "./plan-rules.js";
import { routineDoses } from "./routine-doses.js";
import { type SchoolDose, schoolTableOn, VERIFIED_UNTIL } from "./school.js";
import type { ScheduledDose } from "./windows.js";

/** The schedule of the programme on a day. */
export interface ImmunizationSchedule {
  readonly asOf: string;
  /** The first day of the rule, YYYY-MM-DD. */
  readonly from: string;
  /** Series by series: the 20 doses of every area, and JE1 unless JE is known not to be endemic. */
  readonly routine: readonly ScheduledDose[];
  /** The school table (BIAS); doses there go by grade, not by age. */
  readonly school: readonly SchoolDose[];
  readonly citations: readonly Citation[];
}

/** What is asked. */
export interface ScheduleOptions {
  /** The day whose schedule applies, YYYY-MM-DD. */
  readonly asOf: string;
  /** Where; without it JE1 is listed with `applies: null`. */
  readonly area?: ImmunizationArea | undefined;
}

type BcgLimit = Parameters<typeof routineDoses>[0];

/** The decree of 2024, whose day is not known, and its amendment, of whose annex the limit of BCG could be read. */
const routineRules: Timeline<BcgLimit> = /* @__PURE__ */ timeline<BcgLimit>({
  id: "immunization.routine-schedule",
  verifiedUntil: VERIFIED_UNTIL,
  values: [
    {
      from: "2024-01-01",
      fromUncertain: true,
      value: "kia-chart",
      cite: /* @__PURE__ */ cite("kepmenkes-hk-01-07-menkes-1098-2024"),
      confidence: "secondary",
    },
    {
      from: "2025-01-21",
      value: "kmk-35-2025",
      cite: /* @__PURE__ */ cite("kepmenkes-hk-01-07-menkes-35-2025"),
      confidence: "secondary",
    },
  ],
});

/** The schedule before which no rule could be read. */
export const FIRST_RULE = "2024-01-01";

/** The rows in force on a day, and the same as numbers. */
export interface Routine {
  /** All 21, whatever the area: JE1 too where it does not apply. */
  readonly rows: readonly ScheduledDose[];
  readonly rules: PlanRules;
  /** The first day of the rule. */
  readonly from: string;
  readonly citation: Citation;
}

type Table = Pick<Routine, "rows" | "rules">;

/** The tables by rule and by what is known of JE, each made when first asked for: six at most. */
const tables = /* @__PURE__ */ new Map<string, Table>();

function tableOf(limit: BcgLimit, je: boolean | null): Table {
  const known = tables.get(`${limit} ${je}`);
  if (known !== undefined) return known;
  const rows = routineDoses(limit).map(
    (dose): ScheduledDose => ({ ...dose, applies: dose.vaccine === "JE" ? je : true }),
  );
  const table = { rows, rules: planRules(rows) };
  tables.set(`${limit} ${je}`, table);
  return table;
}

/** The routine doses in force on a day. */
export function routineOn(asOf: string, area: ImmunizationArea | undefined): Result<Routine> {
  const rule = at(routineRules, asOf);
  if (!rule.ok) return rule;
  const je = jeApplies(area, asOf);
  if (!je.ok) return je;
  const { value: limit, from, cite: citation } = rule.value;
  const notices: Notice[] = [contraindicationsNotAssessed, annexNotRead, ...rule.notices, ...je.notices];
  return success({ ...tableOf(limit, je.value), from, citation }, notices);
}

/**
 * The immunisation schedule in force on a day: the routine doses with their windows and intervals, and the school table,
 * each with its confidence and source.
 *
 * @param options - `asOf`, YYYY-MM-DD; `area`: whether JE is endemic there, or the area's Kemendagri code
 * @returns the schedule; an issue before the first rule that could be read (2024), or when the area is none
 * @example
 * ```ts
 * import { schedule } from "tatasehat/immunization";
 * const result = schedule({ asOf: "2025-06-01", area: { jeEndemic: false } });
 * result.ok && result.value.routine.length; //=> 20
 * result.ok && result.value.routine[6].id; //=> "DPT-HB-Hib1"
 * result.ok && result.value.routine[6].windows[1]; //=> {
 * //   status: "on-time", unit: "months", from: 2, to: 2, confidence: "secondary", source: "kia-chart",
 * // }
 * ```
 */
export function schedule(options: ScheduleOptions): Result<ImmunizationSchedule> {
  const { asOf, area } = options;
  const routine = routineOn(asOf, area);
  if (!routine.ok) return routine;
  const school = schoolTableOn(asOf);
  if (!school.ok) return school;
  const { rows, from, citation } = routine.value;
  // Both tables rest on one decree, whose notices are said once.
  const ofSchool = school.notices.filter(({ code }) => code === "immunization.school-table-incomplete");
  return success(
    {
      asOf,
      from,
      routine: rows.filter(({ applies }) => applies !== false),
      school: school.value.doses,
      citations: [citation],
    },
    [...routine.notices, ...ofSchool],
  );
}
