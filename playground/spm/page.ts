import type { Notice } from "../../src/foundation/result.js";
import { at, type Confidence, explain } from "../../src/law/index.js";
import {
  achievement,
  findService,
  type PeriodKind,
  type SpmCode,
  type SpmFigure,
  spmMessages,
  spmVersions,
} from "../../src/spm/index.js";
import { announce } from "../parts/announce.js";
import { byId, el, fill } from "../parts/dom.js";
import { enter, labelOf, markNumbers, missing, onChange, textIn } from "../parts/form.js";
import { lawBlock } from "../parts/law-block.js";
import { noticeList, refusal, sentences } from "../parts/notices.js";
import { readPeople, shown } from "../parts/numbers.js";
import { onLanguage } from "../parts/translate.js";
import { language, say } from "../words/index.js";

const CODES: readonly SpmCode[] = [
  ...Array.from({ length: 12 }, (_, i) => `SPM-KES-${String(i + 1).padStart(2, "0")}` as SpmCode),
  "SPM-KES-P1",
  "SPM-KES-P2",
];

const EXAMPLE = {
  code: "SPM-KES-01",
  numerator: "77",
  denominator: "440",
  source: "registered",
  asOf: "2022-12-31",
  period: "year",
};

const PERIODS: readonly PeriodKind[] = ["month", "quarter", "cumulative", "year"];

/** The page of the SPM. */
export function offerSpm(): void {
  const form = byId("spm-form", HTMLFormElement);
  const place = byId("spm-result", HTMLElement);
  const show = (): void => {
    byId("spm-age-field", HTMLElement).hidden = textIn(form, "code") !== "SPM-KES-04";
    markNumbers(form);
    const empty = missing(form, "numerator", "denominator", "asOf");
    if (empty === undefined) fill(place, ...resultOf(form));
    else fill(place, el("p", { class: "prompt" }, say("spm.needs")), el("p", { class: "prompt" }, empty));
    if (empty === undefined) announce(place.querySelector(".verdict")?.textContent ?? "");
  };
  onChange(form, show);
  onLanguage(() => {
    listServices();
    show();
  });
  form.querySelector("[data-example]")?.addEventListener("click", () => enter(form, EXAMPLE));
}

function listServices(): void {
  const list = byId("spm-code", HTMLSelectElement);
  const chosen = list.value;
  list.replaceChildren(
    ...CODES.map((code) => {
      const service = findService(code);
      const name = service.code === undefined ? "" : `, ${service.name[language()]}`;
      return el("option", { value: code }, `${code}${name}`);
    }),
  );
  if (chosen !== "") list.value = chosen;
}

function resultOf(form: HTMLFormElement): readonly (HTMLElement | undefined)[] {
  const name = (path: string) => labelOf(form, path);
  const numerator = readPeople(textIn(form, "numerator"));
  const denominator = readPeople(textIn(form, "denominator"));
  const unread = [
    ...(numerator.ok ? [] : sentences(numerator.issues, spmMessages).map((line) => `${name("numerator")}: ${line}`)),
    ...(denominator.ok
      ? []
      : sentences(denominator.issues, spmMessages).map((line) => `${name("denominator")}: ${line}`)),
  ];
  if (!numerator.ok || !denominator.ok) return [refusal(unread)];
  const source = textIn(form, "source");
  const ageSpan = textIn(form, "ageSpan");
  const period = PERIODS.find((kind) => kind === textIn(form, "period"));
  const asOf = textIn(form, "asOf");
  const result = achievement(
    textIn(form, "code") as SpmCode,
    {
      numerator: numerator.value,
      denominator: denominator.value,
      denominatorSource:
        source === "registered" || source === "projected" || source === "estimated" ? source : undefined,
    },
    {
      asOf,
      periodKind: period,
      ageSpan: ageSpan === "0-59-months" || ageSpan === "12-59-months" ? ageSpan : undefined,
    },
  );
  if (!result.ok) return [refusal(sentences(result.issues, spmMessages, name))];
  return figureBlocks(result.value, result.notices, asOf);
}

function figureBlocks(figure: SpmFigure, notices: readonly Notice[], asOf: string): (HTMLElement | undefined)[] {
  const { met, target, shortfall } = figure;
  const goal = target === undefined ? "" : shown(Number(target.toFixed(2)));
  const judged =
    target === undefined
      ? say("spm.no-target")
      : met
        ? say("spm.met", { target: goal })
        : say("spm.not-met", { target: goal, shortfall: shown(shortfall ?? 0) });
  return [
    el(
      "div",
      { class: `verdict ${met ? "good" : target === undefined ? "open" : "warn"}` },
      el("p", { class: "headline", id: "spm-value" }, `${shown(figure.text)} %`),
      el("p", { class: "action" }, judged),
    ),
    el("p", { class: "formula", id: "spm-explained" }, explain(figure, language())),
    noticeList(sentences(notices, spmMessages)),
    lawBlock({ citations: figure.citations, confidence: confidenceOn(asOf), limits: say("spm.limits") }),
  ];
}

function confidenceOn(asOf: string): Confidence | undefined {
  const version = at(spmVersions, asOf);
  return version.ok ? version.value.confidence : undefined;
}
