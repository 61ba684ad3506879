import type { DecreeRule } from "../../decree/index.js";
import { cite } from "../../law/index.js";

const RESULT =
  /\bpenilaian\b|\btim penilai\b|\bberita acara\b|\b(?:memperoleh|dengan|mendapat) nilai\b|\bnilai (?:di atas|akhir|rata|sebesar|kumulatif|\d)|\btelah dinilai\b/i;

/** The result of the assessment is in Menimbang or Memperhatikan. */
export const blud06: DecreeRule = {
  meta: {
    id: "BLUD-06",
    severity: "warning",
    citation: /* @__PURE__ */ cite("se-mendagri-981-1011-sj-2019"),
    title: {
      id: "Hasil penilaian dimuat dalam Menimbang atau Memperhatikan",
      en: "The result of the assessment is in Menimbang or Memperhatikan",
    },
  },

  check({ menimbang, memperhatikan }, { blud, considerations }) {
    if (blud !== "status" || menimbang === null) return [];
    const texts = [...considerations, ...(memperhatikan?.items ?? [])].map(({ body }) => body.text);
    if (texts.some((text) => RESULT.test(text))) return [];
    return [{ where: "menimbang", span: menimbang.label.span }];
  },
};
