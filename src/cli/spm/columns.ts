import { CommandFailure } from "../failure.js";
import { HeadingTable } from "../io/headings.js";
import { OWN_NAMES, type Role, SPELLINGS } from "./roles.js";

export const spmHeadings = (): HeadingTable<Role> => new HeadingTable(SPELLINGS, OWN_NAMES);

const NEEDED = [
  ["area", "area / wilayah"],
  ["indicator", "indicator / indikator"],
  ["numerator", "numerator / pembilang"],
  ["denominator", "denominator / penyebut, sasaran"],
] as const;

/** Which column is what; without area, indicator and both counts there is nothing to compute. */
export function mapColumns(headings: readonly string[]): ReadonlyMap<Role, number> {
  const columns = spmHeadings().columnsOf(headings);
  for (const [role, what] of NEEDED) {
    if (!columns.has(role)) {
      throw new CommandFailure("columns.missing", { what, known: SPELLINGS[role].join(", ") });
    }
  }
  return columns;
}
