import type { Writable } from "node:stream";

/** Waits until a text is written; a reader that went away does not matter any more at the end of a command. */
export function print(stream: Writable, text: string): Promise<void> {
  return new Promise((resolve) => {
    stream.write(text, () => resolve());
  });
}
