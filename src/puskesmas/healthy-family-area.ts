import { failure, type Issue, type Notice, type Result, success } from "../foundation/result.js";
import type { AnswerTally, FamilyAnswer, TwelveAnswers } from "./family-answers.js";
import {
  type FamilyRecord,
  familyIndex,
  familyShare,
  type HealthyFamilyOptions,
  readFamily,
  readingOf,
} from "./healthy-family-index.js";
import { type HealthyFamilyIndicatorId, healthyFamilyIndicators } from "./healthy-family-indicators.js";
import { type HealthyFamilyReading, type HealthyShare, type ShareCounts, shareOf } from "./healthy-share.js";
import { type Grounds, healthyFamilyRule, type RuleOnDay, ruleOn } from "./rules.js";
import { countFault, listFault, repeats } from "./values.js";

/** A family of an area. */
export interface AreaFamily {
  /** Any id that tells families apart; it is not repeated in messages. */
  readonly family?: string | undefined;
  readonly answers: FamilyRecord;
}

/** How an area is to be read. */
export interface AreaOptions extends HealthyFamilyOptions {
  /** How many families live there; without it, those given are taken to be all. */
  readonly expected?: number | undefined;
}

/** The families of an area by their index. */
export interface AreaFamilies {
  readonly healthy: number;
  readonly notHealthy: number;
  /** No indicator applies to them: they are not counted. */
  readonly notComputable: number;
  /** An unknown answer leaves open whether they are healthy. */
  readonly undetermined: number;
  readonly expected: number;
}

/** One indicator over the families of an area: Y / (Y + T). */
export interface AreaIndicator extends HealthyShare {
  readonly indicator: HealthyFamilyIndicatorId;
  readonly counts: AnswerTally;
}

/** The healthy family index of an RT, a village or a puskesmas. */
export interface AreaHealthyFamilyIndex extends HealthyShare, Grounds {
  readonly families: AreaFamilies;
  /** In the order of the form; empty where a family gave only its counts. */
  readonly indicators: readonly AreaIndicator[];
  readonly reading: HealthyFamilyReading;
}

/** A family whose answers were read. */
interface ReadFamily {
  readonly counts: AnswerTally;
  readonly answers?: TwelveAnswers;
}

/** Nobody asked yet. */
export const NO_ANSWERS: AnswerTally = { Y: 0, T: 0, N: 0, unknown: 0 };

/** What an area is made of: whole families, and whole answers by indicator. */
type AreaSums = Pick<AreaHealthyFamilyIndex, "families"> & {
  readonly answers: readonly AnswerTally[];
};

/** The shares of an area from its sums. */
export function indexOf(
  { families, answers }: AreaSums,
  reading: HealthyFamilyReading,
  { grounds }: Pick<RuleOnDay<unknown>, "grounds">,
): AreaHealthyFamilyIndex {
  const { healthy, notHealthy, notComputable, undetermined, expected } = families;
  const { asOf } = grounds;
  // What is not applicable has no place in the shares of an area: only families divide by all twelve.
  const areaReading: HealthyFamilyReading = { ...reading, denominator: "applicable" };
  const counts: ShareCounts = { yes: healthy, no: notHealthy, notApplicable: notComputable, unknown: undetermined };
  const complete = { reported: healthy + notHealthy + notComputable + undetermined, expected };
  const indicators = answers.map((sum, i): AreaIndicator => {
    const id = healthyFamilyIndicators[i]?.id as HealthyFamilyIndicatorId;
    const options = { asOf, reading: areaReading, indicator: `puskesmas.healthy-family-${id}` };
    return { indicator: id, counts: sum, ...shareOf(familyShare(sum), options) };
  });
  const options = { asOf, reading: areaReading, indicator: "puskesmas.healthy-family-area-index", complete };
  return { families, ...shareOf(counts, options), indicators, reading, ...grounds };
}

/** What the reader of an area must know of its families. */
export function noticesOf({ families, status }: AreaHealthyFamilyIndex): readonly Notice[] {
  const { notComputable, undetermined } = families;
  const told = (code: string, count: number): Notice[] => (count > 0 ? [{ code, facts: { count } }] : []);
  return [
    ...told("puskesmas.families-not-computable", notComputable),
    ...told("puskesmas.families-undetermined", undetermined),
    ...(status === "not-computable" ? [{ code: "puskesmas.iks-not-computable" }] : []),
  ];
}

