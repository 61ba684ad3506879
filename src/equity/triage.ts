import type { Bilingual, Citation } from "../foundation/result.js";
import { type Confidence, cite } from "../law/index.js";

/** The colours of Permenkes 47/2018. */
export type TriageColour = "red" | "yellow" | "green" | "black";

/** A level of ATS or ESI: 1 is the most urgent. */
export type TriageNumber = 1 | 2 | 3 | 4 | 5;

/** What a triage found: a colour, in English or as the regulation names it, or a level of ATS or ESI. */
export type Triage = TriageColour | "merah" | "kuning" | "hijau" | "hitam" | TriageNumber;

/** A scale of triage: the colours of the regulation, the Australasian one, the Emergency Severity Index. */
export type TriageScaleId = "colour" | "ats" | "esi";

/** One step of a scale. Triage is sorting, not treatment. */
export interface TriageStep {
  readonly level: TriageColour | TriageNumber;
  /** 1 is the most urgent. */
  readonly order: number;
  readonly meaning: Bilingual | null;
  /** Where the patient is taken; null where the source names no place. */
  readonly area: Bilingual | null;
  /** Within how many minutes care should begin; null where the source has no time, which is then for the facility. */
  readonly maxWaitMinutes: number | null;
  /** The share of patients, in percent, who should be seen within that time; null where the source has none. */
  readonly thresholdPercent: number | null;
  readonly confidence: Confidence;
}

/** A scale with its source. */
export interface TriageScale {
  readonly id: TriageScaleId;
  readonly name: Bilingual;
  /** The clause, for a scale of the law. */
  readonly citation: Citation | null;
  /** Who publishes it, for a scale that no law here adopts. */
  readonly publisher: string | null;
  /** The most urgent first. */
  readonly steps: readonly TriageStep[];
}

const READ = "verified-in-source";

const colour = (
  level: TriageColour,
  order: number,
  meaning: Bilingual,
  area: Bilingual | null,
  confidence: Confidence = READ,
): TriageStep => ({ level, order, meaning, area, maxWaitMinutes: null, thresholdPercent: null, confidence });

const ats = (level: TriageNumber, maxWaitMinutes: number, thresholdPercent: number): TriageStep => ({
  level,
  order: level,
  meaning: null,
  area: null,
  maxWaitMinutes,
  thresholdPercent,
  confidence: READ,
});

const esi = (level: TriageNumber, id: string, en: string): TriageStep => ({
  level,
  order: level,
  meaning: { id, en },
  area: null,
  maxWaitMinutes: null,
  thresholdPercent: null,
  confidence: READ,
});

const SCALES: Readonly<Record<TriageScaleId, TriageScale>> = {
  colour: {
    id: "colour",
    name: { id: "Warna triase", en: "Triage colours" },
    citation: /* @__PURE__ */ cite("permenkes-47-2018"),
    publisher: null,
    steps: [
      /* @__PURE__ */ colour(
        "red",
        1,
        { id: "merah: terancam dalam hitungan menit", en: "red: in danger within minutes" },
        { id: "ruang resusitasi", en: "resuscitation area" },
      ),
      /* @__PURE__ */ colour(
        "yellow",
        2,
        { id: "kuning: terancam dalam hitungan jam, sesudah merah", en: "yellow: in danger within hours, after red" },
        { id: "ruang tindakan", en: "action room" },
      ),
      /* @__PURE__ */ colour(
        "green",
        3,
        { id: "hijau: cedera ringan, dapat berjalan", en: "green: minor injury, can walk" },
        { id: "ruang observasi", en: "observation room" },
      ),
      /* @__PURE__ */ colour(
        "black",
        4,
        { id: "hitam: sudah meninggal", en: "black: already dead" },
        null,
        "secondary",
      ),
    ],
  },
  ats: {
    id: "ats",
    name: { id: "Skala Triase Australasia", en: "Australasian Triage Scale" },
    citation: null,
    publisher: "Australasian College for Emergency Medicine",
    steps: [
      /* @__PURE__ */ ats(1, 0, 100),
      /* @__PURE__ */ ats(2, 10, 80),
      /* @__PURE__ */ ats(3, 30, 75),
      /* @__PURE__ */ ats(4, 60, 70),
      /* @__PURE__ */ ats(5, 120, 70),
    ],
  },
  esi: {
    id: "esi",
    name: { id: "Indeks Keparahan Gawat Darurat", en: "Emergency Severity Index" },
    citation: null,
    publisher: "Emergency Severity Index",
    steps: [
      /* @__PURE__ */ esi(1, "perlu tindakan penyelamatan jiwa sekarang", "needs a life-saving intervention now"),
      /* @__PURE__ */ esi(2, "risiko tinggi, bingung, atau nyeri berat", "high risk, confused or in severe pain"),
      /* @__PURE__ */ esi(3, "dua jenis sumber daya atau lebih", "two or more kinds of resources"),
      /* @__PURE__ */ esi(4, "satu jenis sumber daya", "one kind of resource"),
      /* @__PURE__ */ esi(5, "tanpa sumber daya", "no resource"),
    ],
  },
};

/**
 * A scale of triage with its steps, and with times only where its source has them: the colours of Permenkes 47/2018 and
 * the Emergency Severity Index have none, so minutes there are a facility's own rule and not the law's.
 *
 * @param id - `"colour"`, `"ats"` or `"esi"`
 * @returns the scale, the most urgent step first
 * @throws RangeError when there is no such scale
 * @example
 * ```ts
 * import { triageScale } from "tatasehat/equity";
 * triageScale("ats").steps.map(({ maxWaitMinutes }) => maxWaitMinutes); //=> [0, 10, 30, 60, 120]
 * triageScale("colour").steps[0].maxWaitMinutes; //=> null
 * ```
 */
export function triageScale(id: TriageScaleId): TriageScale {
  if (!Object.hasOwn(SCALES, id)) throw new RangeError("the scale must be colour, ats or esi");
  return SCALES[id];
}

const COLOURS: Readonly<Record<string, TriageColour>> = {
  red: "red",
  yellow: "yellow",
  green: "green",
  black: "black",
  merah: "red",
  kuning: "yellow",
  hijau: "green",
  hitam: "black",
};

/** Reads a triage: the colour in English, or the level; undefined for what is neither. */
export function readTriage(value: unknown): TriageColour | TriageNumber | undefined {
  if (typeof value === "number") {
    return Number.isInteger(value) && value >= 1 && value <= 5 ? (value as TriageNumber) : undefined;
  }
  const word = typeof value === "string" ? value.trim().toLowerCase() : "";
  return Object.hasOwn(COLOURS, word) ? COLOURS[word] : undefined;
}

const COLOUR_ORDER: readonly TriageColour[] = ["red", "yellow", "green", "black"];

/** How urgent a step is: 1 is the most urgent of its scale. */
export const urgencyOf = (triage: TriageColour | TriageNumber): number =>
  typeof triage === "number" ? triage : COLOUR_ORDER.indexOf(triage) + 1;
