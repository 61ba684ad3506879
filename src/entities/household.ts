import * as z from "zod";
import type { ListedHousehold } from "../poverty/index.js";
import { entity } from "./entity.js";
import { field, identifier, sixteenDigits, unstated, villageCode } from "./fields.js";
import { residentSchema } from "./resident.js";

/** A household on a list of the poor. */
export type Household = ListedHousehold;

export const householdSchema = () =>
  entity(
    {
      id: unstated(identifier(), "ID rumah tangga", "id rumah tangga dalam daftar", "the household's id in the list"),
      village: field(villageCode(), "Desa/kelurahan", "kode desa atau kelurahan", "the village's code"),
      register: field(
        z.enum(["BDT", "DTKS", "DTSEN", "local"]),
        "Basis data",
        "basis data asal daftar; local untuk daftar daerah sendiri",
        "the register of the list; local for the regency's own list",
      ),
      familyCard: unstated(
        sixteenDigits(),
        "No. KK",
        "nomor kartu keluarga, 16 angka",
        "family card number, 16 digits",
      ),
      members: field(z.array(residentSchema()).min(1), "Anggota", "anggota rumah tangga", "members of the household"),
    },
    {
      title: "Rumah tangga",
      id: "rumah tangga dalam daftar keluarga miskin",
      en: "a household on a list of the poor",
      example: {
        id: "RT-0001",
        village: "74.10.03.2001",
        register: "DTSEN",
        familyCard: "9999990101150001",
        members: [{ name: "Contoh Satu", nik: "9999994107900001" }, { name: "Contoh Dua" }],
      },
      rules: [
        {
          code: "entity.outside-other",
          path: ["members"],
          facts: { other: "village" },
          isBroken: ({ village, members }) =>
            members.some((member) => member.village !== undefined && member.village !== village),
        },
      ],
    },
  ) satisfies z.ZodType<Household>;