/** What a family counts as: above 0.800 whatever the unknown answers are, not above it whatever they are, or open. */
function sortFamily(
  answers: AnswerTally,
  reading: HealthyFamilyReading,
  rule: Pick<RuleOnDay<unknown>, "grounds">,
): keyof Omit<AreaFamilies, "expected"> {
  const { status, category, range } = familyIndex({ counts: answers }, reading, rule);
  if (status === "not-computable") return "notComputable";
  if (category === "sehat") return "healthy";
  return range?.[1] === "sehat" ? "undetermined" : "notHealthy";
}

function readFamilies(families: readonly AreaFamily[]): Result<readonly ReadFamily[]> {
  const list = listFault(["families"], families);
  if (list !== undefined) return failure(list);
  const read = families.map(({ answers }) => readFamily(answers));
  const issues: Issue[] = read.flatMap((family, i) =>
    family.ok ? [] : family.issues.map((issue) => ({ ...issue, path: ["families", i, ...(issue.path ?? [])] })),
  );
  for (const i of repeats(families, ({ family }) => family)) {
    issues.push({ code: "puskesmas.repeated", path: ["families", i, "family"] });
  }
  return issues.length > 0 ? failure(...issues) : success(read.flatMap((family) => (family.ok ? [family.value] : [])));
}

/** The answers of all families by indicator; none as soon as one family gave only its counts. */
function sumAnswers(families: readonly ReadFamily[]): readonly AnswerTally[] {
  if (families.some(({ answers }) => answers === undefined)) return [];
  const key = (answer: FamilyAnswer | null | undefined): keyof AnswerTally => answer ?? "unknown";
  return healthyFamilyIndicators.map((_, i) => {
    const sum: { -readonly [Key in keyof AnswerTally]: number } = { ...NO_ANSWERS };
    for (const { answers } of families) sum[key(answers?.[i])] += 1;
    return sum;
  });
}

/**
 * The healthy family index (IKS) of an RT, a village or a puskesmas: families above 0.800 of the families counted, and
 * each indicator as Y / (Y + T).
 *
 * A family to which no indicator applies is not counted. One whose unknown answers leave open whether it is healthy
 * leaves the index undetermined between two bounds. With `expected` families not yet visited make it provisional.
 *
 * @param families - the families of the area with their answers
 * @param options - the readings of {@link healthyFamilyIndex}, and how many families there are
 * @returns the index with its class, and the twelve indicators; an issue for unusable answers, a family that comes twice,
 *   or more families than expected
 * @throws RangeError for an unknown reading
 * @example
 * ```ts
 * import { areaHealthyFamilyIndex } from "tatasehat/puskesmas";
 * const families = ["YYNNNYYYYYYY", "YTNNNYYYTYYY", "YTNNNYYYTTYT"].map((answers) => ({ answers }));
 * const village = areaHealthyFamilyIndex(families, { asOf: "2019-12-31" });
 * village.ok && [village.value.index?.text, village.value.category]; //=> ["0.333", "tidak-sehat"]
 * village.ok && village.value.indicators[8]?.index?.text; //=> "0.333"
 * ```
 */
export function areaHealthyFamilyIndex(
  families: readonly AreaFamily[],
  options: AreaOptions = {},
): Result<AreaHealthyFamilyIndex> {
  const reading = readingOf(options);
  const read = readFamilies(families);
  if (!read.ok) return read;
  const { expected = read.value.length } = options;
  const fault = countFault(["expected"], expected);
  if (fault !== undefined) return failure(fault);
  if (expected < read.value.length) {
    return failure({
      code: "puskesmas.more-than-expected",
      path: ["expected"],
      facts: { families: read.value.length },
    });
  }
  const rule = ruleOn(healthyFamilyRule, options.asOf);
  if (!rule.ok) return rule;
  const counted = { healthy: 0, notHealthy: 0, notComputable: 0, undetermined: 0, expected };
  for (const { counts } of read.value) counted[sortFamily(counts, reading, rule.value)] += 1;
  const area = indexOf({ families: counted, answers: sumAnswers(read.value) }, reading, rule.value);
  return success(area, [...rule.notices, ...noticesOf(area)]);
}
