import { listFaults } from "../foundation/records.js";
import { failure, type Issue, type Notice, type Result, success } from "../foundation/result.js";
import { faultsOf, fieldsOf, type MortalityBasis, type StatedCounts } from "./counts.js";
import type { MortalityMeasure } from "./measures.js";
import { defined, type MortalityFigure, type MortalityOptions, ratioWith } from "./ratio.js";

/** The counts of one area in one year. */
export interface MortalityRow extends StatedCounts {
  /** May be left out where all rows are of one area. */
  readonly area?: string | undefined;
  readonly year: number;
}

/** An area in a year. */
export interface AreaYear {
  readonly area: string;
  readonly year: number;
}

/** What is pooled. */
export interface PoolMortalityOptions extends MortalityOptions {
  /** The areas that should be in it; without it, those of the rows. */
  readonly areas?: readonly string[] | undefined;
  /** The years that should be in it; without it, those of the rows. */
  readonly years?: readonly number[] | undefined;
}

/** Sums over areas and years with their ratio. */
export interface PooledMortality {
  /** Of the summed counts; provisional (sementara) while an area lacks a year. */
  readonly figure: MortalityFigure;
  /** The summed counts, to be pooled further. */
  readonly counts: { readonly deaths: number; readonly liveBirths: number; readonly stillbirths?: number };
  /** The years in it, from the first on. */
  readonly years: readonly number[];
  /** Areas and years that should be in it and are not, by year and area. */
  readonly missing: readonly AreaYear[];
  /** Areas and years that came more than once: which row is right is not known, so none is in it. */
  readonly repeated: readonly AreaYear[];
  /** Areas and years that were not asked for. */
  readonly unexpected: readonly AreaYear[];
}

const keyOf = ({ area = "", year }: Pick<MortalityRow, "area" | "year">): string => `${year} ${area}`;

function byYearAndArea(a: AreaYear, b: AreaYear): number {
  return a.year - b.year || (a.area < b.area ? -1 : 1);
}

const placeOf = ({ area = "", year }: MortalityRow): AreaYear => ({ area, year });

/** Whether a row left out a count that the measure needs. */
export function isSilent(measure: MortalityMeasure, row: StatedCounts): boolean {
  return fieldsOf(measure).some((field) => row[field] === undefined || row[field] === null);
}

/** The faults of rows; a row that did not say its counts has none, it is missing. */
export function rowFaults(measure: MortalityMeasure, rows: readonly MortalityRow[], asOf: string): Issue[] {
  const issues: Issue[] = [
    ...listFaults(
      rows,
      { code: "mortality.not-a-list", path: ["rows"] },
      { code: "mortality.not-a-record", path: ["rows"] },
    ),
  ];
  if (issues.length > 0) return issues;
  const last = Number(String(asOf).slice(0, 4));
  for (const [at, row] of rows.entries()) {
    const { year } = row;
    if (!(Number.isInteger(year) && year >= 1900 && year <= 9999)) {
      issues.push({ code: "mortality.year-invalid", path: ["rows", at, "year"] });
    } else if (year > last) {
      issues.push({ code: "mortality.year-after", path: ["rows", at, "year"], facts: { year, asOf } });
    }
    if (!isSilent(measure, row)) issues.push(...faultsOf(measure, row, ["rows", at]));
  }
  const bases = basesOf(measure, rows);
  // Facility counts and a survey's estimate do not add up, nor can they be followed in one series.
  if (issues.length === 0 && bases.length > 1) issues.push({ code: "mortality.mixed-bases", path: ["rows"] });
  return issues;
}

/** The bases of the rows that have counts. */
function basesOf(measure: MortalityMeasure, rows: readonly MortalityRow[]): readonly MortalityBasis[] {
  const speaking = rows.filter((row) => !isSilent(measure, row));
  return [...new Set(speaking.map(({ basis }) => basis as MortalityBasis))];
}

