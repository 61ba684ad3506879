import { Command, CommanderError, InvalidArgumentError, Option } from "commander";
import { isIsoDate } from "../foundation/calendar.js";
import { describe, type Language } from "../foundation/result.js";
import { version } from "../index.js";
import { CommandFailure, ExitCode } from "./failure.js";
import type { GrowthOptions } from "./growth/options.js";
import { FORMATS, type Format } from "./io/output.js";
import { jknCommand } from "./jkn/command.js";
import { lawCommand } from "./law/command.js";
import { commandMessages } from "./messages.js";
import { nikCommand } from "./nik/command.js";
import { poorListCommand } from "./poor-list/command.js";
import { spmCommand } from "./spm/command.js";
import type { Terminal } from "./terminal.js";

/**
 * Runs the command.
 *
 * @param args - what stands behind `tatasehat`
 * @returns the exit code: 0 done, 1 could not, 2 wrong usage, 3 done but `--strict` and some row has an issue
 */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  let exitCode: number = ExitCode.done;
  const program = new Command("tatasehat")
    .description("Administrasi kesehatan Indonesia atas berkas / Indonesia's health administration on files")
    .version(version)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void terminal.stdout.write(text),
      writeErr: (text) => void terminal.stderr.write(text),
    });
  const growth = growthCommand(async (options) => {
    const { runGrowth } = await import("./growth/run-growth.js");
    exitCode = await runGrowth(options, terminal);
  });
  const spm = spmCommand(async (options) => {
    const { runSpm } = await import("./spm/run-spm.js");
    exitCode = await runSpm(options, terminal);
  });
  const law = lawCommand(async (options) => {
    const { runLaw } = await import("./law/run-law.js");
    exitCode = await runLaw(options, terminal);
  });
  const nik = nikCommand(async (options) => {
    const { runNik } = await import("./nik/run-nik.js");
    exitCode = await runNik(options, terminal);
  });
  const jkn = jknCommand(async (options) => {
    const { runJkn } = await import("./jkn/run-jkn.js");
    exitCode = await runJkn(options, terminal);
  });
  const poorList = poorListCommand(async (options) => {
    const { runPoorList } = await import("./poor-list/run-poor-list.js");
    exitCode = await runPoorList(options, terminal);
  });
  for (const command of [growth, spm, law, nik, jkn, poorList]) {
    for (const one of [command, ...command.commands]) one.copyInheritedSettings(program);
    program.addCommand(command);
  }
  try {
    await program.parseAsync([...args], { from: "user" });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? ExitCode.done : ExitCode.usage;
    const language = languageOf(args);
    const failure = error instanceof CommandFailure ? error : unexpected(error);
    const message = describe({ code: failure.code, facts: failure.facts }, language, commandMessages);
    terminal.stderr.write(`tatasehat: ${message}\n`);
    return failure.exitCode;
  }
}

type GrowthAction = (options: GrowthOptions) => Promise<void>;

/** The options as commander hands them over. */
interface GivenOptions {
  readonly output?: string;
  readonly force: boolean;
  readonly format?: Format;
  readonly sheet?: string;
  readonly standard: GrowthOptions["standard"];
  readonly method: GrowthOptions["method"];
  readonly ageUnit?: NonNullable<GrowthOptions["ageUnit"]>;
  readonly lang: Language;
  readonly asOf?: string;
  readonly withoutIdentity: boolean;
  readonly strict: boolean;
}

function growthCommand(action: GrowthAction): Command {
  return new Command("growth")
    .description(
      "z-scores, status gizi dan rujukan untuk berkas anak / z-scores, nutrition status and referral for a file of children",
    )
    .argument("<INPUT>", "berkas .csv, .tsv, .ndjson, .xlsx, atau - untuk stdin / file, or - for stdin")
    .option("-o, --output <OUTPUT>", "berkas hasil / result file (default: stdout)")
    .option("--force", "timpa berkas hasil yang sudah ada / overwrite an existing result", false)
    .addOption(new Option("--format <FORMAT>", "format hasil / format of the result").choices(FORMATS))
    .option("--sheet <SHEET>", "lembar kerja .xlsx: nama atau nomor / sheet: name or number")
    .addOption(
      new Option("--standard <STANDARD>", "standar / standard")
        .choices(["auto", "who-2006", "who-2007"])
        .default("auto"),
    )
    .addOption(
      new Option("--method <METHOD>", "metode z-score / method of the z-score")
        .choices(["day-lms", "completed-month-lms", "printed-sd"])
        .default("day-lms"),
    )
    .addOption(
      new Option("--age-unit <UNIT>", "satuan kolom umur / unit of the age column (default: days)").choices([
        "days",
        "months",
      ]),
    )
    .addOption(new Option("--lang <LANGUAGE>", "bahasa / language").choices(["id", "en"]).default("id"))
    .addOption(
      new Option("--as-of <DATE>", "aturan per tanggal ini / rule in force on this day (YYYY-MM-DD)").argParser(
        (text) => {
          if (!isIsoDate(text)) throw new InvalidArgumentError("TTTT-BB-HH / YYYY-MM-DD");
          return text;
        },
      ),
    )
    .option("--without-identity", "hilangkan NIK, nama dan alamat / leave out NIK, names and addresses", false)
    .option("--strict", "kode keluar 3 bila ada baris bermasalah / exit code 3 when a row has an issue", false)
    .action(async (input: string, given: GivenOptions) => {
      const { output, format, sheet, ageUnit, asOf, lang, ...rest } = given;
      await action({ input, output, format, sheet, ageUnit, asOf, language: lang, ...rest });
    });
}

/** A failure may come before the options are read: the language is then looked for by hand. */
function languageOf(args: readonly string[]): Language {
  const at = args.lastIndexOf("--lang");
  return args[at + 1] === "en" && at >= 0 ? "en" : args.includes("--lang=en") ? "en" : "id";
}

/** Names the kind of a fault of ours, never its text: that may quote a cell. */
function unexpected(error: unknown): CommandFailure {
  return new CommandFailure("unexpected", { cause: error instanceof Error ? error.name : typeof error });
}
