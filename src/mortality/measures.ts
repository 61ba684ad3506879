import type { Bilingual } from "../foundation/result.js";
import { type Confidence, cite, type Indicator, type IndicatorRule, timeline } from "../law/index.js";
import { EARLY_NEONATAL_DAY, type NeonatalUntilDay } from "./ages.js";

/** What is measured. `pregnancy-related` counts deaths of every cause; it is not the maternal ratio. */
export type MortalityMeasure =
  | "maternal"
  | "pregnancy-related"
  | "neonatal"
  | "early-neonatal"
  | "late-neonatal"
  | "post-neonatal"
  | "infant"
  | "under-five"
  | "perinatal";

/** The week of pregnancy from which on a child born dead is a stillbirth. */
export type StillbirthFromWeek = 22 | 28;

const LIVE_BIRTHS: Bilingual = { id: "kelahiran hidup", en: "live births" };

/** As the figures are printed in health profiles. */
const DECIMALS = 2;

/*
 * Dictionaries of statistics define these measures, no clause that anybody here could read: the figures carry no
 * citation. The timeline begins with the first law on health of the registry, so that old years can be computed.
 */
export function ratioIndicator(
  id: string,
  confidence: Confidence,
  multiplier: 100 | 1_000 | 100_000,
  name: Bilingual,
  numerator: Bilingual,
  denominator: Bilingual = LIVE_BIRTHS,
): Indicator {
  return {
    id: `mortality.${id}`,
    name,
    numerator,
    denominator,
    multiplier,
    unit: multiplier === 100 ? "%" : multiplier === 1_000 ? "per 1,000" : "per 100,000",
    decimals: DECIMALS,
    rule: timeline<IndicatorRule>({
      id: `mortality.${id}`,
      values: [{ from: "1992-09-17", value: { target: null, citations: [] }, cite: cite("uu-23-1992"), confidence }],
    }),
  };
}

/** The declarations of the measures. */
export const mortalityMeasures: Readonly<Record<MortalityMeasure, Indicator>> = {
  maternal: /* @__PURE__ */ ratioIndicator(
    "maternal-ratio",
    "verified-in-source",
    100_000,
    { id: "Angka kematian ibu (AKI)", en: "Maternal mortality ratio" },
    { id: "kematian ibu sampai 42 hari setelah kehamilan berakhir", en: "maternal deaths to 42 days after pregnancy" },
  ),
  "pregnancy-related": /* @__PURE__ */ ratioIndicator(
    "pregnancy-related-ratio",
    "secondary",
    100_000,
    { id: "Angka kematian terkait kehamilan", en: "Pregnancy-related mortality ratio" },
    {
      id: "kematian karena sebab apa pun sampai 42 hari setelah kehamilan berakhir",
      en: "deaths of every cause to 42 days after pregnancy",
    },
  ),
  neonatal: /* @__PURE__ */ ratioIndicator(
    "neonatal-rate",
    "verified-in-source",
    1_000,
    { id: "Angka kematian neonatal (AKN)", en: "Neonatal mortality rate" },
    { id: "kematian neonatal", en: "neonatal deaths" },
  ),
  "early-neonatal": /* @__PURE__ */ ratioIndicator(
    "early-neonatal-rate",
    "verified-in-source",
    1_000,
    { id: "Angka kematian neonatal dini", en: "Early neonatal mortality rate" },
    { id: "kematian neonatal dini", en: "early neonatal deaths" },
  ),
  "late-neonatal": /* @__PURE__ */ ratioIndicator(
    "late-neonatal-rate",
    "verified-in-source",
    1_000,
    { id: "Angka kematian neonatal lanjut", en: "Late neonatal mortality rate" },
    { id: "kematian neonatal lanjut", en: "late neonatal deaths" },
  ),
  "post-neonatal": /* @__PURE__ */ ratioIndicator(
    "post-neonatal-rate",
    "verified-in-source",
    1_000,
    { id: "Angka kematian post-neonatal", en: "Post-neonatal mortality rate" },
    { id: "kematian post-neonatal", en: "post-neonatal deaths" },
  ),
  infant: /* @__PURE__ */ ratioIndicator(
    "infant-rate",
    "verified-in-source",
    1_000,
    { id: "Angka kematian bayi (AKB)", en: "Infant mortality rate" },
    { id: "kematian bayi", en: "infant deaths" },
  ),
  "under-five": /* @__PURE__ */ ratioIndicator(
    "under-five-rate",
    "verified-in-source",
    1_000,
    { id: "Angka kematian balita (AKABA)", en: "Under-five mortality rate" },
    { id: "kematian balita", en: "under-five deaths" },
  ),
  perinatal: /* @__PURE__ */ ratioIndicator(
    "perinatal-rate",
    "unverified",
    1_000,
    { id: "Angka kematian perinatal", en: "Perinatal mortality rate" },
    { id: "lahir mati dan kematian neonatal dini", en: "stillbirths and early neonatal deaths" },
    { id: "kelahiran hidup dan lahir mati", en: "live births and stillbirths" },
  ),
};

/** The declaration of a measure. */
export function measureOf(measure: MortalityMeasure): Indicator {
  if (!Object.hasOwn(mortalityMeasures, measure)) throw new RangeError(`no such measure: ${String(measure)}`);
  return mortalityMeasures[measure];
}

/** Which of the two choices a measure's definition rests on. */
export function restsOnNeonatalDay(measure: MortalityMeasure): boolean {
  return measure === "neonatal" || measure === "late-neonatal" || measure === "post-neonatal";
}

/** The deaths that a measure counts, by the choices made. */
export function countedDeaths(
  measure: MortalityMeasure,
  lastNeonatal: NeonatalUntilDay,
  stillbirthFrom: StillbirthFromWeek | undefined,
): Bilingual {
  const days = (from: number, to: number): Bilingual => ({
    id: `kematian umur ${from}-${to} hari`,
    en: `deaths at ${from}-${to} days`,
  });
  switch (measure) {
    case "neonatal":
      return days(0, lastNeonatal);
    case "early-neonatal":
      return days(0, EARLY_NEONATAL_DAY);
    case "late-neonatal":
      return days(EARLY_NEONATAL_DAY + 1, lastNeonatal);
    case "post-neonatal":
      return {
        id: `kematian umur ${lastNeonatal + 1} hari-11 bulan`,
        en: `deaths at ${lastNeonatal + 1} days-11 months`,
      };
    case "infant":
      return { id: "kematian umur 0-11 bulan", en: "deaths at 0-11 months" };
    case "under-five":
      return { id: "kematian umur 0-59 bulan", en: "deaths at 0-59 months" };
    case "perinatal":
      return {
        id: `lahir mati sejak minggu ke-${stillbirthFrom} dan kematian umur 0-6 hari`,
        en: `stillbirths from week ${stillbirthFrom} and deaths at 0-6 days`,
      };
    default:
      return mortalityMeasures[measure].numerator;
  }
}
