import { randomBytes } from "node:crypto";
import { constants, type Stats } from "node:fs";
import { access, open, realpath, rename, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Writable } from "node:stream";
import { CommandFailure } from "../failure.js";
import { systemFailure } from "./system-error.js";

/** Where output bytes go. Nothing is visible under the output's name before `commit`. */
export interface ByteSink {
  /** Resolves when the bytes may be reused. */
  write(bytes: Uint8Array): Promise<void>;
  /** Makes the output visible, whole. */
  commit(): Promise<void>;
  /** Leaves no trace. */
  abort(): Promise<void>;
}

/**
 * Writes to a file, whole or not at all: first beside it under a name that says nothing of its content, then renamed.
 * A device or a pipe is written to directly.
 */
export async function fileSink(path: string, force: boolean): Promise<ByteSink> {
  const facts = { file: path };
  const existing = await statOf(path);
  if (existing?.isDirectory()) throw new CommandFailure("output.is-folder", facts);
  if (existing !== undefined && !existing.isFile()) return deviceSink(path);
  if (existing !== undefined && !force) throw new CommandFailure("output.exists", facts);
  // Renaming onto a link would replace the link; the file behind it is meant.
  const target = existing === undefined ? path : await realpath(path);
  const folder = dirname(target);
  await access(folder, constants.F_OK).catch(() => {
    throw new CommandFailure("output.no-folder", { folder });
  });
  const temporary = join(folder, `.tatasehat-${randomBytes(6).toString("hex")}.tmp`);
  const handle = await open(temporary, "wx").catch((error: unknown) => {
    throw systemFailure("output", error, facts);
  });
  let isOpen = true;
  const abort = async (): Promise<void> => {
    if (isOpen) await handle.close().catch(() => undefined);
    isOpen = false;
    await rm(temporary, { force: true }).catch(() => undefined);
  };
  return {
    async write(bytes) {
      try {
        await writeWhole(handle, bytes);
      } catch (error) {
        throw systemFailure("output", error, facts);
      }
    },
    async commit() {
      try {
        await handle.sync();
        isOpen = false;
        await handle.close();
        await rename(temporary, target);
      } catch (error) {
        await abort();
        throw systemFailure("output", error, facts);
      }
    },
    abort,
  };
}

async function statOf(path: string): Promise<Stats | undefined> {
  return stat(path).catch(() => undefined);
}

async function deviceSink(path: string): Promise<ByteSink> {
  const facts = { file: path };
  const handle = await open(path, "w").catch((error: unknown) => {
    throw systemFailure("output", error, facts);
  });
  return {
    async write(bytes) {
      try {
        await writeWhole(handle, bytes);
      } catch (error) {
        throw systemFailure("output", error, facts);
      }
    },
    commit: () => handle.close(),
    abort: () => handle.close().catch(() => undefined),
  };
}

async function writeWhole(
  handle: { write(bytes: Uint8Array, offset: number, length: number): Promise<{ bytesWritten: number }> },
  bytes: Uint8Array,
): Promise<void> {
  for (let written = 0; written < bytes.length; ) {
    written += (await handle.write(bytes, written, bytes.length - written)).bytesWritten;
  }
}

/** Writes to stdout and waits for it: what the reader does not take yet is not piled up here. */
export function streamSink(stream: Writable): ByteSink {
  const facts = { file: "-" };
  let broken: unknown;
  const onError = (error: unknown): void => {
    broken = error;
  };
  // Without a listener a closed pipe would end the process with a stack trace.
  stream.on("error", onError);
  const write = (bytes: Uint8Array): Promise<void> =>
    new Promise((resolve, reject) => {
      if (broken !== undefined) return reject(systemFailure("output", broken, facts));
      stream.write(bytes, (error) => (error == null ? resolve() : reject(systemFailure("output", error, facts))));
    });
  return {
    write,
    commit: async () => {
      if (broken !== undefined) throw systemFailure("output", broken, facts);
    },
    abort: async () => undefined,
  };
}
