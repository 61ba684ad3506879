import { say } from "../words/index.js";
import { byId } from "./dom.js";
import { onLanguage } from "./translate.js";

const CHOICES = ["auto", "light", "dark"] as const;
type Choice = (typeof CHOICES)[number];

const DARK = "(prefers-color-scheme: dark)";

let chosen: Choice = "auto";
const listeners: (() => void)[] = [];

/** The theme in which the page is shown: always light on paper. */
export function shownTheme(): "light" | "dark" {
  if (matchMedia("print").matches) return "light";
  return chosen === "dark" || (chosen === "auto" && matchMedia(DARK).matches) ? "dark" : "light";
}

/** Calls back after the theme has changed, to draw anew. */
export function onTheme(action: () => void): void {
  listeners.push(action);
}

function apply(choice: Choice): void {
  chosen = choice;
  const theme = shownTheme();
  document.documentElement.dataset.theme = theme;
  byId("theme", HTMLButtonElement).textContent = say(`common.theme-${choice}`);
  for (const listener of listeners) listener();
}

/** Follows the device until the reader chooses otherwise. Nothing is stored: the next visit begins anew. */
export function offerThemes(): void {
  byId("theme", HTMLButtonElement).addEventListener("click", () => {
    apply(CHOICES[(CHOICES.indexOf(chosen) + 1) % CHOICES.length] as Choice);
  });
  const again = (): void => apply(chosen);
  matchMedia(DARK).addEventListener("change", again);
  matchMedia("print").addEventListener("change", again);
  onLanguage(again);
  again();
}
