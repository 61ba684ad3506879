/*
 * Who was seen, when and how tall: enough to notice the same child twice on a day and a child that shrank. Five million
 * children must fit beside everything else, so a child is 14 bytes in open-addressed tables: 48 bits of a hash (with the
 * shard's 8 that makes 56), a day, a height and a row. Hashes of different children meet once in many such files, and all
 * that would come of it is a warning too many.
 */

/** What a visit turned out to be; bits. */
export const Seen = { first: 1, sameDay: 2, shorter: 4, tallerThanLater: 8 } as const;

const SHARDS = 256;
const FIRST_CAPACITY = 64;
/** Small steps keep the tables full: doubling would leave half of the memory unused. */
const GROWTH = 1.2;
const FULLEST = 0.85;
const BYTES_PER_CHILD = 14;

const UNKNOWN_DAY = 1;
const FIRST_DAY = 2;
const LAST_DAY = 0xffff - FIRST_DAY;

/** A buffer whose memory can be given back at once; the type library of ES2023 does not know it yet. */
type ResizableBuffer = ArrayBuffer & { resize(length: number): void };

function resizableBuffer(length: number): ResizableBuffer {
  const Resizable = ArrayBuffer as unknown as new (
    length: number,
    options: { readonly maxByteLength: number },
  ) => ResizableBuffer;
  return new Resizable(length, { maxByteLength: length });
}

/** The columns of a shard in one buffer, the widest numbers first so that all are aligned. */
class Slots {
  readonly #buffer: ResizableBuffer;
  readonly high: Uint32Array;
  readonly rows: Uint32Array;
  readonly low: Uint16Array;
  /** 0 where the slot is free. */
  readonly days: Uint16Array;
  readonly heights: Uint16Array;

  constructor(readonly capacity: number) {
    this.#buffer = resizableBuffer(capacity * BYTES_PER_CHILD);
    this.high = new Uint32Array(this.#buffer, 0, capacity);
    this.rows = new Uint32Array(this.#buffer, capacity * 4, capacity);
    this.low = new Uint16Array(this.#buffer, capacity * 8, capacity);
    this.days = new Uint16Array(this.#buffer, capacity * 10, capacity);
    this.heights = new Uint16Array(this.#buffer, capacity * 12, capacity);
  }

  /** The slot of a child, or the free one where it belongs. */
  find(high: number, low: number): number {
    const { capacity, days } = this;
    let at = Math.floor((high / 0x1_0000_0000) * capacity);
    while (days[at] !== 0 && (this.high[at] !== high || this.low[at] !== low)) {
      if (++at === capacity) at = 0;
    }
    return at;
  }

  /** Takes over the children of smaller slots. */
  fillFrom(other: Slots): void {
    for (let i = 0; i < other.capacity; i++) {
      if (other.days[i] === 0) continue;
      const at = this.find(other.high[i] as number, other.low[i] as number);
      this.high[at] = other.high[i] as number;
      this.low[at] = other.low[i] as number;
      this.days[at] = other.days[i] as number;
      this.heights[at] = other.heights[i] as number;
      this.rows[at] = other.rows[i] as number;
    }
  }

  /** Gives the memory back now; the collector would leave it lying for long, for it sees only a small object. */
  release(): void {
    this.#buffer.resize(0);
  }
}

class Shard {
  size = 0;
  slots = new Slots(FIRST_CAPACITY);

  grow(): void {
    const old = this.slots;
    this.slots = new Slots(Math.ceil(old.capacity * GROWTH));
    this.slots.fillFrom(old);
    old.release();
  }
}

/** The latest visit of every child met so far. */
export class VisitTable {
  readonly #shards: (Shard | undefined)[] = new Array(SHARDS).fill(undefined);
  /** How many children were met. */
  children = 0;
  /** The row to which the last answer of {@link visit} refers. */
  otherRow = 0;

  /**
   * Records a visit.
   *
   * @param hash - of the child's identity
   * @param hash2 - another hash of it
   * @param day - of the measurement, days since 1970-01-01 or the age in days; NaN when unknown
   * @param lyingCm - length as if measured lying; NaN when unknown
   * @param row - its number in the file
   * @returns bits of {@link Seen}
   */
  visit(hash: number, hash2: number, day: number, lyingCm: number, row: number): number {
    const shardNumber = hash2 >>> 24;
    let shard = this.#shards[shardNumber];
    if (shard === undefined) {
      shard = new Shard();
      this.#shards[shardNumber] = shard;
    }
    const low = hash2 & 0xffff;
    const stored = day >= 0 && day <= LAST_DAY ? Math.floor(day) + FIRST_DAY : UNKNOWN_DAY;
    // Tenths of a millimetre: what a centimetre's decimals can say.
    const height = lyingCm >= 20 && lyingCm <= 250 ? Math.round(lyingCm * 100) : 0;
    let { slots } = shard;
    let at = slots.find(hash, low);
    const earlier = slots.days[at] as number;
    if (earlier === 0) {
      if (shard.size + 1 > slots.capacity * FULLEST) {
        shard.grow();
        slots = shard.slots;
        at = slots.find(hash, low);
      }
      shard.size++;
      this.children++;
      slots.high[at] = hash;
      slots.low[at] = low;
      store(slots, at, stored, height, row);
      return Seen.first;
    }
    this.otherRow = slots.rows[at] as number;
    if (stored === UNKNOWN_DAY) return 0;
    if (earlier === UNKNOWN_DAY) {
      store(slots, at, stored, height, row);
      return 0;
    }
    const otherHeight = slots.heights[at] as number;
    let seen = 0;
    if (stored === earlier) seen = Seen.sameDay;
    else if (height > 0 && otherHeight > 0) {
      if (stored > earlier && height < otherHeight) seen = Seen.shorter;
      if (stored < earlier && height > otherHeight) seen = Seen.tallerThanLater;
    }
    if (stored > earlier) store(slots, at, stored, height > 0 ? height : otherHeight, row);
    return seen;
  }
}

function store(slots: Slots, at: number, day: number, height: number, row: number): void {
  slots.days[at] = day;
  slots.heights[at] = height;
  slots.rows[at] = row;
}
