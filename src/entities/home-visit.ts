import * as z from "zod";
import { entity } from "./entity.js";
import { date, field, identifier, optional, text } from "./fields.js";
import { needed, notBefore } from "./rules.js";

/** A visit of a kader or a health worker to a household. */
export interface HomeVisit {
  readonly id: string;
  readonly visitedOn: string;
  /** The id of the kader or the health worker. */
  readonly visitor: string;
  /** The household's id. */
  readonly household: string;
  /** What the visit looked for or found. */
  readonly reason: "routine" | "missing-service" | "non-compliance" | "danger-sign";
  readonly findings?: string | undefined;
  readonly referred?: boolean | undefined;
  readonly referredOn?: string | undefined;
}

export const homeVisitSchema = () =>
  entity(
    {
      id: field(identifier(), "ID kunjungan", "id kunjungan", "the visit's id"),
      visitedOn: field(date(), "Tanggal kunjungan", "tanggal kunjungan", "day of the visit"),
      visitor: field(identifier(), "Pengunjung", "id kader atau petugas", "id of the kader or health worker"),
      household: field(identifier(), "Rumah tangga", "id rumah tangga", "the household's id"),
      reason: field(
        z.enum(["routine", "missing-service", "non-compliance", "danger-sign"]),
        "Alasan",
        "rutin, layanan belum didapat, tidak patuh, atau tanda bahaya",
        "routine, missing service, non-compliance or danger sign",
      ),
      findings: optional(text(), "Temuan", "temuan kunjungan", "what the visit found"),
      referred: optional(z.boolean(), "Dirujuk", "apakah dirujuk", "whether somebody was referred"),
      referredOn: optional(date(), "Tanggal rujukan", "tanggal rujukan", "day of the referral"),
    },
    {
      title: "Kunjungan rumah",
      id: "kunjungan rumah oleh kader atau petugas",
      en: "a visit of a kader or health worker to a household",
      example: {
        id: "KR-0001",
        visitedOn: "2024-07-16",
        visitor: "K-001",
        household: "RT-0001",
        reason: "danger-sign",
        referred: true,
        referredOn: "2024-07-16",
      },
      rules: [
        notBefore("referredOn", "visitedOn"),
        needed("referredOn", "referred", ({ referred }) => referred === true),
        {
          code: "entity.contradicts-other",
          path: ["referredOn"],
          facts: { other: "referred" },
          isBroken: ({ referred, referredOn }) => referred === false && referredOn !== undefined,
        },
      ],
    },
  ) satisfies z.ZodType<HomeVisit>;
