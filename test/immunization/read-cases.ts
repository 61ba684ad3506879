import { readFileSync } from "node:fs";
import type { Result } from "../../src/foundation/result.js";
import type { RecordedDose } from "../../src/immunization/index.js";

/** Reads rule cases that a health officer can check. */
export function readCases<T>(name: string): T {
  return JSON.parse(readFileSync(new URL(`../cases/immunization/${name}.json`, import.meta.url), "utf8")) as T;
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
  return result.notices.map(({ code }) => code.replace("immunization.", ""));
}

/** Reads `MR1 2024-10-01` and `BCG ?`. */
export function doseOf(line: string): RecordedDose {
  const [label = "", givenOn = "?"] = line.split(" ");
  const numbered = /^(.+?)(\d+)$/.exec(label);
  const isSingle = label === "HB0" || label === "BCG" || numbered === null;
  return {
    vaccine: isSingle ? label : (numbered[1] ?? ""),
    dose: isSingle ? 1 : Number(numbered[2]),
    givenOn: givenOn === "?" ? null : givenOn,
  };
}
