import { faults } from "../foundation/records.js";
import { failure, type Result, success } from "../foundation/result.js";
import { contribution } from "./contribution.js";
import { countFault } from "./numbers.js";
import type { Grounds } from "./rules.js";

/** Who pays: the whole contribution, local government net of the centre's aid, or a donor for the member's share. */
export type GapPayer = "whole" | "local-government" | "donor";

/** A gap to be closed. */
export interface Gap {
  readonly people: number;
  readonly months: number;
  readonly payer: GapPayer;
}

/** What closing it costs that payer. */
export interface GapCost extends Gap, Grounds {
  /** Whole rupiah per person per month. */
  readonly rate: number;
  readonly perMonth: number;
  readonly cost: number;
}

const PAYERS: readonly string[] = ["whole", "local-government", "donor"] satisfies readonly GapPayer[];

/**
 * What it costs to keep people in JKN for some months: people × rate × months, the rate by who pays.
 *
 * The whole contribution is that for people whom local government registers. Of it local government bears the member's
 * share and its own part of the aid, where the centre aids (from 2021 on); a donor bears the member's share of an
 * independent member in class III. The rate of `asOf` holds for all months; a cover that starts in month m of a year
 * takes 13 − m of them to its end.
 *
 * @param gap - whole people, whole months, and who pays
 * @param options - `asOf`, the day whose rate applies, YYYY-MM-DD
 * @returns the cost in whole rupiah with its rate and rules; an issue for unusable numbers, an unknown payer or a day
 * before the first known rate
 * @example
 * ```ts
 * import { costOfGap } from "tatasehat/jkn";
 * const gap = costOfGap({ people: 10_312, months: 12, payer: "local-government" }, { asOf: "2023-08-01" });
 * gap.ok && gap.value.cost; //=> 4677523200
 * gap.ok && gap.value.rate; //=> 37800
 * ```
 */
export function costOfGap(gap: Gap, options: { readonly asOf: string }): Result<GapCost> {
  const { people, months, payer } = gap;
  const issues = faults(
    countFault(["people"], people),
    countFault(["months"], months),
    PAYERS.includes(payer)
      ? undefined
      : { code: "jkn.payer-not-possible", path: ["payer"], facts: { choices: PAYERS.join(", ") } },
  );
  if (issues.length > 0) return failure(...issues);
  const one =
    payer === "donor"
      ? contribution({ segment: "pbpu", class: "III", payer: "donor" }, options)
      : contribution({ segment: "pbpu-bp-pemda" }, options);
  if (!one.ok) return one;
  const { total, shares, asOf, rules, citations, confidence } = one.value;
  // The split of these segments is known wherever their amount is.
  const rate = payer === "whole" ? total : payer === "donor" ? shares.donor : (shares.region as number);
  const perMonth = people * rate;
  const cost = perMonth * months;
  if (!Number.isSafeInteger(cost)) return failure({ code: "jkn.cost-too-large", path: ["months"] });
  return success({ people, months, payer, rate, perMonth, cost, asOf, rules, citations, confidence }, one.notices);
}
