import type { Bilingual } from "../foundation/result.js";
import { foldText } from "../foundation/text.js";

/**
 * A word as it is compared: letters and digits only. A word in another script folds to nothing and is compared as it is
 * written, so that two such words are not one.
 */
export function wordKey(text: string): string {
  const folded = foldText(text);
  return folded === "" ? text.trim().toLowerCase() : folded;
}

/** What a unit of JKN contributions is called: one person's cover for one month. */
export const PERSON_MONTH: Bilingual = { id: "orang-bulan", en: "person-month" };

const PERSON_MONTHS: readonly string[] = ["orang bulan", "bulan orang", "person month", "person months", "jiwa bulan"];

/** Whether words stand for the person-month. */
export const isPersonMonth = (unit: string): boolean => PERSON_MONTHS.includes(wordKey(unit));
