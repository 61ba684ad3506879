import type { Notice } from "../foundation/result.js";
import { foldText } from "../foundation/text.js";

/*
 * Who pays, the class of the ward and a deposit are no inputs of a queue. The queue reads only the fields it has, so they
 * change nothing; but whoever sends them along is told, because it may be meant as an order.
 */
const PAYER_FIELDS: readonly string[] = [
  ...["payer", "payers", "payertype", "payerclass", "payment", "paymentmethod", "insurance", "insurer", "class"],
  ...["roomclass", "wardclass", "deposit", "depositpaid", "vip", "bpjs", "jkn", "jamkesda", "pbi", "umum"],
  ...["penjamin", "jenispenjamin", "penjaminan", "jaminan", "asuransi", "kelas", "kelasrawat", "kelaskamar"],
  ...["kelasbpjs", "kepesertaan", "carabayar", "jenisbayar", "pembayaran", "pembayar", "uangmuka"],
];

/** A notice for each field about the payer in an entry: named, never used. */
export function payerNotices(entry: object, row: number): Notice[] {
  return Object.keys(entry)
    .filter((field) => PAYER_FIELDS.includes(foldText(field).replaceAll(" ", "")))
    .map((field) => ({ code: "equity.payer-not-used", path: [row, field], facts: { field } }));
}
