import { groupBy } from "../foundation/order.js";
import type { Share } from "./by-priority.js";
import { citationOf } from "./leftover.js";
import type { OpenNeed } from "./open-needs.js";
import type { PledgeOutcome, TraceStep } from "./outcome.js";
import type { Turn } from "./turns.js";

/** The sharing step by step: who had a turn, what went where, and what is left and why. */
export function traceOf(
  turns: readonly Turn[],
  shares: readonly Share[],
  opened: readonly OpenNeed[],
  outcomes: readonly PledgeOutcome[],
): readonly TraceStep[] {
  const steps: TraceStep[] = [];
  for (const { need, gapBefore } of opened) {
    if (gapBefore === null) steps.push({ code: "csr.step-need-skipped", facts: { need: need.id } });
  }
  const sharesOf = groupBy(shares, ({ turn }) => turn);
  const outcomeOf = new Map(outcomes.map((outcome) => [outcome.pledge, outcome]));
  for (const [i, turn] of turns.entries()) {
    const { pledge, group, pledged, used } = turn;
    const available = Math.max(0, pledged.quantity - used);
    steps.push({
      code: "csr.step-turn",
      facts: { turn: i + 1, pledge: pledge.id, eligible: group.eligible, available },
    });
    for (const { open, units, price } of sharesOf.get(turn) ?? []) {
      const facts = { pledge: pledge.id, need: open.need.id, units };
      steps.push(
        price === undefined
          ? { code: "csr.step-given", facts }
          : { code: "csr.step-bought", facts: { ...facts, amountRp: units * price, unitCost: price } },
      );
    }
    const { reasons, left } = outcomeOf.get(pledge.id) as PledgeOutcome;
    for (const reason of reasons) {
      const citation = citationOf(reason);
      const step = { code: `csr.left-${reason}`, facts: { pledge: pledge.id, left } };
      steps.push(citation === undefined ? step : { ...step, citation });
    }
  }
  return steps;
}
