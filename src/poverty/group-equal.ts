/*
 * Finds what occurs more than once among millions of rows in time and memory linear in their number: one hash table of
 * row numbers in typed arrays, no text kept. Two rows are one only when `isEqual` says so, whatever their hashes.
 */

/** A hash to begin with. */
export const HASH_SEED = 0x811c9dc5;

/** Mixes a text into a hash (FNV-1a over UTF-16 units, with an end mark, so that "ab","c" is not "a","bc"). */
export function mixText(hash: number, text: string): number {
  let mixed = hash;
  for (let at = 0; at < text.length; at++) mixed = Math.imul(mixed ^ text.charCodeAt(at), 0x01000193);
  return Math.imul(mixed ^ 0xffff, 0x01000193);
}

/** Spreads the bits, so that the low ones, which choose the place, depend on all. */
function spread(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}

/**
 * Groups the rows that hold an equal value.
 *
 * @param count - how many rows there are
 * @param hashOf - the hash of a row's value; undefined when the row has none, which equals nothing
 * @param isEqual - whether two rows hold the same value
 * @returns the rows of each value that occurs twice or more, in order; groups in the order of their first rows
 */
export function groupEqual(
  count: number,
  hashOf: (row: number) => number | undefined,
  isEqual: (a: number, b: number) => boolean,
): readonly (readonly number[])[] {
  const places = 2 ** Math.ceil(Math.log2(2 * count + 2));
  const table = new Int32Array(places).fill(-1); // the first row of each value
  const hashes = new Int32Array(count);
  const following = new Int32Array(count).fill(-1); // the next row with the same value
  const last = new Int32Array(count).fill(-1); // of a first row: the last row with its value so far
  for (let row = 0; row < count; row++) {
    const given = hashOf(row);
    if (given === undefined) continue;
    const hash = spread(given);
    hashes[row] = hash;
    let place = hash & (places - 1);
    let leader = table[place] as number;
    while (leader !== -1 && !(hashes[leader] === hash && isEqual(leader, row))) {
      place = (place + 1) & (places - 1);
      leader = table[place] as number;
    }
    if (leader === -1) {
      table[place] = row;
      last[row] = row;
    } else {
      following[last[leader] as number] = row;
      last[leader] = row;
    }
  }
  const groups: number[][] = [];
  for (let first = 0; first < count; first++) {
    if (last[first] === -1 || last[first] === first) continue;
    const group: number[] = [];
    for (let row = first; row !== -1; row = following[row] as number) group.push(row);
    groups.push(group);
  }
  return groups;
}
