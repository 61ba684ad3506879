import type { Part } from "../../document/types.js";
import { drafting } from "../law.js";
import type { DecreeRule } from "../types.js";
import { plainName, plainNumber, sameKind } from "../wording.js";

function isSame(a: Part | null, b: Part | null | undefined, compare: (a: string, b: string) => boolean): boolean {
  return a === null || (b != null && compare(a.text, b.text));
}

/** The head of an annex repeats kind, number and name. */
export const lam02: DecreeRule = {
  meta: {
    id: "LAM-02",
    severity: "error",
    citation: /* @__PURE__ */ drafting("195"),
    title: {
      id: "Kepala lampiran mengulang jenis, nomor, dan nama",
      en: "The head of an annex repeats kind, number and name",
    },
  },

  check({ title, annexes }, { annexPlace }) {
    if (title === null) return [];
    return annexes.flatMap(({ head, label }, i) => {
      const differs = [
        ...(isSame(title.kind, head?.kind, sameKind) ? [] : ["KEPUTUSAN/PERATURAN"]),
        ...(isSame(title.number, head?.number, (a, b) => plainNumber(a) === plainNumber(b)) ? [] : ["NOMOR"]),
        ...(isSame(title.name, head?.name, (a, b) => plainName(a) === plainName(b)) ? [] : ["TENTANG"]),
      ];
      if (differs.length === 0) return [];
      return [{ where: annexPlace(i), span: head?.span ?? label.span, facts: { differs: differs.join(", ") } }];
    });
  },
};
