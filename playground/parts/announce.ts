import { byId } from "./dom.js";

const PAUSE_MS = 700;
let waiting: ReturnType<typeof setTimeout> | undefined;

/** Says something to those who do not see the page: once it has settled, and not with every key. */
export function announce(text: string): void {
  clearTimeout(waiting);
  waiting = setTimeout(() => {
    byId("announcer", HTMLElement).textContent = text;
  }, PAUSE_MS);
}
