/**
 * Tells whether two words differ by at most one letter: one inserted, left out or replaced, or two neighbours swapped.
 * It runs at every unknown word of a text, hence without allocation.
 */
export function isOneEditApart(word: string, other: string): boolean {
  const difference = word.length - other.length;
  if (difference > 1 || difference < -1) return false;
  const shorter = Math.min(word.length, other.length);
  let from = 0;
  while (from < shorter && word.charCodeAt(from) === other.charCodeAt(from)) from++;
  let back = 0;
  while (
    back < shorter - from &&
    word.charCodeAt(word.length - 1 - back) === other.charCodeAt(other.length - 1 - back)
  ) {
    back++;
  }
  const left = Math.max(word.length, other.length) - from - back;
  if (left <= 1) return true;
  return (
    left === 2 &&
    difference === 0 &&
    word.charCodeAt(from) === other.charCodeAt(from + 1) &&
    word.charCodeAt(from + 1) === other.charCodeAt(from)
  );
}

/** The one known word that a word of six letters or more misspells; undefined when none or several are so near. */
export function misspelled(word: string, known: Iterable<string>, shortest = 6): string | undefined {
  if (word.length < shortest) return undefined;
  let found: string | undefined;
  for (const candidate of known) {
    if (candidate.length < shortest - 1 || !isOneEditApart(word, candidate)) continue;
    if (found !== undefined) return undefined;
    found = candidate;
  }
  return found;
}

const LOOKALIKES: Readonly<Record<string, string>> = {
  O: "0",
  o: "0",
  Q: "0",
  I: "1",
  l: "1",
  i: "1",
  Z: "2",
  S: "5",
  B: "8",
};

/** Digits that a scan took for letters, read as digits; undefined when another letter is among them. */
export function asDigits(word: string): string | undefined {
  let digits = "";
  for (const character of word) {
    const digit = character >= "0" && character <= "9" ? character : LOOKALIKES[character];
    if (digit === undefined) return undefined;
    digits += digit;
  }
  return digits;
}
