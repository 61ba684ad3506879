import type { Messages } from "../../foundation/result.js";
import { jknMessages } from "../../jkn/index.js";
import { lawMessages } from "../../law/messages.js";
import { spmMessages } from "../../spm/index.js";
import { commandMessages } from "../messages.js";

/** What `tatasehat jkn` says of rows and of the day. */
export const jknFileMessages: Messages = {
  ...commandMessages,
  ...lawMessages,
  // Counts in a table are read as those of the SPM are.
  ...spmMessages,
  ...jknMessages,
  "spm.ambiguous-number": {
    id: "dapat dibaca {grouped} atau {decimal}; sebutkan tanda ribuannya dengan --thousands",
    en: "may be {grouped} or {decimal}; say which mark separates thousands with --thousands",
  },
  "jkn-file.too-many-digits": {
    id: "terlalu banyak angka untuk jumlah orang; mungkin nomor identitas pada kolom yang salah",
    en: "too many digits for a count of people; perhaps an identity number in the wrong column",
  },
  "jkn-file.area-missing": { id: "wilayah kosong; tidak ikut dijumlahkan", en: "the area is missing; in no sum" },
  "jkn-file.duplicate-row": {
    id: "wilayah sama dengan baris {row}; keduanya tidak ikut dijumlahkan",
    en: "the same area as row {row}; neither is in the sum",
  },
  "jkn-file.total-row": {
    id: "baris jumlah; dihitung sendiri, tidak ikut dijumlahkan",
    en: "a row of totals; computed by itself, in no sum",
  },
};
