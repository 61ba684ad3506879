import { readFileSync } from "node:fs";

/** Reads rule cases that a health officer can check. */
export function readCases<T>(name: string): T {
  return JSON.parse(readFileSync(new URL(`../cases/posyandu/${name}.json`, import.meta.url), "utf8")) as T;
}
