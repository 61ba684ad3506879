import type { Readable, Writable } from "node:stream";

/** What a command may touch of the world beside files; tests hand in their own. */
export interface Terminal {
  readonly stdin: Readable;
  readonly stdout: Writable;
  readonly stderr: Writable;
  /** Whether a person watches stderr: only then is progress shown. */
  readonly watched: boolean;
  /** Aborts when the user interrupts; what was begun is then swept away. */
  readonly interrupted?: AbortSignal;
}
