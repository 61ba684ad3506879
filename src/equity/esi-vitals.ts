import type { Notice } from "../foundation/result.js";

/** A vital sign that step D of the Emergency Severity Index looks at. */
export type EsiVitalSign = "heartRate" | "respiratoryRate" | "oxygenSaturation";

/** What was measured; null or left out is "not known", never "normal". */
export interface EsiVitals {
  /** Completed months of age. */
  readonly ageMonths?: number | null | undefined;
  /** Beats a minute. */
  readonly heartRate?: number | null | undefined;
  /** Breaths a minute. */
  readonly respiratoryRate?: number | null | undefined;
  /** SpO2 in percent, 0 to 100. */
  readonly oxygenSaturation?: number | null | undefined;
}

/** What the vital signs say. */
export interface DangerZone {
  /** The signs in the danger zone, of those known. */
  readonly inDanger: readonly EsiVitalSign[];
  /** What is missing or no measurement. */
  readonly notKnown: readonly (keyof EsiVitals)[];
  readonly notices: readonly Notice[];
}

interface Band {
  /** Completed months from which the next band applies: "3 to 8 years" ends with the ninth birthday. */
  readonly belowMonths: number;
  readonly heartRate: number;
  readonly respiratoryRate: number;
}

const BANDS: readonly Band[] = [
  { belowMonths: 3, heartRate: 180, respiratoryRate: 50 },
  { belowMonths: 36, heartRate: 160, respiratoryRate: 40 },
  { belowMonths: 108, heartRate: 140, respiratoryRate: 30 },
  { belowMonths: Number.POSITIVE_INFINITY, heartRate: 100, respiratoryRate: 20 },
];

const LOWEST_SATURATION = 92;

/** The limits that no text read here prints: 160 beats from 3 months to 3 years, and the saturation of 92. */
const isUnverified = (sign: EsiVitalSign, limit: number): boolean =>
  sign === "oxygenSaturation" || (sign === "heartRate" && limit === 160);

/** Which vital signs lie in the danger zone: above the limits of the age, or a saturation below 92 %. */
export function dangerZone(vitals: EsiVitals): DangerZone {
  const ageMonths = readMeasure(vitals.ageMonths);
  const band = ageMonths === undefined ? undefined : BANDS.find(({ belowMonths }) => ageMonths < belowMonths);
  const inDanger: EsiVitalSign[] = [];
  const notices: Notice[] = [];
  const notKnown: (keyof EsiVitals)[] = band === undefined ? ["ageMonths"] : [];
  const judge = (sign: EsiVitalSign, measured: number | undefined, limit: number | undefined): void => {
    if (measured === undefined) notKnown.push(sign);
    if (measured === undefined || limit === undefined) return;
    if (sign === "oxygenSaturation" ? measured < limit : measured > limit) inDanger.push(sign);
    if (isUnverified(sign, limit)) {
      notices.push({ code: "equity.danger-limit-unverified", path: [sign], facts: { limit } });
    }
  };
  judge("heartRate", readMeasure(vitals.heartRate), band?.heartRate);
  judge("respiratoryRate", readMeasure(vitals.respiratoryRate), band?.respiratoryRate);
  judge("oxygenSaturation", readSaturation(vitals), LOWEST_SATURATION);
  return { inDanger, notKnown, notices };
}

/** A saturation in percent; undefined when it is missing or none. */
export function readSaturation({ oxygenSaturation }: EsiVitals): number | undefined {
  const measured = readMeasure(oxygenSaturation);
  return measured !== undefined && measured <= 100 ? measured : undefined;
}

const readMeasure = (value: unknown): number | undefined =>
  typeof value === "number" && Number.isFinite(value) && value >= 0 ? value : undefined;
