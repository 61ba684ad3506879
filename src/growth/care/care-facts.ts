import { nearest } from "../../foundation/text.js";
import { roundZ } from "../lms.js";
import { type Answer, anyOf } from "./answers.js";
import { type AgeInMonths, type FactReader, readFacts } from "./read.js";

/** Complications by kind. The chart's list is not known to its end, hence `other`. */
export interface Complications {
  readonly highFever?: Answer | undefined;
  readonly hypoglycaemia?: Answer | undefined;
  readonly hypothermia?: Answer | undefined;
  /** Any other medical complication. */
  readonly other?: Answer | undefined;
}

/** What was found in a child. A sign that was not looked for is left out or null: it is not a no. */
export interface ChildForCare extends AgeInMonths {
  /** The z-score of weight for length or height (BB/PB, BB/TB); rounded here to two decimals. */
  readonly weightForLengthHeightZ?: number | null | undefined;
  /** Mid-upper-arm circumference (LiLA, MUAC) in centimetres; counts from 6 months. */
  readonly armCircumferenceCm?: number | null | undefined;
  /** Pitting oedema of both feet: 0 to 3 for none to +3, or whether there is any. */
  readonly oedema?: 0 | 1 | 2 | 3 | boolean | null | undefined;
  readonly weightKg?: number | null | undefined;
  /** Too weak to suckle; counts below 6 months. */
  readonly tooWeakToSuckle?: Answer | undefined;
  /** Weight not rising, or falling; counts below 6 months. */
  readonly weightNotRising?: Answer | undefined;
  /** Whether the child eats well (the appetite test). */
  readonly goodAppetite?: Answer | undefined;
  /** Whether there is any medical complication, as the health worker judged it on the whole. */
  readonly complication?: Answer | undefined;
  /** The same by kind; without `complication` all four must be assessed before it is a no. */
  readonly complications?: Complications | null | undefined;
}

/** The facts, checked. */
export interface CareFacts {
  readonly months: number | null;
  /** Rounded; null when not known or not plausible. */
  readonly z: number | null;
  /** The z that WHO holds implausible. */
  readonly flaggedZ: number | null;
  readonly arm: number | null;
  /** True when there is some, of a degree that nobody stated. */
  readonly oedema: 0 | 1 | 2 | 3 | true | null;
  readonly weight: number | null;
  readonly tooWeakToSuckle: Answer;
  readonly weightNotRising: Answer;
  readonly goodAppetite: Answer;
  readonly complication: Answer;
}

/** WHO flags a weight for length beyond this many standard deviations. */
const FLAG_BEYOND = 5;

const KINDS = ["highFever", "hypoglycaemia", "hypothermia", "other"] as const;

function readOedema(reader: FactReader, value: unknown): CareFacts["oedema"] {
  if (value === undefined || value === null) return null;
  if (value === true) return true;
  if (value === false) return 0;
  if (value === 0 || value === 1 || value === 2 || value === 3) return value;
  reader.issues.push({ code: "growth.care-oedema-not-a-degree", path: ["oedema"] });
  return null;
}

function readComplication(reader: FactReader, child: ChildForCare): Answer {
  const whole = reader.answer(["complication"], child.complication);
  const byKind: unknown = child.complications;
  if (byKind === undefined || byKind === null) return whole;
  if (typeof byKind !== "object" || Array.isArray(byKind)) {
    reader.issues.push({ code: "growth.care-complications-not-by-kind", path: ["complications"] });
    return whole;
  }
  // A sign under a name that nobody reads would be a danger passed over.
  for (const name of Object.keys(byKind)) {
    if ((KINDS as readonly string[]).includes(name)) continue;
    const facts = { nearest: nearest(name, KINDS).join(", ") || KINDS.join(", ") };
    reader.issues.push({ code: "growth.care-complication-unknown", path: ["complications"], facts });
  }
  const kinds = anyOf(
    KINDS.map((kind) => reader.answer(["complications", kind], (byKind as Readonly<Record<string, unknown>>)[kind])),
  );
  return kinds === true ? true : (whole ?? kinds);
}

/** Checks what was found in a child; issues void it. */
export function readCareFacts(child: ChildForCare): CareFacts & Pick<FactReader, "issues"> {
  const reader = readFacts();
  const given: unknown = child.weightForLengthHeightZ;
  const isNumber = typeof given === "number" && Number.isFinite(given);
  if (given !== undefined && given !== null && !isNumber) {
    reader.issues.push({ code: "growth.not-a-number", path: ["weightForLengthHeightZ"] });
  }
  const z = isNumber ? roundZ(given) : null;
  const isFlagged = z !== null && Math.abs(z) > FLAG_BEYOND;
  return {
    months: reader.months(child),
    z: isFlagged ? null : z,
    flaggedZ: isFlagged ? z : null,
    arm: reader.measure("armCircumferenceCm", child.armCircumferenceCm),
    oedema: readOedema(reader, child.oedema),
    weight: reader.measure("weightKg", child.weightKg),
    tooWeakToSuckle: reader.answer(["tooWeakToSuckle"], child.tooWeakToSuckle),
    weightNotRising: reader.answer(["weightNotRising"], child.weightNotRising),
    goodAppetite: reader.answer(["goodAppetite"], child.goodAppetite),
    complication: readComplication(reader, child),
    issues: reader.issues,
  };
}
