import type { ByteSink } from "../../src/cli/io/byte-sink.js";
import type { ByteSource } from "../../src/cli/io/byte-source.js";

const READ_AT_ONCE = 1 << 20;

/** Reads a file piece by piece, as the command does. */
export function blobSource(blob: Blob): ByteSource {
  let position = 0;
  let rest = new Uint8Array(0);
  return {
    async read(into, offset, length) {
      if (rest.length === 0) {
        rest = new Uint8Array(await blob.slice(position, position + READ_AT_ONCE).arrayBuffer());
        position += rest.length;
      }
      const taken = rest.subarray(0, length);
      into.set(taken, offset);
      rest = rest.subarray(taken.length);
      return taken.length;
    },
    close: async () => undefined,
  };
}

/** Keeps what is written, each writing by itself. */
export class MemorySink implements ByteSink {
  readonly pieces: Uint8Array<ArrayBuffer>[] = [];

  async write(bytes: Uint8Array): Promise<void> {
    // The writer uses its buffer again.
    this.pieces.push(bytes.slice() as Uint8Array<ArrayBuffer>);
  }

  commit = async (): Promise<void> => undefined;
  abort = async (): Promise<void> => undefined;
}
