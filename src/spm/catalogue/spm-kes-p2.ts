import type { ServiceText } from "./service-text.js";
import { UNREAD_STANDARD } from "./shared.js";

/** People in a provincial outbreak. */
export const SPM_KES_P2: ServiceText = {
  targetGroup: {
    value: {
      id: "Penduduk pada kondisi kejadian luar biasa (KLB) provinsi",
      en: "People in a provincial outbreak (KLB)",
    },
    confidence: "secondary",
  },
  numerator: {
    value: {
      id: "Jumlah penduduk pada kondisi KLB yang mendapat pelayanan kesehatan sesuai standar",
      en: "People in the outbreak who received health service to standard",
    },
    confidence: "unverified",
  },
  denominator: {
    value: { id: "Jumlah penduduk pada kondisi KLB", en: "People in the outbreak" },
    confidence: "unverified",
  },
  estimation: {
    value: {
      id: "Tidak diproyeksikan: dihitung nyata tiap kejadian, seperti SPM-KES-P1",
      en: "Not projected: real counts for each event, as SPM-KES-P1",
    },
    confidence: "unverified",
  },
  budgetSubActivity: { value: null, confidence: "unverified" },
  conflicts: [],
  standards: { "permenkes-4-2019": UNREAD_STANDARD, "permenkes-6-2024": UNREAD_STANDARD },
};
