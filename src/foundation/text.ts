/*
 * Headings and codes as people type them: `BB/U`, `bb u` and `Bb_U` are one. Matching happens on folded texts, and a text
 * that matches nothing is answered with the nearest that would have.
 */

/**
 * Folds a heading or a code for matching: lower case, accents off, everything but ASCII letters and digits one space.
 *
 * @param text - a heading, a code, a name of a column
 * @returns the folded text, without spaces at its ends
 * @example
 * ```ts
 * import { foldText } from "tatasehat/foundation";
 * foldText("  ZS_BB/U\u00a0"); //=> "zs bb u"
 * foldText("Désa"); //=> "desa"
 * ```
 */
export function foldText(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{Mark}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
}

/**
 * Counts the single-letter edits (insert, delete, replace, swap of two neighbours) that turn one text into another, no
 * letter being edited twice.
 *
 * @param from - a text
 * @param to - another text
 * @returns the number of edits, 0 for equal texts
 * @example
 * ```ts
 * import { editDistance } from "tatasehat/foundation";
 * editDistance("puskesmas", "pukesmas"); //=> 1
 * editDistance("desa", "deas"); //=> 1
 * ```
 */
export function editDistance(from: string, to: string): number {
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row++) {
    const current = [row];
    for (let column = 1; column <= to.length; column++) {
      const isSame = from[row - 1] === to[column - 1];
      // The cells to the left and in the rows above have all been filled.
      let edits = Math.min(
        (previous[column] as number) + 1,
        (current[column - 1] as number) + 1,
        (previous[column - 1] as number) + (isSame ? 0 : 1),
      );
      const isSwap = row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      if (isSwap) edits = Math.min(edits, (beforePrevious[column - 2] as number) + 1);
      current.push(edits);
    }
    beforePrevious = previous;
    previous = current;
  }
  return previous[to.length] as number;
}

/**
 * Suggests what a word that matched nothing may have meant; letter case, accents and punctuation do not count.
 *
 * A third of the letters may differ, but at least one: beyond that a suggestion misleads more than it helps.
 *
 * @param word - the word as typed
 * @param candidates - the words that would have been understood
 * @param max - how many suggestions at most; 3 by default
 * @returns the nearest candidates as they are spelled, nearest first; equally near ones in the order given
 * @example
 * ```ts
 * import { nearest } from "tatasehat/foundation";
 * nearest("tanggal lahr", ["Tgl Lahir", "Tanggal Lahir", "Berat"]); //=> ["Tanggal Lahir"]
 * ```
 */
export function nearest(word: string, candidates: readonly string[], max = 3): readonly string[] {
  const typed = foldText(word);
  const limit = Math.max(1, Math.floor(typed.length / 3));
  return candidates
    .map((candidate) => ({ candidate, distance: editDistance(typed, foldText(candidate)) }))
    .filter(({ distance }) => distance <= limit)
    .sort((a, b) => a.distance - b.distance)
    .slice(0, max)
    .map(({ candidate }) => candidate);
}
