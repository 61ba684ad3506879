import type { CareClassCode } from "./care-class.js";

/*
 * The codes by which children are known elsewhere in growth (categories of Permenkes 2/2020, `nutritionClass`) and on
 * the growth card.
 */

/** A nutrition status by its code: a class of `nutritionClass`, or severe without a word on complications. */
export type NutritionCode = "gizi-buruk" | CareClassCode;

/** A category of weight for age (BB/U) by its code. */
export type WeightForAgeCode =
  | "berat-badan-sangat-kurang"
  | "berat-badan-kurang"
  | "berat-badan-normal"
  | "risiko-berat-badan-lebih"
  | "periksa-ulang";

/** A category of length or height for age (PB/U, TB/U) by its code. */
export type HeightForAgeCode = "sangat-pendek" | "pendek" | "normal" | "tinggi" | "periksa-ulang";

/** The growth card's letter for a weighing: first (B), not weighed last month (O), risen (N), not risen (T). */
export type WeightStatus = "B" | "O" | "N" | "T";

export const NUTRITION_CODES: readonly NutritionCode[] = [
  "gizi-buruk",
  "gizi-buruk-dengan-komplikasi",
  "gizi-buruk-tanpa-komplikasi",
  "gizi-buruk-komplikasi-belum-dinilai",
  "gizi-kurang",
  "gizi-baik",
  "gizi-baik-lila-tidak-diukur",
  "berisiko-gizi-lebih",
  "gizi-lebih",
  "obesitas",
  "periksa-ulang",
  "belum-dapat-ditentukan",
];

export const WEIGHT_CODES: readonly WeightForAgeCode[] = [
  "berat-badan-sangat-kurang",
  "berat-badan-kurang",
  "berat-badan-normal",
  "risiko-berat-badan-lebih",
  "periksa-ulang",
];

export const HEIGHT_CODES: readonly HeightForAgeCode[] = [
  "sangat-pendek",
  "pendek",
  "normal",
  "tinggi",
  "periksa-ulang",
];

export const WEIGHT_STATUSES: readonly WeightStatus[] = ["B", "O", "N", "T"];
