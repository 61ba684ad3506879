import { formatDecimal } from "../../src/foundation/rounding.js";
import { type Assessment, CHECK_AGAIN, type GrowthCategory, type IndexName } from "../../src/growth/index.js";
import { el } from "../parts/dom.js";
import { language, say } from "../words/index.js";

/** The indices that the form can give, in the order of the field. */
export const SHOWN_INDICES = [
  "weightForAge",
  "lengthHeightForAge",
  "weightForLengthHeight",
  "bmiForAge",
  "armCircumferenceForAge",
] as const satisfies readonly IndexName[];

/** An index that the form can give. */
export type ShownIndex = (typeof SHOWN_INDICES)[number];

/** The z-score of each index with its category; undefined when there is none. */
export function scoreTable(assessment: Assessment): HTMLElement | undefined {
  const rows = SHOWN_INDICES.flatMap((index) => {
    const score = assessment.scores[index];
    if (score === undefined) return [];
    const z = formatDecimal(score.z, 2, language());
    return [
      el(
        "tr",
        { "data-index": index },
        el("th", { scope: "row" }, say(`growth.${index}`)),
        el("td", { class: "number" }, z.replace("-", "−")),
        el("td", {}, categoryText(index, assessment)),
      ),
    ];
  });
  if (rows.length === 0) return undefined;
  const heading = (text: string, kind?: string) => el("th", { scope: "col", class: kind }, text);
  return el(
    "table",
    { class: "scores" },
    el("caption", { class: "hidden" }, say("growth.z")),
    el(
      "thead",
      {},
      el("tr", {}, heading(say("growth.index")), heading(say("growth.z"), "number"), heading(say("growth.category"))),
    ),
    el("tbody", {}, ...rows),
  );
}

function categoryText(index: ShownIndex, assessment: Assessment): string {
  if (assessment.scores[index]?.flagged) return say("growth.check-again");
  const category: GrowthCategory | undefined = index === "armCircumferenceForAge" ? undefined : assessment[index];
  if (category === undefined) return say("growth.no-category");
  return category.code === CHECK_AGAIN.code ? say("growth.check-again") : category.name[language()];
}
