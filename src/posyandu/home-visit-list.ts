import type { Bilingual } from "../foundation/result.js";
import { failure, type Result, success } from "../foundation/result.js";
import { monthAt, NO_MONTH, readMonth } from "./calendar-month.js";
import { PROBLEMS, STATUS } from "./codes.js";
import { forEachJudged, readResidence, type SkdnChild } from "./judge-children.js";
import { listFault } from "./records.js";
import { isInS } from "./skdn-tally.js";

/** Why somebody is to be visited at home. */
export type HomeVisitReason = "danger-sign" | "missed-weighing" | "missed-dose" | "non-compliance";

/** What a home visit looks for, as the service of all ages names it. */
export type HomeVisitFlag = "missing-service" | "non-compliance" | "danger-sign";

/** What the reasons are called, and what each is looked for as. */
export const homeVisitReasons: Readonly<Record<HomeVisitReason, { flag: HomeVisitFlag; name: Bilingual }>> = {
  "danger-sign": { flag: "danger-sign", name: { id: "tanda bahaya", en: "danger sign" } },
  "missed-weighing": {
    flag: "missing-service",
    name: { id: "tidak ditimbang bulan ini", en: "not weighed this month" },
  },
  "missed-dose": { flag: "missing-service", name: { id: "imunisasi terlewat", en: "vaccine dose missed" } },
  "non-compliance": { flag: "non-compliance", name: { id: "tidak patuh pengobatan", en: "does not follow treatment" } },
};

/** Somebody who may have to be visited. Facts left out or null are unknown, which is not no. */
export interface HomeVisitCandidate {
  /** An under-five with its weighings, of whom a missed weighing is found out. */
  readonly child?: SkdnChild | null | undefined;
  /** Known otherwise; asked only of whom the posyandu weighs. */
  readonly missedWeighing?: boolean | null | undefined;
  /** Whether a vaccine dose is overdue, as the immunisation schedule tells. */
  readonly missedDose?: boolean | null | undefined;
  readonly nonCompliance?: boolean | null | undefined;
  readonly dangerSign?: boolean | null | undefined;
}

/** Somebody to be visited, or of whom too little is known to say. */
export interface HomeVisitNeed {
  /** Their number in the list, from 0. */
  readonly person: number;
  readonly reasons: readonly HomeVisitReason[];
  readonly flags: readonly HomeVisitFlag[];
  /** Reasons of which nobody knows whether they hold. */
  readonly unknown: readonly HomeVisitReason[];
}

/** The home visits of a month. */
export interface HomeVisitList {
  /** With a danger sign first, then in the order of the list. */
  readonly visit: readonly HomeVisitNeed[];
  /** Without a known reason and with an unknown one: to be asked, not to be taken as well. */
  readonly undecided: readonly HomeVisitNeed[];
}

/**
 * Lists whom a kader is to visit at home: with a danger sign, a missed weighing, a missed dose, or treatment not followed.
 *
 * A weighing is missed by a child of S (0-59 completed months, living in the area on the month's last day) without a
 * weighing in the month. Doses and signs are facts that the caller brings.
 *
 * @param people - everybody who may have to be visited
 * @param month - `YYYY-MM`
 * @returns whom to visit and why, and of whom that is not known; an issue for a month that is none
 * @example
 * ```ts
 * import { homeVisitList } from "tatasehat/posyandu";
 * const child = { sex: "female", bornOn: "2023-01-20", weighings: [{ measuredOn: "2024-06-11", weightKg: 9.1 }] } as const;
 * const result = homeVisitList([
 *   { child, missedDose: false, nonCompliance: false, dangerSign: false },
 *   { missedDose: false, nonCompliance: false, dangerSign: null },
 * ], "2024-07");
 * result.ok && result.value.visit[0]?.reasons; //=> ["missed-weighing"]
 * result.ok && result.value.undecided[0]?.unknown; //=> ["danger-sign"]
 * ```
 */
