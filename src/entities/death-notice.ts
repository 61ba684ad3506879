import * as z from "zod";
import { completedMonths, daysBetween } from "../foundation/calendar.js";
import { entity } from "./entity.js";
import { date, field, identifier, optional, villageCode } from "./fields.js";
import { contradicts, misplaced, needed, notBefore } from "./rules.js";

/** A death that a village or facility reports. */
export interface DeathNotice {
  readonly id: string;
  readonly village: string;
  /** `pregnancy-related` counts every cause, `maternal` only those linked to the pregnancy or its care. */
  readonly kind: "maternal" | "pregnancy-related" | "neonatal" | "post-neonatal" | "child" | "other";
  readonly diedOn: string;
  readonly bornOn?: string | undefined;
  /** For a maternal or pregnancy-related death: the day on which the pregnancy ended, where it had. */
  readonly pregnancyEndedOn?: string | undefined;
  readonly reportedOn?: string | undefined;
  readonly place?: "facility" | "home" | "on-the-way" | "other" | "unknown" | undefined;
  readonly audited?: boolean | undefined;
}

/** Within 42 days of the end of the pregnancy. */
const MATERNAL_DAYS = 42;
/** Neonatal: 0 to 28 days; infant: 0 to 11 completed months; under five: 0 to 59. */
const NEONATAL_DAYS = 28;
const INFANT_MONTHS = 11;
const CHILD_MONTHS = 59;

type Timed = Pick<DeathNotice, "kind" | "diedOn" | "bornOn" | "pregnancyEndedOn">;

const isOfMother = ({ kind }: Timed): boolean => kind === "maternal" || kind === "pregnancy-related";
const isOfChild = ({ kind }: Timed): boolean => kind === "neonatal" || kind === "post-neonatal" || kind === "child";

function kindAndAgeDisagree({ kind, diedOn, bornOn }: Timed): boolean {
  if (bornOn === undefined || diedOn < bornOn) return false;
  const days = daysBetween(bornOn, diedOn);
  const months = completedMonths(bornOn, diedOn);
  if (kind === "neonatal") return days > NEONATAL_DAYS;
  if (kind === "post-neonatal") return days <= NEONATAL_DAYS || months > INFANT_MONTHS;
  return kind === "child" && (months <= INFANT_MONTHS || months > CHILD_MONTHS);
}

export const deathNoticeSchema = () =>
  entity(
    {
      id: field(identifier(), "ID laporan", "id laporan kematian", "the notice's id"),
      village: field(villageCode(), "Desa/kelurahan", "kode desa atau kelurahan domisili", "code of the home village"),
      kind: field(
        z.enum(["maternal", "pregnancy-related", "neonatal", "post-neonatal", "child", "other"]),
        "Jenis kematian",
        "ibu, terkait kehamilan, neonatal (0-28 hari), post-neonatal (sampai 11 bulan), anak (12-59 bulan), lainnya",
        "maternal, pregnancy-related, neonatal (0-28 days), post-neonatal (to 11 months), child (12-59 months), other",
      ),
      diedOn: field(date(), "Tanggal meninggal", "tanggal meninggal", "day of the death"),
      bornOn: optional(date(), "Tanggal lahir", "tanggal lahir", "date of birth"),
      pregnancyEndedOn: optional(
        date(),
        "Akhir kehamilan",
        "tanggal kehamilan berakhir, untuk kematian ibu",
        "day on which the pregnancy ended, for the death of a mother",
      ),
      reportedOn: optional(date(), "Tanggal lapor", "tanggal dilaporkan", "day of the report"),
      place: optional(
        z.enum(["facility", "home", "on-the-way", "other", "unknown"]),
        "Tempat",
        "fasilitas, rumah, perjalanan, lainnya atau tidak diketahui",
        "facility, home, on the way, other or unknown",
      ),
      audited: optional(z.boolean(), "Sudah diaudit", "apakah sudah diaudit (AMP)", "whether it was audited (AMP)"),
    },
    {
      title: "Laporan kematian",
      id: "laporan kematian dari desa atau fasilitas",
      en: "a death that a village or facility reports",
      example: {
        id: "MT-0001",
        village: "36.72.01.1001",
        kind: "neonatal",
        bornOn: "2024-02-01",
        diedOn: "2024-02-05",
        reportedOn: "2024-02-06",
        place: "facility",
      },
      rules: [
        notBefore("diedOn", "bornOn"),
        notBefore("diedOn", "pregnancyEndedOn"),
        notBefore("reportedOn", "diedOn"),
        needed("bornOn", "kind", isOfChild),
        misplaced("pregnancyEndedOn", "kind", (notice) => !isOfMother(notice)),
        contradicts("kind", "bornOn", kindAndAgeDisagree),
        contradicts(
          "kind",
          "pregnancyEndedOn",
          (notice) =>
            isOfMother(notice) &&
            notice.pregnancyEndedOn !== undefined &&
            daysBetween(notice.pregnancyEndedOn, notice.diedOn) > MATERNAL_DAYS,
        ),
      ],
    },
  ) satisfies z.ZodType<DeathNotice>;
