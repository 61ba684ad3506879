import type { IsoDate } from "../foundation/calendar.js";
import { isRecord } from "../foundation/records.js";
import { type Bilingual, failure, type Issue, type Notice, type Result, success } from "../foundation/result.js";
import { ratioText } from "../foundation/rounding.js";
import { type Counts, compute, countIssue, type Figure, type Indicator } from "../law/index.js";
import { ratioIndicator, sourceNotice } from "./indicators.js";

const LOST: Bilingual = {
  id: "anak yang menerima dosis pertama tetapi tidak menerima dosis terakhir",
  en: "children with the first dose and without the last",
};
const STARTED: Bilingual = { id: "anak yang menerima dosis pertama", en: "children with the first dose" };

/** Drop-out by the ministry's system: what was lost, of those who began. */
export const relativeDropOut: Indicator = /* @__PURE__ */ ratioIndicator(
  "drop-out",
  "verified-in-source",
  { id: "Angka drop-out imunisasi", en: "Immunisation drop-out rate" },
  LOST,
  STARTED,
);

/** Newborns whom BCG did not reach. */
export const leftOutIndicator: Indicator = /* @__PURE__ */ ratioIndicator(
  "left-out-bcg",
  "verified-in-source",
  { id: "Angka left-out BCG", en: "BCG left-out rate" },
  { id: "bayi baru lahir yang tidak menerima BCG", en: "newborns without BCG" },
  { id: "bayi baru lahir", en: "newborns" },
);

/** Percent above which drop-out is no longer good, by the health profile of Indonesia 2016. */
const GOOD_UP_TO = 5;

const ASIK = "dukungan ASIK Kementerian Kesehatan: Perhitungan Persentase Imunisasi";
const PROFILES = "profil kesehatan (Profil Kesehatan Indonesia 2016; Jawa Tengah 2020)";

/** Drop-out of those who began. */
export interface RelativeDropOut {
  readonly definition: "relative";
  /** Percent; negative when more had the last dose than the first. */
  readonly value: number;
  readonly text: string;
  readonly unit: "%";
  /** Whether it is not above 5 percent. */
  readonly good: boolean;
  /** The counts behind it. */
  readonly first: number;
  readonly last: number;
}

/**
 * The drop-out rate of the ministry's system: (first - last) / first × 100, good when not above 5 percent.
 *
 * @param counts - whole children who had the first and the last dose of a comparison, such as DPT-HB-Hib 1 and 3
 * @param options - `asOf`, the last day of the period, YYYY-MM-DD
 * @returns the rate, never printed as good when it is not; an issue when a count is none. A negative rate stands, with
 *   a notice
 * @example
 * ```ts
 * import { dropOut } from "tatasehat/immunization";
 * const result = dropOut({ first: 1000, last: 940 }, { asOf: "2025-12-31" });
 * result.ok && [result.value.text, result.value.good]; //=> ["6.00", false]
 * ```
 */
export function dropOut(
  counts: { readonly first: number; readonly last: number },
  options: { readonly asOf: IsoDate },
): Result<RelativeDropOut> {
  if (!isRecord(counts)) return failure({ code: "immunization.not-a-record", path: ["counts"] });
  const { first, last } = counts;
  const issue = renamed(countIssue({ numerator: last, denominator: first }), {
    numerator: "last",
    denominator: "first",
  });
  if (issue !== undefined) return failure(issue);
  const lost = first - last;
  const figure = compute(relativeDropOut, { numerator: Math.abs(lost), denominator: first }, options);
  if (!figure.ok) return figure;
  const notices: Notice[] = [sourceNotice(ASIK)];
  if (lost < 0) notices.push({ code: "immunization.drop-out-negative", facts: { first, last } });
  // Turned round, so that what is above 5 is what must not seem to have come down to it.
  const turned = ratioText(last - first, first, { neverReach: -GOOD_UP_TO });
  const value = lost < 0 ? -figure.value.value : figure.value.value;
  return success(
    {
      definition: "relative",
      value,
      text: opposite(turned),
      unit: "%",
      good: lost * 100 <= GOOD_UP_TO * first,
      first,
      last,
    },
    notices,
  );
}

/** The difference of two coverages. */
export interface DropOutInPoints {
  readonly definition: "percentage-points";
  /** Percentage points; negative when the last coverage is the higher one. */
  readonly value: number;
  readonly text: string;
  readonly unit: "percentage-points";
  readonly first: Figure;
  readonly last: Figure;
}

/**
 * Drop-out as health profiles print it: the coverage of the first dose less that of the last, in percentage points. It is
 * a different number from {@link dropOut}, and the limit of 5 percent is not that of this one.
 *
 * @param first - the coverage of the first dose, from `coverage`
 * @param last - that of the last dose
 * @returns the difference, exact from the counts; an issue when the counts are too large to be exact
 * @example
 * ```ts
 * import { coverage, dropOutInPoints } from "tatasehat/immunization";
 * const on = { asOf: "2025-12-31" };
 * const first = coverage("DPT-HB-Hib1", { reached: 1000, survivingInfants: 1250 }, on);
 * const last = coverage("MR1", { reached: 940, survivingInfants: 1250 }, on);
 * const result = dropOutInPoints(first.value, last.value);
 * result.ok && result.value.text; //=> "4.80"
 * ```
 */
export function dropOutInPoints(first: Figure, last: Figure): Result<DropOutInPoints> {
  const isSame = first.denominator === last.denominator;
  const numerator = isSame
    ? first.numerator - last.numerator
    : first.numerator * last.denominator - last.numerator * first.denominator;
  const text = ratioText(numerator, isSame ? first.denominator : first.denominator * last.denominator);
  if (text === "") return failure({ code: "immunization.counts-too-large" });
  const value = first.value - last.value;
  return success({ definition: "percentage-points", value, text, unit: "percentage-points", first, last }, [
    sourceNotice(PROFILES),
  ]);
}

/**
 * The left-out rate of BCG: (newborns - BCG) / newborns × 100.
 *
 * @param counts - whole children: newborns of the period, and those of them with BCG
 * @param options - `asOf`, the last day of the period, YYYY-MM-DD
 * @returns the figure; an issue when a count is none or more had BCG than were born
 * @example
 * ```ts
 * import { leftOut } from "tatasehat/immunization";
 * const result = leftOut({ newborns: 1170, bcg: 1100 }, { asOf: "2025-12-31" });
 * result.ok && result.value.text; //=> "5.98"
 * ```
 */
export function leftOut(
  counts: { readonly newborns: number; readonly bcg: number },
  options: { readonly asOf: IsoDate },
): Result<Figure> {
  if (!isRecord(counts)) return failure({ code: "immunization.not-a-record", path: ["counts"] });
  const { newborns, bcg } = counts;
  const issue = renamed(countIssue({ numerator: bcg, denominator: newborns }), {
    numerator: "bcg",
    denominator: "newborns",
  });
  if (issue !== undefined) return failure(issue);
  if (bcg > newborns) return failure({ code: "immunization.more-reached-than-born", facts: { newborns, bcg } });
  return compute(
    leftOutIndicator,
    { numerator: newborns - bcg, denominator: newborns },
    { asOf: options.asOf, notices: [sourceNotice(ASIK)] },
  );
}

function renamed(issue: Issue | undefined, names: Readonly<Record<keyof Counts, string>>): Issue | undefined {
  if (issue?.path === undefined) return issue;
  return { ...issue, path: issue.path.map((step) => names[step as keyof Counts]) };
}

function opposite(text: string): string {
  if (text.startsWith("-")) return text.slice(1);
  return /[1-9]/.test(text) ? `-${text}` : text;
}
