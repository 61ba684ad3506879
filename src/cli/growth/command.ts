import { type Command, Option } from "commander";
import { type GivenGrowthLook, growthLookOf, withGrowthLook } from "../chart/look.js";
import { type GivenRunOptions, runOptions, tableCommand } from "../table/command.js";
import type { GrowthOptions } from "./options.js";

/** The options as commander hands them over. */
interface GivenOptions extends GivenRunOptions, GivenGrowthLook, Pick<GrowthOptions, "standard" | "method"> {
  readonly ageUnit?: NonNullable<GrowthOptions["ageUnit"]>;
  readonly asOf?: string;
  readonly charts?: string;
}

/** `tatasehat growth`. */
export function growthCommand(action: (options: GrowthOptions) => Promise<void>): Command {
  const command = tableCommand(
    "growth",
    "z-scores, status gizi dan rujukan untuk berkas anak / z-scores, nutrition status and referral for a file of children",
    "optional",
  )
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
    .option("--charts <DIR>", "folder untuk satu grafik SVG per anak / folder for one SVG chart a child");
  return withGrowthLook(command).action((input: string, given: GivenOptions) => {
    const { standard, method, ageUnit, asOf, charts } = given;
    return action({ ...runOptions(input, given), standard, method, ageUnit, asOf, charts, look: growthLookOf(given) });
  });
}
