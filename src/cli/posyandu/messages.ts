import type { Messages } from "../../foundation/result.js";
import { growthMessages } from "../../growth/index.js";
import { identityMessages } from "../../identity/index.js";
import { lawMessages } from "../../law/messages.js";
import { posyanduMessages } from "../../posyandu/index.js";
import { growthFileMessages } from "../growth/messages.js";
import { commandMessages } from "../messages.js";

/** What `tatasehat posyandu` says of rows. */
export const posyanduFileMessages: Messages = {
  ...commandMessages,
  ...lawMessages,
  ...identityMessages,
  ...growthMessages,
  ...growthFileMessages,
  ...posyanduMessages,
  "posyandu-file.nobody": {
    id: "anak tidak dapat dikenali (NIK, atau nama dan tanggal lahir); tidak dihitung",
    en: "no child can be told (NIK, or name and date of birth); not counted",
  },
  "posyandu-file.weighed-before-born": {
    id: "ditimbang sebelum tanggal lahir",
    en: "weighed before the date of birth",
  },
  "posyandu-file.letter-unknown": {
    id: "huruf tidak dikenal (N, T, O, atau B)",
    en: "unknown letter (N, T, O or B)",
  },
  "posyandu-file.letter-differs": {
    id: "tertulis {stated}, hasil hitung {computed}",
    en: "says {stated}, computed {computed}",
  },
  "posyandu-file.problem": { id: "{problem}", en: "{problem}" },
  "posyandu-file.turned-five": {
    id: "bukan balita pada akhir bulan; di luar S",
    en: "no under-five at the end of the month; outside S",
  },
};
