import { drafting } from "../law.js";
import type { DecreeRule } from "../types.js";
import { behind } from "../wording.js";

/** Place and date of enactment are there. */
export const clo01: DecreeRule = {
  meta: {
    id: "CLO-01",
    severity: "error",
    citation: /* @__PURE__ */ drafting("164"),
    title: { id: "Tempat dan tanggal penetapan dicantumkan", en: "Place and date of enactment are there" },
  },

  check(decree) {
    const { closing, diktum, articles, enactment, mengingat, title } = decree;
    const date = closing?.date;
    // A date with a month or a year that cannot be is a date all the same: CLO-02 speaks of it.
    const isWritten = date != null && date.day !== null;
    const missing = [...(closing?.place ? [] : ["Ditetapkan di"]), ...(isWritten ? [] : ["pada tanggal"])];
    if (missing.length === 0) return [];
    const before = articles.at(-1) ?? diktum.at(-1) ?? enactment ?? mengingat ?? title;
    return [{ where: "closing", span: closing?.span ?? behind(before), facts: { missing: missing.join(", ") } }];
  },
};
