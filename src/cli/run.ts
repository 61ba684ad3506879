import { Command, CommanderError } from "commander";
import { describe, type Language } from "../foundation/result.js";
import { version } from "../index.js";
import { chartCommand } from "./chart/command.js";
import { csrCommand } from "./csr/command.js";
import { decreeCommand } from "./decree/command.js";
import { CommandFailure, ExitCode } from "./failure.js";
import { growthCommand } from "./growth/command.js";
import { jknCommand } from "./jkn/command.js";
import { lawCommand } from "./law/command.js";
import { commandMessages } from "./messages.js";
import { nikCommand } from "./nik/command.js";
import { poorListCommand } from "./poor-list/command.js";
import { posyanduCommand } from "./posyandu/command.js";
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
  const posyandu = posyanduCommand(async (options) => {
    const { runPosyandu } = await import("./posyandu/run-posyandu.js");
    exitCode = await runPosyandu(options, terminal);
  });
  const csr = csrCommand(async (options) => {
    const { runCsr } = await import("./csr/run-csr.js");
    exitCode = await runCsr(options, terminal);
  });
  const decree = decreeCommand(async (options) => {
    const { runDecree } = await import("./decree/run-decree.js");
    exitCode = await runDecree(options, terminal);
  });
  const chart = chartCommand(async (options) => {
    const { runChart } = await import("./chart/run-chart.js");
    exitCode = await runChart(options, terminal);
  });
  for (const command of [growth, chart, posyandu, spm, law, nik, jkn, poorList, csr, decree]) {
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

/** A failure may come before the options are read: the language is then looked for by hand. */
function languageOf(args: readonly string[]): Language {
  const at = args.lastIndexOf("--lang");
  return args[at + 1] === "en" && at >= 0 ? "en" : args.includes("--lang=en") ? "en" : "id";
}

/** Names the kind of a fault of ours, never its text: that may quote a cell. */
function unexpected(error: unknown): CommandFailure {
  return new CommandFailure("unexpected", { cause: error instanceof Error ? error.name : typeof error });
}
