import type { Language } from "../../foundation/result.js";

const SHORT: Readonly<Record<Language, string>> = {
  id: "Jan Feb Mar Apr Mei Jun Jul Agu Sep Okt Nov Des",
  en: "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec",
};

/** The short name of a month, 1 to 12. */
export const shortMonth = (month: number, lang: Language): string => SHORT[lang].split(" ")[month - 1] ?? "";

/** Months since the year 0 of a text `YYYY-MM`; NaN for what is none. */
export function monthNumber(text: unknown): number {
  const match = typeof text === "string" ? /^(\d{4})-(0[1-9]|1[0-2])$/.exec(text) : null;
  return match === null ? Number.NaN : Number(match[1]) * 12 + Number(match[2]) - 1;
}
