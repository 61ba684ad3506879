import { readFileSync } from "node:fs";
import type { Issue, Notice, Result } from "../../src/foundation/result.js";

/** The cases of one file under test/cases/mortality. */
export function casesOf<T>(name: string): readonly T[] {
  const text = readFileSync(new URL(`../cases/mortality/${name}.json`, import.meta.url), "utf8");
  return (JSON.parse(text) as { readonly cases: readonly T[] }).cases;
}

/** The value, where there must be one. */
export function okValue<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}

/** The issues, where there must be some. */
export function issuesOf(result: Result<unknown>): readonly Issue[] {
  if (result.ok) throw new Error("a value where issues were expected");
  return result.issues;
}

/** The notices of a value. */
export function noticesOf(result: Result<unknown>): readonly Notice[] {
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.notices;
}

export const codesOf = (found: readonly (Issue | Notice)[]): string[] => found.map(({ code }) => code);
