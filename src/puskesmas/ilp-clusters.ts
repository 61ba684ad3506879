import type { Bilingual } from "../foundation/result.js";
import { cite, type Timeline, timeline } from "../law/index.js";

/** A cluster (klaster) of integrated primary care. */
export interface IlpCluster {
  /** 1 to 4; null for the cross-cluster group, which most accounts leave without a number. */
  readonly number: 1 | 2 | 3 | 4 | null;
  readonly name: Bilingual;
}

/**
 * The clusters in which Kepmenkes 2015/2023 and Permenkes 19/2024 organise the services of a puskesmas. Kepmenkes
 * 2015/2023 lists cluster 4 as communicable disease and the cross-cluster group as its fifth item.
 */
export const ilpClusters: Timeline<readonly IlpCluster[]> = /* @__PURE__ */ timeline<readonly IlpCluster[]>({
  id: "puskesmas.ilp-clusters",
  values: [
    {
      from: "2023-12-31",
      fromUncertain: true,
      value: [
        { number: 1, name: { id: "manajemen", en: "management" } },
        { number: 2, name: { id: "ibu dan anak", en: "mother and child" } },
        { number: 3, name: { id: "usia dewasa dan lansia", en: "adults and older people" } },
        {
          number: 4,
          name: {
            id: "penanggulangan penyakit menular dan kesehatan lingkungan",
            en: "communicable disease control and environmental health",
          },
        },
        { number: null, name: { id: "lintas klaster", en: "cross-cluster" } },
      ],
      cite: /* @__PURE__ */ cite("kepmenkes-hk-01-07-menkes-2015-2023"),
      confidence: "verified-in-source",
    },
  ],
});
