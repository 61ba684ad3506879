/** The order of two texts by their characters: the same on every machine, whatever its language. */
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The records in the order of their ids, so that the order in which they came changes nothing. */
export const byId = <T extends { readonly id: string }>(records: readonly T[]): T[] =>
  [...records].sort((a, b) => compare(a.id, b.id));

/** The records by a key, both in the order of their first appearance. */
export function groupBy<T, Key>(records: readonly T[], keyOf: (record: T) => Key): Map<Key, T[]> {
  const groups = new Map<Key, T[]>();
  for (const record of records) {
    const key = keyOf(record);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [record]);
    else group.push(record);
  }
  return groups;
}
