import { faults } from "../foundation/records.js";
import { type Bilingual, failure, type Notice, type Result, success } from "../foundation/result.js";
import { cite, compute, type Figure, type Indicator, type IndicatorRule, timeline } from "../law/index.js";
import { countFault } from "./numbers.js";

/** The members of an area on one day. */
export interface JknCounts {
  readonly population: number;
  /** People registered with JKN, whether active or not. */
  readonly registered: number;
  /** Of those, people whose cover is active. */
  readonly active?: number | undefined;
  /** Where the population figure comes from, such as "Dukcapil semester I 2023". */
  readonly populationSource?: string | undefined;
  /** The day for which the population was counted, YYYY-MM-DD. */
  readonly populationAsOf?: string | undefined;
}

/** What activity is measured against: BPJS divides by the registered, some offices by the population. */
export type ActivityDenominator = "registered" | "population";

/** How coverage is to be read. */
export interface CoverageOptions {
  /** Needed where `active` is given: two measures go by the name of activity. */
  readonly denominator?: ActivityDenominator | undefined;
  /** The day of the counts, YYYY-MM-DD; the measures have one definition, so that it may be left out. */
  readonly asOf?: string | undefined;
  /** Decimals of the printed percentages; default 2. */
  readonly decimals?: number | undefined;
}

/** Participation and activity, never mixed. */
export interface Coverage {
  /** Registered of population, percent. */
  readonly participation: Figure;
  /** Active of the named denominator, percent. */
  readonly activity?: Figure;
  readonly denominator?: ActivityDenominator;
  /** People registered beyond the population: they live elsewhere, or the population is out of date. */
  readonly excess: number;
  /** People not registered, 0 where more are registered than live there. */
  readonly unregistered: number;
  readonly inactive?: number;
  readonly populationSource?: string;
  readonly populationAsOf?: string;
}

/*
 * The measures are BPJS's own practice; no article was found that defines them. They are cited to the regulation on
 * whose membership they report, without an article and unverified. JKN began on 1 January 2014.
 */
function measure(id: string, name: Bilingual, numerator: Bilingual, denominator: Bilingual): Indicator {
  const rule = (regulation: "perpres-12-2013" | "perpres-82-2018"): IndicatorRule => ({
    target: null,
    citations: [cite(regulation)],
  });
  return {
    id,
    name,
    numerator,
    denominator,
    multiplier: 100,
    unit: "%",
    decimals: 2,
    rule: timeline({
      id,
      values: [
        {
          from: "2014-01-01",
          value: rule("perpres-12-2013"),
          cite: cite("perpres-12-2013"),
          confidence: "unverified",
        },
        {
          from: "2018-09-18",
          value: rule("perpres-82-2018"),
          cite: cite("perpres-82-2018"),
          confidence: "unverified",
        },
      ],
    }),
  };
}

const REGISTERED: Bilingual = { id: "peserta terdaftar", en: "people registered" };
const ACTIVE: Bilingual = { id: "peserta aktif", en: "active members" };
const POPULATION: Bilingual = { id: "penduduk", en: "population" };

/** Registered of population. */
export const participationMeasure = /* @__PURE__ */ measure(
  "jkn.participation",
  { id: "Cakupan kepesertaan JKN", en: "JKN participation" },
  REGISTERED,
  POPULATION,
);

/** Active of registered: BPJS's "tingkat keaktifan". */
export const activityMeasure = /* @__PURE__ */ measure(
  "jkn.activity",
  { id: "Tingkat keaktifan peserta JKN", en: "JKN activity among the registered" },
  ACTIVE,
  REGISTERED,
);

/** Active of population, which some offices publish as activity. */
export const activityOfPopulationMeasure = /* @__PURE__ */ measure(
  "jkn.activity-of-population",
  { id: "Peserta JKN aktif terhadap penduduk", en: "Active JKN members of the population" },
  ACTIVE,
  POPULATION,
);

/** The day whose definition serves counts without a date: that of the newest. */
function newestDay(): string {
  return participationMeasure.rule.values.at(-1)?.from ?? "";
}

/**
 * How many people JKN covers: participation (registered of population), and activity against a named denominator.
 *
 * Above 100 % stands and the excess is reported beside it.
 *
 * @param counts - whole people: population, registered, active; where the population figure comes from
 * @param options - `denominator` of activity, `"registered"` or `"population"`; the day; decimals
 * @returns both figures with the people behind them; an issue for unusable counts, or for an unnamed denominator
 * @example
 * ```ts
 * import { coverage } from "tatasehat/jkn";
 * const counts = { population: 316_933, registered: 274_974, active: 230_665 };
 * const result = coverage(counts, { denominator: "registered", asOf: "2023-03-14" });
 * result.ok && result.value.participation.text; //=> "86.76"
 * result.ok && result.value.activity?.text; //=> "83.89"
 * result.ok && result.value.unregistered; //=> 41959
 * ```
 */
export function coverage(counts: JknCounts, options: CoverageOptions = {}): Result<Coverage> {
  const { population, registered, active, populationSource, populationAsOf } = counts;
  const { denominator, decimals } = options;
  const issues = faults(
    countFault(["population"], population),
    population === 0 ? { code: "law.not-computable", path: ["population"] } : undefined,
    countFault(["registered"], registered),
    active === undefined ? undefined : countFault(["active"], active),
    denominator === "registered" || denominator === "population" || (active === undefined && denominator === undefined)
      ? undefined
      : { code: "jkn.denominator-required", path: ["denominator"], facts: { choices: "registered, population" } },
  );
  if (issues.length > 0) return failure(...issues);

  const asOf = options.asOf ?? newestDay();
  const notices: Notice[] = [];
  if (options.asOf === undefined) notices.push({ code: "jkn.day-not-stated", path: ["asOf"] });
  if (populationSource === undefined) {
    notices.push({ code: "jkn.population-source-unknown", path: ["populationSource"] });
  }
  const participation = compute(
    participationMeasure,
    { numerator: registered, denominator: population },
    { asOf, decimals },
  );
  if (!participation.ok) return participation;
  const base = {
    participation: participation.value,
    excess: Math.max(0, registered - population),
    unregistered: Math.max(0, population - registered),
    ...(populationSource === undefined ? {} : { populationSource }),
    ...(populationAsOf === undefined ? {} : { populationAsOf }),
  };
  notices.push(...participation.notices);
  if (active === undefined || denominator === undefined) return success(base, notices);

  if (active > registered) {
    notices.push({ code: "jkn.active-above-registered", path: ["active"], facts: { active, registered } });
  }
  const activity =
    denominator === "registered"
      ? compute(activityMeasure, { numerator: active, denominator: registered }, { asOf, decimals })
      : compute(activityOfPopulationMeasure, { numerator: active, denominator: population }, { asOf, decimals });
  // Nobody registered: participation is 0 %, and of nobody there is no activity.
  if (!activity.ok) return success(base, [...notices, ...activity.issues]);
  return success({ ...base, activity: activity.value, denominator, inactive: Math.max(0, registered - active) }, [
    ...notices,
    ...activity.notices,
  ]);
}
