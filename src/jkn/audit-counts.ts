/* The printed counts of a report against each other. */
import type { AuditFinding, PublishedCoverage } from "./audit-types.js";
import { peopleAt } from "./people-to-reach.js";

/** Percentages that UHC has asked for, and everybody. */
export const TARGETS = [95, 98, 99, 100] as const;

/** Below so many people a count may well be exactly a round percentage by chance. */
const ENOUGH_PEOPLE = 10_000;

type Facts = NonNullable<AuditFinding["facts"]>;

const contradiction = (code: string, path: AuditFinding["path"], facts: Facts): AuditFinding => ({
  code: `jkn.audit-${code}`,
  ...(path === undefined ? {} : { path }),
  facts,
  severity: "contradiction",
});

const remark = (code: string, path: AuditFinding["path"], facts: Facts): AuditFinding => ({
  ...contradiction(code, path, facts),
  severity: "remark",
});

export function sumOf(counts: Readonly<Record<string, number>>): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}

/** A part of a sum, with the place of its figure in the input. */
interface Part {
  readonly path: readonly string[];
  readonly count: number;
}

/** Whether segments add up to the registered, and their labels name one purse each. */
export function auditSegments({ segments, segmentsComplete, registered }: PublishedCoverage): AuditFinding[] {
  if (segments === undefined) return [];
  const labels = Object.keys(segments)
    .filter((label) => /apbn/i.test(label) && /apbd/i.test(label))
    .map((label) => contradiction("segment-label", ["segments", label], { label }));
  if (registered === undefined) return labels;
  const sum = sumOf(segments);
  const difference = sum - registered;
  const isWrong = segmentsComplete === false ? difference > 0 : difference !== 0;
  if (!isWrong) return labels;
  const parts = Object.entries(segments).map(([label, count]) => ({ path: ["segments", label], count }));
  const repairs = segmentsComplete === false ? [] : swapsThatAgree(parts, { path: ["registered"], count: registered });
  return [...labels, contradiction("segments-sum", ["segments"], { sum, registered, difference }), ...repairs];
}

/** Whether active and inactive add up to the registered. */
export function auditActiveInactive({ active, inactive, registered }: PublishedCoverage): AuditFinding[] {
  if (registered === undefined) return [];
  if (active === undefined || inactive === undefined) {
    const [name, count] = active === undefined ? ["inactive", inactive] : ["active", active];
    return count !== undefined && count > registered
      ? [contradiction("part-above-registered", [String(name)], { count, registered })]
      : [];
  }
  const sum = active + inactive;
  if (sum === registered) return [];
  const parts = [
    { path: ["active"], count: active },
    { path: ["inactive"], count: inactive },
  ];
  const facts = { sum, registered, difference: sum - registered };
  return [
    contradiction("active-inactive-sum", ["active"], facts),
    ...swapsThatAgree(parts, { path: ["registered"], count: registered }),
  ];
}

/** Two neighbouring digits swapped in one figure: what would make a sum agree. */
function swapsThatAgree(parts: readonly Part[], total: Part): AuditFinding[] {
  const sum = parts.reduce((all, { count }) => all + count, 0);
  const wanted = [
    ...parts.map(({ path, count }) => ({ path, count, right: count - (sum - total.count) })),
    { ...total, right: sum },
  ];
  return wanted
    .filter(({ count, right }) => neighbourSwaps(String(count)).includes(String(right)))
    .map(({ path, count, right }) => remark("swap-would-agree", path, { count, right }));
}

function neighbourSwaps(digits: string): string[] {
  return [...digits.slice(1)].map((next, i) => digits.slice(0, i) + next + digits[i] + digits.slice(i + 2));
}

/** A registered count that is a round percentage of the population to the person: a target, not a count. */
export function auditRegisteredIsTarget(printed: PublishedCoverage): AuditFinding[] {
  const { population, registered, segments, segmentsComplete, target } = printed;
  if (population === undefined || registered === undefined || population < ENOUGH_PEOPLE) return [];
  const percents = [
    ...new Set([...TARGETS.filter((percent) => percent < 100), ...(target === undefined ? [] : [target])]),
  ];
  const percent = percents.find((one) => {
    const people = peopleAt(population, one);
    // The percentage of the population may have been rounded up or cut.
    return registered === people || (registered === people - 1 && population * one !== people * 100);
  });
  if (percent === undefined) return [];
  const isDenied = segments !== undefined && segmentsComplete !== false && sumOf(segments) !== registered;
  return [(isDenied ? contradiction : remark)("registered-is-target", ["registered"], { registered, percent })];
}

