/*
 * The chart of routine doses: for each the ages on time, late, as catch-up and not at all, in completed months. The
 * windows come from the chart of the KIA book in two transcriptions that agree but for what `conflict` says; the annex
 * of the decree itself could not be read beyond its school table and the limit of BCG. After month 12 the chart has only
 * columns for 12, 18, 23 and 59 months: "23" stands for 19-23, "23-59" for 24-59.
 */
import type { Bilingual } from "../foundation/result.js";
import type { Confidence } from "../law/index.js";
import { DOSE_IDS, type DoseId } from "./doses.js";
import type { SourceId } from "./sources.js";
import { type Vaccine, vaccineNames } from "./vaccines.js";
import type { AgeWindow, MinimumInterval, ScheduledDose } from "./windows.js";

/** A dose before its area is known. */
export type RoutineDose = Omit<ScheduledDose, "applies">;

type Status = AgeWindow["status"];
type Basis = readonly [Confidence, SourceId];

const CHART: Basis = ["secondary", "kia-chart"];
const DECREE: Basis = ["verified-in-source", "kmk-35-2025"];
const WHO: Basis = ["verified-in-source", "who-table-3"];
const DECK: Basis = ["verified-in-source", "pcv-deck"];
const STATEMENT: Basis = ["verified-in-source", "rv-statement"];

function months(status: Status, from: number, to: number | null, [confidence, source]: Basis = CHART): AgeWindow {
  return { status, unit: "months", from, to, confidence, source };
}

/** Too young, on time in one month, late in the rest of the first year, then to be caught up until the fifth birthday. */
function inFirstYear(month: number): readonly AgeWindow[] {
  return [months("not-allowed", 0, month - 1), months("on-time", month, month), ...restOfFirstYear(month + 1)];
}

function restOfFirstYear(late: number): readonly AgeWindow[] {
  return [months("late", late, 11), months("catch-up", 12, 59)];
}

/** One transcription forbids months 0-17, the other 0-12: nothing is given between, and the answer is no sure one. */
function booster(): readonly AgeWindow[] {
  return [
    months("not-allowed", 0, 12),
    months("not-allowed", 13, 17, ["unverified", "kia-chart"]),
    months("on-time", 18, 18),
    months("late", 19, 23),
    months("catch-up", 24, 59),
  ];
}

const BOOSTER_CONFLICT: Bilingual = {
  id: "umur 13-17 bulan: satu transkripsi melarang 0-17 bulan, yang lain 0-12; dipakai 0-17",
  en: "ages 13-17 months: one transcription forbids 0-17 months, the other 0-12; 0-17 is used",
};

const PCV3_CONFLICT: Bilingual = {
  id: "umur 24-59 bulan: bagan membolehkan kejar, bahan pelatihan menyebut sampai 24 bulan; dipakai bagan, dengan peringatan",
  en: "ages 24-59 months: the chart allows catch-up, the training slides say until 24 months; the chart is used, with a warning",
};

type Extra = Partial<Pick<RoutineDose, "lastAge" | "bornFrom" | "conflict">>;

/** The offer began with children born from 16 May 2023; no dose is given beyond 6 months and 29 days. */
const ROTAVIRUS: Extra = {
  lastAge: { months: 6, days: 29, confidence: "verified-in-source", source: "rv-statement" },
  bornFrom: { date: "2023-05-16", confidence: "verified-in-source", source: "rv-statement" },
};

function row(
  id: DoseId,
  recommendedAgeMonths: number,
  windows: readonly AgeWindow[],
  interval: readonly [days: number | null, basis: Basis] | null = null,
  extra: Extra = {},
): RoutineDose {
  const numbered = /^(.+?)([1-4])$/.exec(id);
  const vaccine = (numbered?.[1] ?? id) as Vaccine;
  const dose = Number(numbered?.[2] ?? 1);
  const names = vaccineNames[vaccine];
  const count = (text: string): string => (numbered === null ? text : `${text} ${dose}`);
  return {
    id,
    vaccine,
    dose,
    name: { id: count(names.id), en: count(names.en) },
    recommendedAgeMonths,
    windows,
    interval: interval === null ? null : intervalAfter(id, ...interval),
    lastAge: null,
    bornFrom: null,
    conflict: null,
    ...extra,
  };
}

