import { drafting } from "../law.js";
import { revocationsOf } from "../revocation.js";
import type { DecreeRule } from "../types.js";

/** A revocation names the instrument and says dicabut dan dinyatakan tidak berlaku. */
export const dik11: DecreeRule = {
  meta: {
    id: "DIK-11",
    severity: "error",
    citation: /* @__PURE__ */ drafting("145 dan 146"),
    title: {
      id: "Pencabutan menyebut keputusannya dan memakai dicabut dan dinyatakan tidak berlaku",
      en: "A revocation names the instrument and says dicabut dan dinyatakan tidak berlaku",
    },
  },

  check(decree) {
    return revocationsOf(decree).flatMap(({ provision: { where, body }, hasFormula, revoked }) => {
      if (hasFormula && revoked.length > 0) return [];
      const variant = hasFormula ? "unnamed" : revoked.length > 0 ? "formula" : "both";
      return [{ where, span: body.span, variant }];
    });
  },
};
