import { onLanguage } from "./translate.js";

const pages = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>("section.page")];

const listeners: ((id: string) => void)[] = [];

/** Calls back when a section was left. */
export function onLeave(action: (id: string) => void): void {
  listeners.push(action);
}

/** The section that the address names, else the first. */
function wanted(): HTMLElement | undefined {
  return pages().find(({ id }) => `#${id}` === location.hash) ?? pages()[0];
}

function show(focus: boolean): void {
  const page = wanted();
  for (const other of pages()) {
    if (other !== page && !other.hidden) for (const listener of listeners) listener(other.id);
    other.hidden = other !== page;
  }
  for (const link of document.querySelectorAll(".tabs a")) {
    if (link.getAttribute("href") === `#${page?.id}`) link.setAttribute("aria-current", "page");
    else link.removeAttribute("aria-current");
  }
  name();
  if (focus) page?.querySelector<HTMLElement>("h1")?.focus({ preventScroll: true });
  if (focus) scrollTo(0, 0);
}

function name(): void {
  const heading = wanted()?.querySelector("h1")?.textContent ?? "";
  document.title = heading === "" ? "tatasehat" : `${heading} – tatasehat`;
}

/** Shows one section at a time, by the address, so that links, back and bookmarks work. */
export function offerSections(): void {
  addEventListener("hashchange", () => {
    // The link to the content leaves the section as it is.
    if (location.hash !== "#isi") show(true);
  });
  onLanguage(name);
  show(false);
}
