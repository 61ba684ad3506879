import { isIdentityHeading } from "../io/headings.js";
import type { RunOptions } from "./options.js";

/** Which columns are echoed: with `--without-identity` none that says who somebody is. */
export function keptColumns(headings: readonly string[], { withoutIdentity }: RunOptions): readonly boolean[] {
  return headings.map((heading) => !(withoutIdentity && isIdentityHeading(heading)));
}
