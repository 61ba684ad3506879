import * as z from "zod";
import type { SanitationHousehold, ToiletRung } from "../sanitation/index.js";
import { entity } from "./entity.js";
import { date, field, identifier, quantity, unstated, villageCode } from "./fields.js";
import { contradicts } from "./rules.js";

export type { SanitationHousehold, ToiletRung };

const pillar = (title: string, id: string, en: string) => unstated(z.boolean(), title, id, en);

export const sanitationHouseholdSchema = () =>
  entity(
    {
      id: field(identifier(), "ID rumah", "id rumah", "the house's id"),
      village: field(villageCode(), "Desa/kelurahan", "kode desa atau kelurahan", "the village's code"),
      families: field(quantity(), "Jumlah KK", "jumlah KK dalam rumah", "families in the house"),
      surveyedOn: field(date(), "Tanggal survei", "tanggal survei", "day of the survey"),
      toilet: unstated(
        z.enum([
          "safely-managed",
          "basic-own",
          "basic-shared",
          "unimproved",
          "closed-open-defecation",
          "open-defecation",
        ]),
        "Akses jamban",
        "aman, layak sendiri, layak bersama, belum layak, BABS tertutup atau BABS terbuka",
        "rung of the ladder of access to sanitation",
      ),
      stopsOpenDefecation: pillar(
        "Pilar 1",
        "stop buang air besar sembarangan",
        "pillar 1: nobody defecates in the open",
      ),
      washesHands: pillar("Pilar 2", "cuci tangan pakai sabun", "pillar 2: hands are washed with soap"),
      safeWaterAndFood: pillar(
        "Pilar 3",
        "pengelolaan air minum dan makanan rumah tangga",
        "pillar 3: safe water and food",
      ),
      managesWaste: pillar("Pilar 4", "pengelolaan sampah rumah tangga", "pillar 4: household waste"),
      managesLiquidWaste: pillar("Pilar 5", "pengelolaan limbah cair rumah tangga", "pillar 5: household liquid waste"),
    },
    {
      title: "Rumah dalam pendataan STBM",
      id: "rumah dalam pendataan lima pilar STBM",
      en: "a house in the survey of the five pillars of STBM",
      example: {
        id: "RMH-001",
        village: "36.72.01.1001",
        families: 1,
        surveyedOn: "2024-05-06",
        toilet: "basic-own",
        stopsOpenDefecation: true,
        washesHands: true,
        managesWaste: null,
      },
      rules: [
        contradicts(
          "stopsOpenDefecation",
          "toilet",
          ({ stopsOpenDefecation, toilet }) => stopsOpenDefecation === true && toilet === "open-defecation",
        ),
      ],
    },
  ) satisfies z.ZodType<SanitationHousehold>;
