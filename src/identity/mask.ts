import { digitsOf } from "./digits.js";
import { isDate, writtenDate } from "./embedded-date.js";

const HIDDEN = "****************";

/**
 * Hides a NIK or a No. KK: at most the six area digits stay; date and serial never do.
 *
 * The area stays only where sixteen digits hold a date in its place. In any other text nobody knows which digits are the
 * date, and all of it is hidden, its length too.
 *
 * @param text - the number as written
 * @returns sixteen characters; an empty text for an empty one. Never fails
 * @example
 * ```ts
 * import { maskNik } from "tatasehat/identity";
 * maskNik("36.72.01.540890.9902"); //=> "367201**********"
 * maskNik("5408909902367201"); //=> "****************"
 * ```
 */
export function maskNik(text: string): string {
  if (typeof text !== "string") return HIDDEN;
  if (text.trim() === "") return "";
  const digits = digitsOf(text);
  if (digits?.length !== HIDDEN.length || !isDate(writtenDate(digits))) return HIDDEN;
  return digits.slice(0, 6) + HIDDEN.slice(6);
}
