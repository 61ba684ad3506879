import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, renameSync, rmdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { CommandFailure } from "../failure.js";
import { systemFailure } from "./system-error.js";

/**
 * Files of one folder that become visible together: they are written into a folder of their own inside it, under a name
 * that says nothing, and moved when all of them are there.
 */
export class FileSet {
  readonly names: string[] = [];
  readonly #staging: string;
  readonly #isNew: boolean;

  constructor(
    readonly folder: string,
    readonly force: boolean,
  ) {
    this.#isNew = !existsSync(folder);
    this.#staging = join(folder, `.tatasehat-${randomBytes(6).toString("hex")}.tmp`);
    this.#attempt(folder, () => mkdirSync(this.#staging, { recursive: true }));
  }

  /** Writes a file; an existing one of that name is refused, unless it may be overwritten. */
  add(name: string, text: string): void {
    const file = join(this.folder, name);
    if (existsSync(file) && !this.force) throw new CommandFailure("output.exists", { file });
    this.#attempt(file, () => writeFileSync(join(this.#staging, name), text));
    this.names.push(name);
  }

  commit(): void {
    for (const name of this.names) {
      const file = join(this.folder, name);
      this.#attempt(file, () => renameSync(join(this.#staging, name), file));
    }
    rmSync(this.#staging, { recursive: true, force: true });
  }

  /** Leaves no trace. */
  abort(): void {
    rmSync(this.#staging, { recursive: true, force: true });
    if (!this.#isNew) return;
    try {
      rmdirSync(this.folder);
    } catch {
      // Somebody else put something there meanwhile.
    }
  }

  #attempt(file: string, action: () => void): void {
    try {
      action();
    } catch (error) {
      throw systemFailure("output", error, { file });
    }
  }
}
