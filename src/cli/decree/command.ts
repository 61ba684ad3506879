import { Command, InvalidArgumentError, Option } from "commander";
import { isIsoDate } from "../../foundation/calendar.js";
import type { Language } from "../../foundation/result.js";
import type { DecreeOptions, ReportFormat } from "./options.js";

type DecreeAction = (options: DecreeOptions) => Promise<void>;

/** `tatasehat decree check`, `number` and `cite`. */
export function decreeCommand(action: DecreeAction): Command {
  return new Command("decree")
    .description("naskah keputusan dan peraturan: nomor, kutipan, pemeriksaan / decrees: numbers, citations, checks")
    .addCommand(checkCommand(action))
    .addCommand(numberCommand(action))
    .addCommand(citeCommand(action));
}

const language = (): Option => new Option("--lang <LANGUAGE>", "bahasa / language").choices(["id", "en"]).default("id");
const format = (...formats: ReportFormat[]): Option =>
  new Option("--format <FORMAT>", "bentuk keluaran / form of the output").choices(formats).default("text");
const day = (): Option =>
  new Option("--as-of <DATE>", "per tanggal ini / on this day (YYYY-MM-DD)").argParser((text) => {
    if (!isIsoDate(text)) throw new InvalidArgumentError("TTTT-BB-HH / YYYY-MM-DD");
    return text;
  });
const output = (): Option => new Option("-o, --output <OUTPUT>", "berkas hasil / result file (default: stdout)");
const force = (): Option =>
  new Option("--force", "timpa berkas hasil yang sudah ada / overwrite an existing result").default(false, "");
const FILE = "berkas .txt, .md, .docx, atau .pdf, atau - untuk stdin / file, or - for stdin";

interface Given {
  readonly lang: Language;
  readonly format: ReportFormat;
  readonly asOf?: string;
  readonly output?: string;
  readonly force: boolean;
}

const reportIn = ({ output, force }: Given) => ({ output, force });

function checkCommand(action: DecreeAction): Command {
  return new Command("check")
    .description("periksa naskah; kode keluar 3 bila ada galat / check a decree; exit code 3 when there is an error")
    .argument("<FILE...>", FILE)
    .addOption(day())
    .addOption(
      new Option("--off <RULE>", "matikan aturan, boleh berulang / switch a rule off, may be repeated")
        .argParser((id, before: readonly string[]) => [...before, id])
        .default([], ""),
    )
    .addOption(format("text", "json", "sarif"))
    .addOption(language())
    .addOption(output())
    .addOption(force())
    .action((files: readonly string[], given: Given & { readonly off: readonly string[] }) =>
      action({
        action: "check",
        files,
        asOf: given.asOf,
        off: given.off,
        format: given.format,
        language: given.lang,
        ...reportIn(given),
      }),
    );
}

function numberCommand(action: DecreeAction): Command {
  return new Command("number")
    .description("uraikan nomor keputusan atau peraturan / read the number of a decree or regulation")
    .argument("<TEXT>", 'misalnya / such as "Nomor 440/Kep.57-Eksda/2023"')
    .addOption(format("text", "json"))
    .addOption(language())
    .addOption(output())
    .addOption(force())
    .action((text: string, given: Given) =>
      action({
        action: "number",
        text,
        format: given.format as "text" | "json",
        language: given.lang,
        ...reportIn(given),
      }),
    );
}

function citeCommand(action: DecreeAction): Command {
  return new Command("cite")
    .description("kutipan peraturan dalam naskah, dan keberlakuannya / citations in a text, and whether they apply")
    .argument("<FILE>", FILE)
    .addOption(day())
    .addOption(format("text", "json"))
    .addOption(language())
    .addOption(output())
    .addOption(force())
    .action((file: string, given: Given) =>
      action({
        action: "cite",
        file,
        asOf: given.asOf,
        format: given.format as "text" | "json",
        language: given.lang,
        ...reportIn(given),
      }),
    );
}
