import type { Citation } from "../../foundation/result.js";
import type { Confidence } from "../timeline.js";

/** The status of a regulation as its sources record it; amended and partly revoked ones are in force for the rest. */
export type RegulationStatus = "in-force" | "amended" | "partly-revoked" | "revoked" | "unknown";

/** Where a regulation was published. */
export interface Gazette {
  /** LN: Lembaran Negara (state gazette); BN: Berita Negara (state report). */
  readonly series: string;
  readonly year: number;
  readonly number: number;
  /** The number of the elucidation in the Tambahan Lembaran Negara. */
  readonly tln?: number;
}

/** The fields of a regulation that can be less sure than the rest of it; `status` covers who revoked it. */
export type DoubtfulField = "title" | "enacted" | "effective" | "status" | "amendedBy" | "gazette";

/** A regulation with what is known of it. A date that nobody could read is absent. */
export interface Regulation {
  /** Such as `permenkes-2-2020`. */
  readonly id: string;
  /** In capitals, such as `PERMENKES`; regional law with its place, `PERDA-KOTA-CILEGON`. */
  readonly type: string;
  /** As printed, such as `741/MENKES/PER/VII/2008`. */
  readonly number: string;
  readonly year: number;
  readonly title: string;
  readonly issuer: string;
  /** YYYY-MM-DD. */
  readonly enacted?: string;
  /** The first day on which it applies, YYYY-MM-DD. */
  readonly effective?: string;
  /** As last recorded; for a day see {@link statusOn}. */
  readonly status: RegulationStatus;
  readonly revokedBy?: string;
  readonly partlyRevokedBy?: string;
  readonly amendedBy: readonly string[];
  readonly amends: readonly string[];
  /** What it revokes as a whole. */
  readonly revokes: readonly string[];
  readonly gazette?: Gazette;
  /** In Indonesian, lower case, such as `imunisasi`. */
  readonly topics: readonly string[];
  /** How sure the surest source is. */
  readonly confidence: Confidence;
  /** The fields that are less sure than that, with their confidence. */
  readonly doubts: Readonly<Partial<Record<DoubtfulField, Confidence>>>;
  /** Where it was seen, in a few words. */
  readonly source: string;
}

/** The status of a regulation on a day. */
export interface StatusOn {
  readonly status: RegulationStatus | "not-yet";
  /** The regulations that revoked or amended it, or of which it is not known whether they had by then. */
  readonly by?: readonly string[];
  /** The first day of this status, where known. */
  readonly since?: string;
  /** The lowest of the values and links that the answer rests on. */
  readonly confidence: Confidence;
  /** The regulation that decides. */
  readonly citation: Citation;
}

/** One value with how sure its source is; null when the registry gives none. */
export interface SourcedValue {
  readonly value: string | null;
  readonly confidence: Confidence;
}

/** Two sources that contradict each other. */
export interface RegistryConflict {
  readonly id: string;
  readonly field: "number" | "title" | "enacted" | "effective" | "status" | "revokedBy" | "partlyRevokedBy";
  /** What the registry says. */
  readonly kept: SourcedValue;
  /** What a less sure source says, or an equally sure one that comes second. */
  readonly other: SourcedValue;
}

/** A regulation that others refer to without the registry having a row for it. */
export interface DanglingRegulation {
  readonly id: string;
  readonly referredBy: readonly {
    readonly by: string;
    /** The field of the referring regulation. */
    readonly as: "amendedBy" | "amends" | "revokedBy" | "partlyRevokedBy" | "revokes";
  }[];
}
