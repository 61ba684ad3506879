import { drafting } from "../law.js";
import { letterList, lettersIn } from "../letters.js";
import { considerationsOf } from "../provisions.js";
import type { DecreeRule } from "../types.js";

const FORMULA = /\bberdasarkan (?:pada )?(?:hal|pertimbangan)/i;

/** The last consideration refers to exactly the earlier letters. */
export const con04: DecreeRule = {
  meta: {
    id: "CON-04",
    severity: "error",
    citation: /* @__PURE__ */ drafting("23"),
    title: {
      id: "Pertimbangan terakhir merujuk tepat huruf-huruf sebelumnya",
      en: "The last consideration refers to exactly the earlier letters",
    },
  },

  check(decree, { at }) {
    const items = considerationsOf(decree);
    const last = items.at(-1);
    if (last === undefined || items.length < 2) return [];
    const { where, body } = last;
    const listed = lettersIn(body.text);
    if (!FORMULA.test(body.text) || listed === null) return [{ where, span: body.span, variant: "missing" }];
    const printed = items.slice(0, -1).map(({ letter }) => letter ?? "?");
    const counted = printed.map((_, i) => String.fromCharCode(97 + i));
    const found = listed.letters.join();
    if (found === [...new Set(printed)].join() || found === counted.join()) return [];
    const span = at(body, listed.from, listed.to);
    const isOrdered = printed.join() === counted.join();
    return [
      {
        ...{ where, span, facts: { found: listed.letters.join(", "), expected: printed.join(", ") } },
        ...(isOrdered && { fix: { edits: [{ span, text: letterList(counted) }] } }),
      },
    ];
  },
};
