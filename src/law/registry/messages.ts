import type { Messages } from "../../foundation/result.js";

/** What the issues and notices of the registry say. */
export const registryMessages: Messages = {
  "law.regulation-unknown": {
    id: "peraturan itu tidak ada dalam daftar; yang mirip: {nearest}",
    en: "the registry does not hold that regulation; similar ones: {nearest}",
  },
  "law.date-invalid": {
    id: "tanggal rujukan bukan tanggal TTTT-BB-HH",
    en: "the reference date is not a date written YYYY-MM-DD",
  },
  "law.registry-not-checked-after": {
    id: "status dicatat untuk {asOf}; keberlakuan sesudah itu belum diperiksa",
    en: "the status was recorded for {asOf}; whether it still holds after that was not checked",
  },
  "law.amendment-day-unknown": {
    id: "tanggal perubahan atas {id} tidak diketahui (oleh: {by}); mungkin belum berlaku pada tanggal itu",
    en: "the day on which {id} was amended is not known (by: {by}); it may not have been by that date",
  },
};
