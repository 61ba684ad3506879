import type { Issue } from "./result.js";

/** Whether a value is a record: an object that is no list. */
export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Whether a text is sixteen digits, as a NIK is: whatever is shown or logged must not be one. */
export const isIdentityNumber = (text: string): boolean => /^\s*\d{16}\s*$/.test(text);

/** The codes under which a topic tells that a value is no list, or an entry of it no record. */
export interface RecordFaults {
  readonly notAList: string;
  readonly notARecord: string;
}

/** Why a value is no list of records; nothing when it is. */
export function listFault(path: Issue["path"] & {}, value: unknown, codes: RecordFaults): Issue | undefined {
  if (!Array.isArray(value)) return { code: codes.notAList, path };
  const stray = value.findIndex((entry) => !isRecord(entry));
  return stray < 0 ? undefined : { code: codes.notARecord, path: [...path, stray] };
}

/** The issues among checks, in their order. */
export function faults(...checks: readonly (Issue | undefined)[]): Issue[] {
  return checks.filter((issue) => issue !== undefined);
}
