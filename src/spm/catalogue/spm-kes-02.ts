import type { ServiceText } from "./service-text.js";
import { MATERNAL_BOOK, UNREAD_LIST } from "./shared.js";

/** Women giving birth. */
export const SPM_KES_02: ServiceText = {
  targetGroup: { value: { id: "Setiap ibu bersalin", en: "Every woman giving birth" }, confidence: "secondary" },
  numerator: {
    value: {
      id: "Jumlah ibu bersalin yang mendapat pelayanan persalinan sesuai standar di fasilitas pelayanan kesehatan dalam satu tahun",
      en: "Women who received delivery care to standard in a health facility in one year",
    },
    confidence: "secondary",
  },
  denominator: {
    value: { id: "Jumlah sasaran ibu bersalin pada tahun yang sama", en: "Women giving birth in the same year" },
    confidence: "secondary",
  },
  estimation: {
    value: { id: "1,05 × CBR × jumlah penduduk", en: "1.05 × CBR × population" },
    confidence: "secondary",
  },
  budgetSubActivity: { value: "1.02.02.2.02.0002", confidence: "secondary" },
  conflicts: [],
  standards: {
    "permenkes-4-2019": {
      requirements: [
        {
          id: "delivery-place",
          text: { id: "Persalinan di fasilitas pelayanan kesehatan", en: "Delivery in a health facility" },
          confidence: "secondary",
        },
        // Two is a number of workers, not of times in the year: no minimum.
        {
          id: "delivery-team",
          text: {
            id: "Ditolong sedikitnya 2 tenaga kesehatan (dokter dan bidan, 2 bidan, atau bidan dan perawat); persalinan normal menurut APN, komplikasi menurut pedoman praktik",
            en: "Attended by at least 2 health workers (doctor and midwife, 2 midwives, or midwife and nurse); normal delivery care (APN), complications by the practice guideline",
          },
          confidence: "unverified",
        },
      ],
      goods: { value: ["Formulir partograf", "Kartu ibu (rekam medis)", MATERNAL_BOOK], confidence: "secondary" },
      staff: { value: ["Dokter / dokter spesialis kebidanan", "Bidan", "Perawat"], confidence: "secondary" },
    },
    "permenkes-6-2024": {
      requirements: [
        {
          id: "delivery-place",
          text: {
            id: "Persalinan di fasilitas pelayanan kesehatan oleh tim yang kompeten",
            en: "Delivery in a health facility by a competent team",
          },
          confidence: "secondary",
        },
      ],
      goods: UNREAD_LIST,
      staff: UNREAD_LIST,
    },
  },
};
