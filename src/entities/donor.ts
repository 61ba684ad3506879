import * as z from "zod";
import type { Donor } from "../csr/index.js";
import { entity } from "./entity.js";
import { field, identifier, optional, text } from "./fields.js";

export type { Donor } from "../csr/index.js";

export const donorSchema = () =>
  entity(
    {
      id: field(identifier(), "ID donatur", "id donatur", "the donor's id"),
      name: field(text(), "Nama donatur", "nama donatur", "name of the donor"),
      kind: field(
        z.enum(["bumn", "bumd", "private", "foreign", "person", "forum"]),
        "Jenis",
        "BUMN, BUMD, swasta, asing, perorangan atau forum",
        "enterprise of the state or region, private, foreign, a person or a forum",
      ),
      sector: optional(text(), "Sektor", "sektor usaha", "sector of business"),
      ownWorkersRegistered: optional(
        z.boolean(),
        "Pekerja sendiri terdaftar",
        "apakah pekerjanya sendiri sudah terdaftar JKN",
        "whether its own workers are registered with JKN",
      ),
    },
    {
      title: "Donatur",
      id: "pihak pemberi dukungan",
      en: "who gives",
      example: { id: "DN-001", name: "PT Contoh", kind: "private", sector: "industri", ownWorkersRegistered: true },
    },
  ) satisfies z.ZodType<Donor>;
