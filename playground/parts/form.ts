import { say } from "../words/index.js";
import { el } from "./dom.js";
import { readMeasure, readPeople } from "./numbers.js";

/** The text of a field, or the chosen value of a group; empty when there is none. */
export function textIn(form: HTMLFormElement, name: string): string {
  const value = new FormData(form).get(name);
  return typeof value === "string" ? value.trim() : "";
}

/** The label of a field, as the page writes it. */
export function labelOf(form: HTMLFormElement, name: string): string | undefined {
  const field = form.querySelector(`[name="${name}"]`);
  const label =
    field?.getAttribute("type") === "radio"
      ? field.closest("fieldset")?.querySelector("legend")
      : form.querySelector(`label[for="${field?.id}"]`);
  return label?.textContent ?? undefined;
}

/** Puts values into a form, as somebody who types them would. */
export function enter(form: HTMLFormElement, values: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(values)) {
    for (const field of form.querySelectorAll<HTMLInputElement | HTMLSelectElement>(`[name="${name}"]`)) {
      if (field instanceof HTMLInputElement && field.type === "radio") field.checked = field.value === value;
      else field.value = value;
    }
  }
  form.dispatchEvent(new Event("input", { bubbles: true }));
}

/** Says at each field of numbers whether what stands there is one. */
export function markNumbers(form: HTMLFormElement): void {
  for (const field of form.querySelectorAll<HTMLInputElement>("[data-number], [data-count]")) {
    const text = field.value.trim();
    const count = field.dataset.count !== undefined;
    const wrong = text !== "" && (count ? !readPeople(text).ok : Number.isNaN(readMeasure(text)));
    mark(field, wrong ? say(count ? "common.thousands" : "common.not-a-number") : undefined);
  }
}

function mark(field: HTMLInputElement, message: string | undefined): void {
  const id = `${field.id}-wrong`;
  document.getElementById(id)?.remove();
  const hints = (field.getAttribute("aria-describedby") ?? "").split(" ").filter((hint) => hint !== "" && hint !== id);
  if (message === undefined) field.removeAttribute("aria-invalid");
  else {
    field.setAttribute("aria-invalid", "true");
    field.before(el("p", { class: "wrong", id }, message));
    hints.push(id);
  }
  if (hints.length > 0) field.setAttribute("aria-describedby", hints.join(" "));
  else field.removeAttribute("aria-describedby");
}

/** Calls back whenever a form's content changed, once it is settled; also after a reset. */
export function onChange(form: HTMLFormElement, action: () => void): void {
  form.addEventListener("input", action);
  form.addEventListener("change", action);
  // A reset takes effect after its event.
  form.addEventListener("reset", () => setTimeout(action));
  form.addEventListener("submit", (event) => event.preventDefault());
}

/** Which fields are still empty, as a sentence; undefined when none is. */
export function missing(form: HTMLFormElement, ...names: readonly string[]): string | undefined {
  const empty = names.filter((name) => textIn(form, name) === "");
  if (empty.length === 0) return undefined;
  return say("common.missing", { fields: empty.map((name) => labelOf(form, name) ?? name).join(", ") });
}
