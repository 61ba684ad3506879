import { Command, InvalidArgumentError, Option } from "commander";
import { isIsoDate } from "../../foundation/calendar.js";
import type { Language } from "../../foundation/result.js";
import { FORMATS, type Format } from "../io/output.js";
import type { SpmOptions } from "./options.js";

/** The options as commander hands them over. */
interface GivenOptions {
  readonly output?: string;
  readonly force: boolean;
  readonly format?: Format;
  readonly sheet?: string;
  readonly asOf: string;
  readonly ageSpan?: "0-59" | "12-59";
  readonly thousands?: "." | ",";
  readonly expected?: string;
  readonly lang: Language;
  readonly strict: boolean;
}

/** `tatasehat spm`. */
export function spmCommand(action: (options: SpmOptions) => Promise<void>): Command {
  return new Command("spm")
    .description("capaian SPM per baris dan per wilayah induk / SPM achievement per row and pooled per parent area")
    .argument("<INPUT>", "berkas .csv, .tsv, .ndjson, .xlsx, atau - untuk stdin / file, or - for stdin")
    .option("-o, --output <OUTPUT>", "berkas hasil / result file (default: stdout)")
    .option("--force", "timpa berkas hasil yang sudah ada / overwrite an existing result", false)
    .addOption(new Option("--format <FORMAT>", "format hasil / format of the result").choices(FORMATS))
    .option("--sheet <SHEET>", "lembar kerja .xlsx: nama atau nomor / sheet: name or number")
    .addOption(
      new Option("--as-of <DATE>", "aturan per tanggal ini / rule in force on this day (YYYY-MM-DD)")
        .argParser((text) => {
          if (!isIsoDate(text)) throw new InvalidArgumentError("TTTT-BB-HH / YYYY-MM-DD");
          return text;
        })
        .makeOptionMandatory(),
    )
    .addOption(
      new Option("--age-span <MONTHS>", "rentang umur balita SPM-KES-04 / age span of under-fives").choices([
        "0-59",
        "12-59",
      ]),
    )
    .addOption(
      new Option("--thousands <MARK>", "tanda ribuan dalam berkas / mark between thousands").choices([".", ","]),
    )
    .option(
      "--expected <FILE>",
      "daftar wilayah yang harus melapor (area, parent) / list of the areas that should report",
    )
    .addOption(new Option("--lang <LANGUAGE>", "bahasa / language").choices(["id", "en"]).default("id"))
    .option("--strict", "kode keluar 3 bila ada baris bermasalah / exit code 3 when a row has an issue", false)
    .action(async (input: string, given: GivenOptions) => {
      const { output, format, sheet, ageSpan, thousands, expected, lang, ...rest } = given;
      await action({ input, output, format, sheet, ageSpan, thousands, expected, language: lang, ...rest });
    });
}
