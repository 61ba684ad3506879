import type { Issue } from "../foundation/result.js";
import { nearest } from "../foundation/text.js";
import { entityNames } from "./catalogue.js";

/** The issue of a name that no entity has; the name itself is not repeated, for a caller may have swapped arguments. */
export function unknownName(name: unknown): Issue {
  const near = nearest(String(name), entityNames);
  if (near.length === 0) return { code: "entity.unknown", path: ["name"] };
  return { code: "entity.unknown-near", path: ["name"], facts: { nearest: near.join(", ") } };
}
