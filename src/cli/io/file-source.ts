import { closeSync, openSync, readSync } from "node:fs";
import type { Readable } from "node:stream";
import type { CommandFailure } from "../failure.js";
import type { ByteSource } from "./byte-source.js";
import { systemFailure } from "./system-error.js";

/** Opens a file for reading; synchronously, for the same reason as files are written so. */
export async function fileSource(path: string): Promise<ByteSource> {
  const refused = (error: unknown): CommandFailure => systemFailure("input", error, { file: path });
  let file: number;
  try {
    file = openSync(path, "r");
  } catch (error) {
    throw refused(error);
  }
  return {
    async read(into, offset, length) {
      try {
        return readSync(file, into, offset, length, null);
      } catch (error) {
        throw refused(error);
      }
    },
    async close() {
      closeSync(file);
    },
  };
}

/** Reads from a stream such as stdin. */
export function streamSource(stream: Readable): ByteSource {
  const chunks: AsyncIterator<Uint8Array | string> = stream[Symbol.asyncIterator]();
  let rest: Uint8Array = new Uint8Array(0);
  return {
    async read(into, offset, length) {
      while (rest.length === 0) {
        const next = await chunks.next().catch((error: unknown) => {
          throw systemFailure("input", error, { file: "-" });
        });
        if (next.done) return 0;
        rest = typeof next.value === "string" ? Buffer.from(next.value) : next.value;
      }
      const taken = rest.subarray(0, length);
      into.set(taken, offset);
      rest = rest.subarray(taken.length);
      return taken.length;
    },
    async close() {
      await chunks.return?.();
    },
  };
}
