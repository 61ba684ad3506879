import type { DecreeRule } from "../types.js";

/** The date is a real one, not after the day of the check. */
export const clo02: DecreeRule = {
  meta: {
    id: "CLO-02",
    severity: "error",
    title: {
      id: "Tanggal penetapan ada dalam kalender dan tidak melewati tanggal pemeriksaan",
      en: "The date is a real one, not after the day of the check",
    },
  },

  check({ closing }, { asOf }) {
    const date = closing?.date;
    if (date == null || date.day === null) return [];
    if (date.iso === null) return [{ where: "closing", span: date.span }];
    if (asOf === null || date.iso <= asOf) return [];
    return [{ where: "closing", span: date.span, variant: "future", facts: { date: date.iso, asOf } }];
  },
};
