import { wordedCounts } from "../counts.js";
import { considerationsOf, provisionsOf } from "../provisions.js";
import type { DecreeRule } from "../types.js";

/** Number and words agree. */
export const dik15: DecreeRule = {
  meta: {
    id: "DIK-15",
    severity: "error",
    title: { id: "Angka dan kata bilangan sama", en: "Number and words agree" },
  },

  check(decree, { at }) {
    return [...considerationsOf(decree), ...provisionsOf(decree)].flatMap(({ where, body }) =>
      wordedCounts(body.text).flatMap(({ value, words, from, to }) => {
        if (words === null || words === value) return [];
        return [{ where, span: at(body, from, to), facts: { digits: value, words } }];
      }),
    );
  },
};
