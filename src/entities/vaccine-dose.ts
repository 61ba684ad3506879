import * as z from "zod";
import { hoursAgree, type Vaccine, type VaccineDose } from "../immunization/index.js";
import { entity } from "./entity.js";
import { date, field, identifier, optional, quantity, text, unstated } from "./fields.js";
import { contradicts, notBefore } from "./rules.js";

export type { Vaccine, VaccineDose };

/** No series of the programme is longer; Td of a lifetime counts five. */
const LONGEST_SERIES = 9;

export const vaccineDoseSchema = () =>
  entity(
    {
      person: field(identifier(), "Penerima", "id penerima; bukan NIK", "the person's id; not the NIK"),
      bornOn: unstated(date(), "Tanggal lahir", "tanggal lahir", "date of birth"),
      vaccine: field(
        z.enum(["HB0", "BCG", "bOPV", "DPT-HB-Hib", "hexavalent", "PCV", "RV", "IPV", "MR", "JE", "DT", "Td", "HPV"]),
        "Vaksin",
        "vaksin program nasional",
        "vaccine of the national programme",
      ),
      dose: field(quantity().max(LONGEST_SERIES), "Dosis ke", "urutan dosis, mulai 1", "number of the dose, from 1"),
      givenOn: field(
        z.nullable(date()),
        "Tanggal pemberian",
        "tanggal pemberian; null bila sudah diberikan tetapi tanggalnya tidak diketahui",
        "day on which it was given; null when it was given on a day that nobody knows",
      ),
      hoursAfterBirth: unstated(
        z.number().min(0),
        "Jam sesudah lahir",
        "jam antara lahir dan pemberian, untuk HB0",
        "hours between birth and dose, for HB0",
      ),
      facility: optional(identifier(), "Fasilitas", "kode fasilitas", "code of the facility"),
      batch: optional(text(), "Nomor batch", "nomor batch vaksin", "batch of the vaccine"),
    },
    {
      title: "Dosis vaksin",
      id: "satu dosis vaksin yang diberikan",
      en: "one dose that was given",
      example: { person: "A-0001", bornOn: "2024-01-15", vaccine: "DPT-HB-Hib", dose: 1, givenOn: "2024-03-18" },
      rules: [
        notBefore("givenOn", "bornOn"),
        contradicts(
          "hoursAfterBirth",
          "givenOn",
          ({ hoursAfterBirth: hours, bornOn, givenOn }) =>
            typeof hours === "number" && bornOn != null && givenOn !== null && !hoursAgree(bornOn, givenOn, hours),
        ),
      ],
    },
  ) satisfies z.ZodType<VaccineDose>;
