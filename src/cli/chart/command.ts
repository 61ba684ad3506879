import { Command, InvalidArgumentError, Option } from "commander";
import type { Language } from "../../foundation/result.js";
import { type GivenGrowthLook, type GivenLook, growthLookOf, withGrowthLook, withLook } from "./look.js";
import type { ChartOptions, ChartRun } from "./options.js";

/** The common options as commander hands them over. */
interface Given extends GivenLook {
  readonly output?: string;
  readonly force: boolean;
  readonly sheet?: string;
  readonly lang: Language;
  readonly strict: boolean;
  readonly title?: string;
}

interface GivenGrowth extends Given, GivenGrowthLook {
  readonly ageUnit?: "days" | "months";
}

interface GivenCoverage extends Given {
  readonly year: number;
  readonly target: string;
  readonly denominator: number;
  readonly indicator?: string;
}

/** `tatasehat chart growth|skdn|coverage|gap`. */
export function chartCommand(action: (options: ChartOptions) => Promise<void>): Command {
  const growth = withGrowthLook(one("growth", "grafik pertumbuhan satu anak / growth chart of one child"))
    .addOption(
      new Option("--age-unit <UNIT>", "satuan kolom umur / unit of the age column").choices(["days", "months"]),
    )
    .action((input: string, given: GivenGrowth) =>
      action({ ...runOf(input, given), kind: "growth", look: growthLookOf(given), ageUnit: given.ageUnit }),
    );
  const coverage = withLook(one("coverage", "cakupan PWS terhadap target / PWS coverage against its target"))
    .requiredOption("--year <YEAR>", "tahun / year", whole)
    .requiredOption("--target <PERCENT>", "target setahun (%) / target of the year (%)")
    .requiredOption("--denominator <COUNT>", "sasaran setahun / to be reached in the year", whole)
    .option("--indicator <NAME>", "nama indikator / name of the indicator")
    .action((input: string, given: GivenCoverage) => {
      const { year, target, denominator, indicator } = given;
      return action({ ...runOf(input, given), kind: "coverage", year, target, denominator, indicator });
    });
  const plain = (kind: "skdn" | "gap", description: string): Command =>
    withLook(one(kind, description)).action((input: string, given: Given) => action({ ...runOf(input, given), kind }));
  return new Command("chart")
    .description("grafik SVG / charts as SVG")
    .addCommand(growth)
    .addCommand(plain("skdn", "S, K, D, N dan rasionya tiap bulan / S, K, D, N and ratios by month"))
    .addCommand(coverage)
    .addCommand(plain("gap", "kebutuhan, komitmen dan realisasi / needs, pledges and what arrived"));
}

function one(name: string, description: string): Command {
  return new Command(name)
    .description(description)
    .argument("<INPUT>", "berkas .csv, .tsv, .ndjson, .xlsx, atau - untuk stdin / file, or - for stdin")
    .option("-o, --output <OUTPUT>", "berkas .svg / .svg file (default: stdout)")
    .option("--force", "timpa berkas hasil yang sudah ada / overwrite an existing result", false)
    .option("--sheet <SHEET>", "lembar kerja .xlsx: nama atau nomor / sheet: name or number")
    .option("--title <TITLE>", "judul / heading")
    .addOption(new Option("--lang <LANGUAGE>", "bahasa / language").choices(["id", "en"]).default("id"))
    .option("--strict", "kode keluar 3 bila ada yang tidak digambar / exit code 3 when something is not drawn", false);
}

function whole(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError("bilangan bulat / whole number");
  return Number(text);
}

function runOf(input: string, given: Given): ChartRun {
  const { output, force, sheet, lang, strict, title, size, theme } = given;
  return { input, output, force, sheet, language: lang, strict, title, look: { size, theme } };
}
