/** An age that the z-score columns refuse: a wrong age is not the same as no age. */
export const REFUSED = -1;

/**
 * The rows of a batch as columns of numbers. The arrays are as long as the largest batch and are written anew for each;
 * places behind the last row are those of children about whom nothing is known.
 */
export class RowColumns {
  readonly sex: Uint8Array;
  readonly ageDays: Float64Array;
  readonly ageMonths: Float64Array;
  readonly weightKg: Float64Array;
  readonly lengthHeightCm: Float64Array;
  readonly measuredAs: Uint8Array;
  readonly headCircumferenceCm: Float64Array;
  readonly armCircumferenceCm: Float64Array;
  readonly tricepsSkinfoldMm: Float64Array;
  readonly subscapularSkinfoldMm: Float64Array;
  readonly oedema: Uint8Array;
  /** 1 where the oedema cell holds a word that nobody knows. */
  readonly oedemaUnclear: Uint8Array;
  /** Days since 1970-01-01; NaN when unknown. */
  readonly born: Float64Array;
  readonly measured: Float64Array;
  /** Of the calendar where both dates are known; NaN when the age is unknown. */
  readonly completedMonths: Float64Array;
  /** 1 where a row holds nothing at all. */
  readonly empty: Uint8Array;

  constructor(rows: number) {
    const numbers = (): Float64Array => new Float64Array(rows).fill(Number.NaN);
    this.sex = new Uint8Array(rows);
    this.ageDays = numbers();
    this.ageMonths = numbers();
    this.weightKg = numbers();
    this.lengthHeightCm = numbers();
    this.measuredAs = new Uint8Array(rows);
    this.headCircumferenceCm = numbers();
    this.armCircumferenceCm = numbers();
    this.tricepsSkinfoldMm = numbers();
    this.subscapularSkinfoldMm = numbers();
    this.oedema = new Uint8Array(rows);
    this.oedemaUnclear = new Uint8Array(rows);
    this.born = numbers();
    this.measured = numbers();
    this.completedMonths = numbers();
    this.empty = new Uint8Array(rows);
  }
}
