import * as z from "zod";
import type { DecreeNature } from "../decree/index.js";
import { entity } from "./entity.js";
import { date, field, optional, regionCode, text } from "./fields.js";
import { notBefore } from "./rules.js";

/**
 * A decision or regulation as its head and end tell it. A decree that breaks a rule of drafting, such as one that takes
 * effect before its day, can still be said here: finding that is the work of the checker.
 */
export interface Decree {
  readonly number: string;
  readonly kind: DecreeNature;
  /** What stands after "tentang". */
  readonly title: string;
  /** The office that signs, such as `Wali Kota Cilegon`. */
  readonly issuer: string;
  readonly region?: string | undefined;
  readonly decidedOn: string;
  readonly effectiveFrom?: string | undefined;
  readonly effectiveTo?: string | undefined;
  /** Regulations under "Mengingat", as they are written there. */
  readonly basis?: readonly string[] | undefined;
}

export const decreeSchema = () =>
  entity(
    {
      number: field(text(), "Nomor", "nomor seperti tertulis", "the number as written"),
      kind: field(z.enum(["keputusan", "peraturan"]), "Jenis", "keputusan atau peraturan", "decision or regulation"),
      title: field(text(), "Tentang", "judul sesudah kata tentang", "the title, after the word tentang"),
      issuer: field(text(), "Penetap", "jabatan yang menetapkan", "the office that signs"),
      region: optional(regionCode(), "Wilayah", "kode wilayah", "code of the area"),
      decidedOn: field(date(), "Tanggal ditetapkan", "tanggal ditetapkan", "day on which it was decided"),
      effectiveFrom: optional(date(), "Mulai berlaku", "hari pertama berlaku", "first day of force"),
      effectiveTo: optional(date(), "Berlaku sampai", "hari terakhir berlaku", "last day of force"),
      basis: optional(
        z.array(field(text(), "Dasar hukum", "satu dasar hukum seperti tertulis", "one regulation as written")),
        "Mengingat",
        "dasar hukum menurut urutan",
        "the regulations that it rests on, in order",
      ),
    },
    {
      title: "Keputusan",
      id: "keputusan atau peraturan",
      en: "a decision or regulation",
      example: {
        number: "440/Kep.CONTOH/2023",
        kind: "keputusan",
        title: "PENERAPAN BADAN LAYANAN UMUM DAERAH PADA PUSKESMAS CONTOH",
        issuer: "Bupati Contoh",
        region: "99.99",
        decidedOn: "2023-01-16",
        effectiveFrom: "2023-01-16",
        basis: ["Peraturan Menteri Dalam Negeri Nomor 79 Tahun 2018"],
      },
      rules: [notBefore("effectiveTo", "effectiveFrom")],
    },
  ) satisfies z.ZodType<Decree>;
