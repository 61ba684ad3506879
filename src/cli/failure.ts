import type { Facts } from "../foundation/result.js";

/** How the command ends: done; could not; wrong usage; done, but `--strict` and some row has an issue. */
export const ExitCode = { done: 0, failed: 1, usage: 2, issues: 3 } as const;

/**
 * What stops a command: a code of the message catalogue with its facts. It carries no text, so that it is put into the
 * user's language in one place and can never smuggle a cell's content into a message.
 */
export class CommandFailure extends Error {
  constructor(
    readonly code: string,
    readonly facts: Facts = {},
    readonly exitCode: number = ExitCode.failed,
  ) {
    super(code);
    this.name = "CommandFailure";
  }
}
