import { failure, type Issue, type Result, success } from "../foundation/result.js";
import { type HealthyFamilyIndicatorId, healthyFamilyIndicators } from "./healthy-family-indicators.js";
import { arrayFault, countFault, isUnstated, type Path } from "./values.js";

/** Y: fulfilled; T: not fulfilled; N: not applicable to this family. */
export type FamilyAnswer = "Y" | "T" | "N";

/**
 * The twelve answers: a list in the order of the form, a text of twelve letters with `?` for an unknown one, or by
 * indicator. Null or left out is unknown.
 */
export type FamilyAnswers =
  | string
  | readonly (FamilyAnswer | null | undefined)[]
  | Readonly<Partial<Record<HealthyFamilyIndicatorId, FamilyAnswer | null | undefined>>>;

/** How often each answer was given; together twelve for a family. */
export interface AnswerCounts {
  readonly Y: number;
  readonly T: number;
  readonly N: number;
  /** Default 0. */
  readonly unknown?: number | undefined;
}

/** How often each answer was given. */
export interface AnswerTally {
  readonly Y: number;
  readonly T: number;
  readonly N: number;
  readonly unknown: number;
}

/** Twelve answers; null is unknown. */
export type TwelveAnswers = readonly (FamilyAnswer | null)[];

const ANSWERS: readonly unknown[] = ["Y", "T", "N"];

/** How many indicators there are. */
const TWELVE = 12;

function readList(answers: readonly unknown[], path: Path): Result<TwelveAnswers> {
  if (answers.length !== TWELVE) {
    const facts = { answers: answers.length, expected: TWELVE };
    return failure({ code: "puskesmas.not-twelve-answers", path, facts });
  }
  const issues = answers.flatMap((answer, i): readonly Issue[] =>
    isUnstated(answer) || ANSWERS.includes(answer) ? [] : [{ code: "puskesmas.not-an-answer", path: [...path, i] }],
  );
  return issues.length > 0
    ? failure(...issues)
    : success(answers.map((answer) => (answer ?? null) as FamilyAnswer | null));
}

/** Reads twelve answers; an issue for more, fewer or other ones. */
export function readAnswers(answers: FamilyAnswers, path: Path): Result<TwelveAnswers> {
  if (typeof answers === "string")
    return readList(
      [...answers].map((letter) => (letter === "?" ? null : letter)),
      path,
    );
  if (typeof answers !== "object" || answers === null) return failure({ code: "puskesmas.not-answers", path });
  if (Array.isArray(answers)) return readList(answers, path);
  const byId = answers as Readonly<Record<string, unknown>>;
  const ids: readonly string[] = healthyFamilyIndicators.map(({ id }) => id);
  const stray = Object.keys(byId).findIndex((id) => !ids.includes(id));
  if (stray >= 0) return failure({ code: "puskesmas.indicator-unknown", path: [...path, stray] });
  return readList(
    ids.map((id) => byId[id]),
    path,
  );
}

/** Why counts are not those of twelve answers. */
export function countsFaults(counts: AnswerCounts): readonly Issue[] {
  const { Y, T, N, unknown = 0 } = counts;
  const issues = Object.entries({ Y, T, N, unknown }).flatMap(([name, value]) => countFault([name], value) ?? []);
  if (issues.length > 0 || Y + T + N + unknown === TWELVE) return issues;
  return [{ code: "puskesmas.not-twelve-answers", facts: { answers: Y + T + N + unknown, expected: TWELVE } }];
}

/** Counts answers. */
export function countAnswers(answers: TwelveAnswers): AnswerTally {
  const count = (wanted: FamilyAnswer | null) => answers.filter((answer) => answer === wanted).length;
  return { Y: count("Y"), T: count("T"), N: count("N"), unknown: count(null) };
}

/** One indicator over all members. */
function combined(answers: TwelveAnswers): FamilyAnswer | null {
  if (answers.includes("T")) return "T";
  if (answers.includes(null)) return null;
  return answers.includes("Y") ? "Y" : "N";
}

/**
 * Combines the answers of a family's members: one T makes the family T, only N makes it N, and otherwise it is Y.
 *
 * An unknown answer leaves the indicator unknown, unless another member's T decides it.
 *
 * @param members - the twelve answers of each member, at least one member
 * @returns the twelve answers of the family, null where unknown; an issue for no members or unusable answers
 * @example
 * ```ts
 * import { combineMembers } from "tatasehat/puskesmas";
 * const family = combineMembers(["YYNNNNNNYYYY", "NNNNNNYNTYYY"]);
 * family.ok && family.value.join(""); //=> "YYNNNNYNTYYY"
 * ```
 */
export function combineMembers(members: readonly FamilyAnswers[]): Result<TwelveAnswers> {
  const notAList = arrayFault(["members"], members);
  if (notAList !== undefined) return failure(notAList);
  if (members.length === 0) return failure({ code: "puskesmas.no-members", path: ["members"] });
  const read = members.map((answers: FamilyAnswers, i) => readAnswers(answers, ["members", i]));
  const issues = read.flatMap((result) => (result.ok ? [] : result.issues));
  if (issues.length > 0) return failure(...issues);
  const known = read.flatMap((result) => (result.ok ? [result.value] : []));
  return success(healthyFamilyIndicators.map((_, i) => combined(known.map((answers) => answers[i] ?? null))));
}
