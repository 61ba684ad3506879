import { compare } from "../foundation/order.js";
import { parseRegionCode } from "../region/index.js";
import type { Ledger } from "./ledger.js";
import type { ResourceNeed } from "./types.js";
import { isPersonMonth, wordKey } from "./words.js";

/** A need while pledges are shared out, with its words made ready for comparing. */
export interface OpenNeed {
  readonly need: ResourceNeed;
  /** Its place in the order of urgency: priority, deadline, id. */
  readonly place: number;
  /** Needs of one class are equally urgent: the larger relative gap goes first. */
  readonly urgency: number;
  readonly item: string;
  readonly programme: string;
  readonly isJkn: boolean;
  readonly units: readonly string[];
  /** With dots. */
  readonly region: string;
  readonly isPersonMonths: boolean;
  /** Whole rupiah for a unit; undefined where none is known. A price of 0 buys nothing that could be counted. */
  readonly price: number | undefined;
  /** Units required; 0 when nobody knows. */
  readonly required: number;
  /** What is missing before anything is shared out; null when nobody knows. */
  readonly gapBefore: number | null;
  /** What is still missing; 0 when nobody knows. */
  gap: number;
}

/** What is required less what is there, has arrived, and is still to come; null when nobody knows. */
export function gapOf({ required, available }: ResourceNeed, received: number): number | null {
  return required === null || available === null ? null : Math.max(0, required - available - received);
}

/** The needs in the order of urgency: by priority, then deadline (none comes last), then id. */
export function openNeeds(needs: readonly ResourceNeed[], { byNeed }: Ledger): readonly OpenNeed[] {
  const sorted = [...needs].sort((a, b) => compareUrgency(a, b) || compare(a.id, b.id));
  let urgency = -1;
  return sorted.map((need, place) => {
    const before = sorted[place - 1];
    if (before === undefined || compareUrgency(before, need) !== 0) urgency++;
    const { outstanding = 0, realised = 0 } = byNeed.get(need.id) ?? {};
    const gapBefore = gapOf(need, outstanding + realised);
    const region = parseRegionCode(need.region);
    const names = need.unit === undefined ? [] : [need.unit.id, need.unit.en];
    return {
      need,
      place,
      urgency,
      item: wordKey(need.item),
      programme: wordKey(need.programme),
      isJkn: need.programme === "jkn",
      units: names.map(wordKey),
      region: region.ok ? region.value.dotted : "",
      isPersonMonths: names.some(isPersonMonth),
      price: typeof need.unitCost === "number" && need.unitCost > 0 ? need.unitCost : undefined,
      required: need.required ?? 0,
      gapBefore,
      gap: gapBefore ?? 0,
    };
  });
}

const LAST = "9999-99-99";

function compareUrgency(a: ResourceNeed, b: ResourceNeed): number {
  return a.priority - b.priority || compare(a.deadline ?? LAST, b.deadline ?? LAST);
}
