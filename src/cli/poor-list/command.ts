import { type Command, Option } from "commander";
import { type GivenTableOptions, tableCommand, tableOptions } from "../table/command.js";
import type { PoorListOptions } from "./options.js";

/** The options as commander hands them over. */
interface GivenOptions extends GivenTableOptions {
  readonly register?: NonNullable<PoorListOptions["register"]>;
}

/** `tatasehat poor-list`. */
export function poorListCommand(action: (options: PoorListOptions) => Promise<void>): Command {
  return tableCommand(
    "poor-list",
    "verifikasi daftar warga miskin, satu baris satu orang / verification of a list of the poor, one row a person",
  )
    .addOption(
      new Option("--register <REGISTER>", "basis data daftar / register of the list").choices([
        "BDT",
        "DTKS",
        "DTSEN",
        "local",
      ]),
    )
    .action((input: string, given: GivenOptions) =>
      action({ ...tableOptions(input, given), register: given.register }),
    );
}
