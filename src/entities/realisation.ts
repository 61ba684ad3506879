import * as z from "zod";
import type { Realisation } from "../csr/index.js";
import { entity } from "./entity.js";
import { date, field, identifier, optional, quantity, rupiah, text } from "./fields.js";
import { notBefore, oneOf } from "./rules.js";

export type { Realisation } from "../csr/index.js";

export const realisationSchema = () =>
  entity(
    {
      id: field(identifier(), "ID realisasi", "id realisasi", "the realisation's id"),
      allocation: field(identifier(), "Alokasi", "id alokasi", "the allocation's id"),
      decidedOn: optional(date(), "Tanggal alokasi", "tanggal alokasi diputuskan", "day on which it was allocated"),
      on: field(date(), "Tanggal terima", "tanggal diterima", "day on which it arrived"),
      quantity: optional(quantity(), "Jumlah", "jumlah satuan yang diterima", "units that arrived"),
      amountRp: optional(rupiah().min(1), "Nilai uang", "rupiah bulat yang diterima", "whole rupiah that arrived"),
      document: field(text(), "Dokumen", "nomor BAST atau kuitansi", "number of the hand-over document or receipt"),
      receivedBy: field(text(), "Penerima", "unit penerima", "the unit that took it"),
      condition: optional(
        z.enum(["good", "incomplete", "damaged", "unknown"]),
        "Kondisi",
        "baik, tidak lengkap, rusak atau tidak diketahui",
        "good, incomplete, damaged or unknown",
      ),
      reportedBy: optional(
        z.enum(["donor", "facility", "forum", "other"]),
        "Pelapor",
        "donatur, fasilitas, forum atau lainnya",
        "donor, facility, forum or other",
      ),
    },
    {
      title: "Realisasi",
      id: "bagian alokasi yang benar-benar diterima",
      en: "what really arrived of an allocation",
      example: {
        id: "RL-001",
        allocation: "AL-001",
        decidedOn: "2024-02-01",
        on: "2024-03-05",
        quantity: 12,
        document: "BAST-CONTOH-001",
        receivedBy: "Puskesmas Contoh",
        condition: "good",
      },
      rules: [oneOf("quantity", "amountRp"), notBefore("on", "decidedOn")],
    },
  ) satisfies z.ZodType<Realisation>;
