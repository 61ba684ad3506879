import { faults } from "../foundation/records.js";
import { failure, type Issue, type Result, success } from "../foundation/result.js";
import { countFault } from "./numbers.js";

/** A percentage to reach: registered people of the population, or active members of the registered. */
export type CoverageTarget =
  | { readonly population: number; readonly registered: number; readonly percent: number }
  | { readonly registered: number; readonly active: number; readonly percent: number };

/**
 * How many more people must be registered (or become active) to reach a percentage, in whole people.
 *
 * @param target - `population` and `registered`, or `registered` and `active`; `percent` from 0 to 100, at most four decimals
 * @returns people, 0 when the percentage is reached; an issue for unusable numbers
 * @example
 * ```ts
 * import { peopleToReach } from "tatasehat/jkn";
 * const people = peopleToReach({ population: 1_842_582, registered: 1_713_303, percent: 95 });
 * people.ok && people.value; //=> 37150
 * ```
 */
export function peopleToReach(target: CoverageTarget): Result<number> {
  const [wholeName, whole, partName, part] =
    "active" in target
      ? (["registered", target.registered, "active", target.active] as const)
      : (["population", target.population, "registered", target.registered] as const);
  const issues = faults(countFault([wholeName], whole), countFault([partName], part), percentFault(target.percent));
  if (issues.length > 0) return failure(...issues);
  return success(Math.max(0, peopleAt(whole, target.percent) - part));
}

/** Percentages have at most four decimals, so that in ten-thousandths they are whole. */
const SCALE = 10_000;

/**
 * The fewest people that are at least so many percent of all: ceil(all × percent / 100). Both sides of the division are
 * whole and safe, and their quotient is rounded by less than the millionth that it can lie from a whole number.
 */
export function peopleAt(whole: number, percent: number): number {
  return Math.ceil((whole * Math.round(percent * SCALE)) / (100 * SCALE));
}

function percentFault(percent: number): Issue | undefined {
  const isPercent = typeof percent === "number" && percent >= 0 && percent <= 100;
  return isPercent && Math.round(percent * SCALE) / SCALE === percent
    ? undefined
    : { code: "jkn.percent-not-usable", path: ["percent"] };
}
