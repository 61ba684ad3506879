import { foldText } from "../foundation/text.js";

/** Most names of a list need no more than lower case. */
const PLAIN = /^[A-Za-z]+(?: [A-Za-z]+)*$/;

const APOSTROPHES = /['’‘`´ʼ]/g;

/**
 * Folds a person's name for matching: as a heading is folded, but an apostrophe parts nothing, for Nur'aini is also
 * written Nuraini. Empty when nothing of it can be compared.
 */
export function foldName(name: unknown): string {
  if (typeof name !== "string") return "";
  return PLAIN.test(name) ? name.toLowerCase() : foldText(name.replace(APOSTROPHES, ""));
}
