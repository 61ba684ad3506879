/* Why a rule or a list of units cannot be read. */
import { faults, isIdentityNumber } from "../foundation/records.js";
import type { Issue } from "../foundation/result.js";
import { amountFault, shareFault } from "./funds-amounts.js";
import type { FundRule, PooledFundRule } from "./funds-rule.js";
import { countFault, yearFault } from "./organisation-input.js";
import { listFault, recordFault } from "./records.js";

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
  const fault = recordFault(["rule"], rule);
  if (fault !== undefined) return [fault];
  const { id, from, to } = rule;
  const isNamed = typeof id === "string" && id.trim() !== "" && !isIdentityNumber(id);
  return faults(
    isNamed ? undefined : { code: "posyandu.fund-rule-without-id", path: ["rule", "id"] },
    yearFault(["rule", "from"], from),
    to === null ? undefined : yearFault(["rule", "to"], to),
    to !== null && to < from ? { code: "posyandu.period-reversed", path: ["rule", "to"] } : undefined,
    ...kindFaults(rule),
  );
}

function kindFaults(rule: FundRule): readonly (Issue | undefined)[] {
  if (rule.kind === "flat") return [amountFault(["rule", "amountPerUnit"], rule.amountPerUnit)];
  if (rule.kind === "pool-by-population") {
    return [shareFault(["rule", "poolPercent"], rule.poolPercent), ...budgetFaults(rule.budgets)];
  }
  return [{ code: "posyandu.fund-kind-unknown", path: ["rule", "kind"] }];
}

function budgetFaults(budgets: PooledFundRule["budgets"]): readonly (Issue | undefined)[] {
  const fault = recordFault(["rule", "budgets"], budgets);
  if (fault !== undefined) return [fault];
  return Object.entries(budgets).flatMap(([year, given]) => {
    const path = ["rule", "budgets", year];
    const stray = recordFault(path, given);
    if (stray !== undefined) return [stray];
    const { budget, deducted } = given;
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
  const fault = listFault(["units"], units);
  if (fault !== undefined) return [fault];
  const seen = new Set<string>();
  return units.flatMap(({ id, population, payments }, i) => {
    const path = ["units", i];
    const isRepeated = seen.has(id);
    seen.add(id);
    const unlisted = listFault([...path, "payments"], payments ?? []);
    return faults(
      typeof id === "string" && id !== ""
        ? undefined
        : { code: "posyandu.fund-unit-without-id", path: [...path, "id"] },
      isRepeated ? { code: "posyandu.fund-unit-repeated", path: [...path, "id"] } : undefined,
      countFault([...path, "population"], population),
      unlisted,
      ...(unlisted === undefined ? (payments ?? []) : []).flatMap(({ year, amount }, j) => [
        yearFault([...path, "payments", j, "year"], year),
        amount === null ? undefined : amountFault([...path, "payments", j, "amount"], amount),
      ]),
    );
  });
}
