import * as z from "zod";
import type { ResourceNeed } from "../csr/index.js";
import { entity } from "./entity.js";
import {
  bilingual,
  count,
  date,
  exactOptional,
  field,
  identifier,
  optional,
  quantity,
  regionCode,
  rupiah,
  text,
  unstated,
} from "./fields.js";
import { notBefore } from "./rules.js";

export type { ResourceNeed } from "../csr/index.js";

export const resourceNeedSchema = () =>
  entity(
    {
      id: field(identifier(), "ID kebutuhan", "id kebutuhan", "the need's id"),
      programme: field(
        z.enum(["spm", "stunting", "stbm", "posyandu", "jkn", "facility", "other"]),
        "Program",
        "program yang membutuhkan",
        "the programme in need",
      ),
      item: field(text(), "Barang/jasa", "kode barang atau jasa", "code of the goods or service"),
      name: exactOptional(bilingual(), "Nama", "nama barang atau jasa", "name of the goods or service"),
      unit: exactOptional(bilingual(), "Satuan", "satuan hitung", "unit of count"),
      required: field(
        z.nullable(count()),
        "Dibutuhkan",
        "jumlah yang dibutuhkan; null bila tidak diketahui",
        "units required; null when unknown",
      ),
      available: field(
        z.nullable(count()),
        "Tersedia",
        "jumlah yang tersedia; null bila tidak diketahui",
        "units available; null when unknown",
      ),
      unitCost: unstated(rupiah(), "Harga satuan", "harga satuan dalam rupiah bulat", "whole rupiah for one unit"),
      region: field(regionCode(), "Wilayah", "kode wilayah", "code of the area"),
      facility: optional(identifier(), "Fasilitas", "kode fasilitas", "code of the facility"),
      asOf: field(date(), "Per tanggal", "tanggal pendataan", "day of the count"),
      priority: field(quantity(), "Prioritas", "1 paling mendesak", "1 is the most urgent"),
      deadline: optional(date(), "Tenggat", "tanggal dibutuhkan", "day by which it is needed"),
      people: optional(
        quantity(),
        "Orang",
        "orang di balik kebutuhan dalam orang-bulan",
        "the people behind a need in person-months",
      ),
      source: optional(text(), "Sumber", "sumber data", "where the figures come from"),
    },
    {
      title: "Kebutuhan sumber daya",
      id: "kebutuhan yang dapat dipenuhi pihak lain",
      en: "something that a place needs and others may give",
      example: {
        id: "KB-001",
        programme: "posyandu",
        item: "antropometri-kit",
        name: { id: "Antropometri kit", en: "Anthropometry kit" },
        unit: { id: "set", en: "set" },
        required: 389,
        available: 100,
        unitCost: 10_000_000,
        region: "99.99",
        asOf: "2023-12-31",
        priority: 1,
      },
      rules: [notBefore("deadline", "asOf")],
    },
  ) satisfies z.ZodType<ResourceNeed>;
