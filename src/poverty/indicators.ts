import type { Bilingual } from "../foundation/result.js";
import { cite, type Indicator, type IndicatorRule, timeline } from "../law/index.js";

/** Verification begins in the village and goes up through the regent or mayor; no clause sets a share to reach. */
const handedUp = /* @__PURE__ */ cite("uu-13-2011", { article: "8" });

const rule = /* @__PURE__ */ timeline<IndicatorRule>({
  id: "poverty.village-lists",
  values: [
    {
      from: "2011-08-18",
      value: { target: null, citations: [handedUp] },
      cite: handedUp,
      confidence: "verified-in-source",
    },
  ],
});

const allVillages: Bilingual = { id: "desa yang harus menyerahkan", en: "villages that are to hand in" };

/** The share of villages that have handed in their list. */
export const villagesHandedIn: Indicator = {
  id: "poverty.villages-handed-in",
  name: { id: "Desa yang menyerahkan daftar warga miskin", en: "Villages that handed in their list of the poor" },
  numerator: { id: "desa yang sudah menyerahkan", en: "villages that have handed in" },
  denominator: allVillages,
  multiplier: 100,
  unit: "%",
  decimals: 1,
  rule,
};

/** The share of villages whose list was in by the deadline. */
export const villagesEnteredByDeadline: Indicator = {
  ...villagesHandedIn,
  id: "poverty.villages-entered-by-deadline",
  name: {
    id: "Desa yang daftarnya masuk sampai batas waktu",
    en: "Villages whose list of the poor was in by the deadline",
  },
  numerator: { id: "desa yang menyerahkan sampai batas waktu", en: "villages that handed in by the deadline" },
};
