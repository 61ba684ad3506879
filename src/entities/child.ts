import type * as z from "zod";
import { entity } from "./entity.js";
import { date, field, identifier, measure, optional, sex, sixteenDigits, text, villageCode } from "./fields.js";

/** A child whom a posyandu or a puskesmas follows. */
export interface Child {
  readonly id: string;
  readonly name?: string | undefined;
  readonly nik?: string | undefined;
  readonly sex: "male" | "female";
  readonly bornOn: string;
  /** Kilograms. */
  readonly birthWeightKg?: number | undefined;
  /** Centimetres. */
  readonly birthLengthCm?: number | undefined;
  readonly motherName?: string | undefined;
  readonly village?: string | undefined;
  /** The posyandu's id. */
  readonly posyandu?: string | undefined;
}

export const childSchema = () =>
  entity(
    {
      id: field(identifier(), "ID anak", "id anak; bukan NIK", "the child's id; not the NIK"),
      name: optional(text(), "Nama anak", "nama anak", "the child's name"),
      nik: optional(sixteenDigits(), "NIK anak", "NIK anak, 16 angka", "the child's NIK, 16 digits"),
      sex: field(sex(), "Jenis kelamin", "jenis kelamin", "sex"),
      bornOn: field(date(), "Tanggal lahir", "tanggal lahir", "date of birth"),
      birthWeightKg: optional(measure(10), "Berat lahir", "berat lahir dalam kilogram", "birth weight in kilograms"),
      birthLengthCm: optional(
        measure(80),
        "Panjang lahir",
        "panjang lahir dalam sentimeter",
        "birth length in centimetres",
      ),
      motherName: optional(text(), "Nama ibu", "nama ibu kandung", "mother's name"),
      village: optional(villageCode(), "Desa/kelurahan", "kode desa atau kelurahan", "the village's code"),
      posyandu: optional(identifier(), "Posyandu", "id posyandu", "the posyandu's id"),
    },
    {
      title: "Anak",
      id: "anak yang dipantau posyandu atau puskesmas",
      en: "a child whom a posyandu or puskesmas follows",
      example: { id: "A-0001", name: "Contoh Tiga", sex: "female", bornOn: "2024-01-15", birthWeightKg: 3.1 },
    },
  ) satisfies z.ZodType<Child>;
