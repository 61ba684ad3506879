import * as z from "zod";
import type { BludUnitKind } from "../blud/index.js";
import { entity } from "./entity.js";
import { date, field, identifier, optional, regionCode, text } from "./fields.js";
import { needed, notBefore } from "./rules.js";

/** A unit of local government that is, or asks to be, a BLUD. */
export interface BludUnit {
  readonly id: string;
  readonly name: string;
  readonly kind: BludUnitKind;
  readonly region: string;
  /** The office that it belongs to. */
  readonly parentOffice: string;
  readonly status: "proposed" | "assessed" | "established" | "refused" | "revoked";
  readonly proposedOn?: string | undefined;
  /** The team's score, 0 to 100. */
  readonly score?: number | undefined;
  readonly decree?: string | undefined;
  readonly decidedOn?: string | undefined;
  readonly revokedOn?: string | undefined;
}

const isDecreed = ({ status }: Pick<BludUnit, "status">): boolean => status === "established" || status === "revoked";

export const bludUnitSchema = () =>
  entity(
    {
      id: field(identifier(), "ID unit", "id unit", "the unit's id"),
      name: field(text(), "Nama unit", "nama unit", "name of the unit"),
      kind: field(
        z.enum(["puskesmas", "hospital", "laboratory", "waste-site", "other"]),
        "Jenis",
        "puskesmas, rumah sakit, laboratorium, tempat pengolahan sampah atau lainnya",
        "puskesmas, hospital, laboratory, waste site or other",
      ),
      region: field(regionCode(), "Wilayah", "kode wilayah pemerintah daerahnya", "code of its local government"),
      parentOffice: field(text(), "Perangkat daerah", "dinas atau badan induk", "the office that it belongs to"),
      status: field(
        z.enum(["proposed", "assessed", "established", "refused", "revoked"]),
        "Status",
        "diusulkan, dinilai, ditetapkan, ditolak atau dicabut",
        "proposed, assessed, established, refused or revoked",
      ),
      proposedOn: optional(date(), "Tanggal usulan", "tanggal usulan", "day of the proposal"),
      score: optional(
        z.number().min(0).max(100),
        "Nilai",
        "nilai tim penilai, 0 sampai 100",
        "the team's score, 0 to 100",
      ),
      decree: optional(
        text(),
        "Nomor keputusan",
        "nomor keputusan kepala daerah",
        "number of the regional head's decree",
      ),
      decidedOn: optional(date(), "Tanggal keputusan", "tanggal keputusan", "day of the decree"),
      revokedOn: optional(date(), "Tanggal pencabutan", "tanggal pencabutan", "day of the revocation"),
    },
    {
      title: "Unit BLUD",
      id: "unit yang menerapkan atau mengusulkan BLUD",
      en: "a unit that is, or asks to be, a BLUD",
      example: {
        id: "BLUD-001",
        name: "Puskesmas Contoh",
        kind: "puskesmas",
        region: "99.99",
        parentOffice: "Dinas Kesehatan Contoh",
        status: "established",
        proposedOn: "2022-09-01",
        score: 81.5,
        decree: "440/Kep.CONTOH/2023",
        decidedOn: "2023-01-16",
      },
      rules: [
        notBefore("decidedOn", "proposedOn"),
        notBefore("revokedOn", "decidedOn"),
        needed("decree", "status", (unit) => isDecreed(unit)),
        needed("decidedOn", "status", (unit) => isDecreed(unit)),
        needed("revokedOn", "status", ({ status }) => status === "revoked"),
      ],
    },
  ) satisfies z.ZodType<BludUnit>;
