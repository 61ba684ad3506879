import { growthHeadings } from "../../src/cli/growth/columns.js";
import type { Role } from "../../src/cli/growth/roles.js";

const MAIN: ReadonlySet<Role | undefined> = new Set<Role>(["name", "sex", "weight", "lengthHeight"]);

const headings = growthHeadings();

/** What an input column is to the short form of the table; undefined when it does not stand there. */
export function roleOfHeading(heading: string): Role | undefined {
  const role = headings.roleOf(heading);
  return MAIN.has(role) ? role : undefined;
}
