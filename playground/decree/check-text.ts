import { bludMessages, bludRules } from "../../src/blud/index.js";
import { checkDecree, decreeCheckerMessages, decreeRules, type Finding, readDecree } from "../../src/decree/index.js";
import type { Messages } from "../../src/foundation/result.js";

/** What the findings say. */
export const findingMessages: Messages = { ...decreeCheckerMessages, ...bludMessages };

/** Checks a text with the rules that the command uses: those of BLUD speak of decrees about one. */
export function checkText(text: string, asOf: string | undefined): readonly Finding[] {
  const document = readDecree(text);
  const title = document.title?.name?.span;
  const isBlud =
    title !== undefined && /\bBLUD\b|BADAN\s+LAYANAN\s+UMUM\s+DAERAH/i.test(text.slice(title.start, title.end));
  const rules = isBlud ? [...decreeRules, ...bludRules] : decreeRules;
  return checkDecree(document, { rules, ...(asOf === undefined ? {} : { asOf }) });
}
