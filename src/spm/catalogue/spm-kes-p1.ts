import type { ServiceText } from "./service-text.js";
import { UNREAD_STANDARD } from "./shared.js";

/** People in a provincial disaster or one that threatens. */
export const SPM_KES_P1: ServiceText = {
  targetGroup: {
    value: {
      id: "Penduduk terdampak krisis kesehatan akibat bencana atau potensi bencana provinsi",
      en: "People affected by a health crisis due to a provincial disaster or potential disaster",
    },
    confidence: "verified-in-source",
  },
  numerator: {
    value: {
      id: "Jumlah penduduk terdampak yang mendapat pelayanan kesehatan sesuai standar",
      en: "Affected people who received health service to standard",
    },
    confidence: "unverified",
  },
  denominator: {
    value: { id: "Jumlah penduduk terdampak", en: "Affected people" },
    confidence: "unverified",
  },
  estimation: {
    value: {
      id: "Tidak diproyeksikan: dihitung nyata tiap kejadian; tahun tanpa kejadian tidak terhitung (bukan 0, bukan 100), cara melaporkannya belum diketahui",
      en: "Not projected: real counts for each event; a year without one has no figure (not 0, not 100), how to report it is not known",
    },
    confidence: "unverified",
  },
  budgetSubActivity: { value: null, confidence: "unverified" },
  conflicts: [],
  standards: { "permenkes-4-2019": UNREAD_STANDARD, "permenkes-6-2024": UNREAD_STANDARD },
};
