import { completedMonths } from "../foundation/calendar.js";
import { failure, type Notice, type Result, success } from "../foundation/result.js";
import { dayOf, monthAt, NO_MONTH, readMonth } from "./calendar-month.js";
import {
  LIFE_STAGES,
  type LifeStage,
  type LifeStageAges,
  lifeStageAges,
  type StageFacts,
  stageOf,
} from "./life-stages.js";
import { listFault } from "./records.js";

/** A visit of a person to the posyandu, or of a kader to a person. */
export interface VisitRecord extends StageFacts {
  /** YYYY-MM-DD. */
  readonly visitedOn: string;
  /** Where they met; null when nobody wrote it down. */
  readonly place?: "posyandu" | "home" | null | undefined;
  /** An id of the person that is no identity number, to tell people from visits. */
  readonly person?: string | number | null | undefined;
  /** YYYY-MM-DD. */
  readonly bornOn?: string | null | undefined;
}

/** Visits of one stage of life. */
export interface VisitCounts {
  readonly posyandu: number;
  readonly home: number;
  /** Visits of which nobody wrote down the place. */
  readonly placeUnknown: number;
  readonly total: number;
}

/** A month of visits. */
export interface Visits {
  /** `YYYY-MM`. */
  readonly month: string;
  readonly stages: Readonly<Record<LifeStage, VisitCounts>>;
  /** Visits of people whose stage of life cannot be told. */
  readonly stageUnknown: VisitCounts;
  readonly all: VisitCounts;
  /** Different people; null when a visit does not say whose it was. */
  readonly people: number | null;
}

/** How visits are counted. */
export interface VisitOptions {
  /** The completed months of age at which each stage is over. */
  readonly ages?: LifeStageAges | undefined;
}

/**
 * Counts the visits of a month by stage of life and place.
 *
 * The stage is the one that the record states; else mothers come first, and age decides on the day of the visit. Whether a
 * girl or woman of school age or adult age is a mother must be known: else her stage is not. The same person on the same day
 * at the same place is one visit.
 *
 * @param records - visits of any months; those of others are left out
 * @param month - `YYYY-MM`
 * @param options - other ages of the stages
 * @returns the counts; a notice for each record whose date is none, and one when ages decided that no source confirms; an
 * issue for a month that is none, or what is no list of records
 * @throws RangeError when the ages do not rise
 * @example
 * ```ts
 * import { visits } from "tatasehat/posyandu";
 * const result = visits([
 *   { visitedOn: "2024-07-09", place: "posyandu", bornOn: "2024-01-20" },
 *   { visitedOn: "2024-07-10", place: "home", bornOn: "1950-03-01" },
 *   { visitedOn: "2024-07-10", place: "home", lifeStage: "mother" },
 * ], "2024-07");
 * result.ok && result.value.stages.infant.posyandu; //=> 1
 * result.ok && result.value.all.home; //=> 2
 * ```
 */
export function visits(records: readonly VisitRecord[], month: string, options: VisitOptions = {}): Result<Visits> {
  const wanted = readMonth(month);
  if (wanted === NO_MONTH) return failure({ code: "posyandu.month-invalid", path: ["month"] });
  const fault = listFault(["records"], records);
  if (fault !== undefined) return failure(fault);
  const ages = options.ages ?? lifeStageAges.months;
  if (
    !(ages.infant < ages["under-five"] && ages["under-five"] < ages["school-age"] && ages["school-age"] < ages.adult)
  ) {
    throw new RangeError("the ages of the stages must rise");
  }

  const notices: Notice[] = [];
  const stages = new Map<LifeStage | null, Count>([...LIFE_STAGES, null].map((stage) => [stage, noVisits()]));
  const all = noVisits();
  const seen = new Set<string>();
  const people = new Set<string | number>();
  let areNamed = true;
  let repeated = 0;
  let isByUnsureAge = false;
  records.forEach((record, at) => {
    const met = monthAt(dayOf(record.visitedOn));
    if (met === NO_MONTH) notices.push({ code: "posyandu.date-invalid", path: ["records", at, "visitedOn"] });
    if (met !== wanted) return;
    const { person } = record;
    const place = record.place === "posyandu" || record.place === "home" ? record.place : "placeUnknown";
    if (person === undefined || person === null || person === "") areNamed = false;
    else {
      const key = JSON.stringify([person, record.visitedOn, place]);
      if (seen.has(key)) {
        repeated++;
        return;
      }
      seen.add(key);
      people.add(person);
    }
    const ageMonths = completedMonths(record.bornOn ?? "", record.visitedOn);
    const stage = stageOf(record, ageMonths, ages);
    isByUnsureAge ||= !record.lifeStage && (stage === "school-age" || stage === "adult" || stage === "older");
    for (const count of [all, stages.get(stage) as Count]) {
      count[place]++;
      count.total++;
    }
  });
  if (repeated > 0) notices.push({ code: "posyandu.visits-repeated", facts: { count: repeated } });
  if (isByUnsureAge && options.ages === undefined) notices.push({ code: "posyandu.life-stage-ages-unverified" });
  const stageUnknown = stages.get(null) as Count;
  if (stageUnknown.total > 0) {
    notices.push({ code: "posyandu.visits-stage-unknown", facts: { count: stageUnknown.total } });
  }
  const byStage = Object.fromEntries(LIFE_STAGES.map((stage) => [stage, stages.get(stage)])) as Visits["stages"];
  return success({ month, stages: byStage, stageUnknown, all, people: areNamed ? people.size : null }, notices);
}

type Count = { -readonly [Key in keyof VisitCounts]: number };

const noVisits = (): Count => ({ posyandu: 0, home: 0, placeUnknown: 0, total: 0 });
