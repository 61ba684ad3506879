/** Bytes on demand: the reader says how much it wants, so that nothing piles up in memory. */
export interface ByteSource {
  /** Puts at most `length` bytes into `into` from `offset`; 0 at the end. */
  read(into: Uint8Array, offset: number, length: number): Promise<number>;
  close(): Promise<void>;
}

/** Gives some bytes back to a source from which they were taken to look at. */
export function prepend(head: Uint8Array, source: ByteSource): ByteSource {
  let rest = head;
  return {
    async read(into, offset, length) {
      if (rest.length === 0) return source.read(into, offset, length);
      const taken = rest.subarray(0, length);
      into.set(taken, offset);
      rest = rest.subarray(taken.length);
      return taken.length;
    },
    close: () => source.close(),
  };
}

/** Fills a buffer as far as the source goes; the number of bytes it holds then. */
export async function fill(source: ByteSource, into: Uint8Array, from: number, to: number): Promise<number> {
  let filled = from;
  while (filled < to) {
    const count = await source.read(into, filled, to - filled);
    if (count === 0) break;
    filled += count;
  }
  return filled;
}

/** Reads a source to its end, for formats that cannot be read piecewise. */
export async function readAll(source: ByteSource): Promise<Uint8Array> {
  let bytes = new Uint8Array(1 << 16);
  let filled = 0;
  for (;;) {
    filled = await fill(source, bytes, filled, bytes.length);
    if (filled < bytes.length) return bytes.subarray(0, filled);
    const larger = new Uint8Array(bytes.length * 2);
    larger.set(bytes);
    bytes = larger;
  }
}
