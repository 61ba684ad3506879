import { foldText } from "../../foundation/text.js";
import { describeEntry } from "./regulation.js";
import { entries } from "./store.js";
import type { Regulation } from "./types.js";

/** What to look for; what is left out does not matter. */
export interface RegulationQuery {
  /** In any case; `PERDA` finds the Perda of every place. */
  readonly type?: string;
  /** The number, or the running number inside it: 1186 finds `HK.01.07/MENKES/1186/2022`. */
  readonly number?: string | number;
  readonly year?: number;
  /** One of a regulation's topics, in Indonesian, such as `imunisasi`. */
  readonly topic?: string;
  /** Words of the title, in any order. */
  readonly text?: string;
}

/**
 * Finds regulations that match everything asked for.
 *
 * @param query - type, number, year, topic and words of the title
 * @returns the regulations by year, then by number; all of them for an empty query
 * @example
 * ```ts
 * import { findRegulations } from "tatasehat/law/registry";
 * findRegulations({ type: "permenkes", text: "standar antropometri" }).map(({ id }) => id); //=> ["permenkes-2-2020"]
 * ```
 */
export function findRegulations(query: RegulationQuery = {}): Regulation[] {
  const topic = query.topic?.toLowerCase();
  const words = foldText(query.text ?? "")
    .split(" ")
    .filter((word) => word !== "");
  const type = query.type?.toUpperCase().replace(/[^A-Z]+/g, "-");
  const number = query.number === undefined ? undefined : bare(String(query.number));
  return [...entries().values()]
    .filter(({ year }) => query.year === undefined || year === query.year)
    .filter((entry) => type === undefined || isType(entry.type, type))
    .filter((entry) => number === undefined || isNumber(entry.number, entry.year, number))
    .map(describeEntry)
    .filter(({ topics }) => topic === undefined || topics.includes(topic))
    .filter(({ title }) => words.length === 0 || hasWords(title, words))
    .sort((a, b) => a.year - b.year || runningNumber(a) - runningNumber(b) || (a.id < b.id ? -1 : 1));
}

/** Perda Kota Cilegon is PERDA-KOTA-CILEGON, and a PERDA. */
function isType(type: string, wanted: string): boolean {
  return type.replaceAll("-", "") === wanted.replaceAll("-", "") || type.startsWith(`${wanted}-`);
}

function isNumber(number: string, year: number, wanted: string): boolean {
  // Most numbers have no parts.
  if (!number.includes("/")) return bare(number) === wanted;
  const parts = number.split("/");
  // A closing year is not the number: Keputusan 51/2022 is not number 2022.
  const running = parts.length > 1 && parts.at(-1) === String(year) ? parts.slice(0, -1) : parts;
  return bare(number) === wanted || running.some((part) => bare(part) === wanted);
}

/** 028 is 28. */
function bare(number: string): string {
  return number
    .trim()
    .toUpperCase()
    .replace(/^0+(?=\d)/, "");
}

function hasWords(title: string, words: readonly string[]): boolean {
  const folded = ` ${foldText(title)}`;
  return words.every((word) => folded.includes(` ${word}`));
}

/** 1186 of HK.01.07/MENKES/1186/2022, 2430 of 300.2.2-2430. */
function runningNumber({ number }: Regulation): number {
  return Number(/(?:^|\/)(\d+)(?:\/|$)/.exec(number)?.[1] ?? /\d+$/.exec(number)?.[0] ?? 0);
}
