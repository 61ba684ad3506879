import { type Bilingual, failure, type Notice, type Result, success } from "../foundation/result.js";
import { countFault } from "./answers.js";

/** Houses to visit before a declaration. */
export interface VerificationSample {
  /** Pillar 1: every house. */
  readonly pillarOne: number;
  /** Pillars 2 to 5: 30 percent of the houses, rounded up. */
  readonly otherPillars: number;
}

/** Percent of houses visited for pillars 2 to 5. */
const SAMPLE_PERCENT = 30;

/**
 * How many houses a verification visits: all for pillar 1, 30 percent for pillars 2 to 5. The guide gives the percentage
 * only; rounding up is our choice, and a notice says so.
 *
 * @param houses - whole houses, 1 or more; not families (KK), of which a house may hold several
 * @returns the houses to visit; an issue when the number is none
 * @example
 * ```ts
 * import { verificationSample } from "tatasehat/sanitation";
 * const result = verificationSample(333);
 * result.ok && result.value; //=> { pillarOne: 333, otherPillars: 100 }
 * ```
 */
export function verificationSample(houses: number): Result<VerificationSample> {
  const issue = countFault(["houses"], houses);
  if (issue !== undefined) return failure(issue);
  if (houses === 0) return failure({ code: "law.not-computable", path: ["houses"] });
  const hundreds = Math.floor(houses / 100);
  // The whole hundreds apart, so that no product leaves the safe integers.
  const otherPillars = hundreds * SAMPLE_PERCENT + Math.ceil(((houses - hundreds * 100) * SAMPLE_PERCENT) / 100);
  const notices: readonly Notice[] =
    houses % 10 === 0 ? [] : [{ code: "sanitation.sample-rounded-up", facts: { percent: SAMPLE_PERCENT } }];
  return success({ pillarOne: houses, otherPillars }, notices);
}

/** What is verified: a village, a district (kecamatan) or a regency or city. */
export type VerifiedLevel = "village" | "district" | "regency";

/** Who verifies. */
export interface VerificationTeam {
  /** Members at least; three to five or more are usual. */
  readonly members: 3;
  readonly chair: Bilingual;
  readonly appointedBy: Bilingual;
}

/** The teams by what they verify. People of the PKK and from another area take part in each. */
export const verificationTeams: Readonly<Record<VerifiedLevel, VerificationTeam>> = {
  village: {
    members: 3,
    chair: { id: "petugas kesehatan lingkungan puskesmas", en: "puskesmas environmental health officer" },
    appointedBy: { id: "kecamatan", en: "the district" },
  },
  district: {
    members: 3,
    chair: { id: "petugas kabupaten/kota", en: "kabupaten/kota officer" },
    appointedBy: { id: "kabupaten/kota", en: "the regency or city" },
  },
  regency: {
    members: 3,
    chair: { id: "petugas provinsi", en: "provincial officer" },
    appointedBy: { id: "provinsi", en: "the province" },
  },
};

/** The steps of a verification, in order. */
export const verificationSteps: readonly Bilingual[] = [
  { id: "persiapan", en: "preparation" },
  { id: "pengumpulan data dengan peta sanitasi", en: "data collection with a sanitation map" },
  { id: "rekapitulasi", en: "recapitulation" },
  { id: "telaah", en: "review" },
  { id: "pleno", en: "plenary" },
  { id: "deklarasi atau sertifikat", en: "declaration or certificate" },
];