export function homeVisitList(people: readonly HomeVisitCandidate[], month: string): Result<HomeVisitList> {
  const wanted = readMonth(month);
  if (wanted === NO_MONTH) return failure({ code: "posyandu.month-invalid", path: ["month"] });
  const fault = listFault(["people"], people);
  if (fault !== undefined) return failure(fault);
  const missed = missedWeighings(people, month, wanted);
  if (!missed.ok) return missed;

  const needs = people.map((candidate, person): HomeVisitNeed => {
    const { dangerSign, missedDose, nonCompliance, missedWeighing } = candidate;
    // Without a child and without a fact, nobody asked whether a weighing was missed: it is not this person's service.
    const isWeighed = (candidate.child ?? null) !== null || missedWeighing !== undefined;
    const facts: readonly (readonly [HomeVisitReason, boolean | null | undefined])[] = [
      ["danger-sign", dangerSign],
      ["missed-weighing", isWeighed ? (missedWeighing ?? missed.value.get(person)) : false],
      ["missed-dose", missedDose],
      ["non-compliance", nonCompliance],
    ];
    const reasons = facts.filter(([, holds]) => holds === true).map(([reason]) => reason);
    const unknown = facts.filter(([, holds]) => holds !== true && holds !== false).map(([reason]) => reason);
    const flags = [...new Set(reasons.map((reason) => homeVisitReasons[reason].flag))];
    return { person, reasons, flags, unknown };
  });
  const isUrgent = ({ reasons }: HomeVisitNeed) => reasons.includes("danger-sign");
  const visit = needs.filter(({ reasons }) => reasons.length > 0);
  return success(
    {
      visit: [...visit.filter(isUrgent), ...visit.filter((need) => !isUrgent(need))],
      undecided: needs.filter(({ reasons, unknown }) => reasons.length === 0 && unknown.length > 0),
    },
    missed.notices,
  );
}

/** Of each person with a child whether its weighing of the month is missing; null when that cannot be told. */
function missedWeighings(
  people: readonly HomeVisitCandidate[],
  month: string,
  wanted: number,
): Result<ReadonlyMap<number, boolean | null>> {
  const missed = new Map<number, boolean | null>();
  const places = people.flatMap(({ child }, person) => ((child ?? null) === null ? [] : [person]));
  const children = places.map((person) => people[person]?.child as SkdnChild);
  const residence = { bornOn: 0, from: 0, until: 0, hasCard: 0 };
  const judged = forEachJudged(children, month, {}, (child, index, size, rows) => {
    readResidence(child, residence);
    const person = places[index] as number;
    let isWeighed = false;
    let isDoubtful = Number.isNaN(residence.bornOn);
    for (let row = 0; row < size; row++) {
      const problem = PROBLEMS[rows.problem[row] as number];
      const met = monthAt(rows.measuredOn[row] as number);
      if (met === wanted && rows.status[row] !== STATUS.none) isWeighed = true;
      // A row of this month that cannot be used, or one without a date, may be the weighing that is missed.
      const isSpoilt = problem === "weight-unusable" || problem === "before-birth";
      if (problem === "date-unusable" || (met === wanted && isSpoilt)) isDoubtful = true;
    }
    const isDue = Number.isNaN(residence.bornOn) || isInS(residence, monthAt(residence.bornOn), wanted);
    missed.set(person, isWeighed || !isDue ? false : isDoubtful ? null : true);
  });
  if (judged.ok) return success(missed, judged.notices);
  return failure(...judged.issues.map((issue) => ({ ...issue, path: pathIn(issue.path ?? [], places) })));
}

/** The place of an issue about a child of the list: that of the person. */
const pathIn = (path: readonly (string | number)[], places: readonly number[]): (string | number)[] => {
  const [list, index, ...rest] = path;
  return list === "children" ? ["people", places[Number(index)] as number, "child", ...rest] : [...path];
};
