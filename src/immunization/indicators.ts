import type { Bilingual, Notice } from "../foundation/result.js";
import { type Confidence, cite, type Indicator, type IndicatorRule, type Timeline, timeline } from "../law/index.js";

/**
 * The programme's ratios. The older frame of immunisation names them; the definitions come from reports and from the
 * ministry's own system, so that no clause is cited for them, and a notice names the source.
 */
function ruleOf(id: string, confidence: Confidence): Timeline<IndicatorRule> {
  return timeline<IndicatorRule>({
    id: `immunization.${id}`,
    values: [
      { from: "2017-01-01", value: { target: null, citations: [] }, cite: cite("permenkes-12-2017"), confidence },
    ],
  });
}

/** Declares one of the programme's ratios. */
export function ratioIndicator(
  id: string,
  confidence: Confidence,
  name: Bilingual,
  numerator: Bilingual,
  denominator: Bilingual,
  how: Partial<Pick<Indicator, "multiplier" | "unit" | "decimals">> = {},
): Indicator {
  const rule = ruleOf(id, confidence);
  return {
    id: `immunization.${id}`,
    name,
    numerator,
    denominator,
    multiplier: 100,
    unit: "%",
    decimals: 2,
    rule,
    ...how,
  };
}

/** Names the publication that defines a figure, where no regulation does. */
export function sourceNotice(source: string): Notice {
  return { code: "immunization.source-not-a-regulation", facts: { source } };
}
