import { drafting } from "../law.js";
import { isRevoking } from "../revocation.js";
import type { DecreeRule } from "../types.js";

/** A revoking text starts its name with PENCABUTAN. */
export const ttl07: DecreeRule = {
  meta: {
    id: "TTL-07",
    severity: "warning",
    citation: /* @__PURE__ */ drafting("9"),
    title: {
      id: "Nama keputusan pencabutan diawali PENCABUTAN",
      en: "A revoking text starts its name with PENCABUTAN",
    },
  },

  check(decree) {
    const name = decree.title?.name;
    if (name == null || /^PENCABUTAN\b/i.test(name.text) || !isRevoking(decree)) return [];
    return [{ where: "title", span: name.span }];
  },
};
