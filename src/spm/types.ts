import type { Bilingual } from "../foundation/result.js";
import type { Confidence } from "../law/index.js";

/**
 * Our own numbering of the health services of the SPM, in the order of PP 2/2018 article 6; the regulations give
 * letters only.
 */
export type SpmCode =
  | "SPM-KES-01"
  | "SPM-KES-02"
  | "SPM-KES-03"
  | "SPM-KES-04"
  | "SPM-KES-05"
  | "SPM-KES-06"
  | "SPM-KES-07"
  | "SPM-KES-08"
  | "SPM-KES-09"
  | "SPM-KES-10"
  | "SPM-KES-11"
  | "SPM-KES-12"
  | "SPM-KES-P1"
  | "SPM-KES-P2";

/** Who owes the service: a regency or city (kabupaten/kota), or a province. */
export type SpmLevel = "regency" | "province";

/** The versions of the technical standard; the two older ones are known as history only. */
export type SpmVersion = "permenkes-741-2008" | "permenkes-43-2016" | "permenkes-4-2019" | "permenkes-6-2024";

/** Something that a source states, with how sure we are of it; `value` null when nobody here could read it. */
export interface Stated<T> {
  readonly value: T | null;
  readonly confidence: Confidence;
}

/** One thing that "served according to standard" asks for. */
export interface Requirement {
  readonly id: string;
  readonly text: Bilingual;
  /** How often at least in the period, where the source gives a number. */
  readonly minimum?: number;
  readonly confidence: Confidence;
}

/** What one version of the regulation asks for. */
export interface ServiceStandard {
  readonly requirements: readonly Requirement[];
  /** Goods in the words of the forms, Indonesian. */
  readonly goods: Stated<readonly string[]>;
  /** Staff in the words of the forms, Indonesian. */
  readonly staff: Stated<readonly string[]>;
}

/** One service as the sources describe it, whatever the version. */
export interface ServiceDescription {
  readonly code: SpmCode;
  readonly level: SpmLevel;
  /** Letter in PP 2/2018 article 6. */
  readonly letter: string;
  readonly name: Bilingual;
  readonly nameConfidence: Confidence;
  readonly targetGroup: Stated<Bilingual>;
  readonly numerator: Stated<Bilingual>;
  readonly denominator: Stated<Bilingual>;
  /** How the denominator is estimated where it is not counted. */
  readonly estimation: Stated<Bilingual>;
  /** Percent. */
  readonly target: Stated<number>;
  /** Code of the budget sub-activity. */
  readonly budgetSubActivity: Stated<string>;
  /** The year that a figure covers. */
  readonly year: "calendar" | "school";
  /** Where sources contradict each other. */
  readonly conflicts: readonly Bilingual[];
  readonly standards: Readonly<Partial<Record<SpmVersion, ServiceStandard>>>;
}
