import { failure, type Issue, type Result, success } from "../foundation/result.js";
import type { AnswerTally } from "./family-answers.js";
import {
  type AreaFamilies,
  type AreaHealthyFamilyIndex,
  type AreaOptions,
  indexOf,
  NO_ANSWERS,
  noticesOf,
} from "./healthy-family-area.js";
import { healthyFamilyIndicators } from "./healthy-family-indicators.js";
import { healthyFamilyRule, ruleOn } from "./rules.js";
import { countFault, listFault, type Path, recordFault } from "./values.js";

const plusAnswers = (a: AnswerTally, b: AnswerTally): AnswerTally => ({
  Y: a.Y + b.Y,
  T: a.T + b.T,
  N: a.N + b.N,
  unknown: a.unknown + b.unknown,
});

/**
 * Pools areas: the villages of a puskesmas from their RT, the puskesmas from its villages. Families are added up, never
 * indices averaged, so that pooling halves gives the whole.
 *
 * @param areas - the indices of the areas, each family in one of them only
 * @param options - the day whose rule applies; the reading is that of the areas
 * @returns the index of all of them together; an issue for no areas, or areas read in different ways
 * @example
 * ```ts
 * import { areaHealthyFamilyIndex, poolHealthyFamilies } from "tatasehat/puskesmas";
 * const village = (...rows: string[]) => {
 *   const index = areaHealthyFamilyIndex(rows.map((answers) => ({ answers })), { asOf: "2019-12-31" });
 *   return index.ok ? [index.value] : [];
 * };
 * const areas = [...village("YYNNNYYYYYYY", "YTNNNYYYTYYY"), ...village("YYYYYYYYYYYY")];
 * const puskesmas = poolHealthyFamilies(areas, { asOf: "2019-12-31" });
 * puskesmas.ok && puskesmas.value.index?.text; //=> "0.667"
 * ```
 */
export function poolHealthyFamilies(
  areas: readonly AreaHealthyFamilyIndex[],
  options: Pick<AreaOptions, "asOf"> = {},
): Result<AreaHealthyFamilyIndex> {
  const list = listFault(["areas"], areas);
  if (list !== undefined) return failure(list);
  const [first] = areas;
  if (first === undefined) return failure({ code: "puskesmas.nothing-reported", path: ["areas"] });
  const faults = areas.flatMap((area, i) => areaFaults(area, ["areas", i]));
  if (faults.length > 0) return failure(...faults);
  const { reading } = first;
  const other = areas.findIndex(
    (area) => area.reading.denominator !== reading.denominator || area.reading.atEighty !== reading.atEighty,
  );
  if (other >= 0) return failure({ code: "puskesmas.areas-read-differently", path: ["areas", other] });
  const rule = ruleOn(healthyFamilyRule, options.asOf);
  if (!rule.ok) return rule;
  const total = (field: keyof AreaFamilies) => areas.reduce((sum, { families }) => sum + families[field], 0);
  const families: AreaFamilies = {
    healthy: total("healthy"),
    notHealthy: total("notHealthy"),
    notComputable: total("notComputable"),
    undetermined: total("undetermined"),
    expected: total("expected"),
  };
  // One area without answers by indicator leaves the pool without them; an area without families has them at 0.
  const hasAnswers = areas.every(({ indicators }) => indicators.length > 0);
  const answers = hasAnswers
    ? healthyFamilyIndicators.map((_, i) =>
        areas.reduce((sum, { indicators }) => plusAnswers(sum, indicators[i]?.counts ?? NO_ANSWERS), NO_ANSWERS),
      )
    : [];
  const pooled = indexOf({ families, answers }, reading, rule.value);
  return success(pooled, [...rule.notices, ...noticesOf(pooled)]);
}

/** What makes the index of an area unusable, which may have been kept as text in between. */
function areaFaults(area: AreaHealthyFamilyIndex, path: Path): readonly Issue[] {
  const { families, indicators, reading } = area;
  const fault =
    recordFault([...path, "families"], families) ??
    recordFault([...path, "reading"], reading) ??
    listFault([...path, "indicators"], indicators);
  if (fault !== undefined) return [fault];
  const { healthy, notHealthy, notComputable, undetermined, expected } = families;
  const parts = { healthy, notHealthy, notComputable, undetermined, expected };
  const issues = Object.entries(parts).flatMap(([part, count]) => countFault([...path, "families", part], count) ?? []);
  const counted = healthy + notHealthy + notComputable + undetermined;
  if (issues.length === 0 && counted > expected) {
    issues.push({ code: "puskesmas.more-than-expected", path: [...path, "families"], facts: { families: counted } });
  }
  return [
    ...issues,
    ...indicators.flatMap(({ counts }, i) => {
      const at = [...path, "indicators", i, "counts"];
      const stray = recordFault(at, counts);
      if (stray !== undefined) return [stray];
      const { Y, T, N, unknown } = counts;
      return Object.entries({ Y, T, N, unknown }).flatMap(
        ([answer, count]) => countFault([...at, answer], count) ?? [],
      );
    }),
  ];
}
