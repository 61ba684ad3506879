import type { Facts } from "../../foundation/result.js";
import { CommandFailure } from "../failure.js";

const KNOWN: Readonly<Record<string, string>> = {
  ENOENT: "not-found",
  ENOTDIR: "not-found",
  EACCES: "not-allowed",
  EPERM: "not-allowed",
  EROFS: "not-allowed",
  EISDIR: "is-folder",
  ENOSPC: "disk-full",
  EDQUOT: "disk-full",
  EPIPE: "pipe-closed",
  ERR_STREAM_DESTROYED: "pipe-closed",
  ERR_STREAM_PREMATURE_CLOSE: "pipe-closed",
};

/** Turns what the operating system refused into a failure such as `output.disk-full`. */
export function systemFailure(what: "input" | "output", error: unknown, facts: Facts): CommandFailure {
  if (error instanceof CommandFailure) return error;
  const code = error instanceof Error && "code" in error ? String(error.code) : "unknown";
  const known = KNOWN[code];
  return known === undefined
    ? new CommandFailure(`${what}.system`, { ...facts, cause: code })
    : new CommandFailure(`${what}.${known}`, facts);
}
