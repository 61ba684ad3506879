import * as z from "zod";
import type { Kader } from "../posyandu/index.js";
import { entity } from "./entity.js";
import { count, date, field, identifier, optional, sixteenDigits, text } from "./fields.js";
import { notBefore } from "./rules.js";

export type { Kader };

const BASIC_SKILLS = 25;

export const kaderSchema = () =>
  entity(
    {
      id: field(identifier(), "ID kader", "id kader; bukan NIK", "the kader's id; not the NIK"),
      name: optional(text(), "Nama kader", "nama kader", "the kader's name"),
      nik: optional(sixteenDigits(), "NIK kader", "NIK kader, 16 angka", "the kader's NIK, 16 digits"),
      posyandu: field(identifier(), "Posyandu", "id posyandu tempat bertugas", "id of the posyandu"),
      from: field(date(), "Mulai bertugas", "hari pertama bertugas", "first day of service"),
      to: optional(date(), "Selesai bertugas", "hari terakhir bertugas", "last day of service"),
      skills: optional(
        count().max(BASIC_SKILLS),
        "Keterampilan dasar",
        "jumlah dari 25 keterampilan dasar yang dikuasai",
        "how many of the 25 basic skills are mastered",
      ),
      level: optional(
        z.enum(["purwa", "madya", "utama"]),
        "Tingkat kader",
        "tingkat kecakapan kader",
        "the kader's level of skill",
      ),
    },
    {
      title: "Kader",
      id: "kader posyandu",
      en: "a volunteer of a posyandu",
      example: {
        id: "K-001",
        name: "Contoh Empat",
        posyandu: "PSY-001",
        from: "2023-01-02",
        skills: 17,
        level: "purwa",
      },
      rules: [notBefore("to", "from")],
    },
  ) satisfies z.ZodType<Kader>;
