import { Command, InvalidArgumentError, Option } from "commander";
import { isIsoDate } from "../../foundation/calendar.js";
import type { Language } from "../../foundation/result.js";
import type { LawOptions } from "./options.js";

type LawAction = (options: LawOptions) => Promise<void>;

/** `tatasehat law show` and `tatasehat law status`. */
export function lawCommand(action: LawAction): Command {
  return new Command("law")
    .description("peraturan: keterangan dan keberlakuannya / regulations: what they are and whether they apply")
    .addCommand(showCommand(action))
    .addCommand(statusCommand(action));
}

const language = (): Option => new Option("--lang <LANGUAGE>", "bahasa / language").choices(["id", "en"]).default("id");
const ID = "misalnya / such as permenkes-6-2024";

function showCommand(action: LawAction): Command {
  return new Command("show")
    .description("keterangan sebuah peraturan / what is known of a regulation")
    .argument("<ID>", ID)
    .addOption(language())
    .action((id: string, { lang }: { lang: Language }) =>
      action({ action: "show", id, on: undefined, language: lang }),
    );
}

function statusCommand(action: LawAction): Command {
  return new Command("status")
    .description("status sebuah peraturan / the status of a regulation")
    .argument("<ID>", ID)
    .addOption(
      new Option("--on <DATE>", "pada tanggal ini / on this day (YYYY-MM-DD)").argParser((text) => {
        if (!isIsoDate(text)) throw new InvalidArgumentError("TTTT-BB-HH / YYYY-MM-DD");
        return text;
      }),
    )
    .addOption(language())
    .action((id: string, { on, lang }: { on?: string; lang: Language }) =>
      action({ action: "status", id, on, language: lang }),
    );
}
