/*
 * The one place where elements are made. Texts go in as text and never as markup: whatever a cell or a decree holds, it
 * is shown and does nothing.
 */

type Child = Node | string | undefined;

/** Makes an element. An attribute of `undefined` is left out. */
export function el<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string | undefined>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) if (value !== undefined) element.setAttribute(name, value);
  for (const child of children) if (child !== undefined) element.append(child);
  return element;
}

/** The element of an id, which the template of the page holds. */
export function byId<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new TypeError(`no ${id}`);
  return found;
}

/** Replaces what an element holds. */
export function fill(place: HTMLElement, ...children: readonly Child[]): void {
  place.replaceChildren(...children.filter((child) => child !== undefined));
}

/** A button that does something. */
export function button(text: string, action: () => void, kind?: string): HTMLButtonElement {
  const made = el("button", { type: "button", class: kind }, text);
  made.addEventListener("click", action);
  return made;
}

/** Names with their values. */
export function facts(...pairs: readonly (readonly [name: string, value: string | undefined])[]): HTMLElement {
  const list = el("dl", { class: "facts" });
  for (const [name, value] of pairs) {
    if (value !== undefined) list.append(el("div", {}, el("dt", {}, name), el("dd", {}, value)));
  }
  return list;
}
