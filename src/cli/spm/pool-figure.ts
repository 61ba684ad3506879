import { failure, type Issue, type Notice, type Result, success } from "../../foundation/result.js";
import { achievement, type DenominatorSource, type ServiceEntry, type SpmFigure } from "../../spm/index.js";
import type { AreaReport, PoolSum } from "./pool-sum.js";
import { AGE_SPANS, PERIOD_KINDS, SOURCES } from "./vocabularies.js";

/** Which source a pool has when its areas differ: the one that knows least. */
const LEAST_KNOWN: readonly DenominatorSource[] = ["projected", "estimated", "registered"];

/** The numbers whose bits are set. */
export function numbersIn(bits: number): readonly number[] {
  return [...Array(8).keys()].filter((number) => (bits & (1 << number)) !== 0);
}

/** The source of a pool's denominator; undefined as soon as one area does not say its own. */
export function sourceOf(bits: number): DenominatorSource | undefined {
  const sources = numbersIn(bits).map((number) => SOURCES[number]);
  return sources.includes(undefined) ? undefined : LEAST_KNOWN.find((source) => sources.includes(source));
}

/**
 * The figure of a sum, by the rules of the library's `pool`: nothing is made of mixed periods, kinds of period or age
 * spans; an incomplete sum is provisional; a total that the table prints itself is compared, never added.
 */
export function poolFigure(
  sum: PoolSum,
  service: ServiceEntry,
  asOf: string,
  printed: AreaReport | undefined,
): Result<SpmFigure> {
  const { numerator, denominator, reported, expected, names } = sum;
  if (reported === 0) return failure({ code: "spm.nothing-reported", facts: { expected } });
  const kinds = numbersIn(sum.periodKinds);
  const ageSpans = numbersIn(sum.ageSpans);
  const mixed = mixedIssues(sum, service, kinds.length, ageSpans.length);
  if (mixed.length > 0) return failure(...mixed);

  const periodKind = PERIOD_KINDS[kinds[0] as number];
  const denominatorSource = sourceOf(sum.sources);
  const figure = achievement(
    service.code,
    { numerator, denominator, denominatorSource },
    { asOf, periodKind, ageSpan: AGE_SPANS[ageSpans[0] as number], complete: { reported, expected } },
  );
  if (!figure.ok) return figure;

  const notices: Notice[] = [...figure.notices];
  const note = (code: string, facts: Notice["facts"] = {}): unknown => notices.push({ code, facts });
  if (sum.missing.count > 0) note("spm-file.missing", { areas: sum.missing.text(names) });
  if (numbersIn(sum.sources).length > 1) note("spm.mixed-denominator-sources");
  if (sum.aboveWhole.count > 0) note("spm.areas-above-whole", { areas: sum.aboveWhole.text(names) });
  if (sum.contained > 0) note("spm.cumulative-not-added", { rows: sum.contained });
  const isJudgedByDate = periodKind === undefined || periodKind === "cumulative";
  if (isJudgedByDate && sum.until !== undefined && sum.until !== asOf.slice(0, 7)) {
    note("spm.period-ends-elsewhere", { until: sum.until, asOf });
  }
  if (printed !== undefined && (printed.numerator !== numerator || printed.denominator !== denominator)) {
    note("spm.total-row-differs", { numerator: printed.numerator, denominator: printed.denominator });
  }
  return success({ ...figure.value, notices }, notices);
}

function mixedIssues(sum: PoolSum, service: ServiceEntry, kinds: number, ageSpans: number): readonly Issue[] {
  const mixed: Issue[] = [];
  if (service.code === "SPM-KES-04" && ageSpans > 1) mixed.push({ code: "spm.mixed-age-spans" });
  if (kinds > 1) mixed.push({ code: "spm.mixed-period-kinds" });
  const periods = [...sum.periods.keys()].sort();
  if (periods.length > 1) {
    const behind = periods.slice(0, -1).map((period) => sum.periods.get(period)?.text(sum.names));
    mixed.push({ code: "spm.mixed-periods", facts: { periods: periods.join(", "), areas: behind.join(", ") } });
  }
  return mixed;
}
