/** What a row's parent turned out to be. */
export type Placing = "placed" | "below-itself" | "in-circle" | "two-parents";

/** Beside the services' bits: the area has a row, whatever it is for. */
const PRESENT = 1 << 14;
/** From a household's neighbourhood to the nation there are about ten levels; a longer way up does not end. */
const DEEPEST = 50;
const FIRST_LENGTH = 1024;

const LISTED = 1;
const ABOVE_LISTED = 2;

const UNKNOWN = 0;
const CLIMBING = -2;
const LOST = -1;

/**
 * Which area stands below which, by their numbers. An area below two would be counted twice and one below itself for
 * ever: neither is pooled, nor what stands below them.
 */
export class AreaPlaces {
  #parents = new Int32Array(FIRST_LENGTH).fill(-1);
  #services = new Uint16Array(FIRST_LENGTH);
  /** 1 where two parents were named, or the area itself. */
  #torn = new Uint8Array(FIRST_LENGTH);
  #listed = new Uint8Array(FIRST_LENGTH);
  #depths = new Int8Array(0);

  /** Puts an area below another, -1 for none. */
  place(area: number, parent: number): Placing {
    this.#reserve(Math.max(area, parent));
    if (parent < 0) return "placed";
    if (parent === area) {
      this.#torn[area] = 1;
      return "below-itself";
    }
    const known = this.#parents[area] as number;
    if (known !== -1 && known !== parent) {
      this.#torn[area] = 1;
      return "two-parents";
    }
    this.#parents[area] = parent;
    return known === -1 && this.#isBelow(parent, area) ? "in-circle" : "placed";
  }

  /** Whether the way up from an area, as far as it is known, leads to another. */
  #isBelow(area: number, other: number): boolean {
    let up = area;
    for (let level = 0; level < DEEPEST && up !== -1; level++) {
      if (up === other) return true;
      up = this.#parents[up] as number;
    }
    return false;
  }

  /** Notes that an area has a row, for a service or, with -1, for an unknown one. */
  mark(area: number, service: number): void {
    this.#reserve(area);
    this.#services[area] = (this.#services[area] as number) | PRESENT | (service < 0 ? 0 : 1 << service);
  }

  /** Notes that an area is on the list of those expected. */
  list(area: number): void {
    this.#reserve(area);
    this.#listed[area] = LISTED;
    const parent = this.#parents[area] as number;
    if (parent !== -1 && this.#listed[parent] === 0) this.#listed[parent] = ABOVE_LISTED;
  }

  isListed(area: number): boolean {
    return (this.#listed[area] ?? 0) === LISTED;
  }

  /** Whether an area is on the list or stands above one that is. */
  isOnList(area: number): boolean {
    return (this.#listed[area] ?? 0) !== 0;
  }

  /** The area above, -1 for none. */
  parent(area: number): number {
    return this.#parents[area] ?? -1;
  }

  /** Whether an area has a row. */
  isPresent(area: number): boolean {
    return ((this.#services[area] as number) & PRESENT) !== 0;
  }

  /** The bits of the services for which an area has rows. */
  services(area: number): number {
    return (this.#services[area] as number) & (PRESENT - 1);
  }

  /** Finds the ways up, once all areas are known. */
  settle(areas: number): void {
    this.#reserve(areas);
    const depths = new Int8Array(areas);
    const way: number[] = [];
    for (let area = 0; area < areas; area++) {
      let at = area;
      while (at !== -1 && depths[at] === UNKNOWN) {
        depths[at] = CLIMBING;
        way.push(at);
        if (this.#torn[at] === 1) break;
        at = this.#parents[at] as number;
      }
      let depth = at === -1 ? 0 : (depths[at] as number);
      for (let below = way.pop(); below !== undefined; below = way.pop()) {
        const lost = depth < 0 || depth >= DEEPEST || this.#torn[below] === 1;
        depth = lost ? LOST : depth + 1;
        depths[below] = depth;
      }
    }
    this.#depths = depths;
  }

  /** Whether the areas above are known; after {@link settle}. */
  isPlaced(area: number): boolean {
    return (this.#depths[area] as number) > 0;
  }

  #reserve(area: number): void {
    const length = this.#parents.length;
    if (area < length) return;
    const wanted = Math.max(area + 1, length * 2);
    const parents = new Int32Array(wanted).fill(-1, length);
    parents.set(this.#parents);
    this.#parents = parents;
    this.#services = longer(this.#services, new Uint16Array(wanted));
    this.#torn = longer(this.#torn, new Uint8Array(wanted));
    this.#listed = longer(this.#listed, new Uint8Array(wanted));
  }
}

function longer<T extends Uint8Array | Uint16Array>(short: T, long: T): T {
  long.set(short);
  return long;
}
