import type { Bilingual } from "../foundation/result.js";
import { cite, type Indicator, timeline } from "../law/index.js";

/**
 * A share that the health office counts and no regulation defines: what is counted needs no first day and no clause, so
 * the figure carries no citation.
 */
export function shareOf(
  id: string,
  name: Bilingual,
  how: Partial<Pick<Indicator, "multiplier" | "unit" | "decimals">> = {},
): Indicator {
  return {
    id,
    name,
    numerator: { id: "bagian", en: "part" },
    denominator: { id: "seluruhnya", en: "whole" },
    multiplier: 100,
    unit: "%",
    decimals: 2,
    ...how,
    rule: timeline({
      id,
      values: [
        {
          from: "0001-01-01",
          value: { target: null, citations: [] },
          // A timeline asks for one; it reaches no figure.
          cite: cite("permendagri-13-2024"),
          confidence: "unverified",
        },
      ],
    }),
  };
}
