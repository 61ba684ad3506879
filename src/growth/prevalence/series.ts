import { listFaults } from "../../foundation/records.js";
import { failure, type Issue, type Notice, type Result, success } from "../../foundation/result.js";
import type { Confidence } from "../../law/index.js";
import { combinePercents, type Percent, type Points, readPercent } from "./points.js";

/**
 * How a prevalence came about: by a survey's design, or from whichever children were measured and entered (e-PPGBM). The
 * two are never joined in one series: the second depends on how many were measured.
 */
export type PrevalenceKind = "survey" | "e-ppgbm";

/** The prevalence of one year. */
export interface PrevalencePoint {
  readonly year: number;
  readonly percent: Percent;
  readonly kind: PrevalenceKind;
  /** The survey's name, such as `SSGI`. */
  readonly survey?: string;
}

/** A published point of the national series. */
export interface NationalPoint extends PrevalencePoint {
  readonly percent: number;
  readonly kind: "survey";
  readonly survey: string;
  readonly confidence: Confidence;
}

function national(year: number, percent: number, survey: string): NationalPoint {
  return { year, percent, kind: "survey", survey, confidence: "verified-in-source" };
}

/**
 * The national prevalence of stunting by year with its survey, as published (press: ipol.id, validnews.id, lintasan.id).
 * Years without a survey are missing, not interpolated. In 2024 the survey reached 514 or 507 districts: sources differ.
 */
export const nationalStunting: readonly NationalPoint[] = [
  /* @__PURE__ */ national(2013, 37.2, "Riskesdas"),
  /* @__PURE__ */ national(2018, 30.8, "Riskesdas"),
  /* @__PURE__ */ national(2019, 27.67, "SSGBI"),
  /* @__PURE__ */ national(2021, 24.4, "SSGI"),
  /* @__PURE__ */ national(2022, 21.6, "SSGI"),
  /* @__PURE__ */ national(2023, 21.5, "SKI"),
  /* @__PURE__ */ national(2024, 19.8, "SSGI"),
];

/** Points of one kind in order of year. */
export interface PrevalenceSeries {
  readonly kind: PrevalenceKind;
  readonly points: readonly PrevalencePoint[];
}

function kindIssue(kind: unknown, path: readonly (string | number)[]): Issue | undefined {
  return kind === "survey" || kind === "e-ppgbm" ? undefined : { code: "growth.prevalence-kind-unknown", path };
}

/**
 * Puts points into a series by year; surveys and e-PPGBM are never joined.
 *
 * @param points - years with percentage and kind, in any order
 * @returns the series; an issue for none, for mixed kinds, a year twice, or a value that is no percentage
 * @example
 * ```ts
 * import { nationalStunting, prevalenceSeries } from "tatasehat/growth/prevalence";
 * const local = { year: 2024, percent: 6.1, kind: "e-ppgbm" };
 * const joined = prevalenceSeries([...nationalStunting, local]);
 * joined.ok ? "joined" : joined.issues[0].code; //=> "growth.prevalence-kinds-mixed"
 * ```
 */
export function prevalenceSeries(points: readonly PrevalencePoint[]): Result<PrevalenceSeries> {
  const shapeless = listFaults(
    points,
    { code: "growth.prevalence-not-a-list", path: [] },
    { code: "growth.prevalence-not-a-record", path: [] },
  );
  if (shapeless.length > 0) return failure(...shapeless);
  const [first] = points;
  if (first === undefined) return failure({ code: "growth.prevalence-no-points" });
  const issues: Issue[] = [];
  const years = new Set<number>();
  points.forEach(({ year, percent, kind }, i) => {
    const read = readPercent(percent, ["percent"]);
    if ("code" in read) issues.push({ ...read, path: [i, "percent"] });
    const unknown = kindIssue(kind, [i, "kind"]);
    if (unknown !== undefined) issues.push(unknown);
    else if (kind !== first.kind) issues.push({ code: "growth.prevalence-kinds-mixed", path: [i, "kind"] });
    if (!Number.isInteger(year)) issues.push({ code: "growth.prevalence-year-not-one", path: [i, "year"] });
    else if (years.has(year)) issues.push({ code: "growth.prevalence-year-twice", path: [i, "year"], facts: { year } });
    years.add(year);
  });
  if (issues.length > 0) return failure(...issues);
  return success({ kind: first.kind, points: [...points].sort((a, b) => a.year - b.year) });
}

/** A survey's name; null when there is none, or when it may be an identity number, which is not repeated. */
const nameOf = (survey: unknown): string | null =>
  typeof survey === "string" && !/\d{13}/.test(survey) ? survey : null;

/** A prevalence with its kind, or a bare percentage whose kind the caller vouches for. */
export type PrevalenceValue = Percent | PrevalencePoint;

function isPoint(value: PrevalenceValue): value is PrevalencePoint {
  return typeof value === "object" && value !== null;
}

/**
 * How much a prevalence changed, in percentage points, exact in decimals.
 *
 * @param from - the earlier prevalence: a percentage, or a point of a series
 * @param to - the later one
 * @returns the points, negative for a fall; a notice when the two surveys differ; an issue for a value that is no
 * percentage, or for points of different kinds
 * @example
 * ```ts
 * import { changeInPoints } from "tatasehat/growth/prevalence";
 * const change = changeInPoints(24.4, 21.6);
 * change.ok && change.value; //=> { points: -2.8, text: "-2.8" }
 * ```
 */
export function changeInPoints(from: PrevalenceValue, to: PrevalenceValue): Result<Points> {
  const notices: Notice[] = [];
  if (isPoint(from) && isPoint(to)) {
    const unknown = [kindIssue(from.kind, ["from", "kind"]), kindIssue(to.kind, ["to", "kind"])].filter(
      (issue) => issue !== undefined,
    );
    if (unknown.length > 0) return failure(...unknown);
    if (from.kind !== to.kind) return failure({ code: "growth.prevalence-kinds-mixed", path: ["to", "kind"] });
    if (from.survey !== to.survey) {
      const facts = { from: nameOf(from.survey), to: nameOf(to.survey) };
      const isNamed = facts.from !== null && facts.to !== null;
      notices.push({ code: isNamed ? "growth.prevalence-surveys-differ" : "growth.prevalence-survey-unnamed", facts });
    }
  }
  const part = (value: PrevalenceValue, name: string) =>
    isPoint(value) ? { value: value.percent, path: [name, "percent"] } : { value, path: [name] };
  const change = combinePercents(part(to, "to"), part(from, "from"), -1);
  return change.ok ? success(change.value, notices) : change;
}
