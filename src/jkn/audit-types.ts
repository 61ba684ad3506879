import type { Notice } from "../foundation/result.js";
import type { RatioAudit } from "../law/index.js";
import type { GapPayer } from "./cost-of-gap.js";
import type { ActivityDenominator } from "./coverage.js";

/** Coverage as a report prints it; everything is optional, and what is there is checked against the rest. */
export interface PublishedCoverage {
  readonly population?: number | undefined;
  readonly registered?: number | undefined;
  readonly active?: number | undefined;
  readonly inactive?: number | undefined;
  /** People said not to be registered. */
  readonly unregistered?: number | undefined;
  /** Printed text such as `"99,23"`: a number has lost its closing zeros. */
  readonly coveragePercent?: string | number | undefined;
  readonly activityPercent?: string | number | undefined;
  /** What the report says activity is measured against. */
  readonly activityDenominator?: ActivityDenominator | undefined;
  /** People by segment, each under the label that the report prints. */
  readonly segments?: Readonly<Record<string, number>> | undefined;
  /** False when the report names only some segments. */
  readonly segmentsComplete?: boolean | undefined;
  /** People said to be still missing, without saying to what. */
  readonly shortfall?: number | undefined;
  /** A target that the report names, percent. */
  readonly target?: number | undefined;
  /** A number of people declared as a need. */
  readonly need?: number | undefined;
  /** Other values that the same report prints for the same thing. */
  readonly alsoStated?:
    | {
        readonly population?: readonly number[] | undefined;
        readonly registered?: readonly number[] | undefined;
        readonly segments?: Readonly<Record<string, number>> | undefined;
      }
    | undefined;
  /** People reached of people aimed at, with the printed percentage. */
  readonly progress?: { readonly reached: number; readonly of: number; readonly percent: string | number } | undefined;
  /** A printed budget. */
  readonly cost?: { readonly people: number; readonly months: number; readonly rupiah: number } | undefined;
}

/** Something that the audit found; `path` says at which figure. */
export interface AuditFinding extends Notice {
  /** A contradiction cannot be explained away by rounding or by a choice of measure; a remark can. */
  readonly severity: "contradiction" | "remark";
}

/** What the printed counts give. Absent where the counts are. */
export interface Recomputed {
  /** Percent, half up to two decimals, cut to two, and half up to four. */
  readonly coverage?: { readonly halfUp: string; readonly truncated: string; readonly fourDecimals: string };
  readonly unregistered?: number;
  readonly excess?: number;
  /** People needed to reach each percentage. */
  readonly peopleToReach?: Readonly<Record<string, number>>;
  readonly segmentSum?: number;
  readonly segmentSumMinusRegistered?: number;
  readonly coverageBySegments?: string;
  /** Registered less inactive where active is not printed. */
  readonly active?: number;
  readonly activityOfRegistered?: string;
  readonly activityOfPopulation?: string;
  readonly activePlusInactiveMinusRegistered?: number;
}

/** What a printed budget comes to at each rate. */
export interface CostAudit {
  readonly computed: Readonly<Record<GapPayer, number>>;
  /** The rates that give the printed amount, to its printed digits. */
  readonly agreesWith: readonly GapPayer[];
  /** Whole rupiah per person per month that the printed amount comes to. */
  readonly impliedRate: number;
}

/** The audit of a report. */
export interface CoverageAudit {
  /** Whether there is no contradiction. */
  readonly agrees: boolean;
  readonly findings: readonly AuditFinding[];
  readonly recomputed: Recomputed;
  readonly coverage?: RatioAudit;
  readonly activity?: RatioAudit & { readonly denominator: ActivityDenominator };
  readonly progress?: RatioAudit;
  readonly cost?: CostAudit;
}
