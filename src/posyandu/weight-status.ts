import { epochDay, isoDate } from "../foundation/calendar.js";
import { type Citation, failure, type Issue, type Notice, type Result, success } from "../foundation/result.js";
import { dayOf } from "./calendar-month.js";
import { lineNotice } from "./card-lines.js";
import { LINE, lineCode, sexCode, weightCell } from "./codes.js";
import { describeRow, type JudgedWeighing } from "./describe-weighing.js";
import { judge, type WeighingRows } from "./judge.js";
import { judgingRule } from "./judging-rule.js";
import { type KbmVariant, kbmOn, kbmTable } from "./kbm.js";
import { recordFault } from "./records.js";
import type { WeighedChild, Weighing, WeighingProblem, WeightStatusOptions } from "./types.js";

/** A child's weighings, judged. */
export interface WeightStatuses {
  /** By date, then by weight; what has no date comes last. */
  readonly weighings: readonly JudgedWeighing[];
  /** The last one that counts; null without any. */
  readonly latest: JudgedWeighing | null;
  /** The form of the minimum gain that was used; null when it hung on an unknown sex. */
  readonly kbmVariant: KbmVariant | null;
  readonly citations: readonly Citation[];
}

/**
 * Says of each weighing whether it is B (first), O (not weighed the month before), N (gained) or T (did not gain), in that
 * order, and who is to be referred.
 *
 * Only the previous calendar month counts: after a month missed the points of the card are not joined, and the minimum gain
 * (KBM) is never scaled. A reading of the card comes first; the minimum gain decides where there is none. Several
 * weighings in a month count once, by the last day. A weight beyond WHO's limits is to be checked again and decides
 * nothing, nor does the one after it.
 *
 * @param child - sex, date of birth, birth weight in kilograms and weighings in any order
 * @param options - the day whose rule applies and after which nothing is judged; the form of the minimum gain, by default
 * A for boys and B for girls; whether the birth weight is a point of the card
 * @returns each weighing with its status, the rule that decided, 2T, BGM, above the orange line and the reasons for a
 * referral; notices for what is wrong with a row and where the other form of the minimum gain would change N and T; an
 * issue for a sex or a date of birth that is none, and before the first rule
 * @throws RangeError when `kbm` is no form
 * @example
 * ```ts
 * import { weightStatus } from "tatasehat/posyandu";
 * const result = weightStatus({
 *   sex: "female", bornOn: "2024-02-05", birthWeightKg: 3,
 *   weighings: [
 *     { measuredOn: "2024-03-12", weightKg: 3.3 },
 *     { measuredOn: "2024-04-09", weightKg: 4.7 },
 *     { measuredOn: "2024-06-11", weightKg: 6 },
 *   ],
 * });
 * result.ok && result.value.weighings.map(({ status }) => status); //=> ["T", "N", "O"]
 * result.ok && result.value.weighings[0].referral; //=> ["T"]
 * ```
 */
