/* A printed budget against people × months × rate. */
import { faults } from "../foundation/records.js";
import { failure, type Issue, type Result, success } from "../foundation/result.js";
import type { AuditFinding, CostAudit, PublishedCoverage } from "./audit-types.js";
import { costOfGap, type GapPayer } from "./cost-of-gap.js";
import { amountFault, countFault } from "./numbers.js";

const PAYERS: readonly GapPayer[] = ["whole", "local-government", "donor"];

type Cost = PublishedCoverage["cost"];

export function costFaults(cost: Cost): Issue[] {
  if (cost === undefined) return [];
  const { people, months, rupiah } = cost;
  return faults(
    people === 0 ? { code: "jkn.nobody", path: ["cost", "people"] } : countFault(["cost", "people"], people),
    months === 0 ? { code: "jkn.nobody", path: ["cost", "months"] } : countFault(["cost", "months"], months),
    amountFault(["cost", "rupiah"], rupiah, Number.MAX_SAFE_INTEGER),
  );
}

/** What the people would cost at each rate, and which of them gives the printed amount. */
export function auditCost(cost: Cost, asOf: string): Result<CostAudit | undefined> {
  if (cost === undefined) return success(undefined);
  const { people, months, rupiah } = cost;
  const computed: Partial<Record<GapPayer, number>> = {};
  for (const payer of PAYERS) {
    const gap = costOfGap({ people, months, payer }, { asOf });
    if (!gap.ok) return failure(...gap.issues);
    computed[payer] = gap.value.cost;
  }
  const all = computed as Record<GapPayer, number>;
  const agreesWith = PAYERS.filter((payer) => printsAs(all[payer], rupiah));
  return success({ computed: all, agreesWith, impliedRate: Math.round(rupiah / (people * months)) });
}

/** Whether an amount, rounded or cut to the digits of the printed one, is that; two digits at least must stand. */
function printsAs(amount: number, printed: number): boolean {
  const digits = String(printed);
  const zeros = /0*$/.exec(digits)?.[0].length ?? 0;
  const unit = 10 ** Math.max(0, Math.min(zeros, digits.length - 2));
  const units = printed / unit;
  return Math.floor(amount / unit) === units || Math.round(amount / unit) === units;
}

/** Nothing where a rate gives the amount; a remark between the rates, for headcounts are rounded and years begun. */
export function costFindings(cost: Cost, audit: CostAudit | undefined): AuditFinding[] {
  if (cost === undefined || audit === undefined || audit.agreesWith.length > 0) return [];
  const amounts = Object.values(audit.computed);
  const [low, high] = [Math.min(...amounts), Math.max(...amounts)];
  const isBetween = low < cost.rupiah && cost.rupiah < high;
  return [
    {
      code: isBetween ? "jkn.audit-cost-between-rates" : "jkn.audit-cost-outside-rates",
      path: ["cost", "rupiah"],
      facts: { rupiah: cost.rupiah, low, high, impliedRate: audit.impliedRate },
      severity: isBetween ? "remark" : "contradiction",
    },
  ];
}
