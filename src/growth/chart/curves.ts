import type { Bilingual } from "../../foundation/result.js";
import { cardLines } from "../card-lines.js";
import type { IndexName } from "../types.js";
import { type CategoryBand, categoriesCitation, weightBands } from "../weight-bands.js";
import { rangeOf, xAxis, yAxis } from "./axes.js";
import { joined } from "./join.js";
import { oneOf } from "./one-of.js";
import { type LocatedPoint, locatePoints } from "./place-points.js";
import { type DrawnReference, referenceLine } from "./reference-lines.js";
import type {
  ChartBand,
  ChartLine,
  ChartPlace,
  CurvesOptions,
  GrowthCurves,
  OmittedPoint,
  PlacedPoint,
} from "./types.js";

/** The lines that WHO's charts show. */
const Z_LINES = [-3, -2, -1, 0, 1, 2, 3] as const;

/** What the upright axis measures. */
const WEIGHT: Bilingual = { id: "Berat badan (kg)", en: "Weight (kg)" };
const MEASURES: Readonly<Record<IndexName, Bilingual>> = {
  weightForAge: WEIGHT,
  weightForLengthHeight: WEIGHT,
  lengthHeightForAge: { id: "Panjang/tinggi badan (cm)", en: "Length/height (cm)" },
  bmiForAge: { id: "IMT (kg/m²)", en: "BMI (kg/m²)" },
  headCircumferenceForAge: { id: "Lingkar kepala (cm)", en: "Head circumference (cm)" },
  armCircumferenceForAge: { id: "LiLA (cm)", en: "Arm circumference (cm)" },
  tricepsSkinfoldForAge: { id: "Trisep (mm)", en: "Triceps (mm)" },
  subscapularSkinfoldForAge: { id: "Subskapula (mm)", en: "Subscapular (mm)" },
};

/**
 * A growth chart as plain data: the lines of the reference, the bands of the growth card, the child's points and which of
 * them are joined, for any drawer.
 *
 * Points are joined as the growth card says, in both styles: only to the month before. A missed month breaks the line, the
 * last day of a month stands for it, and a point beyond WHO's limits is joined to nothing. Nothing is left out in silence:
 * what is not on the chart is in `omitted`, with its reason.
 *
 * @param options - the index (only its table is bundled), the sex, the visits in any order, the date of birth, the range in
 * months or cm, the style, and for weight-for-length/height the table
 * @returns axes with round ticks, lines, bands, points with their z, segments and omitted points
 * @throws RangeError for an unknown index, sex, style or position, for the growth card of another index than weight-for-age
 * of WHO 2006, and for a range outside the reference
 * @example
 * ```ts
 * import { curves } from "tatasehat/growth/chart";
 * import { weightForAge } from "tatasehat/growth/weight-for-age";
 * const { points, segments, omitted } = curves({
 *   index: weightForAge, sex: "female", bornOn: "2024-02-05",
 *   points: [
 *     { measuredOn: "2024-03-12", weightKg: 3.9 },
 *     { measuredOn: "2024-04-09", weightKg: 4.7 },
 *     { measuredOn: "2024-06-11", weightKg: 6 },
 *     { measuredOn: "2024-07-09" },
 *   ],
 * });
 * points.map(({ z }) => z); //=> [-0.85, -0.79, -0.66]
 * segments; //=> [{ from: 0, to: 1 }]
 * omitted; //=> [{ row: 3, reason: "not-measured" }]
 * ```
 */
export function curves(options: CurvesOptions): GrowthCurves {
  const { index, sex, style = "who" } = options;
  checkOptions(options);
  const { located, omitted } = locatePoints(options);
  const position = options.position ?? lastOf(located)?.position ?? "length";
  const ownTable = located.filter((point) => index.by !== "length" || point.position === position);
  const range = rangeOf(
    options,
    position,
    ownTable.map(({ x }) => x),
  );
  const [from, to] = range;

  const reference = { index, sex, position, from, to };
  const lines = Z_LINES.map((z) => lineAt(reference, z, style));
  const inRange = ownTable.filter(({ x }) => x >= from && x <= to);
  const heights = [...lines.flatMap(({ parts }) => parts.flat()), ...inRange.filter(({ flagged }) => !flagged)].map(
    ({ y }) => y,
  );
  const y = yAxis(index, MEASURES[index.name], Math.min(...heights), Math.max(...heights));
  const drawn = inRange.filter((point) => point.y >= y.from && point.y <= y.to);
  const rows = new Set(drawn.map(({ row }) => row));
  const missing = located
    .filter(({ row }) => !rows.has(row))
    .map(
      (point): OmittedPoint => ({
        row: point.row,
        reason: !ownTable.includes(point)
          ? "other-table"
          : inRange.includes(point)
            ? "flagged-outside-axis"
            : "outside-axis",
      }),
    );
  return {
    index: index.name,
    standard: index.standard,
    sex,
    style,
    label: index.label,
    x: xAxis(index, position, range),
    y,
    lines,
    bands: style === "kms" ? bandsOf(weightBands, lines, y) : [],
    points: drawn
      .map(({ days, date, position: _, ...point }): PlacedPoint => point)
      .sort((a, b) => a.x - b.x || a.row - b.row),
    segments: joined(ownTable).filter((segment) => rows.has(segment.from) && rows.has(segment.to)),
    omitted: [...omitted, ...missing].sort((a, b) => a.row - b.row),
    citations: style === "kms" ? [categoriesCitation, cardLines.red.citation] : [],
  };
}

function checkOptions({ index, sex, style, position }: CurvesOptions): void {
  oneOf(index?.name, ...Object.keys(MEASURES));
  oneOf(sex, "male", "female");
  oneOf(style, undefined, "who", "kms");
  oneOf(position, undefined, "length", "height");
  // The growth card is one of weight-for-age below five years.
  if (style === "kms") oneOf(`${index.standard} ${index.name}`, "who-2006 weightForAge");
}

const lastOf = (points: readonly LocatedPoint[]): LocatedPoint | undefined =>
  points.reduce<LocatedPoint | undefined>((last, point) => (last && last.days > point.days ? last : point), undefined);

function lineAt(reference: DrawnReference, z: number, style: CurvesOptions["style"]): ChartLine {
  const card =
    style !== "kms" ? undefined : z === cardLines.red.z ? "red" : z === cardLines.orange.z ? "orange" : undefined;
  return { z, ...(card === undefined ? {} : { card }), parts: referenceLine(reference, z) };
}

/** A band reaches from the line of the category below to its own, and the outermost ones to the edge of the chart. */
function bandsOf(
  categories: readonly CategoryBand[],
  lines: readonly ChartLine[],
  { from, to }: { readonly from: number; readonly to: number },
): readonly ChartBand[] {
  const pathOf = (z: number): readonly ChartPlace[] => lines.find((line) => line.z === z)?.parts.flat() ?? [];
  const ends = pathOf(0);
  const level = (y: number): readonly ChartPlace[] => ends.map(({ x }) => ({ x, y }));
  return categories.map(({ code, name, upTo }, place) => {
    const fromZ = categories[place - 1]?.upTo ?? null;
    const toZ = Number.isFinite(upTo) ? upTo : null;
    const lower = fromZ === null ? level(from) : pathOf(fromZ);
    const upper = toZ === null ? level(to) : pathOf(toZ);
    return { code, name, fromZ, toZ, outline: [...lower, ...[...upper].reverse()] };
  });
}
