import type { Pledge } from "./types.js";
import { PERSON_MONTH } from "./words.js";

/** In what a pledge is counted: rupiah, units of goods or services, or person-months of JKN. They are never added. */
export type PledgeMeasure = "rupiah" | "units" | "person-months";

/** What a pledge comes to, in its own measure. */
export interface Pledged {
  readonly measure: PledgeMeasure;
  readonly quantity: number;
  /** What is counted; absent for rupiah. */
  readonly item?: string;
  readonly unit?: string;
}

/** What was promised, in the measure in which it was promised. */
export function pledgedOf({ amountRp, goods, cover }: Pledge): Pledged {
  if (goods !== undefined && goods !== null) {
    return { measure: "units", quantity: goods.quantity, item: goods.item, unit: goods.unit };
  }
  if (cover !== undefined && cover !== null) {
    const quantity = cover.people * cover.months;
    return { measure: "person-months", quantity, item: "jkn", unit: PERSON_MONTH.en };
  }
  // The records were checked: what holds neither goods nor cover holds an amount.
  return { measure: "rupiah", quantity: amountRp as number };
}
