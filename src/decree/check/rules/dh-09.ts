import { namedGazettes } from "../gazettes.js";
import { drafting } from "../law.js";
import type { DecreeRule } from "../types.js";

const NEEDED: Readonly<Record<string, readonly string[]>> = {
  UU: ["LN", "TLN"],
  PERPPU: ["LN", "TLN"],
  PP: ["LN", "TLN"],
  PERDA: ["LD", "TLD"],
};

/** UU and PP carry LN and TLN, Perda carries LD and TLD. */
export const dh09: DecreeRule = {
  meta: {
    id: "DH-09",
    severity: "warning",
    citation: /* @__PURE__ */ drafting("47 dan 49"),
    title: {
      id: "UU dan PP memuat LN dan TLN, Perda memuat LD dan TLD",
      en: "UU and PP carry LN and TLN, Perda carries LD and TLD",
    },
  },

  check(_, { basis }) {
    return basis.flatMap(({ item: { body }, where, kind, cited, amendments }) => {
      const needed = NEEDED[kind?.code ?? ""];
      if (needed === undefined || cited === null) return [];
      const end = amendments[0]?.citation.span.start ?? body.text.length;
      const named = namedGazettes(body.text.slice(0, end)).filter(({ number }) => number !== null);
      const missing = needed.filter((series) => !named.some((gazette) => gazette.series === series));
      if (missing.length === 0) return [];
      return [{ where, span: body.span, facts: { missing: missing.join(", ") } }];
    });
  },
};
