import type { Bilingual, Issue } from "../foundation/result.js";
import { countFault, isUnstated, recordFault } from "./values.js";

/** A sector that comes to the quarterly workshop. */
export type Sector = "camat-or-secretary" | "police" | "military" | "village-heads" | "upt-heads" | "community-figures";

/** Those seen at one workshop, Mandalawangi on 22 May 2023. Who must come was not found in any rule. */
export const workshopSectors: Readonly<Record<Sector, Bilingual>> = {
  "camat-or-secretary": { id: "camat atau sekretaris kecamatan", en: "district head (camat) or secretary" },
  police: { id: "kepolisian (polsek)", en: "police" },
  military: { id: "TNI (koramil)", en: "military" },
  "village-heads": { id: "kepala desa/lurah", en: "village heads" },
  "upt-heads": { id: "kepala UPT", en: "heads of technical units (UPT)" },
  "community-figures": { id: "tokoh masyarakat", en: "community figures" },
};

/** Who came, by sector: how many, or whether anybody did; null is not stated. */
export type SectorAttendance = Readonly<Partial<Record<Sector, number | boolean | null | undefined>>>;

/** Which of the usual sectors were there. */
export interface SectorsPresent {
  readonly present: readonly Sector[];
  readonly absent: readonly Sector[];
  readonly unknown: readonly Sector[];
}

const SECTORS = /* @__PURE__ */ Object.keys(workshopSectors) as Sector[];

/** Sorts the usual sectors by attendance. */
export function sectorsPresent(attendance: SectorAttendance): SectorsPresent {
  const came = (sector: Sector) => attendance[sector];
  return {
    present: SECTORS.filter((sector) => came(sector) === true || Number(came(sector)) > 0),
    absent: SECTORS.filter((sector) => came(sector) === false || came(sector) === 0),
    unknown: SECTORS.filter((sector) => isUnstated(came(sector))),
  };
}

/** What is wrong with an attendance by sector. A heading that is no sector may be a name, and is not repeated. */
export function attendanceFaults(attendance: unknown): readonly Issue[] {
  if (isUnstated(attendance)) return [];
  const fault = recordFault(["attendance"], attendance);
  if (fault !== undefined) return [fault];
  return Object.entries(attendance).flatMap(([sector, came], i) => {
    if (!Object.hasOwn(workshopSectors, sector)) {
      return { code: "puskesmas.sector-unknown", path: ["attendance", i], facts: { allowed: SECTORS.join(", ") } };
    }
    if (isUnstated(came) || typeof came === "boolean") return [];
    return countFault(["attendance", sector], came) ?? [];
  });
}
