import type { Citation } from "../foundation/result.js";
import type { RegulationId } from "./regulation-id.js";

/** Where in a regulation: article (pasal), annex (lampiran), page. */
export interface Clause {
  readonly article?: string;
  readonly annex?: string;
  readonly page?: string;
}

/**
 * Names the clause that a rule rests on.
 *
 * @param regulation - a regulation's id; a wrong one does not compile
 * @param clause - article, annex or page, as the regulation counts them
 * @returns the citation
 * @example
 * ```ts
 * import { cite } from "tatasehat/law";
 * cite("permenkes-2-2020", { annex: "I" }); //=> { regulation: "permenkes-2-2020", annex: "I" }
 * ```
 */
export function cite(regulation: RegulationId, clause: Clause = {}): Citation {
  return { regulation, ...clause };
}
