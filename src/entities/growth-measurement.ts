import * as z from "zod";
import type { ChildMeasurement } from "../growth/index.js";
import { entity } from "./entity.js";
import { date, field, measure, optional, sex } from "./fields.js";
import { type CrossFieldRule, notBefore, oneOf } from "./rules.js";

/** One visit of one child to the scales. */
export type GrowthMeasurement = ChildMeasurement;

/** Beyond these only the unit or the pen slipped; below them the growth functions judge. */
const MOST = { days: 20 * 366, months: 240, kg: 300, cm: 250, girthCm: 100, skinfoldMm: 200 };

export const growthMeasurementSchema = () =>
  entity(
    {
      sex: field(sex(), "Jenis kelamin", "jenis kelamin", "sex"),
      bornOn: optional(date(), "Tanggal lahir", "tanggal lahir", "date of birth"),
      measuredOn: field(date(), "Tanggal ukur", "tanggal pengukuran", "date of measurement"),
      ageDays: optional(z.number().min(0).max(MOST.days), "Umur (hari)", "umur dalam hari", "age in days"),
      ageMonths: optional(
        z.number().min(0).max(MOST.months),
        "Umur (bulan)",
        "umur dalam bulan, satu bulan 30,4375 hari",
        "age in months of 30.4375 days",
      ),
      weightKg: optional(measure(MOST.kg), "Berat badan", "berat badan dalam kilogram", "weight in kilograms"),
      lengthHeightCm: optional(
        measure(MOST.cm),
        "Panjang/tinggi badan",
        "panjang atau tinggi badan seperti diukur, dalam sentimeter",
        "length or height as measured, in centimetres",
      ),
      measuredAs: optional(
        z.enum(["length", "height"]),
        "Cara ukur",
        "terlentang (length) atau berdiri (height)",
        "lying (length) or standing (height)",
      ),
      headCircumferenceCm: optional(
        measure(MOST.girthCm),
        "Lingkar kepala",
        "lingkar kepala dalam sentimeter",
        "head circumference in centimetres",
      ),
      armCircumferenceCm: optional(
        measure(MOST.girthCm),
        "LiLA",
        "lingkar lengan atas dalam sentimeter",
        "mid-upper-arm circumference in centimetres",
      ),
      tricepsSkinfoldMm: optional(
        measure(MOST.skinfoldMm),
        "Lipatan kulit triseps",
        "tebal lipatan kulit triseps dalam milimeter",
        "triceps skinfold in millimetres",
      ),
      subscapularSkinfoldMm: optional(
        measure(MOST.skinfoldMm),
        "Lipatan kulit subskapula",
        "tebal lipatan kulit subskapula dalam milimeter",
        "subscapular skinfold in millimetres",
      ),
      oedema: optional(
        z.boolean(),
        "Edema",
        "edema pitting kedua punggung kaki; kosong bila tidak diperiksa",
        "pitting oedema of both feet; left out when not examined",
      ),
    },
    {
      title: "Pengukuran pertumbuhan",
      id: "hasil penimbangan dan pengukuran seorang anak",
      en: "one weighing and measuring of a child",
      example: {
        sex: "female",
        bornOn: "2024-01-15",
        measuredOn: "2024-07-15",
        weightKg: 7.3,
        lengthHeightCm: 65.7,
        measuredAs: "length",
      },
      rules: [
        notBefore("measuredOn", "bornOn"),
        oneOf("bornOn", "ageDays", "ageMonths"),
        WITHOUT_MEASURE,
        {
          code: "entity.needed-by-other",
          path: ["lengthHeightCm"],
          facts: { other: "measuredAs" },
          isBroken: ({ measuredAs, lengthHeightCm }) => measuredAs !== undefined && lengthHeightCm === undefined,
        },
      ],
    },
  ) satisfies z.ZodType<GrowthMeasurement>;

/** A visit at which nothing was found out says nothing. */
const WITHOUT_MEASURE: CrossFieldRule<GrowthMeasurement> = /* @__PURE__ */ oneOf(
  "weightKg",
  "lengthHeightCm",
  "headCircumferenceCm",
  "armCircumferenceCm",
  "tricepsSkinfoldMm",
  "subscapularSkinfoldMm",
  "oedema",
);
