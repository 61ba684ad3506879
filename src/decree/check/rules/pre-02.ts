import { ownLevel } from "../documents.js";
import type { DecreeRule } from "../types.js";

/** From the governor down. */
const REGIONAL = 8;

/** A regional keputusan as a rule omits DENGAN RAHMAT TUHAN YANG MAHA ESA. */
export const pre02: DecreeRule = {
  meta: {
    id: "PRE-02",
    severity: "info",
    title: {
      id: "Keputusan daerah pada umumnya tidak memuat DENGAN RAHMAT TUHAN YANG MAHA ESA",
      en: "A regional keputusan as a rule omits DENGAN RAHMAT TUHAN YANG MAHA ESA",
    },
  },

  check(decree) {
    const { title, opening } = decree;
    const grace = opening?.grace;
    if (title?.nature !== "keputusan" || grace == null || (ownLevel(decree) ?? 0) < REGIONAL) return [];
    return [{ where: "opening", span: grace.span }];
  },
};
