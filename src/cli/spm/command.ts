import { type Command, Option } from "commander";
import { type GivenTableOptions, tableCommand, tableOptions, thousandsOption } from "../table/command.js";
import type { SpmOptions } from "./options.js";

/** The options as commander hands them over. */
interface GivenOptions extends GivenTableOptions {
  readonly ageSpan?: "0-59" | "12-59";
  readonly thousands?: "." | ",";
  readonly expected?: string;
}

/** `tatasehat spm`. */
export function spmCommand(action: (options: SpmOptions) => Promise<void>): Command {
  return tableCommand(
    "spm",
    "capaian SPM per baris dan per wilayah induk / SPM achievement per row and pooled per parent area",
  )
    .addOption(
      new Option("--age-span <MONTHS>", "rentang umur balita SPM-KES-04 / age span of under-fives").choices([
        "0-59",
        "12-59",
      ]),
    )
    .addOption(thousandsOption())
    .option(
      "--expected <FILE>",
      "daftar wilayah yang harus melapor (area, parent) / list of the areas that should report",
    )
    .action((input: string, given: GivenOptions) => {
      const { ageSpan, thousands, expected } = given;
      return action({ ...tableOptions(input, given), ageSpan, thousands, expected });
    });
}
