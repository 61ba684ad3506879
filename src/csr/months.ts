/** Whether a value is a month YYYY-MM of the years 0001 to 9999. */
export function isMonth(value: unknown): value is string {
  return typeof value === "string" && /^(?!0000)\d{4}-(?:0[1-9]|1[0-2])$/.test(value);
}

/** Months since year 0. */
export const monthNumber = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;

/** The month that has a number. */
export const monthText = (number: number): string =>
  `${String(Math.floor(number / 12)).padStart(4, "0")}-${String((number % 12) + 1).padStart(2, "0")}`;
