/*
 * What comes from a file or a form may be of any shape, whatever its type says: what is no record is named as such, and
 * never looked into.
 */
import type { Issue } from "./result.js";

/** Whether a value is a record: an object with named fields, no list. */
export const isRecord = (value: unknown): value is object =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The issue, unless the value is a record. */
export function recordFaults(value: unknown, issue: Issue): readonly Issue[] {
  return isRecord(value) ? [] : [issue];
}

/** What is wrong with the shape of a list of records: it is none, or holds what is no record, each with its place. */
export function listFaults(value: unknown, notAList: Issue, notARecord: Issue): readonly Issue[] {
  if (!Array.isArray(value)) return [notAList];
  return value.flatMap((row: unknown, at) =>
    recordFaults(row, { ...notARecord, path: [...(notARecord.path ?? []), at] }),
  );
}

/** Whether a text is sixteen digits, as a NIK is: whatever is shown or logged must not be one. */
export const isIdentityNumber = (text: string): boolean => /^\s*\d{16}\s*$/.test(text);

/** The codes under which a topic tells that a value is no list, or an entry of it no record. */
export interface RecordFaults {
  readonly notAList: string;
  readonly notARecord: string;
}

/** The first reason why a value is no list of records; nothing when it is. */
export function listFault(path: Issue["path"] & {}, value: unknown, codes: RecordFaults): Issue | undefined {
  return listFaults(value, { code: codes.notAList, path }, { code: codes.notARecord, path })[0];
}

/** The issues among checks, in their order. */
export function faults(...checks: readonly (Issue | undefined)[]): Issue[] {
  return checks.filter((issue) => issue !== undefined);
}
