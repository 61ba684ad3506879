import * as z from "zod";
import type { QueueEntry } from "../equity/index.js";
import { entity } from "./entity.js";
import { field, identifier, moment, optional } from "./fields.js";
import { notBefore } from "./rules.js";

export type { QueueEntry };

/** One triage by the colours, and neither a payer nor anything else that could buy a place. */
export const queueEntrySchema = () =>
  entity(
    {
      ticket: field(identifier(), "Nomor antrean", "nomor antrean; bukan NIK", "number in the queue; not the NIK"),
      arrivedAt: field(
        moment(),
        "Waktu tiba",
        "tanggal dan jam tiba, waktu setempat",
        "local date and time of arrival",
      ),
      triage: field(
        z.enum(["red", "yellow", "green", "black"]),
        "Triase",
        "merah, kuning, hijau atau hitam",
        "red, yellow, green or black",
      ),
      clinic: optional(identifier(), "Poli", "kode poli atau layanan", "code of the clinic"),
      servedAt: optional(
        moment(),
        "Waktu dilayani",
        "tanggal dan jam mulai dilayani",
        "local date and time of service",
      ),
    },
    {
      title: "Antrean pasien",
      id: "pasien dalam antrean; penjamin tidak dicatat",
      en: "a patient in a queue; the payer has no place here",
      example: { ticket: "A-017", arrivedAt: "2024-07-15T08:05", triage: "yellow", servedAt: "2024-07-15T08:20" },
      rules: [notBefore("servedAt", "arrivedAt")],
    },
  ) satisfies z.ZodType<QueueEntry>;
