import type { SkdnChild, WeighedChild, Weighing, WeightStatusOptions } from "../../src/posyandu/index.js";
import { type JudgedWeighing, type WeightStatuses, weightStatus } from "../../src/posyandu/index.js";

/** Weighings on the 12th of months. */
export const weighed = (weights: Readonly<Record<string, number | null>>): Weighing[] =>
  Object.entries(weights).map(([month, weightKg]) => ({ measuredOn: `${month}-12`, weightKg }));

/** A girl born on 10 January 2023: 12 months old in January 2024. */
export const girl = (weights: Readonly<Record<string, number | null>>, more: Partial<SkdnChild> = {}): SkdnChild => ({
  sex: "female",
  bornOn: "2023-01-10",
  weighings: weighed(weights),
  ...more,
});

export function judged(child: WeighedChild, options?: WeightStatusOptions): WeightStatuses {
  const result = weightStatus(child, options);
  if (!result.ok) throw new Error(JSON.stringify(result));
  return result.value;
}

export const statusesOf = (child: WeighedChild, options?: WeightStatusOptions) =>
  judged(child, options).weighings.map(({ status }) => status);

export const lastOf = (child: WeighedChild, options?: WeightStatusOptions): JudgedWeighing =>
  judged(child, options).weighings.at(-1) as JudgedWeighing;

export function noticesOf(child: WeighedChild, options?: WeightStatusOptions) {
  const result = weightStatus(child, options);
  return result.ok ? result.notices : [];
}

export const codesOf = (child: WeighedChild, options?: WeightStatusOptions): string[] =>
  noticesOf(child, options).map(({ code }) => code);
