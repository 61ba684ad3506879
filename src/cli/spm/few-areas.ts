import type { NameTable } from "../io/name-table.js";

const MOST = 10;

/** How many areas there are of some sort, and the first of them by name, whatever order they came in. */
export class FewAreas {
  count = 0;
  readonly first: number[] = [];

  add(area: number, names: NameTable): void {
    this.count++;
    const last = this.first.at(-1);
    if (this.first.length === MOST && last !== undefined && names.compare(area, last) >= 0) return;
    let at = this.first.length;
    while (at > 0 && names.compare(area, this.first[at - 1] as number) < 0) at--;
    this.first.splice(at, 0, area);
    if (this.first.length > MOST) this.first.pop();
  }

  /** The names, and how many more there are. */
  text(names: NameTable): string {
    const more = this.count - this.first.length;
    const listed = this.first.map((area) => names.text(area)).join(", ");
    return more === 0 ? listed : `${listed}, … (+${more})`;
  }
}

/** An area with its counts. */
export interface AreaRatio {
  readonly area: number;
  readonly numerator: number;
  readonly denominator: number;
}

const MOST_LOWEST = 3;

/** The areas with the lowest figures; equal ones by name. */
export class LowestAreas {
  readonly list: AreaRatio[] = [];

  add(ratio: AreaRatio, names: NameTable): void {
    let at = this.list.length;
    while (at > 0 && isBefore(ratio, this.list[at - 1] as AreaRatio, names)) at--;
    if (at === MOST_LOWEST) return;
    this.list.splice(at, 0, ratio);
    if (this.list.length > MOST_LOWEST) this.list.pop();
  }
}

function isBefore(a: AreaRatio, b: AreaRatio, names: NameTable): boolean {
  const apart = a.numerator / a.denominator - b.numerator / b.denominator;
  return apart < 0 || (apart === 0 && names.compare(a.area, b.area) < 0);
}
