import type { Citation } from "../foundation/result.js";
import { cite } from "../law/index.js";
import type { GrowthCategory } from "./types.js";

/** A category reaches up to `upTo`; `inclusive` when that z itself still belongs to it. */
export interface CategoryBand extends GrowthCategory {
  readonly upTo: number;
  readonly inclusive: boolean;
}

/** A band of categories. */
export function band(upTo: number, inclusive: boolean, code: string, id: string, en: string): CategoryBand {
  return { upTo, inclusive, code, name: { id, en } };
}

/** The upper limit of the highest band. */
export const REST = Number.POSITIVE_INFINITY;

/** The annex that all categories stand in. */
export const categoriesCitation: Citation = /* @__PURE__ */ cite("permenkes-2-2020", {
  annex: "Kategori dan Ambang Batas Status Gizi Anak",
});

/** BB/U from the lowest z to the highest, by themselves for whoever draws them without the other indices. */
export const weightBands: readonly CategoryBand[] = [
  /* @__PURE__ */ band(-3, false, "berat-badan-sangat-kurang", "Berat badan sangat kurang", "severely underweight"),
  /* @__PURE__ */ band(-2, false, "berat-badan-kurang", "Berat badan kurang", "underweight"),
  /* @__PURE__ */ band(1, true, "berat-badan-normal", "Berat badan normal", "normal weight"),
  /* @__PURE__ */ band(REST, true, "risiko-berat-badan-lebih", "Risiko berat badan lebih", "risk of overweight"),
];
