import type { Messages } from "../../foundation/result.js";

/** What the command says of files that are drawn. */
export const chartFileMessages: Messages = {
  "chart-file.month-unreadable": { id: "bulan tidak terbaca (TTTT-BB)", en: "the month cannot be read (YYYY-MM)" },
};
