/* Why what a caller hands over is no record, or no list of them: an empty line of JSON is a null. */
import { listFault as faultOfList, isIdentityNumber, isRecord, type RecordFaults } from "../foundation/records.js";
import type { Issue } from "../foundation/result.js";

type Path = readonly (string | number)[];

const CODES: RecordFaults = { notAList: "posyandu.not-a-list", notARecord: "posyandu.not-a-record" };

/** Why a value is no list of records; nothing when it is. */
export const listFault = (path: Path, value: unknown): Issue | undefined => faultOfList(path, value, CODES);

/** Why a value is no record; nothing when it is one. */
export const recordFault = (path: Path, value: unknown): Issue | undefined =>
  isRecord(value) ? undefined : { code: CODES.notARecord, path };

/** Why a value is no list of whatever; nothing when it is. */
export const arrayFault = (path: Path, value: unknown): Issue | undefined =>
  Array.isArray(value) ? undefined : { code: CODES.notAList, path };

/** Why a value is no name of an area: names are shown, so that sixteen digits, which may be a NIK, are refused. */
export function nameFault(path: Path, value: unknown): Issue | undefined {
  if (typeof value !== "string" || value.trim() === "") return { code: "posyandu.area-missing", path };
  return isIdentityNumber(value) ? { code: "posyandu.area-is-identity-number", path } : undefined;
}

/** Why a value is no list of names; nothing when it is one. */
export function nameListFault(path: Path, value: unknown): Issue | undefined {
  if (!Array.isArray(value)) return { code: CODES.notAList, path };
  return value.map((name, at) => nameFault([...path, at], name)).find((fault) => fault !== undefined);
}
