import { failure, type Notice, type Result, success } from "../foundation/result.js";
import { cite, compute, type Figure, type Indicator, type IndicatorRule, timeline } from "../law/index.js";
import { findService, SERVICES, type ServiceEntry } from "./codes.js";
import { duePart, isPeriodKind, PERIOD_KINDS, type PeriodKind } from "./period.js";
import type { SpmCode } from "./types.js";
import { spmVersions } from "./versions.js";

/** Where a denominator comes from: people counted by name, or a projection or estimate. */
export type DenominatorSource = "registered" | "projected" | "estimated";

const SOURCES: readonly unknown[] = ["registered", "projected", "estimated"] satisfies DenominatorSource[];

/** The ages that a figure for under-fives covers; the sources contradict each other, so the caller decides. */
export type AgeSpan = "0-59-months" | "12-59-months";

/** The counts of one service in one area and period. */
export interface SpmCounts {
  /** People served according to standard. */
  readonly numerator: number;
  /** People to be served. */
  readonly denominator: number;
  readonly denominatorSource?: DenominatorSource | undefined;
}

/** How the figure is to be read. */
export interface AchievementOptions {
  /** The day whose rule applies, YYYY-MM-DD; for a figure of part of a year, its last day. */
  readonly asOf: string;
  /** Default: the whole year when `asOf` ends one, else cumulative, with a notice. */
  readonly periodKind?: PeriodKind | undefined;
  /** Required for SPM-KES-04. */
  readonly ageSpan?: AgeSpan | "0-59" | "12-59" | undefined;
  /** Decimals of the printed figure; default 2. */
  readonly decimals?: number | undefined;
  /** How many of the expected reports are in the counts. */
  readonly complete?: Figure["complete"];
}

/** An SPM figure with the choices that it rests on. */
export interface SpmFigure extends Figure {
  readonly indicator: SpmCode;
  readonly periodKind: PeriodKind;
  readonly denominatorSource?: DenominatorSource;
  readonly ageSpan?: AgeSpan;
}

/** Everybody entitled is to be served: 100 percent, in every version that could be read. */
const TARGET_PERCENT = 100;

/** Percentages of the SPM are printed with two decimals. */
const DECIMALS = 2;

const namedIn = /* @__PURE__ */ cite("pp-2-2018", { article: "6" });

function indicatorOf({ code, name }: ServiceEntry): Indicator {
  return {
    id: code,
    name,
    numerator: { id: "orang yang dilayani sesuai standar", en: "people served according to standard" },
    denominator: { id: "orang yang harus dilayani", en: "people to be served" },
    multiplier: 100,
    unit: "%",
    decimals: DECIMALS,
    rule: timeline<IndicatorRule>({
      ...spmVersions,
      // The services of Permenkes 741/2008 could not be read: figures begin with Permenkes 43/2016.
      values: spmVersions.values
        .filter(({ value }) => value.id !== "permenkes-741-2008")
        .map((version) => ({
          ...version,
          value: {
            target: TARGET_PERCENT,
            citations: version.value.id === "permenkes-43-2016" ? [version.cite] : [version.cite, namedIn],
          },
        })),
    }),
  };
}

let indicators: ReadonlyMap<string, { readonly service: ServiceEntry; readonly indicator: Indicator }> | undefined;

function known(code: string): { readonly service: ServiceEntry; readonly indicator: Indicator } | undefined {
  indicators ??= new Map(SERVICES.map((service) => [service.code, { service, indicator: indicatorOf(service) }]));
  return indicators.get(code);
}

function ageSpanOf(given: string | undefined): AgeSpan | undefined {
  if (given === "0-59" || given === "0-59-months") return "0-59-months";
  if (given === "12-59" || given === "12-59-months") return "12-59-months";
  return undefined;
}

/**
 * The achievement of one SPM service: people served according to standard, of those to be served.
 *
 * A figure above 100 stands, since a projected denominator is no ceiling. Before the end of the year `met` judges only
 * the part of the target that is due, and a notice says so.
 *
 * @param code - the service, `SPM-KES-01` to `SPM-KES-12`, `SPM-KES-P1`, `SPM-KES-P2`
 * @param counts - whole people, and where the denominator comes from
 * @param options - the day whose rule applies, the kind of period, and for SPM-KES-04 the age span
 * @returns the figure with its law; an issue for an unknown service or kind of period, counts that make no ratio, a
 * missing age span or a day before the first rule; a notice when the source of the denominator is none of the three
 * @example
 * ```ts
 * import { achievement } from "tatasehat/spm";
 * const counts = { numerator: 77, denominator: 440, denominatorSource: "registered" };
 * const result = achievement("SPM-KES-01", counts, { asOf: "2022-12-31" });
 * result.ok && result.value.text; //=> "17.50"
 * result.ok && result.value.shortfall; //=> 363
 * result.ok && result.value.citations[0]; //=> { regulation: "permenkes-4-2019" }
 * ```
 */
export function achievement(code: SpmCode, counts: SpmCounts, options: AchievementOptions): Result<SpmFigure> {
  const found = known(code);
  if (found === undefined) {
    const guess = findService(String(code));
    const near = guess.code === undefined ? guess.nearest : [guess.code];
    return failure({ code: "spm.unknown-indicator", path: ["indicator"], facts: { nearest: near.join(", ") } });
  }
  const { service, indicator } = found;
  const ageSpan = ageSpanOf(options.ageSpan);
  if (code === "SPM-KES-04" && ageSpan === undefined) {
    return failure({ code: "spm.age-span-required", path: ["ageSpan"], facts: { choices: "0-59, 12-59" } });
  }
  const periodKind = options.periodKind ?? undefined;
  if (periodKind !== undefined && !isPeriodKind(periodKind)) {
    const facts = { choices: PERIOD_KINDS.join(", ") };
    return failure({ code: "spm.period-kind-unknown", path: ["periodKind"], facts });
  }
  const denominatorSource = SOURCES.includes(counts.denominatorSource) ? counts.denominatorSource : undefined;
  const notices: Notice[] = [];
  if (denominatorSource === undefined)
    notices.push({ code: "spm.denominator-source-unknown", path: ["denominatorSource"] });

  // What is no day is refused by the timeline of the rule.
  const due = duePart(String(options.asOf), periodKind, service.year);
  if (due.assumed !== undefined) notices.push({ code: "spm.period-assumed-cumulative", path: ["periodKind"] });
  if (service.year === "school") notices.push({ code: "spm.school-year" });
  const target = (TARGET_PERCENT * due.months) / 12;
  if (due.months < 12) {
    notices.push({
      code: "spm.pro-rata",
      facts: { months: round2(due.months), target: round2(target), full: TARGET_PERCENT },
    });
  }
  const { complete } = options;
  const result = compute(indicator, counts, {
    asOf: options.asOf,
    decimals: options.decimals,
    notices,
    ...(due.months < 12 ? { target } : {}),
    ...(complete === undefined ? {} : { complete }),
  });
  if (!result.ok) return result;
  // The engine's figure is ours alone: completing it in place is many times cheaper than copying it.
  const figure = result.value as { -readonly [Key in keyof SpmFigure]: SpmFigure[Key] };
  figure.indicator = code;
  figure.periodKind = periodKind ?? due.assumed ?? "year";
  if (denominatorSource !== undefined) figure.denominatorSource = denominatorSource;
  if (code === "SPM-KES-04" && ageSpan !== undefined) figure.ageSpan = ageSpan;
  return success(figure, result.notices);
}

const round2 = (value: number): number => Math.round(value * 100) / 100;
