import type { DecreeRule } from "../types.js";

/** No item stands twice. */
export const dh14: DecreeRule = {
  meta: {
    id: "DH-14",
    severity: "warning",
    title: { id: "Tidak ada dasar hukum yang dicantumkan dua kali", en: "No item stands twice" },
  },

  check(_, { basis, at }) {
    const seen = new Map<string, string>();
    return basis.flatMap(({ item, where, cited }) => {
      const value = cited?.citation.value;
      if (cited === null || value?.number == null) return [];
      const key = `${value.type}|${value.issuer.region}|${value.number.toUpperCase()}|${value.year}`;
      const before = seen.get(key);
      seen.set(key, before ?? item.label ?? "-");
      const { span } = cited.citation;
      return before === undefined ? [] : [{ where, span: at(item.body, span.start, span.end), facts: { before } }];
    });
  },
};
