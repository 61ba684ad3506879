/* Who may decide what, and by which kind of text. A subject that no row names is open to everybody. */
import type { Citation } from "../../foundation/result.js";
import { cite } from "../../law/index.js";
import { plainOffice } from "../document/offices.js";
import type { DecreeDocument, DecreeNature } from "../document/types.js";
import { bludSubject, nameOf } from "./subject.js";
import type { FindingSeverity } from "./types.js";

/** What a subject demands. */
export interface Authority {
  /** `kepala daerah`. */
  readonly office: string;
  readonly instrument: string;
  readonly citation: Citation;
  readonly severity: FindingSeverity;
}

interface Row {
  readonly nature: DecreeNature | null;
  readonly demand: () => Authority;
}

const OFFICE = "gubernur/bupati/wali kota";

const ROWS: Readonly<Record<"status" | "team" | "policy" | "unit", Row>> = {
  // An old Perda that sets a BLUD is no error by itself.
  status: {
    nature: null,
    demand: () => ({
      office: OFFICE,
      instrument: "Keputusan Kepala Daerah",
      citation: cite("pp-23-2005", { article: "5 ayat (1) dan ayat (2)" }),
      severity: "error",
    }),
  },
  team: {
    nature: null,
    demand: () => ({
      office: OFFICE,
      instrument: "Keputusan Kepala Daerah",
      citation: cite("pp-23-2005", { article: "7" }),
      severity: "error",
    }),
  },
  policy: {
    nature: "peraturan",
    demand: () => ({
      office: OFFICE,
      instrument: "Peraturan Kepala Daerah",
      citation: cite("pp-12-2019", { article: "205 ayat (2)" }),
      severity: "error",
    }),
  },
  // Permendagri 12/2017 was not read.
  unit: {
    nature: "peraturan",
    demand: () => ({
      office: OFFICE,
      instrument: "Peraturan Kepala Daerah",
      citation: cite("permendagri-12-2017"),
      severity: "warning",
    }),
  },
};

/** What the subject of a decree demands and its maker does not meet; null when all is well or the subject is open. */
export function authorityOver(decree: DecreeDocument): Authority | null {
  const { closing, title } = decree;
  const subject = subjectOf(decree);
  if (subject === null || title?.maker == null) return null;
  const { nature, demand } = ROWS[subject];
  const isHead =
    isRegionalHead(closing?.signature?.office?.text ?? title.maker.text) && isRegionalHead(title.maker.text);
  const isKind = nature === null || title.nature === null || title.nature === nature;
  return isHead && isKind ? null : demand();
}

function subjectOf(decree: DecreeDocument): keyof typeof ROWS | null {
  const name = nameOf(decree);
  const blud = bludSubject(decree);
  if (blud === "status") return "status";
  if (blud === "team") return /\bPENILAI(?:AN)?\b/.test(name) ? "team" : null;
  if (blud === "policy") return BY_HEAD.test(name) ? "policy" : null;
  return /^PEMBENTUKAN (?:UNIT PELAKSANA TEKNIS|UPTD?|UPTB)\b/.test(name) ? "unit" : null;
}

/** What PP 12/2019 and PP 74/2012 leave to a Perkada; other matters of a BLUD its own head may settle. */
const BY_HEAD = /\b(?:TARIF|TATA KELOLA|STANDAR PELAYANAN MINIMAL|FLEKSIBILITAS|RENCANA STRATEGIS)\b/;

function isRegionalHead(office: string): boolean {
  const plain = plainOffice(office).replace(/^(?:PLT|PLH|PJS?|PENJABAT|PELAKSANA (?:TUGAS|HARIAN)|A\.?N\.?)\.? /, "");
  return /^(?:GUBERNUR|BUPATI|WALI KOTA|DAERAH)\b/.test(plain);
}
