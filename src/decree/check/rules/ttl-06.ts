import { drafting } from "../law.js";
import type { DecreeRule } from "../types.js";
import { plainName, sameKind } from "../wording.js";

/** Up to the first TENTANG, which cannot stand in a kind. */
const CLAUSE = /^(.{1,300}?) TENTANG (.{1,20000})$/is;

/** Kind and name after Menetapkan equal the title. */
export const ttl06: DecreeRule = {
  meta: {
    id: "TTL-06",
    severity: "error",
    citation: /* @__PURE__ */ drafting("58 dan 59"),
    title: {
      id: "Jenis dan nama setelah Menetapkan sama dengan judul",
      en: "Kind and name after Menetapkan equal the title",
    },
  },

  check({ title, enactment }) {
    const clause = enactment?.clause;
    const found = clause == null ? null : CLAUSE.exec(clause.text);
    if (clause == null || found === null || !title?.kind || !title.name) return [];
    const [, kind = "", name = ""] = found;
    const differs = [
      ...(sameKind(kind, title.kind.text) ? [] : ["KEPUTUSAN/PERATURAN"]),
      ...(plainName(name) === plainName(title.name.text) ? [] : ["TENTANG"]),
    ];
    return differs.length === 0 ? [] : [{ where: "title", span: clause.span, facts: { differs: differs.join(", ") } }];
  },
};
