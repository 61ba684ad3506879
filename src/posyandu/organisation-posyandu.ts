import type { StrataLevel } from "./strata-rule.js";

/** A posyandu. */
export interface Posyandu {
  readonly id: string;
  readonly name: string;
  readonly village: string;
  /** Code of the puskesmas that guides it. */
  readonly puskesmas?: string | undefined;
  /** How many kader its decree names. */
  readonly kader?: number | undefined;
  /** How many of them serve. */
  readonly activeKader?: number | undefined;
  readonly strata?: StrataLevel | undefined;
  /** Whether a village head's decree names its kader. */
  readonly hasDecree?: boolean | undefined;
}
