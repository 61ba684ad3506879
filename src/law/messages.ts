import type { Messages } from "../foundation/result.js";

/** What the issues and notices of the law say. */
export const lawMessages: Messages = {
  "law.date-invalid": {
    id: "tanggal rujukan bukan tanggal TTTT-BB-HH",
    en: "the reference date is not a date written YYYY-MM-DD",
  },
  "law.before-first-rule": {
    id: "belum ada aturan {parameter} pada tanggal itu; yang pertama berlaku {first}",
    en: "no rule for {parameter} on that date yet; the first one applies from {first}",
  },
  "law.not-verified-after": {
    id: "aturan {parameter} diperiksa terakhir untuk {verifiedUntil}; keberlakuannya sesudah itu belum diperiksa",
    en: "the rule for {parameter} was last checked for {verifiedUntil}; whether it still applies after that was not checked",
  },
};
