import type { DecreeDocument } from "../document/types.js";
import type { BasisItem } from "./basis.js";
import { type DocumentKind, ownLevel } from "./documents.js";

const PROVINCIAL = 7;
const OF_REGENCY = 9;
const GOVERNOR = 8;

/** The level of an item of the legal basis; null for what has none. */
export function levelOf({ kind }: BasisItem, decree: DecreeDocument): number | null {
  return kind === null ? null : kindLevel(kind, ownLevel(decree));
}

/** The level of a kind; a Perda without a region is that of the own region, whose level is `own`. */
export function kindLevel({ code, level }: DocumentKind, own: number | null): number | null {
  if (level !== null || code !== "PERDA" || own === null) return level;
  return own <= GOVERNOR ? PROVINCIAL : OF_REGENCY;
}
