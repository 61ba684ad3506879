import type { Language } from "../../foundation/result.js";
import type { IndexName } from "../../growth/index.js";
import { OWN_SUFFIX } from "../io/free-names.js";
import type { ResultColumn } from "../io/table-writer.js";
import type { RowIssues } from "../row-issues.js";
import { type RowAssessor, STANDARDS } from "./assess-rows.js";
import type { FileComparison } from "./compare.js";
import { REFERRALS } from "./judge.js";

/** WHO Anthro's names of the z columns and their flags. */
const ANTHRO_NAMES: readonly (readonly [index: IndexName, z: string, flag: string])[] = [
  ["lengthHeightForAge", "zlen", "flen"],
  ["weightForAge", "zwei", "fwei"],
  ["weightForLengthHeight", "zwfl", "fwfl"],
  ["bmiForAge", "zbmi", "fbmi"],
  ["headCircumferenceForAge", "zhc", "fhc"],
  ["armCircumferenceForAge", "zac", "fac"],
  ["tricepsSkinfoldForAge", "zts", "fts"],
  ["subscapularSkinfoldForAge", "zss", "fss"],
];

const REFERRAL_WORDS: Readonly<Record<Language, Readonly<Record<(typeof REFERRALS)[number], string>>>> = {
  id: { unknown: "", now: "segera", soon: "ya", none: "tidak" },
  en: { unknown: "", now: "now", soon: "soon", none: "no" },
};

/** The statuses' names, which read like headings of the field but are the command's own. */
export const OWN_STATUS_NAMES: ReadonlySet<string> = new Set(
  ["status_bbu", "status_tbu", "status_bbtb", "status_imtu"].flatMap((name) => [name, name + OWN_SUFFIX]),
);

/** The columns that the command appends, over the arrays that are written anew for each batch. */
export function resultColumns(
  assessor: RowAssessor,
  comparison: FileComparison,
  issues: RowIssues,
  labelTexts: readonly string[],
  language: Language,
): readonly ResultColumn[] {
  const { scores } = assessor;
  const label = (name: string, values: Uint8Array): ResultColumn => ({
    name,
    kind: "label",
    values,
    labels: labelTexts,
  });
  const referrals = REFERRALS.map((urgency) => REFERRAL_WORDS[language][urgency]);
  const columns: ResultColumn[] = [
    { name: "clenhei", kind: "number", values: scores.correctedLengthHeightCm },
    { name: "cbmi", kind: "number", values: scores.bmi },
    ...ANTHRO_NAMES.map(([index, name, flagName]): ResultColumn => {
      const { z, flagged } = scores[index];
      return { name, flagName, kind: "score", values: z, flags: flagged };
    }),
    { name: "standard", kind: "label", values: assessor.standard, labels: STANDARDS },
    label("status_bbu", assessor.weightForAge),
    label("status_tbu", assessor.lengthHeightForAge),
    label("status_bbtb", assessor.weightForLengthHeight),
    label("status_imtu", assessor.bmiForAge),
    label("status_gizi", assessor.nutrition),
    { name: "rujuk", kind: "label", values: assessor.referral, labels: referrals },
    { name: "selisih", kind: "text", values: comparison.texts },
    { name: "issues", kind: "text", values: issues.texts },
  ];
  return columns;
}
