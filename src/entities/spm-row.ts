import * as z from "zod";
import { isIsoDate } from "../foundation/calendar.js";
import type { SpmRow } from "../spm/index.js";
import { entity } from "./entity.js";
import { count, field, optional, text, unstated } from "./fields.js";
import { misplaced } from "./rules.js";

export type { SpmRow };

const PERIOD = /^\d{4}(?:-(?:Q|TW)[1-4]|-(?:0[1-9]|1[0-2])(?:-\d{2})?)?$/;

/** `2024`, `2024-Q1`, `2024-03` or a date of the calendar. */
const isPeriod = (period: string): boolean =>
  PERIOD.test(period) && (period.length < "2024-03-31".length || isIsoDate(period));

/** The numerator may exceed the denominator: more people came than were expected, and the figure says so. */
export const spmRowSchema = () =>
  entity(
    {
      area: field(text(), "Wilayah", "kode atau nama wilayah", "code or name of the area"),
      parent: unstated(text(), "Wilayah atasan", "wilayah di atasnya", "the area above"),
      indicator: field(
        z.enum([
          "SPM-KES-01",
          "SPM-KES-02",
          "SPM-KES-03",
          "SPM-KES-04",
          "SPM-KES-05",
          "SPM-KES-06",
          "SPM-KES-07",
          "SPM-KES-08",
          "SPM-KES-09",
          "SPM-KES-10",
          "SPM-KES-11",
          "SPM-KES-12",
          "SPM-KES-P1",
          "SPM-KES-P2",
        ]),
        "Layanan",
        "kode layanan SPM bidang kesehatan",
        "code of the SPM health service",
      ),
      numerator: field(
        z.nullable(count()),
        "Pembilang",
        "jumlah orang yang dilayani sesuai standar; null bila tidak dilaporkan",
        "people served to standard; null when not reported",
      ),
      denominator: field(
        z.nullable(count()),
        "Penyebut",
        "jumlah sasaran setahun; null bila tidak dilaporkan",
        "people to be served in the year; null when not reported",
      ),
      denominatorSource: optional(
        z.enum(["registered", "projected", "estimated"]),
        "Sumber penyebut",
        "pendataan, proyeksi atau estimasi",
        "registered, projected or estimated",
      ),
      period: optional(
        z.string().refine(isPeriod, "entity.not-a-period").meta({ pattern: PERIOD.source }),
        "Periode",
        "tahun, triwulan, bulan atau tanggal",
        "year, quarter, month or date",
      ),
      periodKind: optional(
        z.enum(["month", "quarter", "cumulative", "year"]),
        "Jenis periode",
        "bulan, triwulan, kumulatif atau setahun",
        "month, quarter, cumulative or year",
      ),
      ageSpan: optional(
        z.enum(["0-59-months", "12-59-months"]),
        "Rentang umur",
        "rentang umur balita, hanya untuk SPM-KES-04",
        "ages of the under-fives, for SPM-KES-04 only",
      ),
    },
    {
      title: "Baris SPM",
      id: "capaian satu layanan SPM di satu wilayah dan periode",
      en: "the counts of one SPM service in one area and period",
      example: {
        area: "99.99",
        indicator: "SPM-KES-04",
        numerator: 77,
        denominator: 440,
        denominatorSource: "projected",
        period: "2024",
        periodKind: "year",
        ageSpan: "0-59-months",
      },
      rules: [misplaced("ageSpan", "indicator", ({ indicator }) => indicator !== "SPM-KES-04")],
    },
  ) satisfies z.ZodType<SpmRow>;
