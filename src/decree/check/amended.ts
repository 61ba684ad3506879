/* The last amendment of a regulation on a day. */
import { type Regulation, regulation } from "../../law/registry/index.js";

/** The amendments that had been made by a day, earliest first; those whose day is not known count from the next year. */
export function amendmentsBy({ amendedBy }: Regulation, day: string): Regulation[] {
  return amendedBy
    .map((id) => regulation(id))
    .filter((row) => row !== undefined)
    .filter((row) => startOf(row) <= day)
    .sort((a, b) => (startOf(a) < startOf(b) ? -1 : 1));
}

/** The first day on which it surely applied. */
export function startOf({ enacted, effective, year }: Regulation): string {
  return effective ?? enacted ?? `${year + 1}-01-01`;
}
