import type { Bilingual } from "../foundation/result.js";

/** An indicator of the healthy family index (IKS). */
export type HealthyFamilyIndicatorId =
  | "keluarga-berencana"
  | "persalinan-di-fasyankes"
  | "imunisasi-dasar-lengkap"
  | "asi-eksklusif"
  | "pemantauan-pertumbuhan"
  | "tb-sesuai-standar"
  | "hipertensi-teratur"
  | "gangguan-jiwa-diobati"
  | "tidak-merokok"
  | "jkn"
  | "air-bersih"
  | "jamban-sehat";

/** One of the twelve indicators. */
export interface HealthyFamilyIndicator {
  readonly id: HealthyFamilyIndicatorId;
  readonly name: Bilingual;
  /** Where the sources contradict each other. */
  readonly doubt?: Bilingual;
}

const indicator = (id: HealthyFamilyIndicatorId, indonesian: string, en: string): HealthyFamilyIndicator => ({
  id,
  name: { id: indonesian, en },
});

/** The twelve indicators in the order of the form. */
export const healthyFamilyIndicators: readonly HealthyFamilyIndicator[] = [
  /* @__PURE__ */ indicator("keluarga-berencana", "keluarga berencana", "family planning"),
  /* @__PURE__ */ indicator("persalinan-di-fasyankes", "persalinan di fasyankes", "birth in a health facility"),
  {
    .../* @__PURE__ */ indicator("imunisasi-dasar-lengkap", "imunisasi dasar lengkap", "complete basic immunisation"),
    doubt: {
      id: "formulir menanyakan anak 0-11 bulan, definisi operasional 12-23 bulan",
      en: "forms ask about children of 0-11 months, the definition about 12-23 months",
    },
  },
  /* @__PURE__ */ indicator("asi-eksklusif", "ASI eksklusif", "exclusive breastfeeding"),
  /* @__PURE__ */ indicator(
    "pemantauan-pertumbuhan",
    "pemantauan pertumbuhan balita",
    "growth monitoring of under-fives",
  ),
  /* @__PURE__ */ indicator("tb-sesuai-standar", "pengobatan TB sesuai standar", "tuberculosis treated to standard"),
  /* @__PURE__ */ indicator("hipertensi-teratur", "hipertensi berobat teratur", "hypertension treated regularly"),
  /* @__PURE__ */ indicator("gangguan-jiwa-diobati", "gangguan jiwa berat diobati", "severe mental disorder treated"),
  /* @__PURE__ */ indicator("tidak-merokok", "tidak ada yang merokok", "nobody smokes"),
  /* @__PURE__ */ indicator("jkn", "peserta JKN", "members of JKN"),
  /* @__PURE__ */ indicator("air-bersih", "sarana air bersih", "clean water"),
  /* @__PURE__ */ indicator("jamban-sehat", "jamban sehat", "healthy latrine"),
];
