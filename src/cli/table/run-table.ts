import { ExitCode } from "../failure.js";
import type { HeadingTable } from "../io/headings.js";
import { openTable } from "../io/open-input.js";
import type { OpenTable } from "../io/open-table.js";
import { openTableWriter } from "../io/open-table-writer.js";
import { outputFormat } from "../io/output.js";
import { print } from "../io/print.js";
import type { ResultColumn, TableWriter } from "../io/table-writer.js";
import type { Terminal } from "../terminal.js";
import type { RunOptions } from "./options.js";

/** Opens the input, hands it over and closes it, whatever becomes of it. */
export async function withTable<Role extends string>(
  { input, sheet }: Pick<RunOptions, "input" | "sheet">,
  headings: HeadingTable<Role>,
  { stdin }: Terminal,
  work: (table: OpenTable) => Promise<number>,
): Promise<number> {
  const table = await openTable({ path: input, stdin, sheet, recognised: (names) => headings.countKnown(names) });
  return closing(table, work);
}

/** Hands an open table over and closes it. */
export async function closing(table: OpenTable, work: (table: OpenTable) => Promise<number>): Promise<number> {
  try {
    return await work(table);
  } finally {
    await table.scanner.close().catch(() => undefined);
  }
}

/** What a result is written from. */
export interface ResultOptions {
  readonly table: OpenTable;
  readonly options: RunOptions;
  readonly terminal: Terminal;
  /** As a byte. */
  readonly decimalMark: number;
  readonly kept: readonly boolean[];
  readonly results: readonly ResultColumn[];
}

/** Opens the result of a table where and how the user asked for it. */
export function openResult(result: ResultOptions): Promise<TableWriter> {
  const { table, options, terminal, decimalMark, kept, results } = result;
  const { output, force, withoutIdentity } = options;
  return openTableWriter({
    table,
    path: output,
    format: outputFormat(options.format, output, table.kind, table.scanner.dialect.delimiter),
    force,
    decimalMark,
    echo: { kept, withoutIdentity },
    results,
    stdout: terminal.stdout,
  });
}

/** The path of the result, or nothing when it goes to stdout. */
export function resultPath({ output }: RunOptions): string | undefined {
  return output === "-" ? undefined : output;
}

/** Prints the summary, beside the result and never into it, and ends with the exit code. */
export async function conclude(
  summary: string,
  options: RunOptions,
  terminal: Terminal,
  anyIssue: boolean,
): Promise<number> {
  await print(resultPath(options) === undefined ? terminal.stderr : terminal.stdout, summary);
  return options.strict && anyIssue ? ExitCode.issues : ExitCode.done;
}
