import { isIsoDate } from "../foundation/calendar.js";
import { type Citation, failure, type Notice, type Result, success } from "../foundation/result.js";

/** How sure we are of a value: its text was read, a third party reports it, or it is general knowledge. */
export type Confidence = "verified-in-source" | "secondary" | "unverified";

/** A value of the law from a day on. */
export interface DatedValue<T> {
  /** The first day on which it surely applies, YYYY-MM-DD. */
  readonly from: string;
  /** Set when only the year of `from` is sure: every day of that year carries a notice. */
  readonly fromUncertain?: boolean;
  readonly value: T;
  readonly cite: Citation;
  readonly confidence: Confidence;
}

/** A parameter of the law with all its values in order of date. Old values are never deleted. */
export interface Timeline<T> {
  readonly id: string;
  readonly unit?: string;
  /** The last day for which somebody checked that the newest value still applies. */
  readonly verifiedUntil?: string;
  readonly values: readonly DatedValue<T>[];
}

/**
 * Declares a dated parameter.
 *
 * @param definition - id, unit, values with dates, citations and confidence
 * @returns the timeline
 * @throws RangeError with id and date when a date is none or not after the one before
 * @example
 * ```ts
 * import { timeline } from "tatasehat/law";
 * timeline({ id: "example.limit", unit: "cm", values: [] }).id; //=> "example.limit"
 * ```
 */
export function timeline<T>(definition: Timeline<T>): Timeline<T> {
  definition.values.forEach(({ from }, i) => {
    const before = definition.values[i - 1];
    if (!isIsoDate(from) || (before !== undefined && before.from >= from)) {
      throw new RangeError(`${definition.id}: ${from}`);
    }
  });
  return definition;
}

/**
 * The value in force on a day.
 *
 * @param parameter - a timeline
 * @param asOf - the day, YYYY-MM-DD
 * @returns the value with its citation; an issue before the first date, a notice after `verifiedUntil`
 * @example
 * ```ts
 * import { at, cite, timeline } from "tatasehat/law";
 * const limit = timeline({
 *   id: "example.limit",
 *   values: [{ from: "2020-01-08", value: 5, cite: cite("permenkes-2-2020"), confidence: "secondary" }],
 * });
 * const result = at(limit, "2024-07-24");
 * result.ok && result.value.value; //=> 5
 * at(limit, "2019-12-31").ok; //=> false
 * ```
 */
export function at<T>(parameter: Timeline<T>, asOf: string): Result<DatedValue<T>> {
  if (!isIsoDate(asOf)) return failure({ code: "law.date-invalid", path: ["asOf"] });
  const value = parameter.values.findLast(({ from }) => from <= asOf);
  if (value === undefined) {
    const first = parameter.values[0]?.from ?? null;
    return failure({ code: "law.before-first-rule", path: ["asOf"], facts: { parameter: parameter.id, first } });
  }
  const notices: Notice[] = [];
  const uncertain = parameter.values.find(
    ({ from, fromUncertain }) => fromUncertain && from.slice(0, 4) === asOf.slice(0, 4),
  );
  if (uncertain !== undefined) {
    const facts = { parameter: parameter.id, year: uncertain.from.slice(0, 4) };
    notices.push({ code: "law.start-day-unknown", facts, citation: uncertain.cite });
  }
  if (parameter.verifiedUntil !== undefined && asOf > parameter.verifiedUntil) {
    notices.push({
      code: "law.not-verified-after",
      facts: { parameter: parameter.id, verifiedUntil: parameter.verifiedUntil },
      citation: value.cite,
    });
  }
  return success(value, notices);
}
