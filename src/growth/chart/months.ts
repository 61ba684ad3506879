import type { Language } from "../../foundation/result.js";

const SHORT: Readonly<Record<Language, string>> = {
  id: "JanFebMarAprMeiJunJulAguSepOktNovDes",
  en: "JanFebMarAprMayJunJulAugSepOctNovDec",
};

/** The short name of a month, by a number whose Januaries are multiples of twelve. */
export function shortMonth(number: number, lang: Language): string {
  const first = (number % 12) * 3;
  // An unknown language is refused by the page.
  return String(SHORT[lang]).slice(first, first + 3);
}

/** Months since the year 0 of a text that begins with `YYYY-MM`; NaN for what does not. */
export function monthNumber(text: unknown): number {
  const match = /^(\d{4})-(0[1-9]|1[0-2])/.exec(String(text));
  return match === null ? Number.NaN : Number(match[1]) * 12 + Number(match[2]) - 1;
}
