/* Why what a caller hands over is no record, or no list of them: an empty line of JSON is a null. */
import { listFault as faultOfList, isRecord, type RecordFaults } from "../foundation/records.js";
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

/** Why a value is no list of names; nothing when it is. */
export function nameListFault(path: Path, value: unknown): Issue | undefined {
  const names = Array.isArray(value) ? value : [];
  const stray = names.findIndex((name) => typeof name !== "string" || name.trim() === "");
  return arrayFault(path, value) ?? (stray < 0 ? undefined : { code: "posyandu.area-missing", path: [...path, stray] });
}
