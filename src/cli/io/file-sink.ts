import { randomBytes } from "node:crypto";
import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeSync,
} from "node:fs";
import { dirname, join } from "node:path";
import type { Writable } from "node:stream";
import { CommandFailure } from "../failure.js";
import type { ByteSink } from "./byte-sink.js";
import { systemFailure } from "./system-error.js";

/**
 * Writes to a file, whole or not at all: first beside it under a name that says nothing of its content, then renamed.
 * A device or a pipe is written to directly. Files are written synchronously: handing each batch to another thread and
 * waiting for it costs more than the writing.
 */
export async function fileSink(path: string, force: boolean): Promise<ByteSink> {
  const facts = { file: path };
  const refused = (error: unknown): CommandFailure => systemFailure("output", error, facts);
  const existing = statOf(path);
  if (existing?.isDirectory()) throw new CommandFailure("output.is-folder", facts);
  const isDevice = existing !== undefined && !existing.isFile();
  if (existing !== undefined && !isDevice && !force) throw new CommandFailure("output.exists", facts);
  // Renaming onto a link would replace the link; the file behind it is meant.
  const target = existing === undefined ? path : realpathSync(path);
  const folder = dirname(target);
  if (!existsSync(folder)) throw new CommandFailure("output.no-folder", { folder });
  const written = isDevice ? path : join(folder, `.tatasehat-${randomBytes(6).toString("hex")}.tmp`);
  const file = attempt(() => openSync(written, isDevice ? "w" : "wx"), refused);
  let isOpen = true;
  const close = (): void => {
    if (isOpen) closeSync(file);
    isOpen = false;
  };
  const abort = async (): Promise<void> => {
    close();
    if (!isDevice) rmSync(written, { force: true });
  };
  return {
    async write(bytes) {
      attempt(() => {
        for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at, bytes.length - at);
      }, refused);
    },
    async commit() {
      try {
        if (!isDevice) fsyncSync(file);
        close();
        if (!isDevice) renameSync(written, target);
      } catch (error) {
        await abort();
        throw refused(error);
      }
    },
    abort,
  };
}

function statOf(path: string): Stats | undefined {
  return statSync(path, { throwIfNoEntry: false });
}

function attempt<T>(action: () => T, refused: (error: unknown) => CommandFailure): T {
  try {
    return action();
  } catch (error) {
    throw refused(error);
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
