import { type Command, InvalidArgumentError, Option } from "commander";
import { isIsoDate } from "../../foundation/calendar.js";
import { type GivenRunOptions, runOptions, tableCommand } from "../table/command.js";
import type { PosyanduOptions } from "./options.js";

/** The options as commander hands them over. */
interface GivenOptions
  extends GivenRunOptions,
    Pick<PosyanduOptions, "earlier" | "kbm" | "followUp" | "suppressSmall"> {
  readonly month?: string;
  readonly asOf?: string;
}

/** `tatasehat posyandu`. */
export function posyanduCommand(action: (options: PosyanduOptions) => Promise<void>): Command {
  return tableCommand(
    "posyandu",
    "SKDN, rujukan dan kunjungan rumah dari penimbangan sebulan / SKDN, referrals and home visits of a month's weighings",
    "optional",
  )
    .addOption(
      new Option("--month <MONTH>", "bulan penimbangan / month of the weighings (YYYY-MM)").argParser((text) => {
        if (!/^\d{4}-\d{2}$/.test(text) || !isIsoDate(`${text}-01`))
          throw new InvalidArgumentError("TTTT-BB / YYYY-MM");
        return text;
      }),
    )
    .addOption(
      new Option("--earlier <FILE>", "berkas bulan sebelumnya, boleh berulang / earlier months, may be repeated")
        .argParser((path, before: readonly string[]) => [...before, path])
        .default([], ""),
    )
    .addOption(
      new Option("--kbm <TABLE>", "tabel kenaikan berat minimal / table of the minimum gain")
        .choices(["by-sex", "A", "B"])
        .default("by-sex"),
    )
    .option("--follow-up", "daftar per baris untuk petugas kesehatan / the list by row, for health staff", false)
    .option("--suppress-small", "sembunyikan angka di bawah 5 / hide counts under 5", false)
    .action((input: string, given: GivenOptions) => {
      const { month, asOf, earlier, kbm, followUp, suppressSmall } = given;
      return action({ ...runOptions(input, given), month, asOf, earlier, kbm, followUp, suppressSmall });
    });
}
