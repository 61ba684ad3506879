/** Whether a × b is less than, equal to or more than c × d, exactly; all whole and 0 or more. */
export function compareProducts(a: number, b: number, c: number, d: number): number {
  const left = a * b;
  const right = c * d;
  if (left <= Number.MAX_SAFE_INTEGER && right <= Number.MAX_SAFE_INTEGER) return left - right;
  const apart = BigInt(a) * BigInt(b) - BigInt(c) * BigInt(d);
  return apart < 0 ? -1 : apart > 0 ? 1 : 0;
}

/** floor(a × b / c), exactly; all whole, a and b 0 or more, c above 0. */
export function multiplyDivide(a: number, b: number, c: number): number {
  const product = a * b;
  if (product <= Number.MAX_SAFE_INTEGER) return Math.floor(product / c);
  return Number((BigInt(a) * BigInt(b)) / BigInt(c));
}

/** The sum of whole numbers; nothing when a number cannot hold it exactly. */
export function safeSum(values: Iterable<number>): number | undefined {
  let sum = 0;
  for (const value of values) {
    sum += value;
    // A sum of numbers of 0 or more that leaves the safe integers never comes back into them.
    if (sum > Number.MAX_SAFE_INTEGER) return undefined;
  }
  return sum;
}
