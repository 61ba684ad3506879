import { authorityOver } from "../authority.js";
import type { DecreeRule } from "../types.js";
import { firstSpan } from "../wording.js";

/** The signatory may decide this subject. */
export const aut01: DecreeRule = {
  meta: {
    id: "AUT-01",
    severity: "error",
    title: { id: "Penanda tangan berwenang atas pokok keputusan", en: "The signatory may decide this subject" },
  },

  check(decree) {
    const { closing, title } = decree;
    const demand = authorityOver(decree);
    if (demand === null) return [];
    const { citation, severity, office, instrument } = demand;
    const span = firstSpan(closing?.signature?.office, title?.maker, title);
    return [{ where: "signature", span, citation, severity, facts: { office, instrument } }];
  },
};
