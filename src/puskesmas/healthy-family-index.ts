import { failure, type Notice, type Result, success } from "../foundation/result.js";
import {
  type AnswerCounts,
  type AnswerTally,
  combineMembers,
  countAnswers,
  countsFaults,
  type FamilyAnswers,
  readAnswers,
  type TwelveAnswers,
} from "./family-answers.js";
import {
  type HealthyFamilyReading,
  type HealthyShare,
  otherClass,
  type ShareCounts,
  shareOf,
} from "./healthy-share.js";
import { type Grounds, healthyFamilyRule, type RuleOnDay, ruleOn } from "./rules.js";

/** A family: its twelve answers, those of its members, or how often each answer was given. */
export type FamilyRecord =
  | FamilyAnswers
  | { readonly members: readonly FamilyAnswers[] }
  | { readonly counts: AnswerCounts };

/** How the index is to be read; what is left out is read as the sources mostly do. */
export interface HealthyFamilyOptions extends Partial<HealthyFamilyReading> {
  /** The day whose rule applies, YYYY-MM-DD; default the newest that the sources speak of. */
  readonly asOf?: string | undefined;
}

/** The healthy family index (IKS) of one family. */
export interface HealthyFamilyIndex extends HealthyShare, Grounds {
  readonly counts: AnswerTally;
  /** In the order of the form, null where unknown; missing where only counts were given. */
  readonly answers?: TwelveAnswers;
  /** The readings that applied, defaults included. */
  readonly reading: HealthyFamilyReading;
}

/** The chosen reading. */
export function readingOf(options: HealthyFamilyOptions): HealthyFamilyReading {
  const { denominator = "applicable", atEighty = "pra-sehat" } = options;
  if (denominator !== "applicable" && denominator !== "all-twelve") {
    throw new RangeError("denominator must be applicable or all-twelve");
  }
  if (atEighty !== "pra-sehat" && atEighty !== "sehat") throw new RangeError("atEighty must be pra-sehat or sehat");
  return { denominator, atEighty };
}

const has = <K extends string>(record: unknown, key: K): record is Readonly<Record<K, unknown>> =>
  typeof record === "object" && record !== null && Object.hasOwn(record, key);

/** Reads the answers of a family in any of its forms. */
export function readFamily(
  family: FamilyRecord,
): Result<{ readonly counts: AnswerTally; readonly answers?: TwelveAnswers }> {
  if (has(family, "counts")) {
    const counts = family.counts as AnswerCounts;
    if (typeof counts !== "object" || counts === null)
      return failure({ code: "puskesmas.not-answers", path: ["counts"] });
    const issues = countsFaults(counts).map((issue) => ({ ...issue, path: ["counts", ...(issue.path ?? [])] }));
    const { Y, T, N, unknown = 0 } = counts;
    return issues.length > 0 ? failure(...issues) : success({ counts: { Y, T, N, unknown } });
  }
  const answers = has(family, "members")
    ? combineMembers(family.members as readonly FamilyAnswers[])
    : readAnswers(family as FamilyAnswers, ["answers"]);
  if (!answers.ok) return answers;
  return success({ counts: countAnswers(answers.value), answers: answers.value });
}

/** The answers of a family as the counts of a share. */
export const familyShare = ({ Y, T, N, unknown }: AnswerTally): ShareCounts => ({
  yes: Y,
  no: T,
  notApplicable: N,
  unknown,
});

/** Says where another reading would give another class. */
function readingNotices(counts: ShareCounts, reading: HealthyFamilyReading): readonly Notice[] {
  const other = (change: Partial<HealthyFamilyReading>, code: string): Notice[] => {
    const category = otherClass(counts, reading, change);
    return category === undefined ? [] : [{ code, facts: { category } }];
  };
  return [
    ...other(
      { denominator: reading.denominator === "applicable" ? "all-twelve" : "applicable" },
      "puskesmas.iks-other-denominator",
    ),
    ...other({ atEighty: reading.atEighty === "sehat" ? "pra-sehat" : "sehat" }, "puskesmas.iks-at-eighty"),
  ];
}

/** The index of a family whose answers were read. */
export function familyIndex(
  family: Pick<HealthyFamilyIndex, "counts" | "answers">,
  reading: HealthyFamilyReading,
  { grounds }: Pick<RuleOnDay<unknown>, "grounds">,
): HealthyFamilyIndex {
  const indicator = "puskesmas.healthy-family-index";
  const share = shareOf(familyShare(family.counts), { asOf: grounds.asOf, reading, indicator });
  return { ...family, ...share, reading, ...grounds };
}

/**
 * The healthy family index (IKS) of one family: indicators fulfilled of those that apply, Y / (12 − N).
 *
 * Above 0.800 is sehat, from 0.500 pra-sehat, below it tidak sehat, decided on the exact fraction. An unknown answer
 * leaves the index undetermined between two bounds; the class is given where both lie in it. Where none of the twelve
 * applies the index is not computable.
 *
 * @param family - twelve answers Y, T or N (null or `?` unknown), `{ members }` with those of each, or `{ counts }`
 * @param options - the day whose rule applies; dividing by all twelve; 0.800 as sehat
 * @returns the index with its class and bounds; an issue for other than twelve answers or letters
 * @throws RangeError for an unknown reading
 * @example
 * ```ts
 * import { healthyFamilyIndex } from "tatasehat/puskesmas";
 * const family = healthyFamilyIndex("YTNNNYYYTYYY", { asOf: "2019-12-31" });
 * family.ok && [family.value.index?.text, family.value.category]; //=> ["0.778", "pra-sehat"]
 * const asked = healthyFamilyIndex("Y?NNNYYY?YYY", { asOf: "2019-12-31" });
 * asked.ok && [asked.value.bounds?.lowest.text, asked.value.bounds?.highest.text]; //=> ["0.778", "1.000"]
 * asked.ok && [asked.value.index, asked.value.category]; //=> [null, null]
 * ```
 */
export function healthyFamilyIndex(
  family: FamilyRecord,
  options: HealthyFamilyOptions = {},
): Result<HealthyFamilyIndex> {
  const reading = readingOf(options);
  const read = readFamily(family);
  if (!read.ok) return read;
  const rule = ruleOn(healthyFamilyRule, options.asOf);
  if (!rule.ok) return rule;
  const value = familyIndex(read.value, reading, rule.value);
  const notices: Notice[] = [...rule.notices, ...readingNotices(familyShare(read.value.counts), reading)];
  if (value.status === "not-computable") notices.push({ code: "puskesmas.iks-not-computable" });
  if (value.status === "undetermined") {
    notices.push({ code: "puskesmas.iks-undetermined", facts: { count: read.value.counts.unknown } });
  }
  return success(value, notices);
}
