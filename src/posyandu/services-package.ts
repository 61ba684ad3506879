import { type Bilingual, type Citation, failure, type Notice, type Result, success } from "../foundation/result.js";
import { at, type Confidence, cite, type DatedValue, type Timeline, timeline } from "../law/index.js";
import type { SpmCode } from "../spm/index.js";
import { LIFE_STAGES, type LifeStage } from "./life-stages.js";

/** A service of the package, and how often it is due where a source says so. */
export interface PackagedService {
  /** `weighing`, or the code of a health service of the SPM. */
  readonly service: "weighing" | SpmCode;
  /** Once in every calendar month; null where no source that was read gives an interval. */
  readonly interval: "calendar-month" | null;
  readonly confidence: Confidence;
}

/** A part of the package with where it comes from. */
export interface PackagePart {
  readonly items: readonly Bilingual[];
  readonly citation: Citation;
  readonly confidence: Confidence;
}

/** What a posyandu has for a stage of life. */
export interface ServicePackage {
  readonly lifeStage: LifeStage;
  /** The five steps of a visit in the integrated primary services (ILP); null before them. */
  readonly steps: PackagePart | null;
  /** The six fields of the SPM that a posyandu serves; null before Permendagri 13/2024, and while that is not sure. */
  readonly fields: PackagePart | null;
  /**
   * Weighing, and the health services of the SPM owed to people of this stage. That a regency owes a service does not say
   * that the posyandu gives all of it.
   */
  readonly services: readonly PackagedService[];
}

const STEPS: readonly Bilingual[] = [
  { id: "pendaftaran", en: "registration" },
  { id: "penimbangan dan pengukuran", en: "weighing and measuring" },
  { id: "pencatatan", en: "recording" },
  { id: "pelayanan kesehatan", en: "health services" },
  { id: "penyuluhan", en: "counselling" },
];

const FIELDS: readonly Bilingual[] = [
  { id: "pendidikan", en: "education" },
  { id: "kesehatan", en: "health" },
  { id: "pekerjaan umum", en: "public works" },
  { id: "perumahan rakyat", en: "housing" },
  {
    id: "ketenteraman, ketertiban umum, dan pelindungan masyarakat",
    en: "peace, public order and protection of the community",
  },
  { id: "sosial", en: "social affairs" },
];

/** The five steps: of Kepmenkes HK.01.07/MENKES/2015/2023, whose day could not be read. */
const stepsByDate: Timeline<readonly Bilingual[]> = /* @__PURE__ */ timeline<readonly Bilingual[]>({
  id: "posyandu.visit-steps",
  values: [
    {
      from: "2023-01-01",
      fromUncertain: true,
      value: STEPS,
      cite: /* @__PURE__ */ cite("kepmenkes-hk-01-07-menkes-2015-2023"),
      confidence: "secondary",
    },
  ],
});

/** The six fields: of Permendagri 13/2024, of which only the year is sure, and that it was out by the end of October. */
const fieldsByDate: Timeline<readonly Bilingual[] | null> = /* @__PURE__ */ timeline<readonly Bilingual[] | null>({
  id: "posyandu.spm-fields",
  values: [
    {
      from: "2024-01-01",
      value: null,
      cite: /* @__PURE__ */ cite("permendagri-13-2024"),
      confidence: "unverified",
    },
    {
      from: "2024-11-01",
      value: FIELDS,
      cite: /* @__PURE__ */ cite("permendagri-13-2024"),
      confidence: "verified-in-source",
    },
  ],
});

const WEIGHING: PackagedService = {
  service: "weighing",
  interval: "calendar-month",
  confidence: "verified-in-source",
};

const SPM_OF: Readonly<Record<LifeStage, readonly SpmCode[]>> = {
  mother: ["SPM-KES-01", "SPM-KES-02"],
  infant: ["SPM-KES-03", "SPM-KES-04"],
  "under-five": ["SPM-KES-04"],
  "school-age": ["SPM-KES-05"],
  adult: ["SPM-KES-06"],
  older: ["SPM-KES-07"],
};

/**
 * What a posyandu has for people of a stage of life: the steps of a visit, the fields it serves, and the services with
 * their interval where a source gives one.
 *
 * Only the monthly weighing of under-fives has an interval. Of every other service the interval is null: it is for a
 * health worker to say.
 *
 * @param lifeStage - `"mother"`, `"infant"`, `"under-five"`, `"school-age"`, `"adult"` or `"older"`
 * @param options - `asOf`, YYYY-MM-DD
 * @returns the package, with null for what was not yet in force or is not sure; an issue for an unknown stage or a wrong date
 * @example
 * ```ts
 * import { servicePackage } from "tatasehat/posyandu";
 * const result = servicePackage("older", { asOf: "2025-07-24" });
 * result.ok && result.value.steps?.items.length; //=> 5
 * result.ok && result.value.fields?.items.length; //=> 6
 * result.ok && result.value.services; //=> [{ service: "SPM-KES-07", interval: null, confidence: "secondary" }]
 * ```
 */
export function servicePackage(lifeStage: LifeStage, options: { readonly asOf: string }): Result<ServicePackage> {
  if (!LIFE_STAGES.includes(lifeStage)) {
    const facts = { choices: LIFE_STAGES.join(", ") };
    return failure({ code: "posyandu.life-stage-unknown", path: ["lifeStage"], facts });
  }
  const steps = at(stepsByDate, options.asOf);
  const fields = at(fieldsByDate, options.asOf);
  const [wrong] = steps.ok ? [] : steps.issues;
  // Before its first rule a part is not there yet; a date that is none is no answer at all.
  if (wrong?.code === "law.date-invalid") return failure(wrong);
  const notices: Notice[] = [...(steps.ok ? steps.notices : [])];
  if (fields.ok && fields.value.value === null) {
    notices.push({ code: "posyandu.fields-day-unknown", path: ["asOf"], citation: fields.value.cite });
  }
  const isWeighed = lifeStage === "infant" || lifeStage === "under-five";
  return success(
    {
      lifeStage,
      steps: steps.ok ? partOf(steps.value) : null,
      fields: fields.ok ? partOf(fields.value) : null,
      services: [
        ...(isWeighed ? [WEIGHING] : []),
        ...SPM_OF[lifeStage].map((service): PackagedService => ({ service, interval: null, confidence: "secondary" })),
      ],
    },
    notices,
  );
}

/** A part with where it comes from; null where nobody knows what it was. */
function partOf({ value, cite: citation, confidence }: DatedValue<readonly Bilingual[] | null>): PackagePart | null {
  return value === null ? null : { items: value, citation, confidence };
}
