import * as z from "zod";
import type { Posyandu } from "../posyandu/index.js";
import { entity } from "./entity.js";
import { count, field, identifier, optional, text, villageCode } from "./fields.js";
import { notMoreThan } from "./rules.js";

export type { Posyandu };

export const posyanduSchema = () =>
  entity(
    {
      id: field(identifier(), "ID posyandu", "id posyandu", "the posyandu's id"),
      name: field(text(), "Nama posyandu", "nama posyandu", "name of the posyandu"),
      village: field(villageCode(), "Desa/kelurahan", "kode desa atau kelurahan", "the village's code"),
      puskesmas: optional(identifier(), "Puskesmas", "kode puskesmas pembina", "code of the puskesmas that guides it"),
      kader: optional(count(), "Jumlah kader", "jumlah kader menurut keputusan", "kader named in the decree"),
      activeKader: optional(count(), "Kader aktif", "jumlah kader yang bertugas", "kader who serve"),
      strata: optional(
        z.enum(["pratama", "madya", "purnama", "mandiri"]),
        "Strata",
        "strata menurut telaah kemandirian",
        "stratum of the self-reliance review",
      ),
      hasDecree: optional(
        z.boolean(),
        "Ada keputusan",
        "apakah kader ditetapkan keputusan kepala desa/lurah",
        "whether a decree of the village head names the kader",
      ),
    },
    {
      title: "Posyandu",
      id: "pos pelayanan terpadu",
      en: "a posyandu",
      example: {
        id: "PSY-001",
        name: "Melati Contoh",
        village: "36.72.01.1001",
        kader: 8,
        activeKader: 5,
        strata: "madya",
        hasDecree: true,
      },
      rules: [notMoreThan("activeKader", "kader")],
    },
  ) satisfies z.ZodType<Posyandu>;
