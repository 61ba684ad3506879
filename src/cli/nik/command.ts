import type { Command } from "commander";
import { type GivenTableOptions, tableCommand, tableOptions } from "../table/command.js";
import type { TableOptions } from "../table/options.js";

/** `tatasehat nik`. */
export function nikCommand(action: (options: TableOptions) => Promise<void>): Command {
  return tableCommand(
    "nik",
    "bentuk NIK dalam kolom NIK atau satu nomor per baris; hasil disamarkan / the form of NIKs in a column or one a line; masked",
  ).action((input: string, given: GivenTableOptions) => action(tableOptions(input, given)));
}
