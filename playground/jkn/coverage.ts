import { type Coverage, coverage, jknMessages, participationMeasure, peopleToReach } from "../../src/jkn/index.js";
import { at, explain, type Figure } from "../../src/law/index.js";
import { spmMessages } from "../../src/spm/index.js";
import { announce } from "../parts/announce.js";
import { byId, el, facts, fill } from "../parts/dom.js";
import { enter, labelOf, markNumbers, missing, onChange, textIn } from "../parts/form.js";
import { lawBlock } from "../parts/law-block.js";
import { noticeList, refusal, sentences } from "../parts/notices.js";
import { readMeasure, readPeople, shown } from "../parts/numbers.js";
import { onLanguage } from "../parts/translate.js";
import { language, say } from "../words/index.js";

const EXAMPLE = {
  population: "316933",
  registered: "274974",
  active: "230665",
  denominator: "registered",
  source: "Dukcapil semester II 2022",
  asOf: "2023-03-14",
  percent: "98",
};

/** How many people JKN covers, and how many more a percentage asks for. */
export function offerCoverage(): void {
  const form = byId("jkn-coverage-form", HTMLFormElement);
  const place = byId("jkn-coverage-result", HTMLElement);
  const show = (): void => {
    markNumbers(form);
    const empty = missing(form, "population", "registered");
    if (empty === undefined) fill(place, ...resultOf(form));
    else fill(place, el("p", { class: "prompt" }, say("jkn.needs")), el("p", { class: "prompt" }, empty));
    if (empty === undefined) announce(place.querySelector(".verdict")?.textContent ?? "");
  };
  onChange(form, show);
  onLanguage(show);
  form.querySelector("[data-example]")?.addEventListener("click", () => enter(form, EXAMPLE));
}

function resultOf(form: HTMLFormElement): readonly (HTMLElement | undefined)[] {
  const name = (path: string) => labelOf(form, path);
  const read = (field: string) => {
    const count = readPeople(textIn(form, field));
    return count.ok ? count.value : sentences(count.issues, spmMessages).map((line) => `${name(field)}: ${line}`);
  };
  const population = read("population");
  const registered = read("registered");
  const active = textIn(form, "active") === "" ? undefined : read("active");
  if (typeof population !== "number" || typeof registered !== "number" || typeof active === "object") {
    return [refusal([population, registered, active].flatMap((found) => (typeof found === "object" ? found : [])))];
  }
  const denominator = textIn(form, "denominator");
  const asOf = textIn(form, "asOf") || undefined;
  const result = coverage(
    { population, registered, active, populationSource: textIn(form, "source") || undefined },
    { denominator: denominator === "registered" || denominator === "population" ? denominator : undefined, asOf },
  );
  if (!result.ok) return [refusal(sentences(result.issues, jknMessages, name))];
  const { participation } = result.value;
  const rule = at(participationMeasure.rule, participation.asOf);
  return [
    figureLine(say("jkn.participation"), participation, "jkn-participation"),
    ...(result.value.activity === undefined
      ? []
      : [figureLine(say("jkn.activity"), result.value.activity, "jkn-activity")]),
    peopleOf(result.value, reach(form, population, registered)),
    noticeList([...sentences(result.notices, jknMessages, name), ...percentFault(form, population, registered)]),
    lawBlock({
      citations: participation.citations,
      confidence: rule.ok ? rule.value.confidence : undefined,
      limits: say("jkn.coverage-limits"),
    }),
  ];
}

function figureLine(name: string, figure: Figure, id: string): HTMLElement {
  return el(
    "div",
    { class: "verdict plain" },
    el("p", { class: "quiet" }, name),
    el("p", { class: "headline", id }, `${shown(figure.text)} %`),
    el("p", { class: "formula" }, explain(figure, language())),
  );
}

function people(count: number | undefined): string | undefined {
  return count === undefined ? undefined : say("jkn.people-count", { count: shown(count) });
}

function peopleOf({ unregistered, inactive, excess }: Coverage, toReach: readonly [string, string] | undefined) {
  return facts(
    [say("jkn.unregistered"), people(unregistered)],
    [say("jkn.inactive"), people(inactive)],
    [say("jkn.excess"), people(excess === 0 ? undefined : excess)],
    ...(toReach === undefined ? [] : [toReach]),
  );
}

function reach(form: HTMLFormElement, population: number, registered: number): readonly [string, string] | undefined {
  const percent = readMeasure(textIn(form, "percent"));
  if (percent === undefined) return undefined;
  const result = peopleToReach({ population, registered, percent });
  return result.ok ? [say("jkn.to-reach", { percent: shown(percent) }), people(result.value) ?? ""] : undefined;
}

function percentFault(form: HTMLFormElement, population: number, registered: number): readonly string[] {
  const percent = readMeasure(textIn(form, "percent"));
  if (percent === undefined) return [];
  const result = peopleToReach({ population, registered, percent });
  return result.ok ? [] : sentences(result.issues, jknMessages, (path) => labelOf(form, path));
}
