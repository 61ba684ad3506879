import { growthHeadings } from "../../src/cli/growth/columns.js";
import { isIdentityHeading } from "../../src/cli/io/headings.js";
import { maskNik } from "../../src/identity/index.js";

const headings = growthHeadings();

/** Twelve digits and more are somebody's number, whatever stands between them. */
const LONG_NUMBER = /\d(?:[ .-]?\d){11,}/g;
const HIDDEN = "****************";

/** A cell as it may stand on a screen that others see: numbers of people are masked. */
export function maskCell(heading: string, text: string): string {
  if (headings.roleOf(heading) === "nik") return maskNik(text);
  const isNumbers = isIdentityHeading(heading) && /^[\d .-]+$/.test(text);
  return text.replace(LONG_NUMBER, isNumbers ? maskNik(text) : HIDDEN);
}
