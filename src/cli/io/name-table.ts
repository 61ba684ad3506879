import type { CellBatch } from "./cell-batch.js";
import { cellText, QUOTE } from "./csv-dialect.js";

const SPACE = 32;
const FIRST_SLOTS = 1024;
/** The share of the slots that may be taken before there are made more. */
const FULLEST = 0.6;
const encoder = /* @__PURE__ */ new TextEncoder();
const decoder = /* @__PURE__ */ new TextDecoder();

/**
 * Gives each different name a number, counted from 0. The names lie behind one another in one buffer: a million of them
 * take little more than their bytes.
 */
export class NameTable {
  /** How many names were met. */
  size = 0;

  #bytes = new Uint8Array(1 << 14);
  /** Where each name begins, and behind the last one. */
  #offsets = new Uint32Array(FIRST_SLOTS);
  /** The number of a name plus one, by its hash; 0 where the slot is free. */
  #slots = new Uint32Array(FIRST_SLOTS);

  /** The number of the name in a cell without the spaces around it; -1 for an empty cell. */
  ofCell(batch: CellBatch, row: number, column: number): number {
    const cell = row * batch.columns + column;
    const { bytes } = batch;
    let start = batch.starts[cell] as number;
    let end = batch.ends[cell] as number;
    if (bytes[start] === QUOTE && end > start) return this.ofText(cellText(bytes, start, end));
    while (start < end && (bytes[start] as number) <= SPACE) start++;
    while (end > start && (bytes[end - 1] as number) <= SPACE) end--;
    return end > start ? this.#numberOf(bytes, start, end) : -1;
  }

  /** The number of a name; -1 for an empty one. */
  ofText(text: string): number {
    const bytes = encoder.encode(text.trim());
    return bytes.length === 0 ? -1 : this.#numberOf(bytes, 0, bytes.length);
  }

  /** The name that has a number. */
  text(number: number): string {
    return decoder.decode(this.#bytes.subarray(this.#offsets[number], this.#offsets[number + 1]));
  }

  /** Compares two names by their letters: below 0 when the first comes first. */
  compare(a: number, b: number): number {
    if (a === b) return 0;
    const offsets = this.#offsets;
    const [startA, endA] = [offsets[a] as number, offsets[a + 1] as number];
    const [startB, endB] = [offsets[b] as number, offsets[b + 1] as number];
    const shorter = Math.min(endA - startA, endB - startB);
    for (let i = 0; i < shorter; i++) {
      const apart = (this.#bytes[startA + i] as number) - (this.#bytes[startB + i] as number);
      if (apart !== 0) return apart;
    }
    return endA - startA - (endB - startB);
  }

  #numberOf(bytes: Uint8Array, start: number, end: number): number {
    const slots = this.#slots;
    const mask = slots.length - 1;
    for (let at = hashOf(bytes, start, end) & mask; ; at = (at + 1) & mask) {
      const taken = slots[at] as number;
      if (taken === 0) return this.#add(bytes, start, end, at);
      if (this.#isName(taken - 1, bytes, start, end)) return taken - 1;
    }
  }

  #isName(number: number, bytes: Uint8Array, start: number, end: number): boolean {
    const own = this.#bytes;
    const from = this.#offsets[number] as number;
    if ((this.#offsets[number + 1] as number) - from !== end - start) return false;
    for (let i = start, at = from; i < end; i++, at++) if (own[at] !== bytes[i]) return false;
    return true;
  }

  #add(bytes: Uint8Array, start: number, end: number, slot: number): number {
    const number = this.size++;
    const from = this.#offsets[number] as number;
    const to = from + end - start;
    if (to > this.#bytes.length) this.#bytes = enlarged(this.#bytes, new Uint8Array(Math.max(to, from * 2)));
    this.#bytes.set(bytes.subarray(start, end), from);
    if (number + 1 === this.#offsets.length) {
      this.#offsets = enlarged(this.#offsets, new Uint32Array(this.#offsets.length * 2));
    }
    this.#offsets[number + 1] = to;
    this.#slots[slot] = number + 1;
    if (this.size > this.#slots.length * FULLEST) this.#spread();
    return number;
  }

  /** Doubles the slots and puts every name into its new one. */
  #spread(): void {
    this.#slots = new Uint32Array(this.#slots.length * 2);
    const mask = this.#slots.length - 1;
    for (let number = 0; number < this.size; number++) {
      let at = hashOf(this.#bytes, this.#offsets[number] as number, this.#offsets[number + 1] as number) & mask;
      while (this.#slots[at] !== 0) at = (at + 1) & mask;
      this.#slots[at] = number + 1;
    }
  }
}

function enlarged<T extends Uint8Array | Uint32Array>(small: T, large: T): T {
  large.set(small);
  return large;
}

/** FNV-1a, its high bits brought down to where the slots are counted. */
function hashOf(bytes: Uint8Array, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ (bytes[i] as number), 0x01000193);
  hash ^= hash >>> 15;
  return Math.imul(hash, 0x2c1b3c6d) ^ (hash >>> 12);
}
