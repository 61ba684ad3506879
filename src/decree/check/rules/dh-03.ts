import { drafting } from "../law.js";
import { levelOf } from "../level.js";
import type { DecreeRule } from "../types.js";

/** The legal basis follows the hierarchy. */
export const dh03: DecreeRule = {
  meta: {
    id: "DH-03",
    severity: "error",
    citation: /* @__PURE__ */ drafting("43"),
    title: { id: "Dasar hukum berurutan menurut hierarki", en: "The legal basis follows the hierarchy" },
  },

  check(decree, { basis }) {
    const levelled = basis
      .map((item) => ({ ...item, level: levelOf(item, decree) }))
      .filter(({ level }) => level !== null);
    return levelled.flatMap(({ item, where, level }, i) => {
      const before = levelled[i - 1];
      if (before === undefined || (before.level as number) <= (level as number)) return [];
      return [{ where, span: item.body.span, facts: { before: before.item.label ?? "-" } }];
    });
  },
};
