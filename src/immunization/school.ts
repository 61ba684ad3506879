import { isRecord } from "../foundation/records.js";
import { type Citation, failure, type Issue, type Notice, type Result, success } from "../foundation/result.js";
import { at, type Confidence, cite, type Timeline, timeline } from "../law/index.js";
import { contraindicationsNotAssessed } from "./notices.js";
import type { Vaccine } from "./vaccines.js";

/** One line of the school table: Bulan Imunisasi Anak Sekolah (BIAS). */
export interface SchoolDose {
  readonly vaccine: Vaccine;
  /** Grade of primary school, 1 to 6. */
  readonly grade: number;
  /** The age that the table prints beside the grade; null where it could not be read. */
  readonly ageYears: number | null;
  /** `female` for girls only; null for both. */
  readonly sex: "female" | null;
  /** Calendar month, 8 or 11; null where it could not be read. */
  readonly month: 8 | 11 | null;
  /** Amount and route as printed; null where they could not be read. */
  readonly amount: string | null;
  /** Where it is offered. */
  readonly area: "everywhere" | "staged" | "selected-districts";
  readonly confidence: Confidence;
}

/** The school table of one rule. */
export interface SchoolTable {
  readonly doses: readonly SchoolDose[];
  /** False where only part of the table could be read: what is not in it may exist all the same. */
  readonly complete: boolean;
  readonly citation: Citation;
}

/** The decree in force since January 2025; report forms of 2026 have columns that it does not know. */
export const VERIFIED_UNTIL = "2025-12-31";

const first = /* @__PURE__ */ cite("kepmenkes-hk-01-07-menkes-1098-2024");
const amended = /* @__PURE__ */ cite("kepmenkes-hk-01-07-menkes-35-2025");

const injected = { sex: null, area: "everywhere", confidence: "verified-in-source" } as const;

const beforeAmendment = { ageYears: null, sex: "female", month: null, amount: null } as const;

/** Of the table before 2025 only HPV could be read, in the ministry's own slides. */
const schoolTable: Timeline<SchoolTable> = /* @__PURE__ */ timeline<SchoolTable>({
  id: "immunization.school-table",
  verifiedUntil: VERIFIED_UNTIL,
  values: [
    {
      from: "2024-01-01",
      fromUncertain: true,
      value: {
        doses: [
          {
            ...beforeAmendment,
            vaccine: "HPV",
            grade: 5,
            area: "selected-districts",
            confidence: "verified-in-source",
          },
          {
            ...beforeAmendment,
            vaccine: "HPV",
            grade: 6,
            area: "selected-districts",
            confidence: "verified-in-source",
          },
        ],
        complete: false,
        citation: first,
      },
      cite: first,
      confidence: "verified-in-source",
    },
    {
      from: "2025-01-21",
      value: {
        doses: [
          { ...injected, vaccine: "MR", grade: 1, ageYears: 7, month: 8, amount: "0.5 ml SC" },
          { ...injected, vaccine: "DT", grade: 1, ageYears: 7, month: 11, amount: "0.5 ml IM" },
          { ...injected, vaccine: "Td", grade: 2, ageYears: 8, month: 11, amount: "0.5 ml IM" },
          { ...injected, vaccine: "Td", grade: 5, ageYears: 11, month: 11, amount: "0.5 ml IM" },
          // One grade is listed, so one dose; it follows the stages of the plan against cervical cancer.
          {
            ...injected,
            vaccine: "HPV",
            grade: 5,
            ageYears: 11,
            sex: "female",
            month: 8,
            amount: "0.5 ml IM",
            area: "staged",
          },
        ],
        complete: true,
        citation: amended,
      },
      cite: amended,
      confidence: "verified-in-source",
    },
  ],
});

/** The school table in force on a day, with what must be known about it. */
export function schoolTableOn(asOf: string): Result<SchoolTable> {
  const found = at(schoolTable, asOf);
  if (!found.ok) return found;
  const table = found.value.value;
  const incomplete: Notice = { code: "immunization.school-table-incomplete", citation: table.citation };
  return success(table, table.complete ? found.notices : [...found.notices, incomplete]);
}

/** Whom the school doses are asked for; what is left out does not narrow the answer. */
export interface SchoolQuery {
  /** Grade, 1 to 12; the table ends with 6. */
  readonly grade?: number | undefined;
  readonly sex?: "male" | "female" | undefined;
  /** Calendar month, 1 to 12. A line whose month is not known is in every month. */
  readonly month?: number | undefined;
}

const within = (value: unknown, field: string): Issue[] =>
  value === undefined || (Number.isInteger(value) && (value as number) >= 1 && (value as number) <= 12)
    ? []
    : [{ code: `immunization.${field}-invalid`, path: [field], facts: { minimum: 1, maximum: 12 } }];

/**
 * The doses that the school table (BIAS) has for a grade, a sex and a month.
 *
 * @param query - grade and month, 1 to 12 each; sex. Without the sex the doses for girls are among the answer
 * @param options - `asOf`, the day whose table applies, YYYY-MM-DD
 * @returns the lines of the table; an issue when grade, sex or month is none, or before the first table
 * @example
 * ```ts
 * import { schoolDoses } from "tatasehat/immunization";
 * const result = schoolDoses({ grade: 5, sex: "female", month: 8 }, { asOf: "2025-08-04" });
 * result.ok && result.value.map(({ vaccine }) => vaccine); //=> ["HPV"]
 * ```
 */
export function schoolDoses(query: SchoolQuery, options: { readonly asOf: string }): Result<readonly SchoolDose[]> {
  if (!isRecord(query)) return failure({ code: "immunization.not-a-record", path: ["query"] });
  const { grade, sex, month } = query;
  const issues = [...within(grade, "grade"), ...within(month, "month")];
  if (sex !== undefined && sex !== "male" && sex !== "female") {
    issues.push({ code: "immunization.sex-invalid", path: ["sex"], facts: { choices: "male, female" } });
  }
  if (issues.length > 0) return failure(...issues);
  const table = schoolTableOn(options.asOf);
  if (!table.ok) return table;
  const doses = table.value.doses.filter(
    (dose) =>
      (grade === undefined || dose.grade === grade) &&
      (sex === undefined || dose.sex === null || dose.sex === sex) &&
      (month === undefined || dose.month === null || dose.month === month),
  );
  const notices = [contraindicationsNotAssessed, ...table.notices];
  if (sex === undefined && doses.some((dose) => dose.sex !== null)) {
    notices.push({ code: "immunization.sex-not-stated", path: ["sex"] });
  }
  return success(doses, notices);
}
