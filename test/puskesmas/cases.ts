import { readFileSync } from "node:fs";
import type { Result } from "../../src/foundation/result.js";
import { fc } from "../property.js";

/** Reads rule cases that a health officer can check. */
export function readCases<T>(name: string): T {
  return JSON.parse(readFileSync(new URL(`../cases/puskesmas/${name}.json`, import.meta.url), "utf8")) as T;
}

/** The value, where there must be one. */
export function okValue<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}

/** The issues, where there must be some, as code and path. */
export function issuesOf(result: Result<unknown>): readonly (readonly (string | number)[])[] {
  if (result.ok) throw new Error("a value where issues were expected");
  return result.issues.map(({ code, path }) => [code, ...(path ?? [])]);
}

/** The codes of the notices of a value. */
export function noticesOf(result: Result<unknown>): readonly string[] {
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.notices.map(({ code }) => code);
}

/** A list and the same list in another order. */
export function shuffled<T>(item: fc.Arbitrary<T>, maxLength = 12): fc.Arbitrary<readonly [T[], T[]]> {
  return fc
    .array(item, { maxLength })
    .chain((list) =>
      fc
        .shuffledSubarray(list, { minLength: list.length, maxLength: list.length })
        .map((other) => [list, other] as const),
    );
}
