import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable, Writable } from "node:stream";
import { afterAll } from "vitest";
import { run } from "../../src/cli/run.js";

/** What a run of the command left behind. */
export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** How a run differs from the ordinary. */
export interface RunOptions {
  readonly stdin?: string | Uint8Array | readonly (string | Uint8Array)[];
  readonly watched?: boolean;
  readonly interrupted?: AbortSignal;
  /** Takes the place of stdout. */
  readonly stdout?: Writable;
}

/** Gathers what is written to it. */
export class Gathered extends Writable {
  readonly chunks: Buffer[] = [];

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: () => void): void {
    // The writer may use its buffer again: what is kept must be a copy.
    this.chunks.push(Buffer.from(chunk));
    done();
  }

  get text(): string {
    return Buffer.concat(this.chunks).toString("utf8");
  }
}

/** Runs the command in this process. */
export async function tatasehat(args: readonly string[], options: RunOptions = {}): Promise<Ran> {
  const { stdin = [] } = options;
  const chunks = typeof stdin === "string" || stdin instanceof Uint8Array ? [stdin] : stdin;
  const stdout = options.stdout ?? new Gathered();
  const stderr = new Gathered();
  const code = await run(args, {
    stdin: Readable.from(chunks.map((chunk) => (typeof chunk === "string" ? Buffer.from(chunk) : chunk))),
    stdout,
    stderr,
    watched: options.watched ?? false,
    ...(options.interrupted === undefined ? {} : { interrupted: options.interrupted }),
  });
  return { code, stdout: stdout instanceof Gathered ? stdout.text : "", stderr: stderr.text };
}

/** A folder of its own for a test file, removed afterwards. */
export function folder(): {
  path(name: string): string;
  write(name: string, content: string | Uint8Array): string;
  read(name: string): string;
} {
  const root = mkdtempSync(join(tmpdir(), "tatasehat-test-"));
  afterAll(() => rmSync(root, { recursive: true, force: true }));
  const path = (name: string): string => join(root, name);
  return {
    path,
    write(name, content) {
      writeFileSync(path(name), content);
      return path(name);
    },
    read: (name) => readFileSync(path(name), "utf8"),
  };
}

/** The rows of a delimited text as objects; written for tests, with no code of the command's. */
export function table(text: string, delimiter = ","): Record<string, string>[] {
  const records = parse(text.replace(/^\ufeff/, ""), delimiter);
  const headings = records[0] ?? [];
  return records.slice(1).map((cells) => Object.fromEntries(headings.map((name, i) => [name, cells[i] ?? ""])));
}

/** RFC 4180, character by character. */
export function parse(text: string, delimiter = ","): string[][] {
  const records: string[][] = [];
  let record: string[] = [];
  let cell = "";
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const character = text[i] as string;
    if (quoted) {
      if (character !== '"') cell += character;
      else if (text[i + 1] === '"') {
        cell += '"';
        i++;
      } else quoted = false;
    } else if (character === '"' && cell === "") quoted = true;
    else if (character === delimiter) {
      record.push(cell);
      cell = "";
    } else if (character === "\n" || character === "\r") {
      if (character === "\r" && text[i + 1] === "\n") i++;
      record.push(cell);
      records.push(record);
      record = [];
      cell = "";
    } else cell += character;
  }
  if (cell !== "" || record.length > 0) records.push([...record, cell]);
  return records;
}
