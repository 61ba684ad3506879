/*
 * What the pools need of every row, kept until the last one was read: only then is it known which area stands above
 * which, which row came twice, and which cumulative figure is the last. A row takes 30 bytes and the place by which its
 * double is found, so that a million rows fit beside everything else.
 */

/** What a row says besides its counts, in bits. */
export interface RowFacts {
  /** The service's number, 0 to 13. */
  readonly service: number;
  /** Numbers into the vocabularies. */
  readonly periodKind: number;
  readonly source: number;
  readonly ageSpan: number;
}

const KIND_AT = 4;
const AGE_AT = 7;
const SOURCE_AT = 9;
const REPEATED = 1 << 11;
/** Rows of the same area, service, period, kind of period and age span are doubles, whatever the source. */
const KEY_BITS = (1 << SOURCE_AT) - 1;

const CHUNK_BITS = 15;
const CHUNK = 1 << CHUNK_BITS;
const FIRST_SLOTS = 1 << 12;
const FULLEST = 0.65;

class Chunk {
  readonly areas = new Int32Array(CHUNK);
  readonly periods = new Int32Array(CHUNK);
  readonly rows = new Uint32Array(CHUNK);
  readonly facts = new Uint16Array(CHUNK);
  readonly numerators = new Float64Array(CHUNK);
  readonly denominators = new Float64Array(CHUNK);
}

/** The records of an area, as places in `order`. */
export interface RecordsByArea {
  /** Records, those of an area beside each other. */
  readonly order: Uint32Array;
  /** Where an area's records begin in `order`; one more than there are areas. */
  readonly starts: Uint32Array;
}

/** The rows that stand at a place and for a service. */
export class RowRecords {
  size = 0;

  readonly #chunks: Chunk[] = [];
  /** A record's number plus one, by its key; 0 where the slot is free. */
  #slots = new Uint32Array(FIRST_SLOTS);

  /**
   * Keeps a row.
   *
   * @param row - its number in the file
   * @param period - the number of its period, -1 without one
   * @param numerator - NaN where it is no count
   * @returns the number of the row of which this one is a double; 0 when it is none
   */
  add(row: number, area: number, facts: RowFacts, period: number, numerator: number, denominator: number): number {
    const bits =
      facts.service | (facts.periodKind << KIND_AT) | (facts.ageSpan << AGE_AT) | (facts.source << SOURCE_AT);
    const slot = this.#slotOf(area, period, bits);
    const earlier = this.#slots[slot] as number;
    if (earlier !== 0) {
      const chunk = this.#chunkOf(earlier - 1);
      const at = (earlier - 1) & (CHUNK - 1);
      chunk.facts[at] = (chunk.facts[at] as number) | REPEATED;
      return chunk.rows[at] as number;
    }
    const record = this.size++;
    const at = record & (CHUNK - 1);
    if (at === 0) this.#chunks.push(new Chunk());
    const chunk = this.#chunkOf(record);
    chunk.areas[at] = area;
    chunk.periods[at] = period;
    chunk.rows[at] = row;
    chunk.facts[at] = bits;
    chunk.numerators[at] = numerator;
    chunk.denominators[at] = denominator;
    this.#slots[slot] = record + 1;
    if (this.size > this.#slots.length * FULLEST) this.#spread();
    return 0;
  }

  service(record: number): number {
    return this.#facts(record) & 0xf;
  }

  periodKind(record: number): number {
    return (this.#facts(record) >>> KIND_AT) & 0x7;
  }

  ageSpan(record: number): number {
    return (this.#facts(record) >>> AGE_AT) & 0x3;
  }

  source(record: number): number {
    return (this.#facts(record) >>> SOURCE_AT) & 0x3;
  }

  isRepeated(record: number): boolean {
    return (this.#facts(record) & REPEATED) !== 0;
  }

  /** The number of the period, -1 without one. */
  period(record: number): number {
    return this.#chunkOf(record).periods[record & (CHUNK - 1)] as number;
  }

  numerator(record: number): number {
    return this.#chunkOf(record).numerators[record & (CHUNK - 1)] as number;
  }

  denominator(record: number): number {
    return this.#chunkOf(record).denominators[record & (CHUNK - 1)] as number;
  }

  /** Brings the records of each area together. No row may be added any more. */
  byArea(areas: number): RecordsByArea {
    this.#slots = new Uint32Array(0);
    const starts = new Uint32Array(areas + 1);
    for (let record = 0; record < this.size; record++) {
      const next = this.#area(record) + 1;
      starts[next] = (starts[next] as number) + 1;
    }
    for (let area = 0; area < areas; area++) starts[area + 1] = (starts[area + 1] as number) + (starts[area] as number);
    const order = new Uint32Array(this.size);
    const free = starts.slice();
    for (let record = 0; record < this.size; record++) {
      const area = this.#area(record);
      const at = free[area] as number;
      order[at] = record;
      free[area] = at + 1;
    }
    return { order, starts };
  }

  #area(record: number): number {
    return this.#chunkOf(record).areas[record & (CHUNK - 1)] as number;
  }

  #facts(record: number): number {
    return this.#chunkOf(record).facts[record & (CHUNK - 1)] as number;
  }

  #chunkOf(record: number): Chunk {
    return this.#chunks[record >>> CHUNK_BITS] as Chunk;
  }

  #slotOf(area: number, period: number, bits: number): number {
    const key = bits & KEY_BITS;
    const mask = this.#slots.length - 1;
    let at = hashOf(area, period, key) & mask;
    for (;;) {
      const taken = this.#slots[at] as number;
      if (taken === 0) return at;
      const record = taken - 1;
      const same =
        this.#area(record) === area && this.period(record) === period && (this.#facts(record) & KEY_BITS) === key;
      if (same) return at;
      at = (at + 1) & mask;
    }
  }

  #spread(): void {
    this.#slots = new Uint32Array(this.#slots.length * 2);
    for (let record = 0; record < this.size; record++) {
      this.#slots[this.#slotOf(this.#area(record), this.period(record), this.#facts(record))] = record + 1;
    }
  }
}

function hashOf(area: number, period: number, key: number): number {
  let hash = Math.imul(area + 1, 0x85ebca6b) ^ Math.imul(period + 2, 0xc2b2ae35) ^ Math.imul(key + 1, 0x27d4eb2f);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  return hash ^ (hash >>> 13);
}
