import type { Language } from "../../src/foundation/result.js";
import { isWord, language, say, speak } from "../words/index.js";

const listeners: (() => void)[] = [];

/** Calls back after the language has changed, to write results anew. */
export function onLanguage(action: () => void): void {
  listeners.push(action);
}

/** Puts the whole page into a language. */
export function translate(wanted: Language): void {
  speak(wanted);
  document.documentElement.lang = wanted;
  for (const place of document.querySelectorAll<HTMLElement>("[data-t]")) {
    const word = place.dataset.t ?? "";
    if (isWord(word)) place.textContent = say(word);
  }
  for (const place of document.querySelectorAll<HTMLElement>("[data-t-label]")) {
    const word = place.dataset.tLabel ?? "";
    if (isWord(word)) place.setAttribute("aria-label", say(word));
  }
  for (const choice of document.querySelectorAll<HTMLElement>("[data-language]")) {
    choice.setAttribute("aria-pressed", String(choice.dataset.language === language()));
  }
  for (const listener of listeners) listener();
}

/** Lets the reader choose a language. */
export function offerLanguages(): void {
  for (const choice of document.querySelectorAll<HTMLElement>("[data-language]")) {
    choice.addEventListener("click", () => translate(choice.dataset.language === "en" ? "en" : "id"));
  }
}
