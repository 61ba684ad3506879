import { type IsoDate, isIsoDate } from "../foundation/calendar.js";
import { type Bilingual, type Citation, failure, type Issue, type Result, success } from "../foundation/result.js";
import { cite } from "../law/index.js";
import { isListRegister, type ListRegister } from "./register.js";
import { readVillageCode } from "./village-code.js";

/** Where a village's list of the poor stands. */
export type SubmissionState =
  | "not-submitted"
  | "draft"
  | "deliberated"
  | "submitted"
  | "returned"
  | "approved"
  | "sent"
  | "determined";

/** Whose turn it is to act. */
export type SubmissionTurn = "village" | "social-office" | "ministry";

/** What a state means and where it leads. */
export interface SubmissionStateDescription {
  readonly name: Bilingual;
  /** The states that may follow; empty at the end. */
  readonly next: readonly SubmissionState[];
  /** Null when nobody has to act any more. */
  readonly turn: SubmissionTurn | null;
}

/**
 * The states of a village's list and what may follow each.
 *
 * From draft to determination as DTKS and DTSEN are kept (reported, not read in the rule). Where a returned list goes is
 * not stated: here it is drafted and deliberated anew, or, when only its entry was wrong, handed in again.
 */
export const submissionStates: Readonly<Record<SubmissionState, SubmissionStateDescription>> = {
  "not-submitted": { name: { id: "belum ada", en: "not begun" }, next: ["draft"], turn: "village" },
  draft: { name: { id: "daftar awal", en: "first list" }, next: ["deliberated"], turn: "village" },
  deliberated: {
    name: { id: "dimusyawarahkan", en: "deliberated in the village" },
    next: ["submitted"],
    turn: "village",
  },
  submitted: {
    name: { id: "diserahkan", en: "handed in" },
    next: ["returned", "approved"],
    turn: "social-office",
  },
  returned: { name: { id: "dikembalikan", en: "returned" }, next: ["draft", "submitted"], turn: "village" },
  approved: {
    name: { id: "disahkan bupati/wali kota", en: "approved for the regent or mayor" },
    next: ["sent"],
    turn: "social-office",
  },
  sent: { name: { id: "dikirim ke kementerian", en: "sent to the ministry" }, next: ["determined"], turn: "ministry" },
  determined: { name: { id: "ditetapkan", en: "determined" }, next: [], turn: null },
};

/** What shows that the village agreed on its list: the minutes of its meeting, or a signed statement (SPTJM). */
export type SubmissionEvidence = "minutes" | "sptjm";

/** One step of a list. */
export interface SubmissionStep {
  readonly to: SubmissionState;
  readonly on: IsoDate;
  /** Needed to be `deliberated`: the minutes; for DTSEN the SPTJM will do instead. */
  readonly evidence?: SubmissionEvidence | undefined;
}

/** A village's list of the poor on its way to the register. */
export interface PoorListSubmission {
  /** The village's code, dotted. */
  readonly village: string;
  readonly register: ListRegister;
  readonly state: SubmissionState;
  /** The day on which it was first handed in; later ones do not change it. */
  readonly submittedOn: IsoDate | null;
  readonly steps: readonly SubmissionStep[];
}

/**
 * Opens the file of a village's list, before anything was done.
 *
 * @param submission - the village's Kemendagri code, dotted or not, and the register that the list is for
 * @returns a submission in state `not-submitted`; an issue when the code or the register is none
 * @example
 * ```ts
 * import { startSubmission } from "tatasehat/poverty";
 * const begun = startSubmission({ village: "74.10.03.2001", register: "DTKS" });
 * begun.ok && begun.value.state; //=> "not-submitted"
 * ```
 */
export function startSubmission(submission: {
  readonly village: string;
  readonly register: ListRegister;
}): Result<PoorListSubmission> {
  const issues: Issue[] = [];
  const village = readVillageCode(submission.village);
  if (village === undefined) issues.push({ code: "poverty.village-code-invalid", path: ["village"] });
  const { register } = submission;
  if (!isListRegister(register)) issues.push({ code: "poverty.register-unknown", path: ["register"] });
  if (village === undefined || issues.length > 0) return failure(...issues);
  return success({ village: village.code, register, state: "not-submitted", submittedOn: null, steps: [] });
}

