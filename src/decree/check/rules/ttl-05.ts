import { ordinalNumber, ordinalWord } from "../../document/numerals.js";
import { earlierAmendments, isAmending } from "../amendment.js";
import { drafting } from "../law.js";
import type { DecreeRule } from "../types.js";
import { firstSpan } from "../wording.js";

const AMENDMENT = /^PERUBAHAN (?:(KE[A-Z]{3,12}(?: BELAS| PULUH)?) )?ATAS\b/;

/** An amending title says PERUBAHAN ATAS, and which amendment it is. */
export const ttl05: DecreeRule = {
  meta: {
    id: "TTL-05",
    severity: "error",
    citation: /* @__PURE__ */ drafting("6 dan 7"),
    title: {
      id: "Judul perubahan memuat PERUBAHAN ATAS dan urutan perubahannya",
      en: "An amending title says PERUBAHAN ATAS, and which amendment it is",
    },
  },

  check(decree) {
    const { title } = decree;
    const name = (title?.name?.text ?? "").toUpperCase();
    const found = AMENDMENT.exec(name);
    if (found === null) {
      if (!isAmending(decree) || title === null) return [];
      return [{ where: "title", span: firstSpan(title.name, title), variant: "missing" }];
    }
    const said = found[1] === undefined ? 1 : ordinalNumber(found[1]);
    const least = earlierAmendments(decree, name) + 1;
    if (said === null || said >= least) return [];
    return [{ where: "title", span: firstSpan(title?.name), facts: { ordinal: ordinalWord(least) } }];
  },
};
