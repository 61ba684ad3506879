import { completedMonths, lastDayOfMonth } from "../../foundation/calendar.js";
import {
  type HomeVisitReason,
  homeVisitList,
  type JudgedWeighing,
  type KbmVariant,
  type WeightReferral,
  type WeightStatus,
  weightStatus,
} from "../../posyandu/index.js";
import { type FileChild, monthOfWeighing } from "./child-reader.js";

/** How a month is judged. */
export interface MonthAsked {
  /** `YYYY-MM`. */
  readonly month: string;
  /** The last day on which weighings count. */
  readonly asOf: string;
  readonly kbm: KbmVariant | "by-sex";
}

/** A child in the month. */
export interface MonthChild {
  readonly child: FileChild;
  /** Whether it is one of S; undefined without a date of birth. */
  readonly inS: boolean | undefined;
  /** All its weighings. */
  readonly judged: readonly JudgedWeighing[];
  /** The weighing that counts in the month. */
  readonly weighing: JudgedWeighing | undefined;
  readonly status: WeightStatus | null;
  /** Whether the status is the file's own letter, for want of earlier weighings. */
  readonly fromFile: boolean;
  /** The file's letter, where it differs from the status. */
  readonly stated: WeightStatus | undefined;
  readonly twoT: boolean | null;
  readonly referral: readonly WeightReferral[];
  readonly visits: readonly HomeVisitReason[];
}

const UNDER_FIVE_MONTHS = 60;

/**
 * Judges the month of every child. The card needs the month before: where the files do not have it, the letter that the
 * file itself gives stands, and without one the weighing stays unjudged; a first weighing in a file is not yet a child's
 * first.
 */
export function judgeMonth(children: readonly FileChild[], asked: MonthAsked): readonly MonthChild[] {
  const before = monthBefore(asked.month);
  const isCovered = children.some(({ weighings }) => weighings.some((weighing) => isWeighedIn(weighing, before)));
  const visits = visitsOf(children, asked.month);
  return children.map((child, index) => judgeChild(child, asked, isCovered, visits.get(index) ?? []));
}

function judgeChild(
  child: FileChild,
  { month, asOf, kbm }: MonthAsked,
  isCovered: boolean,
  visits: readonly HomeVisitReason[],
): MonthChild {
  const { sex, bornOn, birthWeightKg, weighings } = child;
  const result = weightStatus({ sex, bornOn, birthWeightKg, weighings }, { asOf, kbm });
  const judged = result.ok ? result.value.weighings : [];
  const weighing = judged.find((one) => one.month === month && one.counts);
  const letter = weighing === undefined ? undefined : weighings[weighing.row]?.letter;
  const { status, fromFile } = settle(weighing?.status ?? null, letter, isCovered);
  const twoT = fromFile ? null : (weighing?.twoT ?? null);
  const referral = weighing === undefined ? [] : reasonsOf(weighing, status);
  const inS = bornOn === undefined ? undefined : isInS(bornOn, lastDayOfMonth(`${month}-01`));
  const stated = letter !== undefined && status !== null && letter !== status ? letter : undefined;
  return { child, inS, judged, weighing, status, fromFile, stated, twoT, referral, visits };
}

/** N and T are computed or not at all; whether a child came before or last month, the file may know better. */
function settle(
  computed: WeightStatus | null,
  letter: WeightStatus | undefined,
  isCovered: boolean,
): { readonly status: WeightStatus | null; readonly fromFile: boolean } {
  if (computed === "N" || computed === "T") return { status: computed, fromFile: false };
  if (computed === null) return { status: null, fromFile: false };
  if (letter !== undefined && (!isCovered || letter === "O" || letter === "B")) {
    return { status: letter, fromFile: letter !== computed || !isCovered };
  }
  return isCovered ? { status: computed, fromFile: false } : { status: null, fromFile: false };
}

/** The computed reasons of the lines, and T where the file says it. */
function reasonsOf(weighing: JudgedWeighing, status: WeightStatus | null): readonly WeightReferral[] {
  const { referral } = weighing;
  return status === "T" && !referral.includes("T") && !referral.includes("2T") ? ["T", ...referral] : referral;
}

/** 0 to 59 completed months on the last day of the month. */
function isInS(bornOn: string, lastDay: string): boolean {
  return bornOn <= lastDay && completedMonths(bornOn, lastDay) < UNDER_FIVE_MONTHS;
}

/** By the child's place. Only what is known to be missing sends somebody: an unknown answer is no "no". */
function visitsOf(children: readonly FileChild[], month: string): ReadonlyMap<number, readonly HomeVisitReason[]> {
  const candidates = children.map(({ sex, bornOn, weighings, missedDose, dangerSign }) => ({
    child: { sex, bornOn, weighings },
    missedDose,
    dangerSign,
  }));
  const list = homeVisitList(candidates, month);
  return new Map(list.ok ? list.value.visit.map(({ person, reasons }) => [person, reasons]) : []);
}

const isWeighedIn = (weighing: FileChild["weighings"][number], month: string): boolean =>
  monthOfWeighing(weighing) === month && (weighing.weightKg ?? 0) > 0;

/** The calendar month before, `YYYY-MM`. */
function monthBefore(month: string): string {
  const [year, number] = [Number(month.slice(0, 4)), Number(month.slice(5))];
  return number === 1 ? `${year - 1}-12` : `${year}-${String(number - 1).padStart(2, "0")}`;
}

/** The last month with a weighing on the rows of the input; undefined without any. */
export function lastMonth(children: readonly FileChild[]): string | undefined {
  const months = children
    .flatMap(({ weighings }) => weighings)
    .flatMap((weighing) => (weighing.row === undefined ? [] : (monthOfWeighing(weighing) ?? [])));
  return months.reduce<string | undefined>(
    (last, month) => (last === undefined || month > last ? month : last),
    undefined,
  );
}
