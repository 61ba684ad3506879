/** The order of two texts by their characters: the same on every machine, whatever its language. */
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Each value once, in the order of its first appearance. */
export const distinct = <T>(values: readonly T[]): T[] => [...new Set(values)];

/** The values by a key, both in the order of their first appearance. */
export function groupBy<T, Key>(values: readonly T[], keyOf: (value: T) => Key): Map<Key, [T, ...T[]]> {
  const groups = new Map<Key, [T, ...T[]]>();
  for (const value of values) {
    const key = keyOf(value);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [value]);
    else group.push(value);
  }
  return groups;
}
