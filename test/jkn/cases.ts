import { readFileSync } from "node:fs";
import type { Result } from "../../src/foundation/result.js";

/** The cases of one file under test/cases/jkn. */
export function casesOf<T>(name: string): readonly T[] {
  const text = readFileSync(new URL(`../cases/jkn/${name}.json`, import.meta.url), "utf8");
  return (JSON.parse(text) as { readonly cases: readonly T[] }).cases;
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

/** The codes of the notices of a value. */
export function noticesOf(result: Result<unknown>): string[] {
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.notices.map(({ code }) => code);
}
