import { costOfGap, type GapCost, type GapPayer, jknMessages } from "../../src/jkn/index.js";
import { formatCitation } from "../../src/law/index.js";
import { spmMessages } from "../../src/spm/index.js";
import { announce } from "../parts/announce.js";
import { byId, el, facts, fill } from "../parts/dom.js";
import { enter, labelOf, markNumbers, missing, onChange, textIn } from "../parts/form.js";
import { lawBlock } from "../parts/law-block.js";
import { noticeList, refusal, sentences } from "../parts/notices.js";
import { readPeople, rupiah, shown } from "../parts/numbers.js";
import { onLanguage } from "../parts/translate.js";
import { language, say } from "../words/index.js";

const EXAMPLE = { people: "10312", months: "12", payer: "local-government", asOf: "2023-08-01" };

/** What it costs to close a gap. */
export function offerCost(): void {
  const form = byId("jkn-cost-form", HTMLFormElement);
  const place = byId("jkn-cost-result", HTMLElement);
  const show = (): void => {
    markNumbers(form);
    const empty = missing(form, "people", "months", "payer", "asOf");
    if (empty === undefined) fill(place, ...resultOf(form));
    else fill(place, el("p", { class: "prompt" }, say("jkn.cost-needs")), el("p", { class: "prompt" }, empty));
    if (empty === undefined) announce(place.querySelector(".verdict")?.textContent ?? "");
  };
  onChange(form, show);
  onLanguage(show);
  form.querySelector("[data-example]")?.addEventListener("click", () => enter(form, EXAMPLE));
}

function resultOf(form: HTMLFormElement): readonly (HTMLElement | undefined)[] {
  const name = (path: string) => labelOf(form, path);
  const people = readPeople(textIn(form, "people"));
  const months = readPeople(textIn(form, "months"));
  if (!people.ok || !months.ok) {
    return [
      refusal([
        ...(people.ok ? [] : sentences(people.issues, spmMessages).map((line) => `${name("people")}: ${line}`)),
        ...(months.ok ? [] : sentences(months.issues, spmMessages).map((line) => `${name("months")}: ${line}`)),
      ]),
    ];
  }
  const gap = { people: people.value, months: months.value, payer: textIn(form, "payer") as GapPayer };
  const result = costOfGap(gap, { asOf: textIn(form, "asOf") });
  if (!result.ok) return [refusal(sentences(result.issues, jknMessages, name))];
  return costBlocks(result.value, sentences(result.notices, jknMessages, name));
}

function costBlocks(cost: GapCost, notices: readonly string[]): readonly (HTMLElement | undefined)[] {
  const formula = `${shown(cost.people)} × ${rupiah(cost.rate)} × ${shown(cost.months)} = ${rupiah(cost.cost)}`;
  return [
    el(
      "div",
      { class: "verdict plain" },
      el("p", { class: "headline", id: "jkn-cost" }, rupiah(cost.cost)),
      el("p", { class: "formula" }, formula),
    ),
    facts([say("jkn.rate"), rupiah(cost.rate)], [say("jkn.per-month"), rupiah(cost.perMonth)]),
    noticeList(notices),
    lawBlock({
      citations: cost.citations,
      confidence: cost.confidence,
      notes: cost.rules.map(
        ({ citation, from }) =>
          `${formatCitation(citation, language(), "short")}: ${say("common.in-force-since", { from })}`,
      ),
      limits: say("jkn.cost-limits"),
    }),
  ];
}
