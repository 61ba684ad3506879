import { drafting } from "../law.js";
import { levelOf } from "../level.js";
import { isEarlier } from "../order.js";
import type { DecreeRule } from "../types.js";

/** Items of one level follow their dates. */
export const dh04: DecreeRule = {
  meta: {
    id: "DH-04",
    severity: "error",
    citation: /* @__PURE__ */ drafting("43"),
    title: { id: "Dasar hukum setingkat berurutan menurut tanggal", en: "Items of one level follow their dates" },
  },

  check(decree, { basis }) {
    const levelled = basis
      .map((item) => ({ ...item, level: levelOf(item, decree) }))
      .filter(({ level }) => level !== null);
    return levelled.flatMap(({ item, where, level, cited }, i) => {
      const before = levelled[i - 1];
      if (before?.cited == null || cited === null || before.level !== level || !isEarlier(cited, before.cited))
        return [];
      return [{ where, span: item.body.span, facts: { before: before.item.label ?? "-" } }];
    });
  },
};
