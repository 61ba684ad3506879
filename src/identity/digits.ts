/*
 * Identity numbers are text. People part the digits with spaces, dots and hyphens; these three go, and nothing else does:
 * a letter, an apostrophe or a digit of another script is an error that somebody must see.
 */

const BARE = /^\d*$/;
const PARTED = /^[\d .-]*$/;

/**
 * The digits of a number without the separators.
 *
 * @param text - a number as written
 * @returns the digits, possibly none; undefined when the text holds anything but ASCII digits, spaces, dots and hyphens
 */
export function digitsOf(text: string): string | undefined {
  if (BARE.test(text)) return text;
  return PARTED.test(text) ? text.replace(/[ .-]/g, "") : undefined;
}

const ZERO = 48;

/** The number that two digits spell at a place of a text of digits. */
export function twoDigitsAt(digits: string, at: number): number {
  return (digits.charCodeAt(at) - ZERO) * 10 + digits.charCodeAt(at + 1) - ZERO;
}
