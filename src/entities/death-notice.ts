import * as z from "zod";
import { daysBetween } from "../foundation/calendar.js";
import { ageGroupAtDeath, type DeathNotice, deathKinds, MATERNAL_DAYS } from "../mortality/index.js";
import { entity } from "./entity.js";
import { date, field, identifier, unstated, villageCode } from "./fields.js";
import { contradicts, misplaced, needed, notBefore } from "./rules.js";

export type { DeathNotice };

type Timed = Pick<DeathNotice, "kind" | "diedOn" | "bornOn" | "pregnancyEndedOn">;

const isOfMother = ({ kind }: Timed): boolean => kind === "maternal" || kind === "pregnancy-related";
const isOfChild = ({ kind }: Timed): boolean => kind === "neonatal" || kind === "post-neonatal" || kind === "child";

function kindAndAgeDisagree({ kind, diedOn, bornOn }: Timed): boolean {
  const group = bornOn === undefined || bornOn === null ? undefined : ageGroupAtDeath(bornOn, diedOn);
  if (group === undefined) return false;
  if (kind === "neonatal") return group !== "early-neonatal" && group !== "late-neonatal";
  return (kind === "post-neonatal" || kind === "child") && group !== kind;
}

export const deathNoticeSchema = () =>
  entity(
    {
      id: field(identifier(), "ID laporan", "id laporan kematian", "the notice's id"),
      village: field(villageCode(), "Desa/kelurahan", "kode desa atau kelurahan domisili", "code of the home village"),
      kind: field(
        z.enum(deathKinds),
        "Jenis kematian",
        "ibu, terkait kehamilan, neonatal (0-28 hari), post-neonatal (sampai 11 bulan), anak (12-59 bulan), lainnya",
        "maternal, pregnancy-related, neonatal (0-28 days), post-neonatal (to 11 months), child (12-59 months), other",
      ),
      diedOn: field(date(), "Tanggal meninggal", "tanggal meninggal", "day of the death"),
      bornOn: unstated(date(), "Tanggal lahir", "tanggal lahir", "date of birth"),
      pregnancyEndedOn: unstated(
        date(),
        "Akhir kehamilan",
        "tanggal kehamilan berakhir, untuk kematian ibu",
        "day on which the pregnancy ended, for the death of a mother",
      ),
      reportedOn: unstated(date(), "Tanggal lapor", "tanggal dilaporkan", "day of the report"),
      place: unstated(
        z.enum(["facility", "home", "on-the-way", "other", "unknown"]),
        "Tempat",
        "fasilitas, rumah, perjalanan, lainnya atau tidak diketahui",
        "facility, home, on the way, other or unknown",
      ),
      audited: unstated(z.boolean(), "Sudah diaudit", "apakah sudah diaudit (AMP)", "whether it was audited (AMP)"),
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
            typeof notice.pregnancyEndedOn === "string" &&
            daysBetween(notice.pregnancyEndedOn, notice.diedOn) > MATERNAL_DAYS,
        ),
      ],
    },
  ) satisfies z.ZodType<DeathNotice>;
