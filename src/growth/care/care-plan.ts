import type { Bilingual } from "../../foundation/result.js";
import type { CareClassCode } from "./care-class.js";
import type { CareRules } from "./care-rules.js";
import type { CareFact } from "./signs.js";

/** What the class asks for. */
export type CareAction =
  | "refer-now"
  | "refer-not-assessed"
  | "outpatient"
  | "follow-up"
  | "measure-again"
  | "assess-first"
  | "none-in-chart";

/** What to do, and when to see the child again. */
export interface CarePlan {
  readonly action: CareAction;
  readonly name: Bilingual;
  readonly refer: boolean;
  /** True only at 6-59 months, with a good appetite and no complication, each of them assessed, and a known weight. */
  readonly outpatient: boolean;
  /** Days to the next visit; null where the chart gives none. */
  readonly comeBackInDays: number | null;
  /** What was not assessed and could make the class a worse one; the plan stands only when this is empty. */
  readonly assess: readonly CareFact[];
  /** Criteria of discharge: not read, hence null. */
  readonly discharge: null;
}

const NAMES: Readonly<Record<CareAction, Bilingual>> = {
  "refer-now": { id: "Rujuk segera", en: "refer at once" },
  "refer-not-assessed": { id: "Rujuk: belum semua tanda dinilai", en: "refer: not every sign was assessed" },
  outpatient: { id: "Rawat jalan", en: "outpatient care" },
  "follow-up": { id: "Kunjungan ulang", en: "follow up" },
  "measure-again": { id: "Ukur ulang", en: "measure again" },
  "assess-first": { id: "Nilai dahulu tanda yang belum dinilai", en: "first assess what was not assessed" },
  "none-in-chart": { id: "Bagan tidak menetapkan tindakan", en: "the chart sets no action" },
};

/** The plan for a class. */
export function carePlan(
  code: CareClassCode,
  isUnder6Months: boolean,
  assess: readonly CareFact[],
  rules: CareRules,
): CarePlan {
  const plan = (action: CareAction, comeBackInDays: number | null = null): CarePlan => ({
    action,
    name: NAMES[action],
    refer: action === "refer-now" || action === "refer-not-assessed",
    outpatient: action === "outpatient",
    comeBackInDays,
    assess,
    discharge: rules.discharge,
  });
  switch (code) {
    case "gizi-buruk-dengan-komplikasi":
      return plan("refer-now");
    case "gizi-buruk-komplikasi-belum-dinilai":
      return plan("refer-not-assessed");
    case "gizi-buruk-tanpa-komplikasi":
      // The weight may still be under 4 kg.
      return assess.length > 0 ? plan("refer-not-assessed") : plan("outpatient", rules.comeBackInDays.outpatient);
    case "gizi-kurang":
      return plan("follow-up", isUnder6Months ? null : rules.comeBackInDays.moderate);
    case "periksa-ulang":
      return plan("measure-again");
    default:
      return plan(assess.length > 0 ? "assess-first" : "none-in-chart");
  }
}
