import type { Bilingual } from "../../foundation/result.js";
import type { DecidedBy, WeightReferral } from "../../posyandu/index.js";

/** Why a child is referred, as both printouts say it. */
export const REFERRAL_WORDS: Readonly<Record<WeightReferral, Bilingual>> = {
  T: { id: "berat tidak naik (T)", en: "did not gain (T)" },
  "2T": { id: "dua kali tidak naik (2T)", en: "did not gain twice (2T)" },
  BGM: { id: "di bawah garis merah (BGM)", en: "below the red line (BGM)" },
  "above-orange-line": { id: "di atas garis oranye", en: "above the orange line" },
};

/** The rule that gave a status. */
export const DECIDED_WORDS: Readonly<Record<DecidedBy | "file", Bilingual>> = {
  "first-weighing": { id: "penimbangan pertama", en: "first weighing" },
  "no-weighing-last-month": { id: "bulan lalu tidak ditimbang", en: "not weighed last month" },
  "growth-line": { id: "garis KMS", en: "line of the card" },
  kbm: { id: "KBM", en: "minimum gain" },
  file: { id: "menurut berkas", en: "as the file says" },
};
