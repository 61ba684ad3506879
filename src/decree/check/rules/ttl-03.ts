import { drafting } from "../law.js";
import type { DecreeRule } from "../types.js";
import { endMark } from "../wording.js";

const MARKS = ".,;:!?";

/** The title does not end with punctuation. */
export const ttl03: DecreeRule = {
  meta: {
    id: "TTL-03",
    severity: "warning",
    citation: /* @__PURE__ */ drafting("4"),
    title: { id: "Judul tidak diakhiri tanda baca", en: "The title does not end with punctuation" },
  },

  check({ title }) {
    const name = title?.name;
    if (!name || !MARKS.includes(name.text.at(-1) as string)) return [];
    const span = endMark(name, MARKS);
    return [
      { where: "title", span, facts: { mark: name.text.at(-1) as string }, fix: { edits: [{ span, text: "" }] } },
    ];
  },
};
