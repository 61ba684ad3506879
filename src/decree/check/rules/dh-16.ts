import { drafting } from "../law.js";

import type { DecreeRule } from "../types.js";

/** The constitution is cited by Pasal. */
export const dh16: DecreeRule = {
  meta: {
    id: "DH-16",
    severity: "warning",
    citation: /* @__PURE__ */ drafting("44"),
    title: { id: "Undang-Undang Dasar dikutip dengan pasalnya", en: "The constitution is cited by Pasal" },
  },

  check(_, { basis }) {
    return basis.flatMap(({ item: { body }, where, kind }) =>
      kind?.nature === "constitution" && !/\bPasal \d/i.test(body.text.slice(0, 400))
        ? [{ where, span: body.span }]
        : [],
    );
  },
};
