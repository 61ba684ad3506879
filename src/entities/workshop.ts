import * as z from "zod";
import type { Workshop } from "../puskesmas/index.js";
import { entity } from "./entity.js";
import { count, date, field, identifier, month, optional, text } from "./fields.js";
import { notBefore } from "./rules.js";

export type { Workshop };

export const workshopSchema = () =>
  entity(
    {
      id: field(identifier(), "ID lokakarya", "id lokakarya mini", "the workshop's id"),
      puskesmas: field(identifier(), "Puskesmas", "kode puskesmas", "code of the puskesmas"),
      kind: field(
        z.enum(["monthly", "quarterly"]),
        "Jenis",
        "bulanan (internal) atau tribulanan (lintas sektor)",
        "monthly (internal) or quarterly (across sectors)",
      ),
      heldOn: field(date(), "Tanggal", "tanggal pelaksanaan", "day on which it was held"),
      period: field(
        month(),
        "Periode",
        "bulan yang dibahas, atau bulan terakhir triwulan",
        "the month under review, or the last of the quarter",
      ),
      invitedOn: optional(date(), "Tanggal undangan", "tanggal undangan dikirim", "day of the invitation"),
      invited: optional(count(), "Diundang", "jumlah yang diundang", "how many were invited"),
      present: optional(
        count(),
        "Hadir",
        "jumlah yang hadir, juga yang tidak diundang",
        "how many came, invited or not",
      ),
      chair: optional(text(), "Pimpinan", "pimpinan menurut jabatannya", "who chaired, by role"),
      hasMinutes: optional(z.boolean(), "Ada notulen", "apakah ada notulen", "whether there are minutes"),
    },
    {
      title: "Lokakarya mini",
      id: "lokakarya mini puskesmas",
      en: "a workshop of a puskesmas (lokakarya mini)",
      example: {
        id: "LM-2024-07",
        puskesmas: "P9999999901",
        kind: "monthly",
        heldOn: "2024-08-02",
        period: "2024-07",
        invitedOn: "2024-07-30",
        invited: 40,
        present: 36,
        chair: "Kepala puskesmas",
        hasMinutes: true,
      },
      rules: [notBefore("heldOn", "invitedOn")],
    },
  ) satisfies z.ZodType<Workshop>;
