import { compare } from "../foundation/order.js";

/** The order of two ticket numbers as people read them: A-9 before A-10. */
export function compareTickets(a: string, b: string): number {
  const [left, right] = [partsOf(a), partsOf(b)];
  for (let i = 0; i < left.length && i < right.length; i++) {
    const order = compareParts(left[i] as string, right[i] as string);
    if (order !== 0) return order;
  }
  // 07 and 7 are one number, but not one ticket.
  return left.length - right.length || compare(a, b);
}

const partsOf = (ticket: string): readonly string[] => ticket.match(/[0-9]+|[^0-9]+/g) ?? [];

function compareParts(a: string, b: string): number {
  if (!(isNumber(a) && isNumber(b))) return compare(a, b);
  const [left, right] = [a.replace(/^0+/, ""), b.replace(/^0+/, "")];
  return left.length - right.length || compare(left, right);
}

const isNumber = (part: string): boolean => part.charCodeAt(0) >= 48 && part.charCodeAt(0) <= 57;
