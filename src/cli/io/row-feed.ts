import type { ByteSource } from "./byte-source.js";

/** A row on its way to the scanner: its cells' texts, or undefined for a line that is to be counted but is no row. */
export type FedRow = readonly string[] | undefined;

const encoder = /* @__PURE__ */ new TextEncoder();

/**
 * Turns rows of texts into the bytes of a CSV file, so that tables of any format go through the one scanner and reader.
 * Rows are asked for as the bytes are: nothing is built ahead.
 */
export function rowFeed(rows: AsyncIterator<FedRow>, close: () => Promise<void>): ByteSource {
  let rest: Uint8Array = new Uint8Array(0);
  return {
    async read(into, offset, length) {
      while (rest.length === 0) {
        const next = await rows.next();
        if (next.done) return 0;
        rest = encoder.encode(`${next.value === undefined ? "" : next.value.map(csvCell).join(",")}\n`);
      }
      const taken = rest.subarray(0, length);
      into.set(taken, offset);
      rest = rest.subarray(taken.length);
      return taken.length;
    },
    close,
  };
}

function csvCell(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * What stood in the rows before they became text, kept from the moment a row is fed until its batch is written.
 */
export class Originals<T> {
  #first = 0;
  #kept: T[] = [];

  push(original: T): void {
    this.#kept.push(original);
  }

  /** @param row - counted from 0 over the whole table */
  at(row: number): T | undefined {
    return this.#kept[row - this.#first];
  }

  /** Drops the rows before one. */
  forgetBefore(row: number): void {
    if (row <= this.#first) return;
    this.#kept = this.#kept.slice(row - this.#first);
    this.#first = row;
  }
}
