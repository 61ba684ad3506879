import { type Command, Option } from "commander";
import { CHART_INDICES, type ChartLook, type PictureLook } from "./options.js";

/** How a picture looks, as commander hands it over. */
export type GivenLook = PictureLook;

/** How a growth chart looks, as commander hands it over. */
export type GivenGrowthLook = ChartLook;

/** Adds the options that every picture has. */
export function withLook(command: Command): Command {
  return command
    .addOption(
      new Option("--size <SIZE>", "ukuran grafik / size of a chart").choices(["screen", "a4"]).default("screen"),
    )
    .addOption(
      new Option("--theme <THEME>", "warna grafik / colours").choices(["light", "dark", "auto"]).default("auto"),
    );
}

/** Adds the options that growth charts have. */
export function withGrowthLook(command: Command): Command {
  return withLook(command)
    .addOption(new Option("--index <INDEX>", "indeks grafik / index").choices(CHART_INDICES).default("weight-for-age"))
    .addOption(new Option("--style <STYLE>", "gaya grafik / style").choices(["who", "kms"]).default("who"));
}

/** The look of growth charts without what else was given. */
export const growthLookOf = ({ size, theme, index, style }: GivenGrowthLook): ChartLook => ({
  size,
  theme,
  index,
  style,
});
