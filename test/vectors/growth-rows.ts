import type { ChildMeasurement, IndexName } from "../../src/growth/types.js";
import { number, readVectors } from "./read.js";

type Row = Record<string, string>;

/** WHO Anthro's column of z of each index; its flag column is the same with `f`. */
export const COLUMNS_2006: readonly (readonly [IndexName, string])[] = [
  ["lengthHeightForAge", "len"],
  ["weightForAge", "wei"],
  ["weightForLengthHeight", "wfl"],
  ["bmiForAge", "bmi"],
  ["headCircumferenceForAge", "hc"],
  ["armCircumferenceForAge", "ac"],
  ["tricepsSkinfoldForAge", "ts"],
  ["subscapularSkinfoldForAge", "ss"],
];

export const COLUMNS_2007: readonly (readonly [IndexName, string])[] = [
  ["lengthHeightForAge", "hfa"],
  ["weightForAge", "wfa"],
  ["bmiForAge", "bfa"],
];

function sexOf(cell: string | undefined): "male" | "female" | undefined {
  if (cell === undefined || cell === "") return undefined;
  return /^[mM1]$/.test(cell) ? "male" : "female";
}

export function child2006(row: Row): ChildMeasurement {
  const age = number(row.age);
  return {
    sex: sexOf(row.sex),
    ...(row.is_age_in_month === "1" ? { ageMonths: age } : { ageDays: age }),
    weightKg: number(row.weight),
    lengthHeightCm: number(row.lenhei),
    measuredAs: /^l$/i.test(row.measure ?? "") ? "length" : /^h$/i.test(row.measure ?? "") ? "height" : undefined,
    headCircumferenceCm: number(row.headc),
    armCircumferenceCm: number(row.armc),
    tricepsSkinfoldMm: number(row.triskin),
    subscapularSkinfoldMm: number(row.subskin),
    oedema: /^[yY1]$/.test(row.oedema ?? ""),
  };
}

export function child2007(row: Row): ChildMeasurement {
  return {
    sex: sexOf(row.sex),
    ageMonths: number(row.age_in_months),
    weightKg: number(row.weight_in_kg),
    lengthHeightCm: number(row.height_in_cm),
    oedema: /^[yY1]$/.test(row.oedema ?? ""),
  };
}

export const rows2006 = (): Row[] => readVectors("who2006_public.csv.gz");
export const rows2007 = (): Row[] => readVectors("who2007_public.csv.gz");
