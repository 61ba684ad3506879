/*
 * Cole's LMS method as WHO uses it (WHO Child Growth Standards, methods and development, 2006, chapter 7):
 * L is the power that makes the distribution normal, M its median, S its coefficient of variation.
 * No L in WHO's tables is zero, so there is no logarithmic branch.
 */

/** z = ((y/M)^L - 1) / (S L), at any distance from the median; the added 0 turns a negative zero into zero. */
export function plainZ(y: number, l: number, m: number, s: number): number {
  return ((y / m) ** l - 1) / (s * l) + 0;
}

/** The measurement at z: M (1 + L S z)^(1/L). */
export function plainMeasurement(z: number, l: number, m: number, s: number): number {
  return m * (1 + l * s * z) ** (1 / l);
}

/**
 * WHO's restricted form for skewed measures: beyond 3 SD a step of z is as long as the step from 2 to 3 SD.
 * The switch is made on the z before rounding; exactly 3 stays plain.
 */
export function restrictedZ(y: number, l: number, m: number, s: number): number {
  const z = plainZ(y, l, m, s);
  if (z > 3) {
    const sd3 = plainMeasurement(3, l, m, s);
    return 3 + (y - sd3) / (sd3 - plainMeasurement(2, l, m, s));
  }
  if (z < -3) {
    const sd3 = plainMeasurement(-3, l, m, s);
    return -3 + (y - sd3) / (plainMeasurement(-2, l, m, s) - sd3);
  }
  return z;
}

/** The measurement at z under the restricted form. */
export function restrictedMeasurement(z: number, l: number, m: number, s: number): number {
  if (z > 3) {
    const sd3 = plainMeasurement(3, l, m, s);
    return sd3 + (z - 3) * (sd3 - plainMeasurement(2, l, m, s));
  }
  if (z < -3) {
    const sd3 = plainMeasurement(-3, l, m, s);
    return sd3 + (z + 3) * (plainMeasurement(-2, l, m, s) - sd3);
  }
  return plainMeasurement(z, l, m, s);
}

/** Two decimals, the magnitude rounded half up, and no negative zero: as WHO's programs print a z-score. */
export function roundZ(z: number): number {
  const magnitude = Math.floor(Math.abs(z) * 100 + 0.5) / 100;
  return z < 0 && magnitude !== 0 ? -magnitude : magnitude;
}
