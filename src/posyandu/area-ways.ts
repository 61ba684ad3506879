import type { Issue } from "../foundation/result.js";

/** Names the area above an area: a record, or a function that gives nothing at the top. */
export type AreaAbove = Readonly<Record<string, string>> | ((area: string) => string | null | undefined);

/** An area and the area that its row puts above it. */
export interface AreaRow {
  readonly area: string;
  readonly parent?: string | null | undefined;
}

/** From a posyandu to the nation there are about seven levels; a longer way up does not end. */
const DEEPEST = 50;

/**
 * Tells the areas above an area, nearest first. An area below two parents would be counted twice, and one below itself for
 * ever: both are issues.
 */
export function areaWays(rows: readonly AreaRow[], above: AreaAbove | undefined): (area: string) => string[] | Issue {
  const given = (area: string): string | null | undefined => {
    if (typeof above === "function") return above(area);
    return above !== undefined && Object.hasOwn(above, area) ? above[area] : undefined;
  };
  const parents = new Map<string, Set<string>>();
  const note = (area: string, parent: string | null | undefined) => {
    if (parent) parents.set(area, (parents.get(area) ?? new Set()).add(parent));
  };
  for (const { area, parent } of rows) note(area, parent);

  return (area) => {
    const way: string[] = [];
    for (let at = area; ; ) {
      const named = new Set(parents.get(at));
      const known = given(at);
      if (known) named.add(known);
      if (named.size > 1) return { code: "posyandu.two-parents", facts: { area: at } };
      const [parent] = named;
      if (parent === undefined) return way;
      if (parent === area || way.includes(parent) || way.length === DEEPEST) {
        return { code: "posyandu.area-in-circle", facts: { area: parent } };
      }
      way.push(parent);
      at = parent;
    }
  };
}
