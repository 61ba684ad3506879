import * as z from "zod";
import type { Pledge } from "../csr/index.js";
import { entity } from "./entity.js";
import { date, field, identifier, month, optional, quantity, regionCode, rupiah, text } from "./fields.js";
import { misplaced, needed, notBefore } from "./rules.js";

export type { Pledge, PledgedGoods, PledgeRestriction } from "../csr/index.js";

const isMoney = ({ form }: Pick<Pledge, "form">): boolean => form === "cash" || form === "contribution";

const list = (entry: z.ZodString, title: string, id: string, en: string) =>
  optional(z.array(field(entry, title, id, en)).min(1), title, id, en);

export const pledgeSchema = () =>
  entity(
    {
      id: field(identifier(), "ID komitmen", "id komitmen", "the pledge's id"),
      donor: field(identifier(), "Donatur", "id donatur", "the donor's id"),
      form: field(
        z.enum(["cash", "goods", "service", "contribution"]),
        "Bentuk",
        "uang, barang, jasa atau iuran",
        "cash, goods, service or contribution",
      ),
      amountRp: optional(rupiah().min(1), "Nilai uang", "nilai uang dalam rupiah bulat", "whole rupiah"),
      goods: optional(
        z.strictObject({
          item: field(text(), "Barang/jasa", "kode barang atau jasa", "code of the goods or service"),
          quantity: field(quantity(), "Jumlah", "jumlah satuan", "number of units"),
          unit: field(text(), "Satuan", "satuan hitung", "unit of count"),
          declaredValueRp: optional(
            rupiah(),
            "Nilai pernyataan",
            "nilai menurut donatur, rupiah bulat",
            "value that the donor declares, whole rupiah",
          ),
        }),
        "Barang/jasa",
        "barang atau jasa yang dijanjikan",
        "the goods or service pledged",
      ),
      cover: optional(
        z.strictObject({
          people: field(quantity(), "Orang", "jumlah orang", "number of people"),
          months: field(quantity(), "Bulan", "jumlah bulan untuk setiap orang", "months for each of them"),
          firstMonth: optional(month(), "Bulan pertama", "bulan pertama yang dibayar", "the first month paid"),
        }),
        "Iuran JKN",
        "iuran JKN yang dijanjikan dalam orang dan bulan",
        "JKN contributions pledged in people and months",
      ),
      restriction: optional(
        z.strictObject({
          regions: list(regionCode(), "Wilayah", "kode wilayah yang dituju", "codes of the areas meant"),
          programmes: list(text(), "Program", "program yang dituju", "the programmes meant"),
          items: list(text(), "Barang/jasa", "barang atau jasa yang dituju", "the goods or services meant"),
          needs: list(identifier(), "Kebutuhan", "id kebutuhan yang dituju", "ids of the needs meant"),
          conditions: list(text(), "Syarat lain", "syarat lain dengan kata-kata", "other conditions in words"),
        }),
        "Pembatasan",
        "peruntukan yang ditetapkan donatur",
        "what the donor ties the pledge to",
      ),
      agreedOn: optional(date(), "Tanggal kesepakatan", "tanggal disepakati", "day of the agreement"),
      validFrom: field(date(), "Berlaku mulai", "hari pertama berlaku", "first day of validity"),
      validTo: optional(date(), "Berlaku sampai", "hari terakhir berlaku", "last day of validity"),
      status: field(
        z.enum(["offered", "agreed", "allocated", "partly-realised", "realised", "withdrawn", "expired"]),
        "Status",
        "status komitmen",
        "where the pledge stands",
      ),
    },
    {
      title: "Komitmen",
      id: "janji dukungan seorang donatur",
      en: "what a donor promises",
      example: {
        id: "KM-001",
        donor: "DN-001",
        form: "goods",
        goods: { item: "antropometri-kit", quantity: 20, unit: "set", declaredValueRp: 200_000_000 },
        restriction: { regions: ["99.99"] },
        validFrom: "2024-01-01",
        validTo: "2024-12-31",
        status: "agreed",
      },
      rules: [
        notBefore("validTo", "validFrom"),
        needed("amountRp", "form", (pledge) => isMoney(pledge) && !pledge.cover),
        misplaced("goods", "form", (pledge) => isMoney(pledge)),
        needed("goods", "form", (pledge) => !isMoney(pledge)),
        misplaced("amountRp", "form", (pledge) => !isMoney(pledge)),
      ],
    },
  ) satisfies z.ZodType<Pledge>;
