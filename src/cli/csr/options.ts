import type { AllocationStrategy } from "../../csr/index.js";
import type { GapPayer } from "../../jkn/index.js";
import type { RegionLevel } from "../../region/index.js";
import type { TableOptions } from "../table/options.js";

/** What `tatasehat csr` was asked to do; `input` is the table of needs. */
export interface CsrOptions extends TableOptions {
  /** The table of pledges; a path, or `-` for stdin. */
  readonly pledges: string;
  readonly pledgesSheet: string | undefined;
  /** Tables of what was decided and what arrived so far. */
  readonly allocations: string | undefined;
  readonly realisations: string | undefined;
  readonly strategy: AllocationStrategy;
  /** The regions of the summary. */
  readonly level: RegionLevel;
  /** Whose price a person-month of JKN has where the table names none. */
  readonly payer: GapPayer;
  /** The mark between thousands, where a file leaves it open. */
  readonly thousands: "." | "," | undefined;
}
