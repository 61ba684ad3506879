import { isIsoDate } from "../foundation/calendar.js";
import { listFault as faultOfList, isRecord, type RecordFaults } from "../foundation/records.js";
import type { Issue } from "../foundation/result.js";
import { countIssue } from "../law/index.js";

/** Where in the input, outermost first. */
export type Path = readonly (string | number)[];

/** Nobody stated it: which is neither a yes nor a no. */
export const isUnstated = (value: unknown): value is null | undefined => value === undefined || value === null;

/** Why a value is no count of people, meetings or cases; nothing when it is. */
export function countFault(path: Path, value: unknown): Issue | undefined {
  const issue = countIssue({ numerator: value as number, denominator: 1 });
  return issue === undefined ? undefined : { ...issue, path };
}

/** Why a stated value is no date; nothing when it is one or is not stated. */
export function dateFault(path: Path, value: unknown): Issue | undefined {
  return isUnstated(value) || isIsoDate(value) ? undefined : { code: "law.date-invalid", path };
}

/** Why a stated value is neither yes nor no; nothing when it is, or is not stated. */
export function yesNoFault(path: Path, value: unknown): Issue | undefined {
  return isUnstated(value) || typeof value === "boolean" ? undefined : { code: "puskesmas.not-yes-no", path };
}

const RECORD_CODES: RecordFaults = { notAList: "puskesmas.not-a-list", notARecord: "puskesmas.not-a-record" };

/** Why a value is no list of records; nothing when it is. */
export const listFault = (path: Path, value: unknown): Issue | undefined => faultOfList(path, value, RECORD_CODES);

/** Why a value is no list of whatever; nothing when it is. */
export const arrayFault = (path: Path, value: unknown): Issue | undefined =>
  Array.isArray(value) ? undefined : { code: RECORD_CODES.notAList, path };

/** Why a value is no record; nothing when it is one. */
export const recordFault = (path: Path, value: unknown): Issue | undefined =>
  isRecord(value) ? undefined : { code: RECORD_CODES.notARecord, path };

/** The places of what has been there before, by a key; rows without a key are never repeated. */
export function repeats<T>(rows: readonly T[], keyOf: (row: T) => unknown): readonly number[] {
  const seen = new Set<unknown>();
  return rows.flatMap((row, i) => {
    const key = keyOf(row);
    if (isUnstated(key)) return [];
    if (seen.has(key)) return [i];
    seen.add(key);
    return [];
  });
}