/**
 * Pools counts over years and areas: the sum of the deaths over the sum of the births, never a mean of rates. With few
 * deaths a year, several years together say more than one.
 *
 * An area with deaths and no birth in a year is in the sums: the child was born before.
 *
 * @param measure - what is measured
 * @param rows - one row per area and year; a row that leaves out a count is missing, not 0
 * @param options - as for {@link mortalityRatio}; the areas and years that should be there
 * @returns the pooled figure and what is not in it; issues when a count, year or basis is none, when reported and
 *   estimated counts are mixed, or when nobody reported
 * @throws RangeError as {@link mortalityRatio} does
 * @example
 * ```ts
 * import { poolMortality } from "tatasehat/mortality";
 * const rows = [
 *   { year: 2021, deaths: 7, liveBirths: 8102, basis: "reported" },
 *   { year: 2022, deaths: 11, liveBirths: 8240, basis: "reported" },
 *   { year: 2023, deaths: 9, liveBirths: 8233, basis: "reported" },
 * ];
 * const result = poolMortality("maternal", rows, { asOf: "2023-12-31" });
 * result.ok && [result.value.figure.numerator, result.value.figure.text]; //=> [27, "109.87"]
 * ```
 */
export function poolMortality(
  measure: MortalityMeasure,
  rows: readonly MortalityRow[],
  options: PoolMortalityOptions,
): Result<PooledMortality> {
  const definition = defined(measure, options);
  if (!definition.ok) return definition;
  const faults = rowFaults(measure, rows, options.asOf);
  if (faults.length > 0) return failure(...faults);

  const places = new Map<string, { readonly place: AreaYear; readonly rows: MortalityRow[] }>();
  for (const row of rows) {
    const found = places.get(keyOf(row));
    if (found === undefined) places.set(keyOf(row), { place: placeOf(row), rows: [row] });
    else found.rows.push(row);
  }
  const areas = new Set(options.areas ?? rows.map(({ area = "" }) => area));
  const years = new Set(options.years ?? rows.map(({ year }) => year));
  const isDue = ({ area, year }: AreaYear): boolean => areas.has(area) && years.has(year);

  const taken = new Map<string, MortalityRow>();
  const repeated: AreaYear[] = [];
  const unexpected: AreaYear[] = [];
  for (const [key, { place, rows: own }] of places) {
    const [only, another] = own;
    if (!isDue(place)) unexpected.push(place);
    else if (another !== undefined) repeated.push(place);
    else if (only !== undefined && !isSilent(measure, only)) taken.set(key, only);
  }
  const due = [...years].flatMap((year) => [...areas].map((area) => ({ area, year })));
  const missing = due.filter((place) => !taken.has(keyOf(place)));
  const expected = due.length;
  const [first] = taken.values();
  if (first === undefined) return failure({ code: "mortality.nothing-reported", path: ["rows"], facts: { expected } });

  const sum = (field: "deaths" | "liveBirths" | "stillbirths"): number =>
    [...taken.values()].reduce((total, row) => total + (row[field] as number), 0);
  const counts = {
    deaths: sum("deaths"),
    liveBirths: sum("liveBirths"),
    ...(measure === "perinatal" ? { stillbirths: sum("stillbirths") } : {}),
  };
  const basis = first.basis as MortalityBasis;
  const figure = ratioWith(measure, { ...counts, basis }, options, { reported: taken.size, expected });
  if (!figure.ok) return figure;
  const notices: Notice[] = [...figure.notices];
  if (repeated.length > 0) notices.push({ code: "mortality.rows-repeated", facts: { rows: repeated.length } });
  return success(
    {
      figure: figure.value,
      counts,
      years: [...new Set([...taken.values()].map(({ year }) => year))].sort((a, b) => a - b),
      missing: missing.sort(byYearAndArea),
      repeated: repeated.sort(byYearAndArea),
      unexpected: unexpected.sort(byYearAndArea),
    },
    notices,
  );
}
