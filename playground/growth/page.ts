import { assessGrowth, growthMessages } from "../../src/growth/index.js";
import { announce } from "../parts/announce.js";
import { byId, fill } from "../parts/dom.js";
import { enter, labelOf, markNumbers, onChange } from "../parts/form.js";
import { refusal, sentences } from "../parts/notices.js";
import { onLanguage } from "../parts/translate.js";
import { drawChart, hideChart, offerChart } from "./chart.js";
import { isBegun, readChild } from "./read-child.js";
import { growthPrompt, growthResult } from "./result.js";

/** An invented child. */
const EXAMPLE = {
  sex: "female",
  bornOn: "2022-04-05",
  measuredOn: "2024-07-10",
  weightKg: "9.1",
  lengthHeightCm: "80.2",
  measuredAs: "height",
  armCircumferenceCm: "12.9",
  oedema: "no",
};

/** The page of one child: everything is computed anew with each key. */
export function offerGrowth(): void {
  const form = byId("growth-form", HTMLFormElement);
  const place = byId("growth-result", HTMLElement);
  const show = (): void => {
    markNumbers(form);
    const child = readChild(form);
    if (!isBegun(child)) {
      fill(place, growthPrompt());
      hideChart();
      return;
    }
    const name = (path: string) => labelOf(form, path);
    const result = assessGrowth(child);
    if (!result.ok) {
      fill(place, refusal(sentences(result.issues, growthMessages, name)));
      hideChart();
      return;
    }
    fill(place, ...growthResult(result.value, result.notices, child, name));
    drawChart(child, result.value);
    announce(place.querySelector(".verdict")?.textContent ?? "");
  };
  onChange(form, show);
  onLanguage(show);
  offerChart(show);
  form.querySelector("[data-example]")?.addEventListener("click", () => enter(form, EXAMPLE));
}
