import type { Part } from "../../document/types.js";
import { drafting } from "../law.js";
import type { DecreeRule } from "../types.js";

/** The year in the number is the year of enactment. */
export const num03: DecreeRule = {
  meta: {
    id: "NUM-03",
    severity: "error",
    citation: /* @__PURE__ */ drafting("2"),
    title: {
      id: "Tahun dalam nomor sama dengan tahun penetapan",
      en: "The year in the number is the year of enactment",
    },
  },

  check({ closing }, { number, at }) {
    const dated = closing?.date?.year;
    const year = number?.year;
    if (dated == null || year == null || year.value === dated) return [];
    const span = at(number?.part as Part, year.from, year.to);
    return [{ where: "number", span, facts: { year: year.value, dated } }];
  },
};
