/*
 * The lists are written by scripts/encode-regions.mjs: names one a line in the order of their codes, and the codes as
 * runs of numbers. `4a` skips 4 numbers and takes one, `r` takes the next 18; `;` ends the list of one parent's parts,
 * `,` the list of one kind among them (kabupaten and kota; desa, kelurahan and desa adat).
 */

const WORD = /[^ ]+/g;
const ROMAN = /^[ivx]{2,}$/;
const RUN = /(-?\d*)([A-Z]*)([a-z])/g;
const CAPITAL_A = 65;
const SMALL_A = 97;

/**
 * Unpacks the runs of one list.
 *
 * @param runs - the runs, such as `b4a`
 * @param base - the number with which the list is expected to begin
 * @returns the numbers
 */
export function unpackRuns(runs: string, base: number): number[] {
  const numbers: number[] = [];
  let next = base;
  for (const [, skip = "", high = "", low = ""] of runs.matchAll(RUN)) {
    next += Number(skip);
    let length = 0;
    for (const digit of high) length = length * 26 + digit.charCodeAt(0) - CAPITAL_A;
    length = length * 26 + low.charCodeAt(0) - SMALL_A;
    for (let i = 0; i < length; i++) numbers.push(next++);
  }
  return numbers;
}

/**
 * Unpacks the numbers of every parent's parts.
 *
 * @param packed - the lists of all parents
 * @param bases - the number with which each kind of part is expected to begin
 * @returns the numbers of the parts in ascending order, parent by parent
 */
export function unpackChildren(packed: string, bases: readonly number[]): number[][] {
  return packed.split(";").map((parent) => {
    const numbers = parent.split(",").flatMap((runs, kind) => unpackRuns(runs, bases[kind] as number));
    return numbers.sort((a, b) => a - b);
  });
}

/**
 * Spells a packed name: every word begins with a capital and Roman numerals are all capitals, except behind `=`, where
 * the name stands as it is spelled.
 *
 * @param packed - one line of a list of names
 * @returns the name
 */
export function spell(packed: string): string {
  return packed.startsWith("=") ? packed.slice(1) : packed.replace(WORD, capitalise);
}

function capitalise(word: string): string {
  return ROMAN.test(word) ? word.toUpperCase() : word.charAt(0).toUpperCase() + word.slice(1);
}