/** People said to be unregistered, missing or in need: which count that is, if any. */
export function auditPeopleMissing(printed: PublishedCoverage): AuditFinding[] {
  const { unregistered, shortfall, need } = printed;
  const known = knownGaps(printed);
  const findings: AuditFinding[] = [];
  const whole = known.find(({ kind }) => kind === "unregistered");
  if (unregistered !== undefined && whole !== undefined && unregistered !== whole.count) {
    const facts = { stated: unregistered, recomputed: whole.count };
    findings.push(
      contradiction("unregistered", ["unregistered"], facts),
      ...toTarget("unregistered", unregistered, known),
    );
  }
  if (shortfall !== undefined && known.length > 0) {
    const fits = toTarget("shortfall", shortfall, known);
    const isWhole = known.some(({ kind, count }) => kind === "unregistered" && count === shortfall);
    if (fits.length > 0) findings.push(...fits);
    else if (!isWhole) findings.push(contradiction("shortfall", ["shortfall"], { stated: shortfall }));
  }
  if (need !== undefined && !known.some(({ count }) => count === need)) {
    const counts = known.filter(({ kind }) => kind !== "to-target").map(({ count }) => count);
    findings.push(
      counts.length === 0
        ? remark("need-undefined", ["need"], { need })
        : remark("need-differs", ["need"], { need, counts: counts.join(", ") }),
    );
  }
  return findings;
}

/** A number of people that a report may have meant. */
interface KnownGap {
  readonly kind: "unregistered" | "inactive" | "to-target";
  readonly count: number;
  readonly percent?: number;
  readonly counted?: number;
}

function knownGaps(printed: PublishedCoverage): KnownGap[] {
  const { population, registered, inactive, active, segments, segmentsComplete, target } = printed;
  const gaps: KnownGap[] = [];
  const bases = [registered, segments === undefined || segmentsComplete === false ? undefined : sumOf(segments)].filter(
    (count, i, all) => count !== undefined && all.indexOf(count) === i,
  ) as number[];
  const lapsed = inactive ?? (active === undefined || registered === undefined ? undefined : registered - active);
  if (population !== undefined) {
    const percents = [...new Set([...TARGETS, ...(target === undefined ? [] : [target])])].filter((one) => one < 100);
    for (const counted of bases) gaps.push({ kind: "unregistered", count: Math.max(0, population - counted) });
    for (const counted of bases) {
      for (const percent of percents) {
        const count = peopleAt(population, percent) - counted;
        if (count > 0) gaps.push({ kind: "to-target", count, percent, counted });
      }
    }
  }
  if (lapsed !== undefined) gaps.push({ kind: "inactive", count: lapsed });
  return gaps;
}

function toTarget(path: string, stated: number, known: readonly KnownGap[]): AuditFinding[] {
  return known
    .filter(({ kind, count }) => kind === "to-target" && count === stated)
    .slice(0, 1)
    .map(({ percent, counted }) =>
      remark("missing-to-target", [path], { stated, percent: percent ?? null, counted: counted ?? null }),
    );
}

/** Values that the report prints twice, and which of the two fits the rest. */
export function auditStatedTwice(
  printed: PublishedCoverage,
  fitsCoverage: (registered: number | undefined, population: number | undefined) => boolean,
): AuditFinding[] {
  const { population, registered, segments, alsoStated } = printed;
  const sums = segments === undefined || printed.segmentsComplete === false ? undefined : segments;
  const twice = (
    path: readonly string[],
    first: number | undefined,
    second: number,
    fits: (value: number) => boolean,
  ) => {
    if (first === undefined || first === second) return [];
    const [one, other] = [fits(first), fits(second)];
    return one === other
      ? [contradiction("stated-twice", path, { first, second })]
      : [contradiction("stated-twice-one-fits", path, { first, second, fits: one ? first : second })];
  };
  return [
    ...(alsoStated?.population ?? []).flatMap((second) =>
      twice(["population"], population, second, (value) => fitsCoverage(registered, value)),
    ),
    ...(alsoStated?.registered ?? []).flatMap((second) =>
      twice(["registered"], registered, second, (value) =>
        sums === undefined ? fitsCoverage(value, population) : sumOf(sums) === value,
      ),
    ),
    ...Object.entries(alsoStated?.segments ?? {}).flatMap(([label, second]) =>
      twice(
        ["segments", label],
        segments?.[label],
        second,
        (value) => sums !== undefined && sumOf({ ...sums, [label]: value }) === registered,
      ),
    ),
  ];
}
