/** The counts of an area. */
export interface AreaCounts {
  readonly area: string;
  readonly population: number;
  readonly registered: number;
  /** Undefined where the area did not say. */
  readonly active: number | undefined;
}

/** The counts of all areas together. */
export interface AreaSums {
  readonly population: number;
  readonly registered: number;
  /** Of the areas that say how many are active, the people of all three kinds. */
  readonly activity: { readonly population: number; readonly registered: number; readonly active: number } | undefined;
  /** Areas in the sums, areas that say how many are active, and areas met at all. */
  readonly reported: number;
  readonly withActive: number;
  readonly expected: number;
  /** The areas of the lowest participation, the lowest first. */
  readonly lowest: readonly AreaCounts[];
}

const LOWEST = 3;

/** Gathers the areas of a file. One that comes twice is in no sum: which row is right is not known. */
export class AreaTable {
  readonly #areas = new Map<string, { readonly row: number; counts: AreaCounts | undefined }>();

  /** @returns the row at which the area stood already; 0 for its first row */
  add(area: string, row: number, counts: AreaCounts | undefined): number {
    const key = area.toLowerCase().replace(/\s+/g, " ");
    const earlier = this.#areas.get(key);
    if (earlier === undefined) {
      this.#areas.set(key, { row, counts });
      return 0;
    }
    earlier.counts = undefined;
    return earlier.row;
  }

  sums(): AreaSums {
    const usable = [...this.#areas.values()].flatMap(({ counts }) => counts ?? []);
    const saying = usable.filter(({ active }) => active !== undefined);
    const sumOf = (areas: readonly AreaCounts[], of: "population" | "registered" | "active"): number =>
      areas.reduce((sum, counts) => sum + (counts[of] ?? 0), 0);
    const share = ({ population, registered }: AreaCounts): number => registered / population;
    return {
      population: sumOf(usable, "population"),
      registered: sumOf(usable, "registered"),
      activity:
        saying.length === 0
          ? undefined
          : {
              population: sumOf(saying, "population"),
              registered: sumOf(saying, "registered"),
              active: sumOf(saying, "active"),
            },
      reported: usable.length,
      withActive: saying.length,
      expected: this.#areas.size,
      lowest: usable.toSorted((a, b) => share(a) - share(b) || (a.area < b.area ? -1 : 1)).slice(0, LOWEST),
    };
  }
}

/** Whether a row is named as the sum of others: it would count everybody twice. */
export function isTotal(area: string): boolean {
  return /^(?:sub ?|grand ?)?(?:total|jumlah)(?![a-z])/i.test(area);
}
