import type { Bilingual } from "../foundation/result.js";
import type { Confidence } from "../law/index.js";
import type { WorkshopKind } from "./workshop.js";

/** What the record of a workshop must hold. */
export type WorkshopPart =
  | "date"
  | "period"
  | "chair"
  | "attendance"
  | "cross-programme-results"
  | "problems"
  | "corrective-plan"
  | "previous-follow-up"
  | "annual-poa"
  | "head-briefing"
  | "staff-agreement"
  | "team-building-and-workload"
  | "attendance-by-sector"
  | "results-by-area"
  | "activities-needing-sectors"
  | "sector-roles"
  | "agreed-plan"
  | "signatures";

/** One part of a record. */
export interface WorkshopPartEntry {
  readonly part: WorkshopPart;
  readonly name: Bilingual;
  /** How sure we are that it is required. */
  readonly confidence: Confidence;
}

const part = (id: WorkshopPart, indonesian: string, en: string, confidence?: Confidence): WorkshopPartEntry => ({
  part: id,
  name: { id: indonesian, en },
  confidence: confidence ?? "verified-in-source",
});

const DATE = /* @__PURE__ */ part("date", "tanggal", "date");
const PERIOD = /* @__PURE__ */ part("period", "periode", "period");
const CHAIR = /* @__PURE__ */ part("chair", "pimpinan", "chair");

/**
 * The required parts of each kind in the order in which the PKP instrument of 2023 prints them. Signatures are practice:
 * they were not read in a rule.
 */
export const workshopParts: Readonly<Record<WorkshopKind, readonly WorkshopPartEntry[]>> = {
  monthly: [
    DATE,
    PERIOD,
    CHAIR,
    /* @__PURE__ */ part("attendance", "daftar hadir", "attendance"),
    /* @__PURE__ */ part(
      "cross-programme-results",
      "hasil lintas program terhadap target",
      "cross-programme results vs targets",
    ),
    /* @__PURE__ */ part("problems", "masalah", "problems"),
    /* @__PURE__ */ part("corrective-plan", "rencana perbaikan", "corrective plan"),
    /* @__PURE__ */ part(
      "previous-follow-up",
      "tindak lanjut lokakarya sebelumnya",
      "follow-up of the previous meeting",
    ),
  ],
  "monthly-first-of-year": [
    /* @__PURE__ */ part("annual-poa", "rencana pelaksanaan tahunan (POA)", "annual POA"),
    /* @__PURE__ */ part(
      "head-briefing",
      "pengarahan kepala puskesmas tentang target, strategi dan pelaksana",
      "briefing by the head with targets, strategy and implementers",
    ),
    /* @__PURE__ */ part("staff-agreement", "kesepakatan staf", "staff agreement"),
    /* @__PURE__ */ part(
      "team-building-and-workload",
      "catatan penggalangan tim dan beban kerja",
      "team building and workload record",
    ),
  ],
  quarterly: [
    DATE,
    PERIOD,
    CHAIR,
    /* @__PURE__ */ part("attendance-by-sector", "daftar hadir menurut sektor", "attendance by sector"),
    /* @__PURE__ */ part("results-by-area", "hasil menurut wilayah", "results by area"),
    /* @__PURE__ */ part(
      "activities-needing-sectors",
      "kegiatan yang memerlukan sektor lain",
      "activities that need other sectors",
    ),
    /* @__PURE__ */ part("sector-roles", "peran tiap sektor", "role of each sector"),
    /* @__PURE__ */ part("agreed-plan", "rencana yang disepakati", "agreed plan"),
    /* @__PURE__ */ part("signatures", "tanda tangan", "signatures", "unverified"),
  ],
};
