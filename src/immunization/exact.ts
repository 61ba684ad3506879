/*
 * Decimal numbers as they print, in whole numbers: 3.5 is 35 tenths. Vials are rounded up and targets are shown in full,
 * and neither may hang on the dust of a binary fraction.
 */

/** A number of so many decimals. */
export interface Exact {
  readonly units: bigint;
  readonly decimals: number;
}

/** A number of 0 or more as it prints; undefined when it is none, or prints with an exponent. */
export function exact(value: unknown): Exact | undefined {
  const match = typeof value === "number" ? /^(\d+)(?:\.(\d+))?$/.exec(String(value)) : null;
  if (match === null) return undefined;
  const fraction = match[2] ?? "";
  return { units: BigInt(`${match[1]}${fraction}`), decimals: fraction.length };
}

/** The product of two numbers. */
export function times(a: Exact, b: Exact): Exact {
  return { units: a.units * b.units, decimals: a.decimals + b.decimals };
}

/** The same number, a power of ten smaller. */
export function shifted({ units, decimals }: Exact, places: number): Exact {
  return { units, decimals: decimals + places };
}

/** One number less another. */
export function minus(a: Exact, b: Exact): Exact {
  const decimals = Math.max(a.decimals, b.decimals);
  return { units: scaled(a, decimals) - scaled(b, decimals), decimals };
}

/** The quotient, rounded up to a whole number. */
export function ceilDivide(a: Exact, b: Exact): bigint {
  const decimals = Math.max(a.decimals, b.decimals);
  const bottom = scaled(b, decimals);
  return (scaled(a, decimals) + bottom - BigInt(1)) / bottom;
}

function scaled({ units, decimals }: Exact, to: number): bigint {
  return units * BigInt(10) ** BigInt(to - decimals);
}

/** In full, without zeros at the end: `1138.41`. */
export function exactText({ units, decimals }: Exact): string {
  const digits = units.toString().padStart(decimals + 1, "0");
  if (decimals === 0) return digits;
  return `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`.replace(/\.?0+$/, "");
}