export function weightStatus(child: WeighedChild, options: WeightStatusOptions = {}): Result<WeightStatuses> {
  const { kbm = "by-sex", birthWeightCounts = true } = options;
  const fault = recordFault([], child);
  const issues = fault === undefined ? childIssues(child) : [fault];
  if (issues.length > 0) return failure(...issues);

  const { weighings } = child;
  const size = weighings.length;
  const rows = {
    measuredOn: Float64Array.from(weighings, (weighing) => dayOf(weighing?.measuredOn)),
    weightKg: Float64Array.from(weighings, (weighing) => weightCell(weighing?.weightKg)),
    line: Uint8Array.from(weighings, (weighing) => lineCode(weighing?.line) ?? LINE.inDoubt),
  };
  // A child without weighings asks for no rule in particular.
  const asOf = options.asOf ?? lastDate(rows.measuredOn) ?? (kbmTable.verifiedUntil as string);
  const rule = kbmOn(asOf);
  if (!rule.ok) return rule;
  const table = rule.value.value;

  const subject = {
    sex: sexCode(child.sex),
    bornOn: dayOf(child.bornOn),
    birthWeightKg: weightCell(child.birthWeightKg),
    weighedBefore: child.weighedBefore === true,
  };
  const out = {
    status: new Uint8Array(size),
    marks: new Uint8Array(size),
    problem: new Uint8Array(size),
    trace: { previous: new Int32Array(size), gain: new Float64Array(size), line: new Uint8Array(size) },
  };
  judge(subject, rows, 0, size, judgingRule(table, kbm, epochDay(asOf), birthWeightCounts), out);

  const sorted = weighings
    .map((_, row) => describeRow(child, rows, out, row, table, kbm))
    .sort((a, b) => byDateThenWeight(rows, a.row, b.row));
  const notices: Notice[] = [...rule.notices];
  for (const weighing of sorted) notices.push(...noticesOf(weighing, weighings[weighing.row] as Weighing));
  if (sorted.some(({ belowRedLine }) => belowRedLine !== null)) {
    notices.push(lineNotice("red"));
  }
  if (sorted.some(({ aboveOrangeLine }) => aboveOrangeLine)) notices.push(lineNotice("orange"));
  if (kbm === "by-sex" && sorted.some(({ kbm: verdict }) => verdict?.variantDecides)) {
    notices.push({
      code: "posyandu.kbm-of-sex-unverified",
      facts: { confidence: table.bySexConfidence },
      citation: rule.value.cite,
    });
  }
  const latest = sorted.findLast(({ counts }) => counts) ?? null;
  const kbmVariant = kbm === "by-sex" ? (subject.sex === 0 ? null : table.bySex[child.sex as "male"]) : kbm;
  return success({ weighings: sorted, latest, kbmVariant, citations: [rule.value.cite] }, notices);
}

/** Why a child cannot be judged at all. */
function childIssues({ sex, bornOn, weighings }: WeighedChild): Issue[] {
  const issues: Issue[] = [];
  if (!Array.isArray(weighings)) issues.push({ code: "posyandu.weighings-missing", path: ["weighings"] });
  if (sex !== undefined && sex !== null && sexCode(sex) === 0) {
    issues.push({ code: "posyandu.sex-invalid", path: ["sex"] });
  }
  if (bornOn !== undefined && bornOn !== null && Number.isNaN(dayOf(bornOn))) {
    issues.push({ code: "posyandu.date-invalid", path: ["bornOn"] });
  }
  return issues;
}

/** The last date among days; undefined without any. */
function lastDate(days: Float64Array): string | undefined {
  const last = days.filter((day) => !Number.isNaN(day)).reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  return isoDate(last) || undefined;
}

function byDateThenWeight({ measuredOn, weightKg }: WeighingRows, a: number, b: number): number {
  const [dayA, dayB] = [measuredOn[a] as number, measuredOn[b] as number];
  if (Number.isNaN(dayA) || Number.isNaN(dayB)) return Number(Number.isNaN(dayA)) - Number(Number.isNaN(dayB)) || a - b;
  return dayA - dayB || (weightKg[a] as number) - (weightKg[b] as number) || a - b;
}

/** Problems that need no word: nobody was weighed, and the birth weight is where it belongs. */
const SILENT: readonly (WeighingProblem | null)[] = [null, "not-weighed", "birth-weight"];

function noticesOf({ row, problem, kbm, byLine, status, gainGrams }: JudgedWeighing, weighing: Weighing): Notice[] {
  const path = ["weighings", row];
  const notices: Notice[] = [];
  if (!SILENT.includes(problem)) notices.push({ code: `posyandu.${problem}`, path });
  if (lineCode(weighing?.line) === undefined) notices.push({ code: "posyandu.line-invalid", path: [...path, "line"] });
  if (kbm === null || gainGrams === null) return notices;
  if (byLine !== null && kbm.status !== null && kbm.status !== byLine) {
    notices.push({ code: "posyandu.line-and-kbm-differ", path, facts: { byLine, byKbm: kbm.status } });
  }
  if (kbm.variantDecides && byLine === null && status !== null) {
    const other = status === "N" ? "T" : "N";
    notices.push({ code: "posyandu.kbm-variant-decides", path, facts: { variant: kbm.variant, status, other } });
  }
  return notices;
}
