import { failure, type Issue, type Notice, type Result, success } from "../foundation/result.js";
import { nearest } from "../foundation/text.js";
import { dangerZone, type EsiVitalSign, type EsiVitals, readSaturation } from "./esi-vitals.js";
import type { TriageNumber } from "./triage.js";

/** A kind of resource: two laboratory tests are one kind. */
export type EsiResource =
  | "laboratory"
  | "imaging"
  | "ecg"
  | "consultation"
  | "procedure"
  | "iv-or-im-medicine"
  | "iv-fluids";

const RESOURCES: readonly EsiResource[] = [
  "laboratory",
  "imaging",
  "ecg",
  "consultation",
  "procedure",
  "iv-or-im-medicine",
  "iv-fluids",
];

/** What a patient may need without its counting as a resource. */
export type EsiNotResource = "oral-medicine" | "prescription" | "history-and-examination" | "tetanus-injection";

const NOT_RESOURCES: readonly EsiNotResource[] = [
  "oral-medicine",
  "prescription",
  "history-and-examination",
  "tetanus-injection",
];

/** That these two are no resources stands in no text read here. */
const UNVERIFIED: readonly string[] = ["history-and-examination", "tetanus-injection"];

/** The answers to the steps A to D; null is "not known", never "no". */
export interface EsiAnswers extends EsiVitals {
  /** A: needs a life-saving intervention now. */
  readonly lifeSaving: boolean | null;
  /** B: high risk. */
  readonly highRisk: boolean | null;
  /** B: newly confused, lethargic or disoriented. */
  readonly newlyConfused: boolean | null;
  /** B: severe pain or distress. */
  readonly severePainOrDistress: boolean | null;
  /** C: everything the patient is expected to need. */
  readonly resources?: readonly (EsiResource | EsiNotResource)[] | null | undefined;
}

/** A level of the Emergency Severity Index. It has no time limits: each facility sets them. */
export interface EsiAssessment {
  readonly level: TriageNumber;
  readonly decidedBy: "A" | "B" | "C" | "D";
  /** The kinds of resources counted. */
  readonly resources: readonly EsiResource[];
  /** Step D: a vital sign lies in the danger zone; the nurse decides whether the patient is a level 2. */
  readonly considerTwo: boolean;
  readonly inDangerZone: readonly EsiVitalSign[];
  /** Vital signs that step D asks for and that are not known. */
  readonly vitalsNotKnown: readonly (keyof EsiVitals)[];
}

/**
 * The level of the Emergency Severity Index by its steps: A, life-saving now; B, high risk, confused, severe pain or
 * distress; C, the kinds of resources expected, not the items; D, vital signs that raise the question of level 2.
 *
 * @param answers - yes, no or null for A and B; the resources for C; vital signs for D
 * @returns the level and the step that decided it; an issue where a step that is reached has no answer: such a patient is
 *   not yet triaged. Source: the index as taught in Indonesia; its danger limits are second-hand, some unverified
 * @example
 * ```ts
 * import { esiLevel } from "tatasehat/equity";
 * const calm = { lifeSaving: false, highRisk: false, newlyConfused: false, severePainOrDistress: false };
 * const one = esiLevel({ ...calm, resources: ["laboratory", "laboratory"] });
 * one.ok && one.value.level; //=> 4
 * const fast = esiLevel({ ...calm, resources: ["laboratory", "imaging"], ageMonths: 360, heartRate: 110 });
 * fast.ok && [fast.value.level, fast.value.considerTwo]; //=> [3, true]
 * ```
 */
export function esiLevel(answers: EsiAnswers): Result<EsiAssessment> {
  if (typeof answers !== "object" || answers === null) return failure({ code: "equity.answers-missing" });
  const a = firstYes(answers, "A", ["lifeSaving"]);
  if (a === true) return success(assessed(1, "A"));
  if (a !== false) return failure(...a);
  // Step A said no, but a saturation below 90 % is one of the source's examples of a yes.
  const saturation = readSaturation(answers);
  const doubts: Notice[] =
    saturation !== undefined && saturation < 90
      ? [{ code: "equity.life-saving-example", path: ["oxygenSaturation"], facts: { limit: 90 } }]
      : [];
  const b = firstYes(answers, "B", ["highRisk", "newlyConfused", "severePainOrDistress"]);
  if (b === true) return success(assessed(2, "B"), doubts);
  if (b !== false) return failure(...b);

  const counted = countKinds(answers.resources);
  if (!counted.ok) return counted;
  const resources = counted.value;
  const notices = [...doubts, ...counted.notices];
  if (resources.length < 2) return success(assessed(resources.length === 0 ? 5 : 4, "C", resources), notices);
  const { inDanger, notKnown, notices: limits } = dangerZone(answers);
  notices.push(...limits);
  if (notKnown.length > 0) notices.push({ code: "equity.vitals-not-known", facts: { signs: notKnown.join(", ") } });
  return success(
    {
      ...assessed(3, "D", resources),
      considerTwo: inDanger.length > 0,
      inDangerZone: inDanger,
      vitalsNotKnown: notKnown,
    },
    notices,
  );
}

type Question = "lifeSaving" | "highRisk" | "newlyConfused" | "severePainOrDistress";

/** Whether any question of a step has a yes; the issues when none has and one has no answer. */
function firstYes(answers: EsiAnswers, step: "A" | "B", questions: readonly Question[]): boolean | Issue[] {
  if (questions.some((question) => answers[question] === true)) return true;
  const open = questions.filter((question) => answers[question] !== false);
  if (open.length === 0) return false;
  return open.map((question) => ({ code: "equity.esi-not-answered", path: [question], facts: { step } }));
}

function countKinds(needed: unknown): Result<readonly EsiResource[]> {
  if (!Array.isArray(needed)) {
    return failure({ code: "equity.esi-not-answered", path: ["resources"], facts: { step: "C" } });
  }
  const known: readonly string[] = [...RESOURCES, ...NOT_RESOURCES];
  const issues = needed.flatMap((item: unknown, i): Issue[] => {
    if (known.some((name) => name === item)) return [];
    const facts = { nearest: typeof item === "string" ? nearest(item, known).join(", ") : "" };
    return [{ code: "equity.resource-unknown", path: ["resources", i], facts }];
  });
  if (issues.length > 0) return failure(...issues);
  const notices: readonly Notice[] = UNVERIFIED.filter((item) => needed.includes(item)).map((item) => ({
    code: "equity.not-a-resource-unverified",
    path: ["resources"],
    facts: { item },
  }));
  return success(
    RESOURCES.filter((resource) => needed.includes(resource)),
    notices,
  );
}

const assessed = (
  level: TriageNumber,
  decidedBy: EsiAssessment["decidedBy"],
  resources: readonly EsiResource[] = [],
): EsiAssessment => ({ level, decidedBy, resources, considerTwo: false, inDangerZone: [], vitalsNotKnown: [] });
