import { isWithin, levelOf, parentCode } from "./code.js";
import {
  FORMER_DISTRICT_NAMES,
  FORMER_DISTRICTS,
  FORMER_REGENCIES,
  LATER_FORMER_DISTRICTS,
} from "./data/former-codes.js";
import { unpackRuns } from "./packing.js";
import { regionTable } from "./table.js";
import type { DatedChange, Region, RegionLevel } from "./types.js";

/** An area from which others were cut, whose parts took other codes with them. */
export interface Split extends DatedChange {
  readonly from: string;
  readonly into: readonly string[];
  /** The last list with the former codes, where one was read. */
  readonly lastSeenIn?: string;
}

/** A code that the newest list does not hold. */
export interface FormerCode {
  readonly code: string;
  /** The bare name that it had, where it is on record. */
  readonly name?: string;
  /** Today's code of the area, or of the smallest area known to hold it. */
  readonly successor: string;
  readonly split: Split;
  /** How far down the code is on record. */
  readonly recorded: RegionLevel;
  /** The list that first held it, when that is not the first of all. */
  readonly firstSeenIn?: string;
}

/*
 * Codes follow the lists: the former ones stand until the first list with the new ones. Kalimantan Utara (UU 20/2012)
 * and Kota Serang (2007) were cut before the first list that was read; of those only the year is used, and nothing
 * about them was checked.
 */
const SPLITS: readonly Split[] = [
  {
    from: "91",
    into: ["93", "94", "95"],
    unchangedOn: "2022-02-14",
    changedBy: "2022-11-09",
    lastSeenIn: "Kepmendagri 050-145/2022",
    confidence: "secondary",
  },
  {
    from: "92",
    into: ["96"],
    unchangedOn: "2022-11-09",
    changedBy: "2025-04-25",
    lastSeenIn: "Kepmendagri 100.1.1-6117/2022",
    confidence: "secondary",
  },
  { from: "64", into: ["65"], unchangedOn: "2011-12-31", changedBy: "2012-12-31", confidence: "unverified" },
  { from: "36.04", into: ["36.73"], unchangedOn: "2006-12-31", changedBy: "2007-12-31", confidence: "unverified" },
];

/*
 * The numbers that Kabupaten Serang no longer uses: as many as Kota Serang has districts. Which became which is not
 * known here, hence no successor of their own.
 */
const SERANG_NUMBERS = ["01", "02", "03", "04", "10", "21"];

interface Succession {
  readonly former: ReadonlyMap<string, FormerCode>;
  /** Former code by today's, where the two are the same area. */
  readonly predecessors: ReadonlyMap<string, string>;
}

let succession: Succession | undefined;

function successions(): Succession {
  succession ??= unpackSuccession();
  return succession;
}

function unpackSuccession(): Succession {
  const former = new Map<string, FormerCode>();
  const predecessors = new Map<string, string>();
  const names = unpackPairs(FORMER_DISTRICT_NAMES);
  const laterLists = unpackPairs(LATER_FORMER_DISTRICTS);
  const add = (code: string, successor: string, name: string | undefined): void => {
    const firstSeenIn = laterLists.get(code);
    former.set(code, {
      code,
      successor,
      split: splitOf(code, successor),
      recorded: levelOf(code),
      ...(name === undefined ? {} : { name }),
      ...(firstSeenIn === undefined ? {} : { firstSeenIn }),
    });
    if (levelOf(code) === levelOf(successor)) predecessors.set(successor, code);
  };
  const nameToday = (code: string): string => (regionTable().byCode.get(code) as Region).name;
  for (const line of FORMER_REGENCIES.split("\n")) {
    const [code = "", successor = ""] = line.split(" ");
    add(code, successor, nameToday(successor));
  }
  for (const line of FORMER_DISTRICTS.split("\n")) {
    const [regency = "", before = "", after = before] = line.split(" ");
    const { successor: regencyToday } = former.get(regency) as FormerCode;
    const numbersToday = unpackRuns(after, 1);
    for (const [i, number] of unpackRuns(before, 1).entries()) {
      const code = `${regency}.${twoDigits(number)}`;
      const successor = `${regencyToday}.${twoDigits(numbersToday[i] as number)}`;
      add(code, successor, names.get(code) ?? nameToday(successor));
    }
  }
  for (const [code, name] of names) {
    // Those that follow nowhere went wherever their regency went.
    if (!former.has(code)) add(code, (former.get(parentCode(code)) as FormerCode).successor, name);
  }
  for (const number of SERANG_NUMBERS) add(`36.04.${number}`, "36.73", undefined);
  return { former, predecessors };
}

function unpackPairs(lines: string): Map<string, string> {
  return new Map(lines.split("\n").map((line) => [line.slice(0, 8), line.slice(9)]));
}

function twoDigits(number: number): string {
  return `${number < 10 ? "0" : ""}${number}`;
}

function splitOf(before: string, today: string): Split {
  return SPLITS.find(({ from, into }) => isWithin(before, from) && into.some((code) => isWithin(today, code))) as Split;
}

/**
 * What is on record of a code that the newest list does not hold. A district of a former regency counts as on record
 * down to the regency, for not all of its districts could be read.
 */
export function successorOf(code: string): FormerCode | undefined {
  const { former } = successions();
  const own = former.get(code);
  if (own !== undefined) return own;
  const regency = levelOf(code) === "district" ? former.get(parentCode(code)) : undefined;
  return regency === undefined
    ? undefined
    : { code, successor: regency.successor, split: regency.split, recorded: "regency" };
}

/** The split through which an area of the newest list got its code, if any. */
export function splitInto(code: string): Split | undefined {
  return SPLITS.find(({ into }) => into.some((part) => isWithin(code, part)));
}

/** The split that cut an area of the newest list, or that made it. */
export function splitAt(code: string): Split | undefined {
  return SPLITS.find(({ from, into }) => from === code || into.includes(code));
}

/** The former code of the same area, if it is on record. */
export function predecessorOf(code: string): string | undefined {
  return successions().predecessors.get(code);
}
