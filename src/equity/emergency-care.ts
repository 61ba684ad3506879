import { type Citation, failure, type Issue, type Notice, type Result, success } from "../foundation/result.js";
import { at, type Confidence, cite, timeline } from "../law/index.js";
import { isAnswer } from "./emergency.js";

/** How a patient was received. An act left out was not reported; null says that nobody knows. */
export interface Reception {
  /** As a clinician found it, see `isEmergency`; null when nobody examined. */
  readonly emergency: boolean | null;
  readonly refused?: boolean | null | undefined;
  readonly depositAsked?: boolean | null | undefined;
  /** Sent to a desk: registration or papers before care. */
  readonly registrationBeforeCare?: boolean | null | undefined;
}

/** Whether the reception kept the law. */
export interface ReceptionFinding {
  /** Null while something that decides it is not known. */
  readonly violation: boolean | null;
  /** What was done against the law. */
  readonly violations: readonly Issue[];
  readonly citation: Citation;
  readonly confidence: Confidence;
}

type Act = Exclude<keyof Reception, "emergency">;

/** What no facility may do to an emergency patient, with the code of the finding. */
const emergencyDuty = /* @__PURE__ */ timeline<Readonly<Record<Act, string>>>({
  id: "equity.emergency-duty",
  values: [
    {
      from: "2023-08-08",
      value: {
        refused: "equity.emergency-refused",
        depositAsked: "equity.emergency-deposit-asked",
        registrationBeforeCare: "equity.emergency-registered-first",
      },
      cite: /* @__PURE__ */ cite("uu-17-2023", { article: "174" }),
      confidence: "verified-in-source",
    },
  ],
});

const ACTS: readonly Act[] = ["refused", "depositAsked", "registrationBeforeCare"];

/**
 * Checks that an emergency patient was not refused, not asked for a deposit and not sent to a desk before care: UU
 * 17/2023 article 174. Whoever pays, and in every facility.
 *
 * @param reception - how the patient was received
 * @param options - `asOf`: the day, YYYY-MM-DD
 * @returns the violations, each as an issue with its clause; `violation` is null when one hangs on what is not known; an
 *   issue for an answer that is neither yes nor no, and before the law
 * @example
 * ```ts
 * import { checkReception } from "tatasehat/equity";
 * const result = checkReception({ emergency: true, depositAsked: true }, { asOf: "2024-07-24" });
 * result.ok && result.value.violations.map(({ code }) => code); //=> ["equity.emergency-deposit-asked"]
 * const walkIn = checkReception({ emergency: false, registrationBeforeCare: true }, { asOf: "2024-07-24" });
 * walkIn.ok && walkIn.value.violation; //=> false
 * ```
 */
export function checkReception(reception: Reception, options: { readonly asOf: string }): Result<ReceptionFinding> {
  const duty = at(emergencyDuty, options.asOf);
  if (!duty.ok) return duty;
  if (typeof reception !== "object" || reception === null) return failure({ code: "equity.reception-missing" });
  const unclear = (["emergency", ...ACTS] as const).filter((field) => !isAnswer(reception[field]));
  if (unclear.length > 0) {
    return failure(...unclear.map((field) => ({ code: "equity.answer-unreadable", path: [field] })));
  }

  const { value: codes, cite: citation, confidence } = duty.value;
  const { emergency } = reception;
  const done = ACTS.filter((act) => reception[act] === true);
  const open = ACTS.filter((act) => reception[act] === null);
  const violations = emergency === true ? done.map((act) => ({ code: codes[act], path: [act], citation })) : [];
  const hangsOnEmergency = typeof emergency !== "boolean" && done.length + open.length > 0;
  const hangsOnActs = emergency === true && open.length > 0;
  const notices: Notice[] = [...duty.notices];
  if (hangsOnEmergency) notices.push({ code: "equity.emergency-not-known", path: ["emergency"], citation });
  if (hangsOnActs) notices.push(...open.map((act) => ({ code: "equity.act-not-known", path: [act], citation })));
  const violation = violations.length > 0 ? true : hangsOnEmergency || hangsOnActs ? null : false;
  return success({ violation, violations, citation, confidence }, notices);
}
