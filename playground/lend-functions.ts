import { checkDecree } from "../src/decree/index.js";
import { assessGrowth } from "../src/growth/index.js";
import { checkNik } from "../src/identity/index.js";
import { version } from "../src/index.js";
import { costOfGap, coverage, peopleToReach } from "../src/jkn/index.js";
import { achievement } from "../src/spm/index.js";
import { byId } from "./parts/dom.js";

/** The library's functions as this page uses them. */
const functions = {
  version,
  assessGrowth,
  achievement,
  coverage,
  peopleToReach,
  costOfGap,
  checkNik,
  checkDecree,
};

/** Lends the page's functions to whoever opens the browser's console: `tatasehat.assessGrowth({ … })`. */
export function lendFunctions(): void {
  Object.defineProperty(globalThis, "tatasehat", { value: Object.freeze(functions) });
  byId("version", HTMLElement).textContent = version;
}
