/*
 * Who was seen, when and how tall: enough to notice the same child twice on a day and a child that shrank. Five million
 * children must fit beside everything else, so a child is 14 bytes in open-addressed tables: 48 bits of a hash (with the
 * shard's 8 that makes 56), a day, a height and a row. Hashes of different children meet once in many such files, and all
 * that would come of it is a warning too many.
 */

/** What a visit turned out to be; bits. */
export const Seen = { first: 1, sameDay: 2, shorter: 4, tallerThanLater: 8 } as const;

const SHARDS = 256;
const FIRST_CAPACITY = 16;
/** Small steps keep the tables full: doubling would leave half of the memory unused. */
const GROWTH = 1.3;
const FULLEST = 0.82;

const UNKNOWN_DAY = 1;
const FIRST_DAY = 2;
const LAST_DAY = 0xffff - FIRST_DAY;

class Shard {
  size = 0;
  capacity = FIRST_CAPACITY;
  high = new Uint32Array(FIRST_CAPACITY);
  low = new Uint16Array(FIRST_CAPACITY);
  /** 0 where the place is free. */
  days = new Uint16Array(FIRST_CAPACITY);
  heights = new Uint16Array(FIRST_CAPACITY);
  rows = new Uint32Array(FIRST_CAPACITY);

  /** The place of a child, or the free place where it belongs. */
  find(high: number, low: number): number {
    const { capacity } = this;
    let at = Math.floor((high / 0x1_0000_0000) * capacity);
    while (this.days[at] !== 0 && (this.high[at] !== high || this.low[at] !== low)) {
      if (++at === capacity) at = 0;
    }
    return at;
  }

  grow(): void {
    const { high, low, days, heights, rows } = this;
    this.capacity = Math.ceil(this.capacity * GROWTH);
    this.high = new Uint32Array(this.capacity);
    this.low = new Uint16Array(this.capacity);
    this.days = new Uint16Array(this.capacity);
    this.heights = new Uint16Array(this.capacity);
    this.rows = new Uint32Array(this.capacity);
    for (let i = 0; i < days.length; i++) {
      if (days[i] === 0) continue;
      const at = this.find(high[i] as number, low[i] as number);
      this.high[at] = high[i] as number;
      this.low[at] = low[i] as number;
      this.days[at] = days[i] as number;
      this.heights[at] = heights[i] as number;
      this.rows[at] = rows[i] as number;
    }
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
    let at = shard.find(hash, low);
    const earlier = shard.days[at] as number;
    if (earlier === 0) {
      if (shard.size + 1 > shard.capacity * FULLEST) {
        shard.grow();
        at = shard.find(hash, low);
      }
      shard.size++;
      this.children++;
      shard.high[at] = hash;
      shard.low[at] = low;
      this.#store(shard, at, stored, height, row);
      return Seen.first;
    }
    this.otherRow = shard.rows[at] as number;
    if (stored === UNKNOWN_DAY) return 0;
    if (earlier === UNKNOWN_DAY) {
      this.#store(shard, at, stored, height, row);
      return 0;
    }
    const otherHeight = shard.heights[at] as number;
    let seen = 0;
    if (stored === earlier) seen = Seen.sameDay;
    else if (height > 0 && otherHeight > 0) {
      if (stored > earlier && height < otherHeight) seen = Seen.shorter;
      if (stored < earlier && height > otherHeight) seen = Seen.tallerThanLater;
    }
    if (stored > earlier) this.#store(shard, at, stored, height > 0 ? height : otherHeight, row);
    return seen;
  }

  #store(shard: Shard, at: number, day: number, height: number, row: number): void {
    shard.days[at] = day;
    shard.heights[at] = height;
    shard.rows[at] = row;
  }
}
