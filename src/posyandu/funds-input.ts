/* Why a rule or a list of units cannot be read. */
import type { Issue } from "../foundation/result.js";
import { amountFault, shareFault } from "./funds-amounts.js";
import type { FundRule } from "./funds-rule.js";
import { countFault, faults, yearFault } from "./organisation-input.js";

/** A payment to a unit for a year; several for one year add up. */
export interface FundPayment {
  readonly year: number;
  /** Whole rupiah; null where it is not known. 0 says that nothing was paid. */
  readonly amount: number | null;
}

/** A unit of the fund: an RW or a kelurahan. */
export interface FundUnit {
  /** Its code, or a name of the caller's; not a person. */
  readonly id: string;
  /** People, for a pool that is shared by population. */
  readonly population?: number | null | undefined;
  /** A year without a payment is not known: it is not taken for unpaid. */
  readonly payments?: readonly FundPayment[] | null | undefined;
}

/** Why the rule cannot be applied. */
export function ruleFaults(rule: FundRule): Issue[] {
  const { from, to } = rule;
  return faults(
    yearFault(["rule", "from"], from),
    to === null ? undefined : yearFault(["rule", "to"], to),
    to !== null && to < from ? { code: "posyandu.period-reversed", path: ["rule", "to"] } : undefined,
    ...(rule.kind === "flat"
      ? [amountFault(["rule", "amountPerUnit"], rule.amountPerUnit)]
      : [shareFault(["rule", "poolPercent"], rule.poolPercent), ...budgetFaults(rule.budgets)]),
  );
}

function budgetFaults(budgets: Extract<FundRule, { kind: "pool-by-population" }>["budgets"]): (Issue | undefined)[] {
  return Object.entries(budgets).flatMap(([year, { budget, deducted }]) => {
    const path = ["rule", "budgets", year];
    return [
      yearFault(path, Number(year)),
      amountFault([...path, "budget"], budget),
      amountFault([...path, "deducted"], deducted),
      deducted > budget ? { code: "posyandu.fund-deducted-above-budget", path: [...path, "deducted"] } : undefined,
    ];
  });
}

/** Why the units cannot be used. */
export function unitFaults(units: readonly FundUnit[]): Issue[] {
  const seen = new Set<string>();
  return units.flatMap(({ id, population, payments }, i) => {
    const path = ["units", i];
    const isRepeated = seen.has(id);
    seen.add(id);
    return faults(
      typeof id === "string" && id !== ""
        ? undefined
        : { code: "posyandu.fund-unit-without-id", path: [...path, "id"] },
      isRepeated ? { code: "posyandu.fund-unit-repeated", path: [...path, "id"] } : undefined,
      countFault([...path, "population"], population),
      ...(payments ?? []).flatMap(({ year, amount }, j) => [
        yearFault([...path, "payments", j, "year"], year),
        amount === null ? undefined : amountFault([...path, "payments", j, "amount"], amount),
      ]),
    );
  });
}
