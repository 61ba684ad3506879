import { type Command, InvalidArgumentError, Option } from "commander";
import { type GivenTableOptions, tableCommand, tableOptions, thousandsOption } from "../table/command.js";
import type { JknOptions } from "./options.js";

/** The options as commander hands them over. */
interface GivenOptions extends GivenTableOptions, Pick<JknOptions, "activity" | "months" | "payer"> {
  readonly target?: number;
  readonly thousands?: "." | ",";
}

/** `tatasehat jkn`. */
export function jknCommand(action: (options: JknOptions) => Promise<void>): Command {
  return tableCommand(
    "jkn",
    "cakupan JKN per wilayah: kepesertaan, keaktifan, kekurangan menuju UHC dan biayanya / JKN coverage per area",
  )
    .addOption(
      new Option("--activity <DENOMINATOR>", "keaktifan terhadap / activity is measured against")
        .choices(["registered", "population"])
        .default("registered"),
    )
    .addOption(
      new Option(
        "--target <PERCENT>",
        "kepesertaan yang dituju / participation to reach (default: kriteria UHC tahun itu / the year's UHC criteria)",
      ).argParser((text) => {
        const percent = Number(text.replace(",", "."));
        if (!/^\d{1,3}(?:[.,]\d{1,4})?$/.test(text) || percent > 100) throw new InvalidArgumentError("0-100");
        return percent;
      }),
    )
    .addOption(
      new Option("--months <MONTHS>", "bulan yang dibiayai / months to be paid").default(12).argParser((text) => {
        if (!/^[1-9]\d{0,2}$/.test(text)) throw new InvalidArgumentError("1-999");
        return Number(text);
      }),
    )
    .addOption(
      new Option("--payer <PAYER>", "siapa yang membayar / who pays")
        .choices(["whole", "local-government", "donor"])
        .default("whole"),
    )
    .addOption(thousandsOption())
    .action((input: string, given: GivenOptions) => {
      const { activity, target, months, payer, thousands } = given;
      return action({ ...tableOptions(input, given), activity, target, months, payer, thousands });
    });
}
