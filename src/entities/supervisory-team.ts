import * as z from "zod";
import type { SupervisoryTeam, TeamRole } from "../posyandu/index.js";
import { entity } from "./entity.js";
import { date, field, identifier, optional, regionCode, text } from "./fields.js";
import { contradicts, misplaced, needed, notBefore } from "./rules.js";

export type { SupervisoryTeam, TeamRole };

const LEVEL_OF_LENGTH: Readonly<Record<number, SupervisoryTeam["level"]>> = {
  2: "province",
  5: "regency",
  8: "district",
  13: "village",
};

export const supervisoryTeamSchema = () =>
  entity(
    {
      id: field(identifier(), "ID tim", "id tim", "the team's id"),
      kind: field(
        z.enum(["tim-pembina-posyandu", "pokjanal", "pokja"]),
        "Bentuk",
        "tim pembina posyandu, atau bentuk lama pokjanal dan pokja",
        "the team's form; pokjanal and pokja are older",
      ),
      level: field(
        z.enum(["national", "province", "regency", "district", "village"]),
        "Tingkat",
        "tingkat pemerintahan",
        "level of government",
      ),
      region: optional(regionCode(), "Wilayah", "kode wilayah tim", "code of the team's area"),
      decree: optional(text(), "Nomor keputusan", "nomor keputusan pembentukan", "number of the decree that forms it"),
      decreedOn: field(date(), "Tanggal keputusan", "tanggal keputusan", "day of the decree"),
      endsOn: optional(date(), "Berakhir", "hari terakhir masa bakti", "last day of its term"),
      members: field(
        z
          .array(
            z.strictObject({
              role: field(
                z.enum(["chair", "deputy-chair", "secretary", "treasurer", "member"]),
                "Kedudukan",
                "kedudukan dalam tim",
                "role in the team",
              ),
              office: field(text(), "Jabatan", "jabatan atau instansi asal", "the office that the member holds"),
            }),
          )
          .min(1),
        "Anggota",
        "susunan menurut jabatan; nama tidak dicatat",
        "members by office; names have no place here",
      ),
    },
    {
      title: "Tim pembina posyandu",
      id: "tim pembina posyandu di satu wilayah",
      en: "the team that guides the posyandu of an area",
      example: {
        id: "TP-001",
        kind: "tim-pembina-posyandu",
        level: "regency",
        region: "99.99",
        decreedOn: "2025-01-06",
        members: [{ role: "chair", office: "Ketua TP PKK Kabupaten Contoh" }],
      },
      rules: [
        notBefore("endsOn", "decreedOn"),
        needed("region", "level", ({ level }) => level !== "national"),
        misplaced("region", "level", ({ level }) => level === "national"),
        contradicts(
          "level",
          "region",
          ({ level, region }) =>
            level !== "national" && region !== undefined && LEVEL_OF_LENGTH[region.length] !== level,
        ),
      ],
    },
  ) satisfies z.ZodType<SupervisoryTeam>;
