import type { Language } from "../../foundation/result.js";
import type { ResultColumn } from "../io/table-writer.js";
import type { RowIssues } from "../row-issues.js";
import { type NikChecks, REGIONS, STRUCTURES } from "./row-checks.js";

const SEX: Readonly<Record<Language, readonly string[]>> = {
  id: ["", "laki-laki", "perempuan"],
  en: ["", "male", "female"],
};

/** The columns that the command appends, over the arrays that are written anew for each batch. */
export function resultColumns(checks: NikChecks, warnings: RowIssues, issues: RowIssues): readonly ResultColumn[] {
  return [
    { name: "structure", kind: "label", values: checks.structure, labels: STRUCTURES },
    { name: "region_status", kind: "label", values: checks.region, labels: REGIONS },
    { name: "district", kind: "text", values: checks.district },
    { name: "regency", kind: "text", values: checks.regency },
    { name: "province", kind: "text", values: checks.province },
    { name: "nik_sex", kind: "label", values: checks.sex, labels: SEX[issues.language] },
    { name: "birth_dates", kind: "number", values: checks.birthDates },
    { name: "warnings", kind: "text", values: warnings.texts },
    { name: "issues", kind: "text", values: issues.texts },
  ];
}
