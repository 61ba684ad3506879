import type { Bilingual } from "../foundation/result.js";

/** Who can settle a question about a person on the list. */
export type Office = "village" | "dukcapil" | "social-office" | "personnel-agency";

/** The offices by name. */
export const offices: Readonly<Record<Office, Bilingual>> = {
  village: { id: "Kantor desa/kelurahan", en: "Village office" },
  dukcapil: { id: "Dinas Kependudukan dan Pencatatan Sipil", en: "Population and civil registration office" },
  "social-office": { id: "Dinas Sosial", en: "Social office" },
  "personnel-agency": { id: "Badan kepegawaian daerah", en: "Regional civil service agency" },
};
