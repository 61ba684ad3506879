import { compare } from "../foundation/order.js";
import type { ReadVisit, StratumKey } from "./read-visit.js";
import { urgencyOf } from "./triage.js";

/** What visits can be told apart by beside the payer. */
export type Dimension = "triage" | "hour" | "clinic";

/** Visits alike in everything that the comparison holds still. */
export interface VisitGroup {
  readonly by: StratumKey;
  readonly visits: readonly ReadVisit[];
}

/** The visits by the dimensions, in order: by urgency, hour and clinic, what is not known last. */
export function stratify(visits: readonly ReadVisit[], dimensions: readonly Dimension[]): VisitGroup[] {
  if (dimensions.length === 0) return [];
  const groups = new Map<string, VisitGroup & { readonly visits: ReadVisit[] }>();
  for (const visit of visits) {
    const by = Object.fromEntries(dimensions.map((dimension) => [dimension, visit.stratum[dimension]]));
    const key = JSON.stringify(by);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { by, visits: [visit] });
    else group.visits.push(visit);
  }
  return [...groups.values()].sort(
    (a, b) =>
      triageRank(a.by) - triageRank(b.by) ||
      hourRank(a.by) - hourRank(b.by) ||
      Number(a.by.clinic === null) - Number(b.by.clinic === null) ||
      compare(a.by.clinic ?? "", b.by.clinic ?? ""),
  );
}

const LAST = 99;

/** Colours before levels, each by urgency. */
function triageRank({ triage }: StratumKey): number {
  if (triage === undefined || triage === null) return LAST;
  return urgencyOf(triage) + (typeof triage === "number" ? 10 : 0);
}

const hourRank = ({ hour }: StratumKey): number => hour ?? LAST;
