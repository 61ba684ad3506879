import { Command, InvalidArgumentError, Option } from "commander";
import { isIsoDate } from "../../foundation/calendar.js";
import type { Language } from "../../foundation/result.js";
import { FORMATS, type Format } from "../io/output.js";
import type { TableOptions } from "./options.js";

/** The common options as commander hands them over. */
export interface GivenTableOptions {
  readonly output?: string;
  readonly force: boolean;
  readonly format?: Format;
  readonly sheet?: string;
  readonly asOf: string;
  readonly lang: Language;
  readonly withoutIdentity: boolean;
  readonly strict: boolean;
}

/** A command over a table, with the arguments that all of them share. */
export function tableCommand(name: string, description: string): Command {
  return new Command(name)
    .description(description)
    .argument("<INPUT>", "berkas .csv, .tsv, .ndjson, .xlsx, atau - untuk stdin / file, or - for stdin")
    .option("-o, --output <OUTPUT>", "berkas hasil / result file (default: stdout)")
    .option("--force", "timpa berkas hasil yang sudah ada / overwrite an existing result", false)
    .addOption(new Option("--format <FORMAT>", "format hasil / format of the result").choices(FORMATS))
    .option("--sheet <SHEET>", "lembar kerja .xlsx: nama atau nomor / sheet: name or number")
    .addOption(
      new Option("--as-of <DATE>", "per tanggal ini / on this day (YYYY-MM-DD)")
        .argParser((text) => {
          if (!isIsoDate(text)) throw new InvalidArgumentError("TTTT-BB-HH / YYYY-MM-DD");
          return text;
        })
        .makeOptionMandatory(),
    )
    .addOption(new Option("--lang <LANGUAGE>", "bahasa / language").choices(["id", "en"]).default("id"))
    .option("--without-identity", "hilangkan NIK, nama dan alamat / leave out NIK, names and addresses", false)
    .option("--strict", "kode keluar 3 bila ada baris bermasalah / exit code 3 when a row has an issue", false);
}

/** The common options in the words of the commands. */
export function tableOptions(input: string, given: GivenTableOptions): TableOptions {
  const { output, force, format, sheet, asOf, lang, withoutIdentity, strict } = given;
  return { input, output, force, format, sheet, asOf, language: lang, withoutIdentity, strict };
}
