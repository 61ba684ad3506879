import { REASONS } from "../../src/cli/growth/messages.js";
import type { Assessment, ChildMeasurement } from "../../src/growth/index.js";
import { el } from "../parts/dom.js";
import { language, say } from "../words/index.js";

/** How a verdict looks. */
type Tone = "bad" | "warn" | "good" | "open";

interface Answer {
  readonly tone: Tone;
  readonly text: string;
}

/**
 * Whether to refer. A "no" needs an answered question for oedema: without it the measures alone give no reason, and that
 * is all that can be said.
 */
function referralOf({ referral }: Assessment, { oedema }: ChildMeasurement): Answer {
  switch (referral.urgency) {
    case "now":
      return { tone: "bad", text: say("growth.refer-now") };
    case "soon":
      return { tone: "warn", text: say("growth.refer-soon") };
    case "none":
      return oedema === undefined
        ? { tone: "open", text: say("growth.refer-examine") }
        : { tone: "good", text: say("growth.refer-none") };
    default:
      return { tone: "open", text: say("growth.refer-unknown") };
  }
}

/** What is as it should be; a child beyond is tall, and that is no fault. */
const WELL: ReadonlySet<string> = new Set(["gizi-baik", "normal", "berat-badan-normal", "tinggi"]);

/** The categories that ask for attention although nobody is to be referred for them. */
function attention(assessment: Assessment): readonly string[] {
  return (["weightForAge", "lengthHeightForAge", "weightForLengthHeight", "bmiForAge"] as const).flatMap((index) => {
    const category = assessment[index];
    if (category === undefined || WELL.has(category.code)) return [];
    return [`${category.name[language()]} (${say(`growth.${index}`)})`];
  });
}

/** The status and the referral, in words and not by colour alone. */
export function verdict(assessment: Assessment, child: ChildMeasurement): HTMLElement {
  const { nutritionStatus: status, referral } = assessment;
  const { tone, text } = referralOf(assessment, child);
  const seen = attention(assessment);
  const open = status !== undefined && status.basis !== "oedema" && child.oedema === undefined;
  const doubt = open && referral.urgency !== "now" ? ` (${say("growth.if-no-oedema")})` : "";
  const name = status === undefined ? say("growth.status-unknown") : `${status.name[language()]}${doubt}`;
  const reasons = referral.reasons.map((reason) => REASONS[reason][language()]);
  return el(
    "div",
    { class: `verdict ${tone === "good" && seen.length > 0 ? "open" : tone}` },
    el("p", { class: "quiet" }, say("growth.status")),
    el("p", { class: "headline", id: "growth-status" }, name),
    el("p", { class: "action", id: "growth-referral" }, reasons.length === 0 ? text : `${text}: ${reasons.join(", ")}`),
    seen.length === 0 ? undefined : el("p", {}, `${say("growth.attention")}: ${seen.join("; ")}`),
  );
}
