import * as z from "zod";
import type { CardHandover } from "../poverty/index.js";
import { entity } from "./entity.js";
import { count, date, field, optional, villageCode } from "./fields.js";

export type { CardHandover };

/** One step of a batch; `handoverBatches` of `tatasehat/poverty` reconciles the steps of a village. */
export const cardHandoverSchema = () =>
  entity(
    {
      village: field(villageCode(), "Desa/kelurahan", "kode desa atau kelurahan", "the village's code"),
      step: field(
        z.enum(["sent", "received", "delivered", "returned", "undelivered"]),
        "Langkah",
        "dikirim, diterima desa, diserahkan, dikembalikan, atau dihitung masih tersisa",
        "sent, received by the village, delivered, returned, or counted as still lying there",
      ),
      quantity: field(
        count(),
        "Jumlah kartu",
        "jumlah kartu; 0 hanya untuk yang masih tersisa",
        "number of cards; 0 only for what still lies there",
      ),
      on: field(date(), "Tanggal", "tanggal langkah", "day of the step"),
      receivedBy: optional(
        z.enum(["village-head", "lurah", "village-official", "kader", "member", "other"]),
        "Penerima",
        "penerima menurut jabatannya; nama tidak dicatat",
        "who took them, by role; a name has no place here",
      ),
    },
    {
      title: "Penyerahan kartu",
      id: "satu langkah penyerahan kartu JKN/KIS di sebuah desa",
      en: "one step of the hand-over of JKN/KIS cards in a village",
      example: {
        village: "74.10.03.2001",
        step: "delivered",
        quantity: 40,
        on: "2022-03-02",
        receivedBy: "village-official",
      },
      rules: [
        {
          code: "entity.too-small",
          path: ["quantity"],
          facts: { minimum: 1 },
          isBroken: ({ step, quantity }) => step !== "undelivered" && quantity === 0,
        },
      ],
    },
  ) satisfies z.ZodType<CardHandover>;
