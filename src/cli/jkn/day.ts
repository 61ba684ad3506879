import type { Notice } from "../../foundation/result.js";
import { type Coverage, costOfGap, coverage, type GapCost, uhcTier } from "../../jkn/index.js";
import { CommandFailure } from "../failure.js";
import type { JknOptions } from "./options.js";

/** What holds on the day of the question, resolved once for all rows. */
export interface JknDay {
  /** A coverage of the day, for its citations. */
  readonly law: Coverage;
  /** The participation to reach, percent; undefined when the year's criteria are not known. */
  readonly target: number | undefined;
  /** Where the target comes from; undefined when the user named it. */
  readonly targetSource: { readonly id: string; readonly en: string } | undefined;
  /** The cost of one person's cover, for its rate and rules; undefined before the first known rate. */
  readonly rate: GapCost | undefined;
  /** What is to be said of the day, once. */
  readonly notices: readonly Notice[];
}

/** Without a rule for the day no row can be computed: that is said before anything is written. */
export function jknDay(options: JknOptions): JknDay {
  const { asOf, months, payer } = options;
  const one = coverage({ population: 1, registered: 1 }, { asOf });
  if (!one.ok) throw new CommandFailure("jkn.no-rule-yet", { asOf, first: one.issues[0]?.facts?.first ?? "" });
  const notices: Notice[] = one.notices.filter(({ code }) => code !== "jkn.population-source-unknown");

  const standing = options.target === undefined ? uhcTier({}, { asOf }) : undefined;
  let target = options.target;
  if (standing?.ok === true) {
    const asked = standing.value.conditions.filter(({ condition }) => condition === "participation");
    // The lowest class that the year knows is the first goal.
    target = asked.length === 0 ? undefined : Math.min(...asked.map(({ minimum }) => minimum ?? 100));
    notices.push(...standing.notices.filter(({ code }) => code === "jkn.uhc-doubt"));
  } else if (standing !== undefined) notices.push(...standing.issues);

  const cost = costOfGap({ people: 1, months, payer }, { asOf });
  notices.push(...(cost.ok ? cost.notices : cost.issues));
  return {
    law: one.value,
    target,
    targetSource: standing?.ok === true ? standing.value.source : undefined,
    rate: cost.ok ? cost.value : undefined,
    notices,
  };
}
