import type { Issue } from "./result.js";

/** Names the area above an area: a record, or a function that gives nothing at the top. */
export type ParentOf = Readonly<Record<string, string>> | ((area: string) => string | null | undefined);

/** An area and the area that its row puts above it. */
export interface PlacedArea {
  readonly area: string;
  readonly parent?: string | null | undefined;
}

/** The areas above an area, nearest first; or why they cannot be known. */
export type Ancestors = readonly string[] | Issue;

/** The codes under which a topic tells why they cannot be known. */
export interface TreeFaults {
  readonly twoParents: string;
  readonly circle: string;
}

/** Whether the areas above could be told. */
export const isPlaced = (ancestors: Ancestors): ancestors is readonly string[] => Array.isArray(ancestors);

/** From a household's neighbourhood to the nation there are about ten levels; a longer way up does not end. */
const DEEPEST = 50;

/**
 * Tells the areas above each area. What a row says and what the caller says must agree: an area below two parents would
 * be counted twice, and one below itself for ever.
 */
export function areaTree(
  placed: readonly PlacedArea[],
  parentOf: ParentOf | null | undefined,
  codes: TreeFaults,
): (area: string) => Ancestors {
  const given = (area: string): string | null | undefined => {
    if (typeof parentOf === "function") return parentOf(area);
    return parentOf && Object.hasOwn(parentOf, area) ? parentOf[area] : undefined;
  };
  const parents = new Map<string, string>();
  const torn = new Set<string>();
  for (const { area, parent } of placed) {
    for (const named of [parent, given(area)]) {
      if (!named) continue;
      if ((parents.get(area) ?? named) !== named) torn.add(area);
      parents.set(area, named);
    }
  }
  const known = new Map<string, Ancestors>();

  const climb = (area: string): Ancestors => {
    const way: string[] = [];
    for (let at = area; ; ) {
      if (torn.has(at)) return { code: codes.twoParents, facts: { area: at } };
      const parent = parents.get(at) ?? given(at);
      if (!parent) return way;
      if (parent === area || way.includes(parent) || way.length === DEEPEST) {
        return { code: codes.circle, facts: { area: parent } };
      }
      way.push(parent);
      at = parent;
    }
  };
  return (area) => {
    const ancestors = known.get(area) ?? climb(area);
    known.set(area, ancestors);
    return ancestors;
  };
}
