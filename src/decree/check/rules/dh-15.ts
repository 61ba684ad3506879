import { findCitations } from "../../citation/find.js";
import type { FoundCitation } from "../../citation/types.js";
import { drafting } from "../law.js";
import { revocationsOf } from "../revocation.js";
import type { DecreeRule } from "../types.js";

function keyOf({ value: { type, number, year } }: FoundCitation): string {
  return `${type}|${number?.toUpperCase()}|${year}`;
}

/** What the text revokes is not in its legal basis. */
export const dh15: DecreeRule = {
  meta: {
    id: "DH-15",
    severity: "error",
    citation: /* @__PURE__ */ drafting("42"),
    title: {
      id: "Peraturan yang dicabut tidak menjadi dasar hukum",
      en: "What the text revokes is not in its legal basis",
    },
  },

  check(decree, { basis, at }) {
    const revoked = revocationsOf(decree)
      .filter(({ revoked }) => revoked.length > 0)
      .flatMap(({ provision }) => findCitations(provision.body.text))
      .filter(({ within, form }) => within === null && form === "full");
    const keys = new Set(revoked.map(keyOf));
    return basis.flatMap(({ item, where, cited }) => {
      if (cited === null || !keys.has(keyOf(cited.citation))) return [];
      const { span } = cited.citation;
      return [{ where, span: at(item.body, span.start, span.end) }];
    });
  },
};
