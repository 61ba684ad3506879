import type { Bilingual } from "../../foundation/result.js";

/* What the picture of SKDN says. */
export const letterNames: Readonly<Record<"S" | "K" | "D" | "N", Bilingual>> = {
  S: { id: "S balita", en: "S under-fives" },
  K: { id: "K punya KMS", en: "K with a card" },
  D: { id: "D ditimbang", en: "D weighed" },
  N: { id: "N naik", en: "N gained" },
};
export const noReport: Bilingual = { id: "tidak ada laporan", en: "no report" };
export const leftOut: Bilingual = { id: "Laporan tidak terbaca atau ganda", en: "Reports unreadable or double" };
export const older: Bilingual = { id: "Bulan lama tidak digambar", en: "Older months not drawn" };
export const unsaid: Bilingual = { id: "Jumlah tidak disebut (?)", en: "Counts not said (?)" };
export const skdnSource: Bilingual = {
  id: "N/D' tanpa anak yang tidak dapat dinilai. Bukan prevalensi survei.",
  en: "N/D' leaves out whom nobody can assess. Not a survey's prevalence.",
};
