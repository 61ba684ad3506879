import type { Bilingual } from "../../foundation/result.js";

/** The nutrition classes of the chart, and what is said where the chart cannot be read to its end. */
export type CareClassCode =
  | "gizi-buruk-dengan-komplikasi"
  | "gizi-buruk-tanpa-komplikasi"
  | "gizi-buruk-komplikasi-belum-dinilai"
  | "gizi-kurang"
  | "gizi-baik"
  | "gizi-baik-lila-tidak-diukur"
  | "berisiko-gizi-lebih"
  | "gizi-lebih"
  | "obesitas"
  | "periksa-ulang"
  | "belum-dapat-ditentukan";

/** A nutrition class. */
export interface CareClass {
  readonly code: CareClassCode;
  readonly name: Bilingual;
  /** The class's code in SATUSEHAT; null where it is not known. */
  readonly satusehat: string | null;
}

const NAMES: Readonly<Record<CareClassCode, readonly [id: string, en: string, satusehat?: string]>> = {
  "gizi-buruk-dengan-komplikasi": [
    "Gizi buruk dengan komplikasi",
    "severe malnutrition with complication",
    // SATUSEHAT's own words: "gizi buruk dengan komplikasi berat".
    "OV000254",
  ],
  "gizi-buruk-tanpa-komplikasi": [
    "Gizi buruk tanpa komplikasi",
    "severe malnutrition without complication",
    "OV000255",
  ],
  "gizi-buruk-komplikasi-belum-dinilai": [
    "Gizi buruk, komplikasi belum dinilai",
    "severe malnutrition, complication not assessed",
  ],
  "gizi-kurang": ["Gizi kurang", "moderate malnutrition"],
  "gizi-baik": ["Gizi baik", "normal"],
  "gizi-baik-lila-tidak-diukur": ["Gizi baik (LiLA tidak diukur)", "normal (MUAC not measured)"],
  "berisiko-gizi-lebih": ["Berisiko gizi lebih", "possible risk of overweight", "OV000258"],
  "gizi-lebih": ["Gizi lebih", "overweight"],
  obesitas: ["Obesitas", "obese"],
  "periksa-ulang": ["Periksa ulang", "check again"],
  "belum-dapat-ditentukan": ["Belum dapat ditentukan", "cannot be determined yet"],
};

/** SATUSEHAT's code for the observation "classification of nutrition", whose value is a class. */
export const SATUSEHAT_NUTRITION_CLASSIFICATION = "OC000108";

/** The class by its code. */
export function careClass(code: CareClassCode): CareClass {
  const [id, en, satusehat = null] = NAMES[code];
  return { code, name: { id, en }, satusehat };
}
