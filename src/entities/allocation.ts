import type * as z from "zod";
import type { Allocation } from "../csr/index.js";
import { entity } from "./entity.js";
import { date, field, identifier, optional, quantity, rupiah, text } from "./fields.js";
import { notMoreThan, oneOf } from "./rules.js";

export type { Allocation } from "../csr/index.js";

export const allocationSchema = () =>
  entity(
    {
      id: field(identifier(), "ID alokasi", "id alokasi", "the allocation's id"),
      pledge: field(identifier(), "Komitmen", "id komitmen", "the pledge's id"),
      need: field(identifier(), "Kebutuhan", "id kebutuhan", "the need's id"),
      quantity: optional(quantity(), "Jumlah", "jumlah satuan yang dialokasikan", "units allocated"),
      amountRp: optional(rupiah().min(1), "Nilai uang", "rupiah bulat yang dialokasikan", "whole rupiah allocated"),
      pledgedQuantity: optional(quantity(), "Jumlah komitmen", "jumlah satuan dalam komitmen", "units of the pledge"),
      pledgedAmountRp: optional(
        rupiah(),
        "Nilai komitmen",
        "rupiah bulat dalam komitmen",
        "whole rupiah of the pledge",
      ),
      decidedOn: field(date(), "Tanggal keputusan", "tanggal keputusan", "day of the decision"),
      decidedBy: field(text(), "Pemutus", "pemutus menurut jabatannya", "who decided, by role"),
    },
    {
      title: "Alokasi",
      id: "bagian komitmen untuk suatu kebutuhan",
      en: "the part of a pledge that is meant for a need",
      example: {
        id: "AL-001",
        pledge: "KM-001",
        need: "KB-001",
        quantity: 12,
        pledgedQuantity: 20,
        decidedOn: "2024-02-01",
        decidedBy: "Kepala Dinas Kesehatan",
      },
      rules: [
        oneOf("quantity", "amountRp"),
        notMoreThan("quantity", "pledgedQuantity"),
        notMoreThan("amountRp", "pledgedAmountRp"),
      ],
    },
  ) satisfies z.ZodType<Allocation>;
