import type { DecreeRule } from "../types.js";

const MONTHS = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"];

/** The Roman month in the number is the month of enactment. */
export const num04: DecreeRule = {
  meta: {
    id: "NUM-04",
    severity: "warning",
    title: {
      id: "Bulan Romawi dalam nomor sama dengan bulan penetapan",
      en: "The Roman month in the number is the month of enactment",
    },
  },

  check({ closing }, { number, at }) {
    const dated = closing?.date?.month;
    const month = number?.month;
    if (dated == null || number === null || month == null || month.value === dated) return [];
    const facts = { month: month.text, dated: MONTHS[dated - 1] as string };
    return [{ where: "number", span: at(number.part, month.from, month.to), facts }];
  },
};
