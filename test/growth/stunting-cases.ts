import { readFileSync } from "node:fs";
import type { Result } from "../../src/foundation/result.js";

/** A file of cases under test/cases/stunting. */
export function casesOf<T>(name: string): T {
  return JSON.parse(readFileSync(new URL(`../cases/stunting/${name}.json`, import.meta.url), "utf8")) as T;
}

/** The value, where there must be one. */
export function okValue<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}

/** The issues, where there must be some. */
export function issuesOf(result: Result<unknown>) {
  if (result.ok) throw new Error("a value where issues were expected");
  return result.issues;
}

/** The notices of a value. */
export function noticesOf(result: Result<unknown>) {
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.notices;
}

/** The codes of the notices of a value. */
export function noticeCodes(result: Result<unknown>): string[] {
  return noticesOf(result).map(({ code }) => code);
}
