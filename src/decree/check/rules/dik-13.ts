import { cite } from "../../../law/index.js";
import { provisionsOf } from "../provisions.js";
import type { DecreeRule } from "../types.js";

const NORM = /\b(?:setiap orang|barang ?siapa|setiap warga|seluruh masyarakat) (?:wajib|dilarang|harus|berhak)\b/i;

/** A keputusan holds no BAB, no Pasal and no general norm. */
export const dik13: DecreeRule = {
  meta: {
    id: "DIK-13",
    severity: "warning",
    citation: /* @__PURE__ */ cite("uu-12-2011", { article: "100" }),
    title: {
      id: "Keputusan tidak memuat BAB, Pasal, atau norma umum",
      en: "A keputusan holds no BAB, no Pasal and no general norm",
    },
  },

  check(decree, { at }) {
    if (decree.title?.nature !== "keputusan") return [];
    const divided = decree.chapters[0] ?? decree.articles[0];
    if (divided !== undefined) return [{ where: "diktum", span: divided.label.span }];
    return provisionsOf(decree).flatMap(({ where, body }) => {
      const found = NORM.exec(body.text);
      if (found === null) return [];
      return [{ where, span: at(body, found.index, found.index + found[0].length), variant: "norm" }];
    });
  },
};
