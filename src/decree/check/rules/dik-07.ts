import { administration } from "../law.js";
import { provisionsOf } from "../provisions.js";
import { setsStart } from "../start.js";
import type { DecreeRule } from "../types.js";
import { behind } from "../wording.js";

/** A provision sets from when it takes effect. */
export const dik07: DecreeRule = {
  meta: {
    id: "DIK-07",
    severity: "warning",
    citation: /* @__PURE__ */ administration("57 dan 58"),
    title: { id: "Ada ketentuan mulai berlaku", en: "A provision sets from when it takes effect" },
  },

  check(decree) {
    const provisions = provisionsOf(decree);
    if (provisions.length === 0 || provisions.some(({ body }) => setsStart(body.text))) return [];
    return [{ where: decree.diktum.length > 0 ? "diktum" : "pasal", span: behind(provisions.at(-1)?.body) }];
  },
};
