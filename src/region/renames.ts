import { FORMER_NAMES } from "./data/former-codes.js";
import { listNamed } from "./lists.js";
import { regionTable } from "./table.js";
import type { DatedChange, Region } from "./types.js";

/** A name that an area of the newest list had in an earlier one. */
export interface Rename extends DatedChange {
  readonly code: string;
  /** The full name before; a province's bare one. */
  readonly before: string;
  /** The area as the list before the change called it. */
  readonly region: Region;
}

let renames: ReadonlyMap<string, Rename> | undefined;

/** The areas whose name changed while the code stayed, by code. */
export function renamedAreas(): ReadonlyMap<string, Rename> {
  renames ??= new Map(FORMER_NAMES.split("\n").map((line) => [line.slice(0, line.indexOf("|")), readRename(line)]));
  return renames;
}

function readRename(line: string): Rename {
  const [code, lastList, firstList, before] = line.split("|") as [string, string, string, string];
  const today = regionTable().byCode.get(code) as Region;
  const title = today.fullName.slice(0, -today.name.length);
  const name = before.startsWith(title) ? before.slice(title.length) : before;
  return {
    code,
    before,
    region: { ...today, name, fullName: title + name },
    unchangedOn: listNamed(lastList).from,
    changedBy: listNamed(firstList).from,
    confidence: "secondary",
  };
}
