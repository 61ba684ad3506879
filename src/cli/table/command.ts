import { Command, InvalidArgumentError, Option } from "commander";
import { isIsoDate } from "../../foundation/calendar.js";
import type { Language } from "../../foundation/result.js";
import { FORMATS, type Format } from "../io/output.js";
import type { RunOptions, TableOptions } from "./options.js";

/** The common options as commander hands them over. */
export interface GivenRunOptions {
  readonly output?: string;
  readonly force: boolean;
  readonly format?: Format;
  readonly sheet?: string;
  readonly lang: Language;
  readonly withoutIdentity: boolean;
  readonly strict: boolean;
}

/** The same of a command whose answers depend on the day. */
export interface GivenTableOptions extends GivenRunOptions {
  readonly asOf: string;
}

const LAW_ON = "aturan per tanggal ini / rule in force on this day (YYYY-MM-DD)";

/** The option that names the day. */
function dayOption(): Option {
  return new Option("--as-of <DATE>", LAW_ON).argParser((text) => {
    if (!isIsoDate(text)) throw new InvalidArgumentError("TTTT-BB-HH / YYYY-MM-DD");
    return text;
  });
}

/** The option that says which mark separates thousands. */
export function thousandsOption(): Option {
  return new Option("--thousands <MARK>", "tanda ribuan dalam berkas / mark between thousands").choices([".", ","]);
}

/** A command over a table, with the arguments that all of them share; without a day of the law the records' own hold. */
export function tableCommand(name: string, description: string, day: "asked" | "optional" = "asked"): Command {
  return new Command(name)
    .description(description)
    .argument("<INPUT>", "berkas .csv, .tsv, .ndjson, .xlsx, atau - untuk stdin / file, or - for stdin")
    .option("-o, --output <OUTPUT>", "berkas hasil / result file (default: stdout)")
    .option("--force", "timpa berkas hasil yang sudah ada / overwrite an existing result", false)
    .addOption(new Option("--format <FORMAT>", "format hasil / format of the result").choices(FORMATS))
    .option("--sheet <SHEET>", "lembar kerja .xlsx: nama atau nomor / sheet: name or number")
    .addOption(dayOption().makeOptionMandatory(day === "asked"))
    .addOption(new Option("--lang <LANGUAGE>", "bahasa / language").choices(["id", "en"]).default("id"))
    .option("--without-identity", "hilangkan NIK, nama dan alamat / leave out NIK, names and addresses", false)
    .option("--strict", "kode keluar 3 bila ada baris bermasalah / exit code 3 when a row has an issue", false);
}

/** The common options in the words of the commands. */
export function runOptions(input: string, given: GivenRunOptions): RunOptions {
  const { output, force, format, sheet, lang, withoutIdentity, strict } = given;
  return { input, output, force, format, sheet, language: lang, withoutIdentity, strict };
}

/** The same of a command whose answers depend on the day. */
export function tableOptions(input: string, given: GivenTableOptions): TableOptions {
  return { ...runOptions(input, given), asOf: given.asOf };
}
