import { findService, type ServiceEntry } from "../../spm/index.js";
import type { CellBatch } from "../io/cell-batch.js";
import { NameTable } from "../io/name-table.js";

/** Suggestions cost time: a file whose every row names something else gets no more of them than a person reads. */
const MOST_SUGGESTIONS = 200;

/** Which service a cell names; each spelling is looked up once. */
export class ServiceNames {
  /** The services met, by their numbers. */
  readonly met: ServiceEntry[] = [];

  readonly #spellings = new NameTable();
  /** The service's number by the spelling's; -1 where it is none. */
  #numbers = new Int8Array(64);
  /** The nearest known spellings, by the number of the spelling. */
  readonly #nearest = new Map<number, string>();
  #known = 0;

  /** The spelling's number, -1 for an empty cell. */
  spelling(batch: CellBatch, row: number, column: number): number {
    const spelling = this.#spellings.ofCell(batch, row, column);
    while (this.#known < this.#spellings.size) this.#lookUp(this.#known++);
    return spelling;
  }

  /** The number of the service that a spelling names; -1 for none. */
  service(spelling: number): number {
    return spelling < 0 ? -1 : (this.#numbers[spelling] as number);
  }

  /** What an unknown spelling may have meant; empty when nothing is near. */
  nearest(spelling: number): string {
    return this.#nearest.get(spelling) ?? "";
  }

  #lookUp(spelling: number): void {
    if (spelling >= this.#numbers.length) {
      const longer = new Int8Array(this.#numbers.length * 2);
      longer.set(this.#numbers);
      this.#numbers = longer;
    }
    const isWorthIt = this.#nearest.size < MOST_SUGGESTIONS;
    const found = isWorthIt || this.met.length < 14 ? findService(this.#spellings.text(spelling)) : undefined;
    if (found?.code !== undefined) {
      const known = this.met.indexOf(found);
      this.#numbers[spelling] = known < 0 ? this.met.push(found) - 1 : known;
      return;
    }
    this.#numbers[spelling] = -1;
    if (found !== undefined && isWorthIt) this.#nearest.set(spelling, found.nearest.join(", "));
  }
}
