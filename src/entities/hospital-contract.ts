import type * as z from "zod";
import type { HospitalContract } from "../jkn/index.js";
import { entity } from "./entity.js";
import { date, field, optional, regionCode, text, unstated } from "./fields.js";
import { notBefore } from "./rules.js";

export type { HospitalContract };

export const hospitalContractSchema = () =>
  entity(
    {
      hospital: field(text(), "Rumah sakit", "nama rumah sakit", "name of the hospital"),
      region: field(
        regionCode(),
        "Wilayah",
        "kode wilayah yang penduduknya dilayani",
        "code of the area whose people it serves",
      ),
      scheme: optional(text(), "Skema", "misalnya bpjs atau jamkesda", "such as bpjs or jamkesda"),
      from: field(date(), "Mulai", "hari pertama kontrak", "first day of the contract"),
      to: unstated(date(), "Berakhir", "hari terakhir kontrak", "last day of the contract"),
    },
    {
      title: "Kontrak rumah sakit",
      id: "kontrak rumah sakit untuk melayani penduduk suatu wilayah",
      en: "a hospital's contract to serve the people of an area",
      example: { hospital: "RS Contoh", region: "36.73", scheme: "jamkesda", from: "2022-01-01", to: "2022-12-31" },
      rules: [notBefore("to", "from")],
    },
  ) satisfies z.ZodType<HospitalContract>;
