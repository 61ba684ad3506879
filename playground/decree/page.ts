import type { Finding } from "../../src/decree/index.js";
import { byId, el, fill } from "../parts/dom.js";
import { onDrop } from "../parts/drop.js";
import { onLanguage } from "../parts/translate.js";
import { say } from "../words/index.js";
import { checkText } from "./check-text.js";
import { EXAMPLE_DECREE } from "./example.js";
import { decreeResult } from "./result.js";

/** The page of a decree. */
export function offerDecree(): void {
  const form = byId("decree-form", HTMLFormElement);
  const place = byId("decree-result", HTMLElement);
  const text = byId("decree-text", HTMLTextAreaElement);
  let checked: { readonly text: string; readonly findings: readonly Finding[] } | undefined;
  const show = (): void => {
    if (checked === undefined) fill(place, el("p", { class: "prompt" }, say("decree.needs")));
    else fill(place, ...decreeResult(checked.text, checked.findings));
  };
  const check = (): void => {
    const asOf = byId("decree-day", HTMLInputElement).value || undefined;
    const given = text.value;
    checked = given.trim() === "" ? undefined : { text: given, findings: checkText(given, asOf) };
    show();
    byId("decree-result", HTMLElement).querySelector<HTMLElement>(".headline")?.focus();
  };
  const take = async (file: File): Promise<void> => {
    const read = await textOf(file);
    if (read === undefined) {
      checked = undefined;
      fill(place, el("p", { class: "verdict bad", role: "alert" }, say("decree.not-text")));
      return;
    }
    text.value = read;
    check();
  };
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    check();
  });
  form.addEventListener("reset", () =>
    setTimeout(() => {
      checked = undefined;
      show();
    }),
  );
  form.querySelector("[data-example]")?.addEventListener("click", () => {
    text.value = EXAMPLE_DECREE;
    check();
  });
  const chooser = byId("decree-file", HTMLInputElement);
  chooser.addEventListener("change", () => {
    const file = chooser.files?.[0];
    if (file !== undefined) void take(file);
  });
  onDrop(byId("decree-drop", HTMLElement), (file) => void take(file));
  place.addEventListener("click", follow);
  onLanguage(show);
}

/** Leads from a finding to its mark and back, without leaving the section. */
function follow(event: Event): void {
  const link = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-to]") : null;
  const goal = document.getElementById(link?.dataset.to ?? "");
  if (goal === null) return;
  event.preventDefault();
  goal.setAttribute("tabindex", "-1");
  goal.scrollIntoView({ block: "center" });
  goal.focus({ preventScroll: true });
}

/** The text of a file in UTF-8; undefined when it is none. */
async function textOf(file: File): Promise<string | undefined> {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(await file.arrayBuffer());
    return text.includes("\u0000") ? undefined : text;
  } catch {
    return undefined;
  }
}
