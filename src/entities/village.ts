import * as z from "zod";
import type { Region } from "../region/index.js";
import { entity } from "./entity.js";
import { field, regionCode, text, villageCode } from "./fields.js";
import { contradicts } from "./rules.js";

/** A village of the government's list: desa, desa adat or kelurahan. */
export interface Village extends Region {
  readonly level: "village";
  readonly kind: "desa" | "desa-adat" | "kelurahan";
  /** The district's code. */
  readonly parent: string;
}

/** The seventh digit of the code tells the kind. */
const KIND_DIGIT = { kelurahan: "1", desa: "2", "desa-adat": "3" } as const;
const KIND_PLACE = "36.72.01.".length;

export const villageSchema = () =>
  entity(
    {
      code: field(villageCode(), "Kode", "kode Kemendagri, bertitik", "Kemendagri code, with dots"),
      level: field(z.literal("village"), "Tingkat", "selalu village", "always village"),
      kind: field(
        z.enum(["desa", "desa-adat", "kelurahan"]),
        "Jenis",
        "desa, desa adat atau kelurahan",
        "desa, desa adat or kelurahan",
      ),
      name: field(text(), "Nama", "nama tanpa sebutan desa atau kelurahan", "the bare name"),
      fullName: field(text(), "Nama lengkap", "nama dengan sebutannya", "the name with what it is"),
      parent: field(regionCode(), "Kecamatan", "kode kecamatan", "the district's code"),
    },
    {
      title: "Desa/kelurahan",
      id: "desa, desa adat atau kelurahan",
      en: "a village of the government's list",
      example: {
        code: "99.99.99.2001",
        level: "village",
        kind: "desa",
        name: "Sukamulya",
        fullName: "Desa Sukamulya",
        parent: "99.99.99",
      },
      rules: [
        contradicts("kind", "code", ({ kind, code }) => code[KIND_PLACE] !== KIND_DIGIT[kind]),
        contradicts("parent", "code", ({ parent, code }) => parent !== code.slice(0, code.lastIndexOf("."))),
      ],
    },
  ) satisfies z.ZodType<Village>;
