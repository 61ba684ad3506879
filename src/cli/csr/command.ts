import { type Command, Option } from "commander";
import { type GivenTableOptions, tableCommand, tableOptions, thousandsOption } from "../table/command.js";
import type { CsrOptions } from "./options.js";

/** The options as commander hands them over. */
interface GivenOptions extends GivenTableOptions, Pick<CsrOptions, "strategy" | "level" | "payer"> {
  readonly pledgesSheet?: string;
  readonly allocations?: string;
  readonly realisations?: string;
  readonly thousands?: "." | ",";
}

/** `tatasehat csr`. */
export function csrCommand(action: (options: CsrOptions) => Promise<void>): Command {
  return tableCommand(
    "csr",
    "kebutuhan kesehatan dan komitmen perusahaan: usulan alokasi, sisa dan alasannya, kekurangan sesudahnya / health needs and company pledges: who gets what, what is left and why",
  )
    .usage("[options] <NEEDS> <PLEDGES>")
    .argument("<PLEDGES>", "tabel komitmen / table of pledges")
    .addOption(
      new Option("--strategy <STRATEGY>", "urutan prioritas, atau satuan terisi terbanyak / by priority, or most units")
        .choices(["priority", "max-coverage"])
        .default("priority"),
    )
    .option("--pledges-sheet <SHEET>", "lembar kerja tabel komitmen / sheet of the pledges")
    .option("--allocations <FILE>", "tabel alokasi yang sudah diputuskan / allocations decided so far")
    .option("--realisations <FILE>", "tabel realisasi yang sudah diterima / what has arrived so far")
    .addOption(
      new Option("--level <LEVEL>", "wilayah dalam ringkasan / regions of the summary")
        .choices(["province", "regency", "district", "village"])
        .default("district"),
    )
    .addOption(
      new Option("--payer <PAYER>", "harga iuran JKN menurut pembayar / whose price JKN has")
        .choices(["whole", "local-government", "donor"])
        .default("donor"),
    )
    .addOption(thousandsOption())
    .action(async (input: string, pledges: string, given: GivenOptions, command: Command) => {
      if (input === "-" && pledges === "-") {
        command.error("error: NEEDS, PLEDGES: hanya satu yang boleh - / only one of them may be -");
      }
      const { pledgesSheet, allocations, realisations, strategy, level, payer, thousands } = given;
      const own = { pledges, pledgesSheet, allocations, realisations, strategy, level, payer, thousands };
      await action({ ...tableOptions(input, given), ...own });
    });
}
