import { readFileSync } from "node:fs";
import type { Issue, Notice, Result } from "../../src/foundation/result.js";

/** Reads rule cases that a health officer can check. */
export function readCases<T>(name: string): T {
  return JSON.parse(readFileSync(new URL(`../cases/equity/${name}.json`, import.meta.url), "utf8")) as T;
}

/** The value of a result that has one. */
export function valueIn<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}

export const issuesOf = (result: Result<unknown>): readonly Issue[] => (result.ok ? [] : result.issues);

export const noticesOf = (result: Result<unknown>): readonly Notice[] => (result.ok ? result.notices : []);

export const codesOf = (said: readonly { readonly code: string }[]): string[] => said.map(({ code }) => code);
