import type { DecreeRule } from "../types.js";

/** The rows of the annex are as many as the diktum says. */
export const lam04: DecreeRule = {
  meta: {
    id: "LAM-04",
    severity: "error",
    title: {
      id: "Jumlah baris lampiran sama dengan jumlah dalam diktum",
      en: "The rows of the annex are as many as the diktum says",
    },
  },

  check({ annexes }, { announced, annexPlace }) {
    return announced.flatMap(({ annex, stated, rows, isMatched }) => {
      if (isMatched) return [];
      const first = annexes[annex]?.rows[0];
      const last = annexes[annex]?.rows.at(-1);
      const span = { start: first?.span.start ?? 0, end: last?.span.end ?? 0 };
      return [{ where: annexPlace(annex), span, facts: { stated, rows } }];
    });
  },
};
