import { readFileSync } from "node:fs";

/** Reads a file of cases of this topic. */
export function readCases<T>(name: string): T {
  return JSON.parse(readFileSync(new URL(`../cases/region/${name}.json`, import.meta.url), "utf8")) as T;
}
