import { type AreaCounts, SEPARATOR } from "./area-counts.js";

/** The letters of a table. */
export const LETTERS = ["S", "K", "D", "N", "T", "O", "B", "undetermined", "twoT", "BGM", "aboveOrange"] as const;
export type Letter = (typeof LETTERS)[number];

/** The letters that make up D: one of them alone could be told from the others. */
const PARTS = ["N", "T", "O", "B", "undetermined"] as const satisfies readonly Letter[];

/** Counts from 1 to 4 may be somebody whom the neighbours know. */
export const SMALLEST_SHOWN = 5;

/** Which letters of each area are hidden when small counts are, so that no sum gives one away. */
export function hiddenLetters(areas: readonly AreaCounts[]): ReadonlyMap<AreaCounts, ReadonlySet<Letter>> {
  const hidden = new Map(
    areas.map((area) => [area, new Set(LETTERS.filter((letter) => isSmall(area.counts[letter])))]),
  );
  for (const [area, letters] of hidden) hideSecondPart(area, letters);
  const posyandu = areas.filter(({ level }) => level === "posyandu");
  for (const [area, letters] of hidden) {
    if (area.level === "posyandu") continue;
    const below = posyandu.filter(({ key }) => area.level === "all" || key.startsWith(area.key + SEPARATOR));
    for (const letter of LETTERS) {
      // The sum less the others would give away a single hidden one.
      if (below.filter((one) => hidden.get(one)?.has(letter)).length === 1) letters.add(letter);
    }
    hideSecondPart(area, letters);
  }
  return hidden;
}

const isSmall = (value: number | null): boolean => value !== null && value > 0 && value < SMALLEST_SHOWN;

/** D less the other parts would give away a single hidden part: the smallest of the others is hidden too, or D. */
function hideSecondPart({ counts }: AreaCounts, hidden: Set<Letter>): void {
  if (hidden.has("D") || PARTS.filter((part) => hidden.has(part)).length !== 1) return;
  const others = PARTS.filter((part) => !hidden.has(part) && (counts[part] ?? 0) > 0);
  const [next = "D"] = others.sort((a, b) => (counts[a] as number) - (counts[b] as number));
  hidden.add(next);
}
