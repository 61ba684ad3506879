import { romanNumber } from "../../document/numerals.js";
import { drafting } from "../law.js";
import type { DecreeRule } from "../types.js";

/** Two or more annexes carry Roman numbers. */
export const lam01: DecreeRule = {
  meta: {
    id: "LAM-01",
    severity: "error",
    citation: /* @__PURE__ */ drafting("194"),
    title: { id: "Dua lampiran atau lebih bernomor Romawi", en: "Two or more annexes carry Roman numbers" },
  },

  check({ annexes }) {
    if (annexes.length < 2) return [];
    const wrong = annexes.find(({ number }, i) => number === null || romanNumber(number.toUpperCase()) !== i + 1);
    return wrong === undefined ? [] : [{ where: "lampiran", span: wrong.label.span }];
  },
};