/**
 * Takes a village's list one step further, or refuses.
 *
 * @param submission - the list as it stands; it is not changed
 * @param step - the next state, the day YYYY-MM-DD, and for `deliberated` its evidence
 * @returns the list after the step; an issue when the state may not follow, the day precedes the last step, or the list
 *   was deliberated without minutes (for DTSEN: without minutes or SPTJM)
 * @example
 * ```ts
 * import { advanceSubmission, startSubmission } from "tatasehat/poverty";
 * const begun = startSubmission({ village: "74.10.03.2001", register: "DTKS" });
 * const refused = begun.ok && advanceSubmission(begun.value, { to: "approved", on: "2021-06-01" });
 * refused; //=> {
 * //   ok: false,
 * //   issues: [{
 * //     code: "poverty.transition-refused",
 * //     path: ["to"],
 * //     facts: { from: "not-submitted", to: "approved", allowed: "draft" },
 * //   }],
 * // }
 * ```
 */
export function advanceSubmission(submission: PoorListSubmission, step: SubmissionStep): Result<PoorListSubmission> {
  const issue = refusal(submission, step);
  if (issue !== undefined) return failure(issue);
  const { to, on, evidence } = step;
  return success({
    ...submission,
    state: to,
    submittedOn: submission.submittedOn ?? (to === "submitted" ? on : null),
    steps: [...submission.steps, evidence === undefined ? { to, on } : { to, on, evidence }],
  });
}

/**
 * Replays the steps of a village's list from the start, as a file tells them.
 *
 * @param history - the village's code, the register and the steps in the order in which they were done
 * @returns the list as it stands after all steps; the issue of the first step that is refused, with its place
 * @example
 * ```ts
 * import { replaySubmission } from "tatasehat/poverty";
 * const list = replaySubmission({
 *   village: "74.10.03.2001", register: "DTKS",
 *   steps: [
 *     { to: "draft", on: "2021-06-01" },
 *     { to: "deliberated", on: "2021-06-10", evidence: "minutes" },
 *     { to: "submitted", on: "2021-06-14" },
 *     { to: "returned", on: "2021-06-16" },
 *     { to: "submitted", on: "2021-06-21" },
 *   ],
 * });
 * list.ok && list.value.state; //=> "submitted"
 * list.ok && list.value.submittedOn; //=> "2021-06-14"
 * ```
 */
export function replaySubmission(history: {
  readonly village: string;
  readonly register: ListRegister;
  readonly steps: readonly SubmissionStep[];
}): Result<PoorListSubmission> {
  let list = startSubmission(history);
  for (const [place, step] of (history.steps ?? []).entries()) {
    if (!list.ok) return list;
    list = advanceSubmission(list.value, step);
    if (!list.ok) {
      return failure(...list.issues.map((issue) => ({ ...issue, path: ["steps", place, ...(issue.path ?? [])] })));
    }
  }
  return list;
}

function refusal({ state, register, steps }: PoorListSubmission, step: SubmissionStep): Issue | undefined {
  const { to, on, evidence } = step ?? {};
  if (!Object.hasOwn(submissionStates, state)) return { code: "poverty.state-unknown", path: ["state"] };
  const { next } = submissionStates[state];
  if (!Object.hasOwn(submissionStates, to)) return { code: "poverty.state-unknown", path: ["to"] };
  if (!next.includes(to)) {
    const allowed = next.length === 0 ? "-" : next.join(", ");
    return { code: "poverty.transition-refused", path: ["to"], facts: { from: state, to, allowed } };
  }
  if (!isIsoDate(on)) return { code: "poverty.date-invalid", path: ["on"] };
  const last = steps.at(-1);
  if (last !== undefined && on < last.on) {
    return { code: "poverty.step-before-last", path: ["on"], facts: { on, last: last.on } };
  }
  if (to === "deliberated" && evidence !== "minutes" && !(evidence === "sptjm" && register === "DTSEN")) {
    const code = register === "DTSEN" ? "poverty.minutes-or-sptjm-missing" : "poverty.minutes-missing";
    const citation = RULES[register];
    return { code, path: ["evidence"], ...(citation === undefined ? {} : { citation }) };
  }
  return undefined;
}

/** Where the village's meeting is asked for (reported); of BDT no such rule was found. */
const RULES: Readonly<Partial<Record<ListRegister, Citation>>> = {
  DTKS: /* @__PURE__ */ cite("permensos-3-2021"),
  DTSEN: /* @__PURE__ */ cite("kepmensos-245-huk-2025"),
};
