/** The most that a measure can be, and its unit. */
export interface MeasureLimit {
  readonly maximum: number;
  readonly unit: "kg" | "cm" | "mm";
}

/**
 * What no person reaches: the range from newborn to teenager with a wide margin, by the fields of a measurement. A value
 * beyond is a slip of the unit or of the pen; it is computed as WHO's program computes it, and said to be one.
 */
export const measureLimits = {
  weightKg: { maximum: 300, unit: "kg" },
  lengthHeightCm: { maximum: 250, unit: "cm" },
  headCircumferenceCm: { maximum: 100, unit: "cm" },
  armCircumferenceCm: { maximum: 100, unit: "cm" },
  tricepsSkinfoldMm: { maximum: 200, unit: "mm" },
  subscapularSkinfoldMm: { maximum: 200, unit: "mm" },
} as const satisfies Readonly<Record<string, MeasureLimit>>;

/** The limit of a field; undefined for one that is no measure, such as an age. */
export function limitOf(field: string): MeasureLimit | undefined {
  return Object.hasOwn(measureLimits, field) ? measureLimits[field as keyof typeof measureLimits] : undefined;
}
