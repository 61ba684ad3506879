import type { ToiletRung } from "./ladder.js";

/** A house in the survey of the five pillars of STBM. A pillar that nobody looked at is not a no. */
export interface SanitationHousehold {
  readonly id: string;
  readonly village: string;
  /** Families (KK) in the house. */
  readonly families: number;
  readonly surveyedOn: string;
  /** The rung of the ladder of access. */
  readonly toilet?: ToiletRung | null | undefined;
  readonly stopsOpenDefecation?: boolean | null | undefined;
  readonly washesHands?: boolean | null | undefined;
  readonly safeWaterAndFood?: boolean | null | undefined;
  readonly managesWaste?: boolean | null | undefined;
  readonly managesLiquidWaste?: boolean | null | undefined;
}
