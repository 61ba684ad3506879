import { isoDate } from "../../foundation/calendar.js";
import type { Language } from "../../foundation/result.js";
import { armCircumferenceForAge } from "../../growth/arm-circumference-for-age.js";
import { bmiForAge } from "../../growth/bmi-for-age.js";
import { bmiForAge2007 } from "../../growth/bmi-for-age-2007.js";
import { type ChartPoint, curves, growthChart } from "../../growth/chart.js";
import { headCircumferenceForAge } from "../../growth/head-circumference-for-age.js";
import { heightForAge2007 } from "../../growth/height-for-age-2007.js";
import type { GrowthIndex, Sex } from "../../growth/index.js";
import { lengthHeightForAge } from "../../growth/length-height-for-age.js";
import { weightForAge } from "../../growth/weight-for-age.js";
import { weightForAge2007 } from "../../growth/weight-for-age-2007.js";
import { weightForLengthHeight } from "../../growth/weight-for-length-height.js";
import { weightStatus } from "../../posyandu/index.js";
import type { RowReader } from "../growth/row-reader.js";
import type { ChartLook } from "./options.js";

const INDICES: Readonly<Record<ChartLook["index"], readonly [under: GrowthIndex, from60Months?: GrowthIndex]>> = {
  "weight-for-age": [weightForAge, weightForAge2007],
  "length-height-for-age": [lengthHeightForAge, heightForAge2007],
  "weight-for-length-height": [weightForLengthHeight],
  "bmi-for-age": [bmiForAge, bmiForAge2007],
  "head-circumference-for-age": [headCircumferenceForAge],
  "arm-circumference-for-age": [armCircumferenceForAge],
};

const END_OF_2006_DAYS = 60 * 30.4375;

/** The visits of one child; rows of the file that disagree on its sex leave it open. */
export class ChildVisits {
  readonly points: ChartPoint[] = [];
  /** The number of each point's row. */
  readonly rows: number[] = [];
  sex: Sex | undefined;
  bornOn: string | undefined;
  /** Whether rows name two sexes or two dates of birth. */
  isTwo = false;

  add(reader: RowReader, row: number, number: number): void {
    const code = reader.sex[row];
    const sex = code === 1 ? "male" : code === 2 ? "female" : undefined;
    const bornOn = isoDate(reader.born[row] as number) || undefined;
    this.isTwo ||= differ(sex, this.sex) || differ(bornOn, this.bornOn);
    this.sex ??= sex;
    this.bornOn ??= bornOn;
    const at = (column: Float64Array): number | undefined => (Number.isNaN(column[row]) ? undefined : column[row]);
    const position = reader.measuredAs[row];
    this.points.push({
      ageDays: at(reader.ageDays),
      ageMonths: at(reader.ageMonths),
      measuredOn: isoDate(reader.measured[row] as number) || undefined,
      weightKg: at(reader.weightKg),
      lengthHeightCm: at(reader.lengthHeightCm),
      measuredAs: position === 1 ? "length" : position === 2 ? "height" : undefined,
      headCircumferenceCm: at(reader.headCircumferenceCm),
      armCircumferenceCm: at(reader.armCircumferenceCm),
      oedema: reader.oedema[row] === 1,
    });
    this.rows.push(number);
  }
}

const differ = <T>(one: T | undefined, other: T | undefined): boolean =>
  one !== undefined && other !== undefined && one !== other;

/** A child's chart; undefined when its sex is not known. Also how many of its visits are not on it. */
export function chartOf(
  child: ChildVisits,
  look: ChartLook,
  lang: Language,
  title: string,
): { readonly svg: string; readonly omitted: number } | undefined {
  const { sex, points } = child;
  if (sex === undefined || child.isTwo) return undefined;
  const [under, later] = INDICES[look.index];
  const ages = points.map(({ ageDays, ageMonths }) => ageDays ?? (ageMonths ?? Number.NaN) * 30.4375);
  const isLater =
    look.style === "who" &&
    ages.some((days) => days >= END_OF_2006_DAYS) &&
    !ages.some((days) => days < END_OF_2006_DAYS);
  const index = (isLater ? later : undefined) ?? under;
  const options = { index, sex, points: look.style === "kms" ? withLetters(child) : points, style: look.style };
  const { size, theme } = look;
  return { svg: growthChart({ ...options, lang, size, theme, title }), omitted: curves(options).omitted.length };
}

/** The points with the letters of the growth card. */
function withLetters({ sex, bornOn, points }: ChildVisits): readonly ChartPoint[] {
  const weighings = points.map(({ measuredOn, weightKg }) => ({
    measuredOn: measuredOn ?? "",
    weightKg: weightKg ?? null,
  }));
  const judged = weightStatus({ sex, bornOn, weighings });
  if (!judged.ok) return points;
  const letters = new Map(judged.value.weighings.map(({ row, status }) => [row, status]));
  return points.map((point, row) => ({ ...point, status: letters.get(row) }));
}
