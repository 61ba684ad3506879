import type { Writable } from "node:stream";
import type { ByteSink } from "./byte-sink.js";
import { fileSink, streamSink } from "./file-sink.js";

/** Opens where the bytes go. */
export function openSink(path: string | undefined, force: boolean, stdout: Writable): Promise<ByteSink> {
  return path === undefined || path === "-" ? Promise.resolve(streamSink(stdout)) : fileSink(path, force);
}
