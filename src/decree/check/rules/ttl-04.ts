import { drafting } from "../law.js";

import type { DecreeRule } from "../types.js";

const BRACKETED = /\([A-Z][A-Z0-9./-]{1,15}\)/i;

/** Initials that decrees on health are full of. Puskesmas and posyandu are words by now, and stand in laws' own titles. */
const SHORT =
  /(?<![A-Z0-9/.-])(?:UPTD|UPTB|UPT|BLUD|PPK-BLUD|RSUD|JKN|KIS|PBI|SPM|STBM|TPSA|TPST|DPRD|APBD|APBN|CSR|TJSL|PKK|KIA|PHBS|ODF|TPPS|RBA)(?![A-Z0-9/.-])/i;

/** The title has no abbreviation or acronym. */
export const ttl04: DecreeRule = {
  meta: {
    id: "TTL-04",
    severity: "warning",
    citation: /* @__PURE__ */ drafting("5"),
    title: { id: "Judul tidak memuat singkatan atau akronim", en: "The title has no abbreviation or acronym" },
  },

  check({ title }, { at }) {
    const name = title?.name;
    const found = name == null ? null : (BRACKETED.exec(name.text) ?? SHORT.exec(name.text));
    if (name == null || found === null) return [];
    const span = at(name, found.index, found.index + found[0].length);
    return [{ where: "title", span, facts: { short: found[0] } }];
  },
};
