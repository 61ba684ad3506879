import { compare, type DecimalNumber, type Fraction, ratio } from "../foundation/fraction.js";
import { faults } from "../foundation/records.js";
import type { Bilingual, Issue } from "../foundation/result.js";
import { type Counts, countIssue } from "../law/index.js";
import { exactly } from "./fraction.js";
import { isUnstated, type Path, yesNoFault } from "./values.js";

/** One of the four criteria of an urban area, Permenkes 43/2019 article 26. */
export type UrbanCriterion = "non-agrarian-work" | "urban-facilities" | "electricity" | "road-and-transport";

/** A share: percent, or counts; or only whether the criterion is met. */
export type StatedShare = boolean | DecimalNumber | Counts | null | undefined;

/** Distances to facilities in kilometres; null is not known. */
export interface UrbanFacilities {
  readonly schoolKm?: DecimalNumber | null | undefined;
  readonly marketKm?: DecimalNumber | null | undefined;
  readonly hospitalKm?: DecimalNumber | null | undefined;
  readonly hotel?: boolean | null | undefined;
}

/** What is known of an area; what is left out or null is unknown. */
export interface UrbanFacts {
  /** Residents in non-agrarian work of all residents; more than 50 percent. */
  readonly nonAgrarianWork?: StatedShare;
  readonly facilities?: boolean | UrbanFacilities | null | undefined;
  /** Households with electricity of all households; more than 90 percent. */
  readonly electricity?: StatedShare;
  readonly roadAndTransport?: boolean | null | undefined;
}

/** A criterion and whether the area meets it; null is not known. */
export interface CheckedCriterion {
  readonly criterion: UrbanCriterion;
  readonly name: Bilingual;
  readonly met: boolean | null;
}

/** The four criteria in the order of the article. */
export const urbanCriteria: Readonly<Record<UrbanCriterion, Bilingual>> = {
  "non-agrarian-work": {
    id: "lebih dari 50 % penduduk bekerja di sektor nonagraris",
    en: "more than 50 % of residents in non-agrarian work",
  },
  "urban-facilities": {
    id: "fasilitas perkotaan: sekolah dalam 2,5 km, pasar dalam 2 km, rumah sakit dalam 5 km, atau hotel",
    en: "urban facilities: a school within 2.5 km, a market within 2 km, a hospital within 5 km, or a hotel",
  },
  electricity: {
    id: "lebih dari 90 % rumah tangga berlistrik",
    en: "more than 90 % of households with electricity",
  },
  "road-and-transport": { id: "akses jalan dan transportasi", en: "access by road and transport" },
};

/** Within so many tenths of a kilometre, the distance itself included. */
const WITHIN_TENTHS = { schoolKm: 25, marketKm: 20, hospitalKm: 50 } as const;
const DISTANCES = ["schoolKm", "marketKm", "hospitalKm"] as const;

const isCounts = (value: unknown): value is Counts => typeof value === "object" && value !== null;

function shareFault(path: Path, value: StatedShare): Issue | undefined {
  if (isUnstated(value) || typeof value === "boolean") return undefined;
  if (isCounts(value)) {
    const issue = countIssue(value);
    if (issue !== undefined) return { ...issue, path: [...path, ...(issue.path ?? [])] };
    const facts = { numerator: value.numerator, denominator: value.denominator };
    return value.numerator > value.denominator ? { code: "law.above-whole", path, facts } : undefined;
  }
  const percent = exactly(value);
  const isPercent = percent !== undefined && compare(percent, ratio(100)) <= 0;
  return isPercent ? undefined : { code: "puskesmas.percent-not-usable", path };
}

/** What makes facts unusable. */
export function urbanFaults(facts: UrbanFacts): readonly Issue[] {
  const { nonAgrarianWork, facilities, electricity, roadAndTransport } = facts;
  const listed = typeof facilities === "object" && facilities !== null ? facilities : {};
  const isFacilities = isUnstated(facilities) || typeof facilities === "boolean" || typeof facilities === "object";
  return faults(
    shareFault(["urban", "nonAgrarianWork"], nonAgrarianWork),
    isFacilities ? undefined : { code: "puskesmas.not-yes-no", path: ["urban", "facilities"] },
    ...DISTANCES.map((name): Issue | undefined => {
      const km = listed[name];
      const isDistance = isUnstated(km) || exactly(km) !== undefined;
      return isDistance ? undefined : { code: "puskesmas.distance-not-usable", path: ["urban", "facilities", name] };
    }),
    yesNoFault(["urban", "facilities", "hotel"], listed.hotel),
    shareFault(["urban", "electricity"], electricity),
    yesNoFault(["urban", "roadAndTransport"], roadAndTransport),
  );
}

function isMoreThan(share: StatedShare, percent: number): boolean | null {
  if (isUnstated(share)) return null;
  if (typeof share === "boolean") return share;
  const exact: Fraction | undefined = isCounts(share)
    ? { top: BigInt(share.numerator) * BigInt(100), bottom: BigInt(share.denominator) }
    : exactly(share);
  return exact !== undefined && compare(exact, ratio(percent)) > 0;
}

/** One facility is enough; without one, a facility that is not known leaves it open. */
function hasFacilities(facilities: UrbanFacts["facilities"]): boolean | null {
  if (isUnstated(facilities)) return null;
  if (typeof facilities === "boolean") return facilities;
  const near = DISTANCES.map((name): boolean | null => {
    const km = exactly(facilities[name]);
    return km === undefined ? null : compare(km, ratio(WITHIN_TENTHS[name], 10)) <= 0;
  });
  const has = [...near, facilities.hotel ?? null];
  return has.includes(true) || (has.includes(null) ? null : false);
}

/** The four criteria as usable facts answer them. */
export function checkUrban(facts: UrbanFacts): readonly CheckedCriterion[] {
  const criterion = (id: UrbanCriterion, met: boolean | null): CheckedCriterion => ({
    criterion: id,
    name: urbanCriteria[id],
    met,
  });
  return [
    criterion("non-agrarian-work", isMoreThan(facts.nonAgrarianWork, 50)),
    criterion("urban-facilities", hasFacilities(facts.facilities)),
    criterion("electricity", isMoreThan(facts.electricity, 90)),
    criterion("road-and-transport", facts.roadAndTransport ?? null),
  ];
}
