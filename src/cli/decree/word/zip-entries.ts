import { inflateRawSync } from "node:zlib";

/** No part of a decree in Word unpacks to more. */
const MOST_BYTES = 64 * 2 ** 20;

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const STORED = 0;
const DEFLATED = 8;

/** One file inside a zip, as its directory names it. */
interface Entry {
  readonly method: number;
  readonly packed: number;
  readonly unpacked: number;
  readonly offset: number;
}

/** The files inside a zip by their names; undefined when its directory cannot be read. */
export class ZipEntries {
  private constructor(
    private readonly bytes: Buffer,
    private readonly entries: ReadonlyMap<string, Entry>,
  ) {}

  static of(bytes: Buffer): ZipEntries | undefined {
    const end = bytes.subarray(Math.max(0, bytes.length - 65_557)).lastIndexOf(signature(END));
    if (end < 0) return undefined;
    const at = end + Math.max(0, bytes.length - 65_557);
    if (at + 22 > bytes.length) return undefined;
    const entries = new Map<string, Entry>();
    let place = bytes.readUInt32LE(at + 16);
    for (let left = bytes.readUInt16LE(at + 10); left > 0; left--) {
      if (place + 46 > bytes.length || bytes.readUInt32LE(place) !== ENTRY) return undefined;
      const nameLength = bytes.readUInt16LE(place + 28);
      entries.set(bytes.toString("utf8", place + 46, place + 46 + nameLength), {
        method: bytes.readUInt16LE(place + 10),
        packed: bytes.readUInt32LE(place + 20),
        unpacked: bytes.readUInt32LE(place + 24),
        offset: bytes.readUInt32LE(place + 42),
      });
      place += 46 + nameLength + bytes.readUInt16LE(place + 30) + bytes.readUInt16LE(place + 32);
    }
    return new ZipEntries(bytes, entries);
  }

  /** How large all of it is, unpacked, as the directory says. */
  get unpacked(): number {
    return [...this.entries.values()].reduce((sum, entry) => sum + entry.unpacked, 0);
  }

  has(name: string): boolean {
    return this.entries.has(name);
  }

  /** A file as text; undefined when it is not there or cannot be unpacked. */
  text(name: string): string | undefined {
    const entry = this.entries.get(name);
    if (entry === undefined || entry.offset + 30 > this.bytes.length) return undefined;
    const { offset, packed, method } = entry;
    const start = offset + 30 + this.bytes.readUInt16LE(offset + 26) + this.bytes.readUInt16LE(offset + 28);
    const stored = this.bytes.subarray(start, start + packed);
    if (method === STORED) return stored.toString("utf8");
    if (method !== DEFLATED) return undefined;
    try {
      return inflateRawSync(stored, { maxOutputLength: MOST_BYTES }).toString("utf8");
    } catch {
      return undefined;
    }
  }
}

function signature(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
