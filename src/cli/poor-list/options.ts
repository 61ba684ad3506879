import type { ListRegister } from "../../poverty/index.js";
import type { TableOptions } from "../table/options.js";

/** What `tatasehat poor-list` was asked to do. */
export interface PoorListOptions extends TableOptions {
  /** The register of rows that do not say theirs. */
  readonly register: ListRegister | undefined;
}
