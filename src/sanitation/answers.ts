import { faults, isRecord } from "../foundation/records.js";
import { type Issue, type Result, success } from "../foundation/result.js";
import { countIssue } from "../law/index.js";

/** A yes, a no, or that nobody knows. */
export type Verdict = boolean | null;

/** Answers of families (KK) or houses; whoever is in neither count is unknown, which is not a no. */
export interface Answers {
  readonly yes: number;
  readonly no: number;
}

/** Answers out of so many who could have answered. */
export interface AnswersOf extends Answers {
  readonly of: number;
}

/** All of these: one no decides, and what is not known leaves the rest open. */
export function allOf(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.includes(false)) return false;
  return verdicts.includes(null) ? null : true;
}

/** Whether a share is reached whatever the unknown answers turn out to be; null where it depends on them. */
export function reaches({ yes, no, of }: AnswersOf, percent: number): Verdict {
  if (of === 0) return null;
  if (yes * 100 >= percent * of) return true;
  return (of - no) * 100 < percent * of ? false : null;
}

type Path = readonly (string | number)[];

/** Why a value is no count; nothing when it is one. */
export function countFault(path: Path, value: unknown): Issue | undefined {
  const issue = countIssue({ numerator: value as number, denominator: 1 });
  return issue === undefined ? undefined : { ...issue, path };
}

/** Answers that fit into the number of those asked. Without answers everybody is unknown. */
export function checkedAnswers(answers: Answers | null | undefined, of: number, path: Path): Result<AnswersOf> {
  if (answers === undefined || answers === null) return success({ yes: 0, no: 0, of });
  if (!isRecord(answers)) return { ok: false, issues: [{ code: "sanitation.not-a-record", path }] };
  const { yes, no } = answers;
  const issues = faults(
    countFault([...path, "yes"], yes),
    countFault([...path, "no"], no),
    countFault([...path, "of"], of),
  );
  if (issues.length > 0) return { ok: false, issues };
  if (yes + no > of) {
    return { ok: false, issues: [{ code: "sanitation.answers-above-whole", path, facts: { answers: yes + no, of } }] };
  }
  return success({ yes, no, of });
}
