import { CommandFailure } from "../failure.js";
import { HeadingTable } from "../io/headings.js";
import { OWN_STATUS_NAMES } from "./result-columns.js";
import { MEASURES, type Role, SPELLINGS } from "./roles.js";

export const growthHeadings = (): HeadingTable<Role> => new HeadingTable(SPELLINGS, OWN_STATUS_NAMES);

const MEASURE_WORDS = MEASURES.map((role) => SPELLINGS[role].slice(0, 2).join(", ")).join(", ");

/** Which column is what. Without a sex or without any measure there is nothing to compute. */
export function mapColumns(table: HeadingTable<Role>, headings: readonly string[]): ReadonlyMap<Role, number> {
  const columns = table.columnsOf(headings);
  // The headings of a file that has none are somebody's data: they are not repeated.
  if (!columns.has("sex")) {
    throw new CommandFailure("columns.missing", { what: "sex / JK", known: SPELLINGS.sex.join(", ") });
  }
  if (!MEASURES.some((role) => columns.has(role))) {
    throw new CommandFailure("columns.missing", { what: "weight, lenhei / Berat, Tinggi", known: MEASURE_WORDS });
  }
  return columns;
}
