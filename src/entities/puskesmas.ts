import * as z from "zod";
import type { Puskesmas } from "../puskesmas/index.js";
import { entity } from "./entity.js";
import { field, optional, regionCode, text, villageCode } from "./fields.js";

export type { Puskesmas };

/** A working area may reach into a neighbouring district, but not into another regency. */
const REGENCY_LENGTH = "36.72".length;

export const puskesmasSchema = () =>
  entity(
    {
      code: field(
        z.string().regex(/^P\d{10}$/, "entity.not-a-puskesmas-code"),
        "Kode puskesmas",
        "kode puskesmas dari Kementerian Kesehatan",
        "the Ministry of Health's code of the puskesmas",
      ),
      name: field(text(), "Nama puskesmas", "nama puskesmas", "name of the puskesmas"),
      region: field(regionCode(), "Wilayah", "kode kecamatan atau kabupaten/kota", "code of the district or regency"),
      category: optional(
        z.enum(["urban", "rural", "remote", "very-remote"]),
        "Karakteristik",
        "perkotaan, perdesaan, terpencil atau sangat terpencil",
        "urban, rural, remote or very remote",
      ),
      inpatient: optional(z.boolean(), "Rawat inap", "apakah melayani rawat inap", "whether it has inpatient care"),
      villages: optional(
        z.array(field(villageCode(), "Desa/kelurahan", "kode desa atau kelurahan", "the village's code")).min(1),
        "Wilayah kerja",
        "kode desa dan kelurahan di wilayah kerjanya",
        "codes of the villages that it serves",
      ),
    },
    {
      title: "Puskesmas",
      id: "puskesmas dengan wilayah kerjanya",
      en: "a puskesmas and the area that it serves",
      example: {
        code: "P9999999901",
        name: "Puskesmas Contoh",
        region: "36.72.01",
        category: "urban",
        inpatient: false,
        villages: ["36.72.01.1001"],
      },
      rules: [
        {
          code: "entity.outside-other",
          path: ["villages"],
          facts: { other: "region" },
          isBroken: ({ region, villages = [] }) =>
            villages.some((village) => !village.startsWith(region.slice(0, REGENCY_LENGTH))),
        },
      ],
    },
  ) satisfies z.ZodType<Puskesmas>;
