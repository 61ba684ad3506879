import { type Bilingual, type Citation, type Notice, type Result, success } from "../../foundation/result.js";
import { at, type Confidence, cite, timeline } from "../../law/index.js";

/** A revision of the technical guideline (juknis) on supplementary feeding with local food. */
export type FeedingVersion = "until-2022" | "2023" | "2025";

/** Who is fed for how long: a row of the guideline. */
export type FeedingGroup = "gizi-kurang" | "berat-badan-kurang" | "tidak-naik" | "ibu-hamil-kek";

interface FeedingRules {
  readonly version: FeedingVersion;
  /** Null where the version's text gives none that anybody here could read. */
  readonly days: Readonly<Record<FeedingGroup, number | null>>;
  readonly confidence: Confidence;
  readonly source: string;
  readonly citations: readonly Citation[];
}

const juknis = /* @__PURE__ */ cite("perdirjen-kesmas-hk-02-02-b-1622-2023");

const UNTIL_2022: FeedingRules = {
  version: "until-2022",
  days: { "gizi-kurang": 90, "berat-badan-kurang": null, "tidak-naik": null, "ibu-hamil-kek": 90 },
  confidence: "verified-in-source",
  source: "prosedur puskesmas (gizi kurang, sedikitnya 90 hari); paparan perencanaan nasional (ibu hamil KEK)",
  citations: [],
};

/** Days of feeding from 2023 on. Bodies of the guideline were not read; of 2024's revision nothing is known. */
const feedingRules = /* @__PURE__ */ timeline<FeedingRules>({
  id: "growth.supplementary-feeding",
  unit: "day",
  verifiedUntil: "2025-12-31",
  values: [
    {
      from: "2023-01-01",
      fromUncertain: true,
      cite: juknis,
      confidence: "verified-in-source",
      value: {
        version: "2023",
        days: { "gizi-kurang": 90, "berat-badan-kurang": 14, "tidak-naik": 14, "ibu-hamil-kek": 90 },
        confidence: "verified-in-source",
        source: "paparan perencanaan nasional DAK 2023",
        citations: [juknis],
      },
    },
    {
      from: "2025-01-01",
      fromUncertain: true,
      cite: juknis,
      confidence: "secondary",
      value: {
        version: "2025",
        days: { "gizi-kurang": 56, "berat-badan-kurang": 14, "tidak-naik": 14, "ibu-hamil-kek": 120 },
        confidence: "secondary",
        source: "Puskesmas Leksono 1, yang menerapkan revisi ketiga juknis",
        citations: [juknis],
      },
    },
  ],
});

/** Which version of the guideline: by its name or by a day; without either that of 2025, and a notice says so. */
export interface FeedingOptions {
  /** The day whose version applies, YYYY-MM-DD. */
  readonly asOf?: string | undefined;
  readonly version?: FeedingVersion | undefined;
}

/** For how many days a group is fed. */
export interface FeedingDays {
  readonly group: FeedingGroup;
  readonly name: Bilingual;
  readonly version: FeedingVersion;
  /** Null where the version's days are not known: it is not 0. */
  readonly days: number | null;
  readonly confidence: Confidence;
  readonly source: string;
  readonly citations: readonly Citation[];
}

const GROUP_NAMES: Readonly<Record<FeedingGroup, Bilingual>> = {
  "gizi-kurang": { id: "Gizi kurang", en: "moderate malnutrition" },
  "berat-badan-kurang": { id: "Berat badan kurang", en: "underweight" },
  "tidak-naik": { id: "Berat badan tidak naik", en: "weight not rising" },
  "ibu-hamil-kek": { id: "Ibu hamil KEK", en: "pregnant woman with chronic energy deficiency" },
};

/** The version's rules, with what its reader must know. */
function rulesOf({ asOf, version }: FeedingOptions): Result<FeedingRules> {
  if (asOf !== undefined && version !== undefined) throw new TypeError("give asOf or version, not both");
  if (version === "until-2022") return success(UNTIL_2022);
  if (asOf !== undefined) {
    const found = at(feedingRules, asOf);
    if (found.ok) {
      const notices: Notice[] = [...found.notices];
      if (asOf.startsWith("2024")) notices.push({ code: "growth.feeding-revision-not-read", citation: juknis });
      return success(found.value.value, notices);
    }
    if (found.issues[0]?.code !== "law.before-first-rule") return found;
    return success(UNTIL_2022, [{ code: "growth.feeding-start-not-known", facts: { version: UNTIL_2022.version } }]);
  }
  const named = feedingRules.values.find(({ value }) => value.version === (version ?? "2025"));
  if (named === undefined) throw new RangeError(`unknown version: ${String(version)}`);
  const assumed: Notice = { code: "growth.feeding-version-assumed", facts: { version: "2025" }, citation: juknis };
  return success(named.value, version === undefined ? [assumed] : []);
}

/**
 * For how many days a group gets supplementary food (PMT, local food), by the version of the guideline.
 *
 * @param group - `"gizi-kurang"`, `"berat-badan-kurang"` (very low weight too), `"tidak-naik"` (T, 2T or faltering) or
 * `"ibu-hamil-kek"`
 * @param options - `version`, or `asOf` YYYY-MM-DD; by default the version of 2025
 * @returns the days with version, source and confidence; null with a notice where they are not known; an issue for an
 * impossible date
 * @throws RangeError for an unknown group or version, TypeError when both version and date are given
 * @example
 * ```ts
 * import { feedingDays } from "tatasehat/growth/nutrition-care";
 * const days = feedingDays("gizi-kurang", { version: "2025" });
 * days.ok && days.value.days; //=> 56
 * const before = feedingDays("berat-badan-kurang", { asOf: "2022-12-31" });
 * before.ok && before.value.days; //=> null
 * ```
 */
export function feedingDays(group: FeedingGroup, options: FeedingOptions = {}): Result<FeedingDays> {
  if (!Object.hasOwn(GROUP_NAMES, group)) throw new RangeError(`unknown group: ${String(group)}`);
  const rules = rulesOf(options);
  if (!rules.ok) return rules;
  const { version, confidence, source, citations } = rules.value;
  const days = rules.value.days[group];
  const notices: Notice[] = [...rules.notices];
  if (days === null) notices.push({ code: "growth.feeding-days-not-known", facts: { group, version } });
  // The source of 2025 names 2T for the third group, that of 2023 weight faltering.
  if (group === "tidak-naik" && version === "2025") notices.push({ code: "growth.feeding-2025-says-2t" });
  return success({ group, name: GROUP_NAMES[group], version, days, confidence, source, citations }, notices);
}
