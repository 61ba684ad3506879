import { compare } from "../foundation/order.js";

/** The records in the order of their ids, so that the order in which they came changes nothing. */
export const byId = <T extends { readonly id: string }>(records: readonly T[]): T[] =>
  [...records].sort((a, b) => compare(a.id, b.id));
