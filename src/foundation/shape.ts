/*
 * What comes from a file or a form may be of any shape, whatever its type says: what is no record is named as such, and
 * never looked into.
 */
import type { Issue } from "./result.js";

/** Whether a value is a record: an object with named fields, no list. */
export function isRecord(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

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
