import { drafting } from "../law.js";
import { considerationsOf } from "../provisions.js";
import type { DecreeRule } from "../types.js";
import { firstSpan } from "../wording.js";

const ONLY_NEED =
  /^bahwa (?:dipandang |dianggap )?perlu (?:untuk )?(?:di|me)(?:tetap|bentuk|netapkan|mbentuk|buat|nerbitkan)/i;

/** Considerations say more than that the text is needed. */
export const con06: DecreeRule = {
  meta: {
    id: "CON-06",
    severity: "info",
    citation: /* @__PURE__ */ drafting("20"),
    title: {
      id: "Pertimbangan memuat alasan, bukan sekadar menyatakan perlu",
      en: "Considerations say more than that the text is needed",
    },
  },

  check(decree) {
    const items = considerationsOf(decree);
    const reasons = items.filter(({ body }) => !/\bsebagaimana dimaksud\b/i.test(body.text));
    if (items.length === 0 || reasons.some(({ body }) => !ONLY_NEED.test(body.text))) return [];
    return [{ where: "menimbang", span: firstSpan(items[0]?.body) }];
  },
};
