import * as z from "zod";
import { entity } from "./entity.js";
import { date, field, identifier, optional, regionCode, text } from "./fields.js";

/** An award that an area or facility was given. */
export interface Award {
  readonly id: string;
  readonly name: string;
  readonly giver: string;
  /** Code of the area, where an area was honoured. */
  readonly region?: string | undefined;
  /** Code of the facility, where a facility was. */
  readonly facility?: string | undefined;
  readonly tier?: string | undefined;
  /** The year that the award judges; the ceremony may follow in the next. */
  readonly year: number;
  readonly givenOn?: string | undefined;
  readonly source?: string | undefined;
}

const YEARS = { first: 1945, last: 9999 };

export const awardSchema = () =>
  entity(
    {
      id: field(identifier(), "ID penghargaan", "id penghargaan", "the award's id"),
      name: field(text(), "Nama penghargaan", "nama penghargaan", "name of the award"),
      giver: field(text(), "Pemberi", "lembaga pemberi", "who gave it"),
      region: optional(regionCode(), "Wilayah", "kode wilayah penerima", "code of the area honoured"),
      facility: optional(identifier(), "Fasilitas", "kode fasilitas penerima", "code of the facility honoured"),
      tier: optional(text(), "Peringkat", "peringkat atau kategori", "tier or category"),
      year: field(z.int().min(YEARS.first).max(YEARS.last), "Tahun", "tahun yang dinilai", "the year judged"),
      givenOn: optional(date(), "Tanggal diberikan", "tanggal diberikan", "day on which it was given"),
      source: optional(text(), "Sumber", "sumber berita atau keputusan", "where it is reported"),
    },
    {
      title: "Penghargaan",
      id: "penghargaan yang diterima wilayah atau fasilitas",
      en: "an award that an area or facility was given",
      example: {
        id: "PH-001",
        name: "STBM Award",
        giver: "Kementerian Kesehatan",
        region: "99.99",
        tier: "Madya",
        year: 2024,
        givenOn: "2024-12-02",
      },
      rules: [
        {
          code: "entity.needs-one-of",
          path: [],
          facts: { fields: "region, facility" },
          isBroken: ({ region, facility }) => region === undefined && facility === undefined,
        },
        {
          code: "entity.before-other",
          path: ["givenOn"],
          facts: { other: "year" },
          isBroken: ({ year, givenOn }) => givenOn !== undefined && Number(givenOn.slice(0, 4)) < year,
        },
      ],
    },
  ) satisfies z.ZodType<Award>;
