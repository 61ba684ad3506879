import type { Vaccine } from "./vaccines.js";

/** The routine doses of the programme: 20 everywhere, and JE1 in areas where Japanese encephalitis is endemic. */
export type DoseId =
  | "HB0"
  | "BCG"
  | `bOPV${1 | 2 | 3 | 4}`
  | `DPT-HB-Hib${1 | 2 | 3 | 4}`
  | `IPV${1 | 2}`
  | `PCV${1 | 2 | 3}`
  | `RV${1 | 2 | 3}`
  | `MR${1 | 2}`
  | "JE1";

/** The doses series by series, each in its order; the place of a dose here is its column at the hot door. */
export const DOSE_IDS: readonly DoseId[] = [
  "HB0",
  "BCG",
  "bOPV1",
  "bOPV2",
  "bOPV3",
  "bOPV4",
  "DPT-HB-Hib1",
  "DPT-HB-Hib2",
  "DPT-HB-Hib3",
  "DPT-HB-Hib4",
  "IPV1",
  "IPV2",
  "PCV1",
  "PCV2",
  "PCV3",
  "RV1",
  "RV2",
  "RV3",
  "MR1",
  "MR2",
  "JE1",
];

/** How a dose is written: HB0 and BCG have no number, for there is no second one. */
export function doseLabel(vaccine: Vaccine, dose: number): string {
  return dose === 1 && (vaccine === "HB0" || vaccine === "BCG") ? vaccine : `${vaccine}${dose}`;
}

/** The place of a dose in {@link DOSE_IDS}; -1 for a dose that is not routine. */
export function placeOf(vaccine: Vaccine, dose: number): number {
  return DOSE_IDS.indexOf(doseLabel(vaccine, dose) as DoseId);
}
