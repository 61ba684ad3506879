import * as z from "zod";
import type { ActionItem } from "../puskesmas/index.js";
import { entity } from "./entity.js";
import { date, field, identifier, optional, text } from "./fields.js";
import { misplaced, needed, notBefore } from "./rules.js";

export type { ActionItem };

export const actionItemSchema = () =>
  entity(
    {
      id: field(identifier(), "ID tindak lanjut", "id tindak lanjut", "the item's id"),
      workshop: field(identifier(), "Lokakarya", "id lokakarya mini", "the workshop's id"),
      problem: field(text(), "Masalah", "masalah yang dibahas", "the problem"),
      action: field(text(), "Tindak lanjut", "rencana perbaikan", "what is to be done"),
      owner: optional(text(), "Penanggung jawab", "penanggung jawab menurut jabatannya", "who is in charge, by role"),
      raisedOn: field(date(), "Tanggal dicatat", "tanggal dicatat", "day on which it was raised"),
      dueOn: optional(date(), "Tenggat", "tanggal tenggat", "day by which it is due"),
      status: field(
        z.enum(["open", "done", "dropped"]),
        "Status",
        "terbuka, selesai atau dihentikan",
        "open, done or dropped",
      ),
      doneOn: optional(date(), "Tanggal selesai", "tanggal selesai", "day on which it was done"),
    },
    {
      title: "Tindak lanjut",
      id: "tindak lanjut hasil lokakarya mini",
      en: "what a workshop decided to do",
      example: {
        id: "TL-001",
        workshop: "LM-2024-07",
        problem: "D/S di bawah sasaran",
        action: "kunjungan rumah balita yang tidak ditimbang",
        owner: "Koordinator gizi",
        raisedOn: "2024-08-02",
        dueOn: "2024-08-31",
        status: "done",
        doneOn: "2024-08-20",
      },
      rules: [
        notBefore("dueOn", "raisedOn"),
        notBefore("doneOn", "raisedOn"),
        needed("doneOn", "status", ({ status }) => status === "done"),
        misplaced("doneOn", "status", ({ status }) => status !== "done"),
      ],
    },
  ) satisfies z.ZodType<ActionItem>;
