import { epochDay } from "../foundation/calendar.js";
import { failure, type Result, success } from "../foundation/result.js";
import { dayOf, lastDayOf } from "./calendar-month.js";
import { LINE, lineCode, sexCode, weightCell } from "./codes.js";
import { type Judgements, judge } from "./judge.js";
import { judgingRule } from "./judging-rule.js";
import { kbmOn } from "./kbm.js";
import { listFault } from "./records.js";
import type { Residence } from "./skdn-tally.js";
import type { WeighedChild, WeightStatusOptions } from "./types.js";

/** A child of the posyandu's register, with its weighings. */
export interface SkdnChild extends WeighedChild {
  /** Whether it has a growth card or KIA book; null or undefined is unknown. */
  readonly hasCard?: boolean | null | undefined;
  /** The first day on which it lived in the area, YYYY-MM-DD; without it, always. */
  readonly livesHereFrom?: string | null | undefined;
  /** The last day on which it lived in the area, YYYY-MM-DD; without it, it still does. */
  readonly livesHereUntil?: string | null | undefined;
}

/** How the weighings of many children are judged; always by the rule of the month's last day. */
export type JudgingOptions = Omit<WeightStatusOptions, "asOf">;

/** The rows of one child after another, in columns that are written again. */
interface Scratch extends Judgements {
  readonly measuredOn: Float64Array;
  readonly weightKg: Float64Array;
  readonly line: Uint8Array;
}

/** Room for the rows of a child. */
const room = (size: number): Scratch => ({
  measuredOn: new Float64Array(size),
  weightKg: new Float64Array(size),
  line: new Uint8Array(size),
  status: new Uint8Array(size),
  marks: new Uint8Array(size),
  problem: new Uint8Array(size),
});

/** Judges children one by one as of the end of a month. */
export function forEachJudged(
  children: readonly SkdnChild[],
  month: string,
  { kbm = "by-sex", birthWeightCounts = true }: JudgingOptions,
  onChild: (child: SkdnChild, index: number, size: number, rows: Scratch) => void,
): Result<null> {
  const asOf = lastDayOf(month);
  const rule = kbmOn(asOf);
  if (!rule.ok) return rule;
  const fault = listFault(["children"], children);
  if (fault !== undefined) return failure(fault);
  const judging = judgingRule(rule.value.value, kbm, epochDay(asOf), birthWeightCounts);
  const subject = { sex: 0, bornOn: 0, birthWeightKg: 0, weighedBefore: false };
  let rows = room(64);
  for (let index = 0; index < children.length; index++) {
    const child = children[index] as SkdnChild;
    const weighings = child.weighings ?? [];
    if (!Array.isArray(weighings)) {
      return failure({ code: "posyandu.weighings-missing", path: ["children", index, "weighings"] });
    }
    const size = weighings.length;
    if (size > rows.measuredOn.length) rows = room(2 * size);
    for (let row = 0; row < size; row++) {
      const weighing = weighings[row];
      rows.measuredOn[row] = dayOf(weighing?.measuredOn);
      rows.weightKg[row] = weightCell(weighing?.weightKg);
      rows.line[row] = lineCode(weighing?.line) ?? LINE.inDoubt;
    }
    subject.sex = sexCode(child.sex);
    subject.bornOn = dayOf(child.bornOn);
    subject.birthWeightKg = weightCell(child.birthWeightKg);
    subject.weighedBefore = child.weighedBefore === true;
    judge(subject, rows, 0, size, judging, rows);
    onChild(child, index, size, rows);
  }
  return success(null, rule.notices);
}

/** When a child lives in the area; a date that is written and cannot be read leaves the child out of every count. */
export function readResidence(child: SkdnChild, into: Residence): void {
  const from = boundOf(child.livesHereFrom, Number.NEGATIVE_INFINITY);
  const until = boundOf(child.livesHereUntil, Number.POSITIVE_INFINITY);
  into.bornOn = Number.isNaN(from) || Number.isNaN(until) ? Number.NaN : dayOf(child.bornOn);
  into.from = from;
  into.until = until;
  into.hasCard = child.hasCard === true ? 1 : child.hasCard === false ? 2 : 0;
}

const boundOf = (value: unknown, none: number): number => (value === undefined || value === null ? none : dayOf(value));
