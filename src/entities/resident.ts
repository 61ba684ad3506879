import * as z from "zod";
import type { ListedPerson } from "../poverty/index.js";
import { entity } from "./entity.js";
import { date, field, optional, sex, sixteenDigits, text, unstated, villageCode } from "./fields.js";

/** A person who lives in a village; a {@link ListedPerson} with what a register of residents adds. */
export interface Resident extends ListedPerson {
  readonly name: string;
  readonly sex?: "male" | "female" | undefined;
  /** The village's Kemendagri code, dotted. */
  readonly village?: string | undefined;
}

export const residentSchema = () =>
  entity(
    {
      name: field(text(), "Nama", "nama lengkap", "full name"),
      nik: unstated(
        sixteenDigits(),
        "NIK",
        "nomor induk kependudukan, 16 angka",
        "national identity number, 16 digits",
      ),
      familyCard: unstated(
        sixteenDigits(),
        "No. KK",
        "nomor kartu keluarga, 16 angka",
        "family card number, 16 digits",
      ),
      sex: optional(sex(), "Jenis kelamin", "jenis kelamin", "sex"),
      birthDate: unstated(date(), "Tanggal lahir", "tanggal lahir", "date of birth"),
      motherName: unstated(text(), "Nama ibu", "nama ibu kandung", "mother's name"),
      village: optional(
        villageCode(),
        "Desa/kelurahan",
        "kode desa atau kelurahan domisili",
        "code of the home village",
      ),
      populationMatch: unstated(
        z.enum(["matched", "not-matched", "not-recorded", "deceased", "unchecked"]),
        "Padanan Dukcapil",
        "jawaban Dukcapil atas pemadanan data",
        "what the population register answered",
      ),
      lifeStatus: unstated(
        z.enum(["alive", "deceased", "unknown"]),
        "Status hidup",
        "hidup, meninggal atau tidak diketahui",
        "alive, deceased or unknown",
      ),
      residence: unstated(
        z.enum(["resident", "moved", "unknown"]),
        "Domisili",
        "menetap, pindah atau tidak diketahui",
        "resident, moved or unknown",
      ),
      publicService: unstated(
        z.enum(["civil-servant", "military", "police", "none", "unknown"]),
        "Pegawai negara",
        "ASN, TNI, Polri, bukan, atau tidak diketahui",
        "civil servant, military, police, none or unknown",
      ),
      decision: unstated(
        z.strictObject({
          outcome: field(
            z.enum(["rejected", "accepted"]),
            "Keputusan",
            "ditolak atau diterima",
            "rejected or accepted",
          ),
          on: field(date(), "Tanggal keputusan", "tanggal keputusan resmi", "day of the official decision"),
          by: field(
            z.enum(["social-office", "regent-or-mayor", "governor", "minister"]),
            "Pemutus",
            "pejabat yang memutus",
            "the office that decided",
          ),
        }),
        "Keputusan resmi",
        "keputusan resmi atas orang ini, bertanggal",
        "the official decision on the person, dated",
      ),
    },
    {
      title: "Penduduk",
      id: "seorang penduduk",
      en: "a resident",
      example: {
        name: "Contoh Satu",
        nik: "9999994107900001",
        familyCard: "9999990101150001",
        sex: "female",
        birthDate: "1990-07-01",
        village: "74.10.03.2001",
        lifeStatus: "alive",
      },
      rules: [
        {
          code: "entity.same-as-other",
          path: ["familyCard"],
          facts: { other: "nik" },
          isBroken: ({ nik, familyCard }) => typeof nik === "string" && nik === familyCard,
        },
      ],
    },
  ) satisfies z.ZodType<Resident>;
