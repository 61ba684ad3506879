import { drafting } from "../law.js";
import type { DecreeRule } from "../types.js";
import { behind } from "../wording.js";

/** An annex ends with the signature block. */
export const lam03: DecreeRule = {
  meta: {
    id: "LAM-03",
    severity: "warning",
    citation: /* @__PURE__ */ drafting("197"),
    title: { id: "Lampiran diakhiri nama jabatan dan tanda tangan", en: "An annex ends with the signature block" },
  },

  check({ annexes }, { annexPlace }) {
    return annexes.flatMap(({ signature, span }, i) =>
      signature === null ? [{ where: annexPlace(i), span: behind({ span }) }] : [],
    );
  },
};