function intervalAfter(id: DoseId, days: number | null, [confidence, source]: Basis): MinimumInterval {
  return { after: DOSE_IDS[DOSE_IDS.indexOf(id) - 1] as DoseId, days, confidence, source };
}

const WEEK = 7;

/**
 * The rows in the order of {@link DOSE_IDS}.
 *
 * @param bcgLimit - what the upper limit of BCG rests on: only the amended decree could be read
 */
export function routineDoses(bcgLimit: "kmk-35-2025" | "kia-chart"): readonly RoutineDose[] {
  const four: readonly [number, Basis] = [4 * WEEK, WHO];
  return [
    // Days 8-28 have a white cell in the chart but no column in any report: undefined.
    row("HB0", 0, [
      { status: "on-time", unit: "hours", from: 0, to: 23, confidence: "secondary", source: "kia-chart" },
      { status: "late", unit: "days", from: 1, to: 7, confidence: "secondary", source: "report-form" },
      months("not-allowed", 1, null),
    ]),
    row("BCG", 1, [
      months("on-time", 0, 1),
      months("late", 2, 11),
      months("not-allowed", 12, null, bcgLimit === "kmk-35-2025" ? DECREE : CHART),
    ]),
    row("bOPV1", 1, [months("on-time", 0, 1), ...restOfFirstYear(2)]),
    row("bOPV2", 2, inFirstYear(2), four),
    row("bOPV3", 3, inFirstYear(3), four),
    row("bOPV4", 4, inFirstYear(4), four),
    row("DPT-HB-Hib1", 2, inFirstYear(2)),
    row("DPT-HB-Hib2", 3, inFirstYear(3), four),
    row("DPT-HB-Hib3", 4, inFirstYear(4), four),
    row("DPT-HB-Hib4", 18, booster(), [52 * WEEK, ["secondary", "paediatric-texts"]], { conflict: BOOSTER_CONFLICT }),
    row("IPV1", 4, inFirstYear(4)),
    row("IPV2", 9, inFirstYear(9), [8 * WEEK, WHO]),
    row("PCV1", 2, [...inFirstYear(2), months("not-allowed", 60, null, DECK)]),
    row("PCV2", 3, [...inFirstYear(3), months("not-allowed", 60, null, DECK)], [4 * WEEK, DECK]),
    row(
      "PCV3",
      12,
      [
        months("not-allowed", 0, 11),
        months("on-time", 12, 12),
        months("late", 13, 23),
        months("catch-up", 24, 59),
        months("not-allowed", 60, null, DECK),
      ],
      [8 * WEEK, DECK],
      { conflict: PCV3_CONFLICT },
    ),
    // Three doses four weeks apart have to start by month 4: in months 5-6 the chart is blank by design.
    row(
      "RV1",
      2,
      [
        months("not-allowed", 0, 1),
        months("on-time", 2, 2),
        months("late", 3, 4),
        months("too-late-to-complete", 5, 6),
        months("not-allowed", 7, null),
      ],
      null,
      ROTAVIRUS,
    ),
    row("RV2", 3, rotavirus(3), [4 * WEEK, STATEMENT], ROTAVIRUS),
    // One transcription prints month 4 as forbidden, in the row whose on-time cell it is: a misprint.
    row("RV3", 4, rotavirus(4), [4 * WEEK, STATEMENT], ROTAVIRUS),
    row("MR1", 9, inFirstYear(9)),
    row("MR2", 18, booster(), [null, ["unverified", "not-read"]], { conflict: BOOSTER_CONFLICT }),
    row("JE1", 10, [months("not-allowed", 0, 9), months("on-time", 10, 10), months("catch-up", 11, 59)]),
  ];
}

function rotavirus(month: number): readonly AgeWindow[] {
  return [
    months("not-allowed", 0, month - 1),
    months("on-time", month, month),
    months("late", month + 1, 6),
    months("not-allowed", 7, null),
  ];
}
