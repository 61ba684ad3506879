import type * as z from "zod";
import type { LocalGuarantee } from "../jkn/index.js";
import { entity } from "./entity.js";
import { date, field, text, unstated } from "./fields.js";
import { notBefore } from "./rules.js";

export type { LocalGuarantee };

export const localGuaranteeSchema = () =>
  entity(
    {
      scheme: field(text(), "Skema", "nama skema, misalnya jamkesda", "name of the scheme, such as jamkesda"),
      from: field(date(), "Mulai", "hari pertama jaminan", "first day of the guarantee"),
      to: unstated(date(), "Berakhir", "hari terakhir; kosong bila masih berjalan", "last day; left out while it runs"),
    },
    {
      title: "Jaminan daerah",
      id: "jaminan pemerintah daerah di luar JKN",
      en: "a guarantee of local government outside JKN",
      example: { scheme: "jamkesda", from: "2022-01-01", to: "2022-12-31" },
      rules: [notBefore("to", "from")],
    },
  ) satisfies z.ZodType<LocalGuarantee>;
