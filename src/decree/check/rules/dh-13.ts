import { isByRegionalHead } from "../documents.js";
import { drafting } from "../law.js";
import type { DecreeRule } from "../types.js";

const FORMING =
  /\btentang (?:perubahan .{0,120}\btentang )?(?:pembentukan (?!peraturan\b|produk\b)|penetapan .{0,120}\bpembentukan (?!peraturan\b|produk\b)|(?:provinsi|propinsi|kabupaten|kota|daerah)\b|pemerintahan (?:provinsi|propinsi|daerah (?:khusus|istimewa)|aceh)|keistimewaan\b)/i;
const GOVERNMENT =
  /\btentang (?:pokok-pokok )?pemerintahan (?:di )?daerah\b(?! (?:khusus|istimewa|provinsi|propinsi))/i;

/** The basis of a regional head's authority is there. */
export const dh13: DecreeRule = {
  meta: {
    id: "DH-13",
    severity: "warning",
    citation: /* @__PURE__ */ drafting("28 dan 39"),
    title: {
      id: "Dasar kewenangan kepala daerah dicantumkan",
      en: "The basis of a regional head's authority is there",
    },
  },

  check(decree, { basis, day }) {
    const { mengingat } = decree;
    if (mengingat === null || basis.length === 0 || !isByRegionalHead(decree)) return [];
    const cited = basis.filter(({ kind }) => kind?.code === "UU");
    const hasRegion = cited.some(({ item }) => FORMING.test(item.body.text.slice(0, 400)));
    // Before UU 23/2014 its predecessors gave the authority.
    const law = day !== null && day.latest < "2014-10-02" ? "UU 32/2004" : "UU 23/2014";
    const hasAuthority = basis.some(({ item }) => GOVERNMENT.test(item.body.text.slice(0, 400)));
    const missing = [...(hasRegion ? [] : ["UU pembentukan daerah"]), ...(hasAuthority ? [] : [law])];
    return missing.length === 0
      ? []
      : [{ where: "mengingat", span: mengingat.label.span, facts: { missing: missing.join(", ") } }];
  },
};
