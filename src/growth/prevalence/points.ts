import { isRecord } from "../../foundation/records.js";
import { failure, type Issue, type Result, success } from "../../foundation/result.js";

/** A percentage as it was published: a number, or its decimal text such as `"21.6"`. */
export type Percent = number | string;

/** A difference of two percentages. */
export interface Points {
  /** Percentage points; negative for a fall. */
  readonly points: number;
  /** The same with the decimals of the more precise of the two, `"-2.8"`. */
  readonly text: string;
}

const PLAIN = /^(\d{1,3})(?:\.(\d{1,12}))?$/;

/** A decimal in whole units of its last digit: 21.6 is 216 tenths. */
interface Exact {
  readonly units: number;
  readonly decimals: number;
}

/** Reads a percentage from 0 to 100; an issue when it is none. */
export function readPercent(value: unknown, path: readonly string[]): Exact | Issue {
  const match = typeof value === "number" || typeof value === "string" ? PLAIN.exec(String(value)) : null;
  if (match === null) return { code: "growth.percent-not-usable", path };
  const fraction = match[2] ?? "";
  const exact = { units: Number(`${match[1]}${fraction}`), decimals: fraction.length };
  if (exact.units > 100 * 10 ** exact.decimals) return { code: "growth.percent-above-100", path };
  return exact;
}

/**
 * The sum or the difference of two percentages, exact in decimals: 21.6 - 24.4 is -2.8, where doubles give -2.7999…
 *
 * @param sign - 1 to add, -1 to take away
 */
export function combine(one: Exact, other: Exact, sign: 1 | -1): Points {
  const decimals = Math.max(one.decimals, other.decimals);
  // At most 15 digits each: the whole units stay safe integers.
  const unitsOf = (value: Exact) => value.units * 10 ** (decimals - value.decimals);
  const units = unitsOf(one) + sign * unitsOf(other);
  const digits = String(Math.abs(units)).padStart(decimals + 1, "0");
  const whole = digits.slice(0, digits.length - decimals);
  const text = `${units < 0 ? "-" : ""}${whole}${decimals === 0 ? "" : `.${digits.slice(-decimals)}`}`;
  return { points: Number(text), text };
}

/** Reads two percentages and combines them. */
export function combinePercents(
  one: { readonly value: unknown; readonly path: readonly string[] },
  other: { readonly value: unknown; readonly path: readonly string[] },
  sign: 1 | -1,
): Result<Points> {
  const first = readPercent(one.value, one.path);
  const second = readPercent(other.value, other.path);
  const issues = [first, second].filter((read) => "code" in read);
  if (issues.length > 0) return failure(...issues);
  return success(combine(first as Exact, second as Exact, sign));
}

/**
 * A published prevalence from its two classes: severely stunted and stunted, exact in decimals.
 *
 * @param classes - percentages of sangat pendek and pendek
 * @returns the sum in percent; an issue for a value that is no percentage, or a sum above 100
 * @example
 * ```ts
 * import { prevalenceOfClasses } from "tatasehat/growth/prevalence";
 * const result = prevalenceOfClasses({ sangatPendek: "18.0", pendek: 19.2 });
 * result.ok && result.value.text; //=> "37.2"
 * ```
 */
export function prevalenceOfClasses(classes: {
  readonly sangatPendek: Percent;
  readonly pendek: Percent;
}): Result<Points> {
  if (!isRecord(classes)) return failure({ code: "growth.prevalence-not-a-record", path: [] });
  const sum = combinePercents(
    { value: classes.sangatPendek, path: ["sangatPendek"] },
    { value: classes.pendek, path: ["pendek"] },
    1,
  );
  if (sum.ok && sum.value.points > 100) return failure({ code: "growth.percent-above-100", path: ["pendek"] });
  return sum;
}
