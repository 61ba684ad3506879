import { type IsoDate, isIsoDate } from "../../foundation/calendar.js";

/** The months as decrees spell them, older spellings too. */
const MONTHS: readonly string[] = [
  ...["januari", "februari|pebruari", "maret", "april", "mei", "juni", "juli", "agustus", "september"],
  ...["oktober", "november|nopember", "desember"],
];

const MONTH_NUMBERS: Readonly<Record<string, number>> = /* @__PURE__ */ Object.fromEntries(
  /* @__PURE__ */ MONTHS.flatMap((names, i) => names.split("|").map((name) => [name, i + 1])),
);

const NAMES = /* @__PURE__ */ MONTHS.join("|");

/** A day in words or digits: `6 Februari 2023`, `06-02-2023`. */
const DAY_PATTERN = `(?<!\\d)(\\d{1,2}) ?(?:(${NAMES}) ?|[-/.] ?(\\d{1,2}) ?[-/.] ?)(\\d{4})(?!\\d)`;

/** What a text says of a day; what it does not say, or cannot be, is null. */
export interface WrittenDay {
  readonly iso: IsoDate | null;
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  /** Where it stands in the text. */
  readonly from: number;
  readonly to: number;
}

/** Finds the days that a text names, even those that the calendar does not have. */
export function writtenDays(text: string): WrittenDay[] {
  return [...text.matchAll(new RegExp(DAY_PATTERN, "gi"))].map((found) => {
    const [whole, day, name, digits, year] = found;
    const month = name === undefined ? Number(digits) : (MONTH_NUMBERS[name.toLowerCase()] as number);
    const at = { from: found.index, to: found.index + whole.length };
    return { ...dayOf(Number(year), month, Number(day)), ...at };
  });
}

function dayOf(year: number, month: number, day: number): Omit<WrittenDay, "from" | "to"> {
  const two = (value: number) => String(value).padStart(2, "0");
  const iso = `${String(year).padStart(4, "0")}-${two(month)}-${two(day)}`;
  return {
    iso: isIsoDate(iso) ? iso : null,
    year: year > 0 ? year : null,
    month: month >= 1 && month <= 12 ? month : null,
    day,
  };
}

/** A month and year without a day, or a year alone; for a date that was left blank. */
export function writtenMonth(text: string): { readonly year: number | null; readonly month: number | null } {
  const found = new RegExp(`(?:(${NAMES}) {0,3})?(?<!\\d)(\\d{4})(?!\\d)`, "i").exec(text);
  if (found === null) return { year: null, month: null };
  const [, name, year] = found;
  return {
    year: Number(year) > 0 ? Number(year) : null,
    month: name === undefined ? null : (MONTH_NUMBERS[name.toLowerCase()] as number),
  };
}

/** Writes a day as decrees do: `6 Februari 2023`. */
export function writeDay(date: IsoDate): string {
  const name = (MONTHS[Number(date.slice(5, 7)) - 1] as string).split("|")[0] as string;
  return `${Number(date.slice(8))} ${name.charAt(0).toUpperCase()}${name.slice(1)} ${Number(date.slice(0, 4))}`;
}
