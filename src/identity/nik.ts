import { isIsoDate } from "../foundation/calendar.js";
import { type Notice, type Result, success } from "../foundation/result.js";
import { type NumberRegion, numberRegion, type RegionWarning, regionWarnings, successorFacts } from "./area.js";
import { noticeOf } from "./findings.js";
import {
  checkNikStructure,
  type NikStructure,
  type NikStructureOptions,
  type NikStructureWarning,
} from "./structure.js";
import { temporaryVillage } from "./temporary.js";

/**
 * What the reader of a NIK must know. A NIK is never changed when the date of birth or the sex is corrected later, so a
 * mismatch proves no error.
 */
export type NikWarning = NikStructureWarning | RegionWarning | "birth_date_mismatch" | "sex_mismatch";

/** The day of the question, and what the record beside the number says. */
export interface NikOptions extends NikStructureOptions {
  /** The recorded date of birth, YYYY-MM-DD: it settles the century, or it differs. */
  readonly bornOn?: string | undefined;
  /** The recorded sex. */
  readonly sex?: "male" | "female" | undefined;
  /** Whether ten digits are a village's code, for temporary numbers; see `tatasehat/region/villages`. */
  readonly isVillage?: ((code: string) => boolean) | undefined;
}

/** What a NIK says. `sex`, `birthDateCandidates` and `serial` are those of a valid number. */
export interface Nik extends Omit<NikStructure, "area" | "warnings"> {
  readonly warnings: readonly NikWarning[];
  /** Where it was first issued; absent when there are no sixteen digits. */
  readonly region?: NumberRegion;
  /** Present when village software made up the number for want of a NIK. */
  readonly hint?: { readonly temporaryNumber: true; readonly villageCode: string };
}

/**
 * Checks the form of a NIK, reads what it says, looks up its area and compares it with the record.
 *
 * Only the form can be judged: that the number is somebody's, Dukcapil alone can tell. The area is that of the first
 * registration, kept for life, so nobody must be turned away for another prefix. The area is looked up in the newest
 * list and then in the older ones, whatever `asOf` is.
 *
 * @param text - the NIK; spaces, dots and hyphens may part its digits
 * @param options - `asOf`, the day YYYY-MM-DD; `maxAgeYears`, whole completed years (default 120); the recorded `bornOn`
 *   and `sex`
 * @returns the reading, valid or not, each error and warning also as a notice for `describe` with `identityMessages`; an
 *   issue when `text` is no text (a JavaScript number has lost digits) or `asOf` is no date
 * @throws RangeError when `maxAgeYears` is not a whole number of 0 or more
 * @example
 * ```ts
 * import { checkNik } from "tatasehat/identity";
 * const result = checkNik("3672011408109918", { asOf: "2026-11-21" });
 * result.ok && result.value; //=> {
 * //   structure: "valid",
 * //   errors: [],
 * //   warnings: ["century_ambiguous"],
 * //   region: { status: "current", district: "Cibeber", regency: "Kota Cilegon", province: "Banten" },
 * //   sex: "male",
 * //   birthDateCandidates: ["1910-08-14", "2010-08-14"],
 * //   serial: "9918",
 * // }
 * const child = checkNik("3672011408109918", { asOf: "2026-11-21", bornOn: "2010-08-14" });
 * child.ok && child.value.birthDateCandidates; //=> ["2010-08-14"]
 * ```
 */
export function checkNik(text: string, options: NikOptions): Result<Nik> {
  const result = checkNikStructure(text, options);
  if (!result.ok) return result;
  const { structure, errors, warnings, normalized, area } = result.value;
  if (area === undefined) {
    return success({ structure, errors, warnings }, [...result.notices, ...readRecord(options).notices]);
  }
  const region = numberRegion(area);
  const inRegion = regionWarnings(region);
  // Written out field by field, as lists are long and copying an object is slow.
  const value: Nik = isRead(result.value)
    ? {
        structure,
        errors,
        warnings,
        region,
        sex: result.value.sex,
        birthDateCandidates: result.value.birthDateCandidates,
        serial: result.value.serial,
      }
    : { structure, errors, warnings, region };
  const isAlone = options.bornOn === undefined && options.sex === undefined;
  // Of most numbers there is no more to say; a temporary one is in no region.
  if (isAlone && inRegion.length === 0 && normalized === undefined) return success(value, result.notices);

  const record = readRecord(options);
  const { mismatches, isSettled } = compare(value, record);
  const own = isSettled ? warnings.filter((warning) => warning !== "century_ambiguous") : warnings;
  const villageCode = temporaryVillage(normalized ?? text, options.isVillage);
  return success(
    {
      ...value,
      warnings: [...inRegion, ...own, ...mismatches],
      ...(isSettled && record.bornOn !== undefined ? { birthDateCandidates: [record.bornOn] } : {}),
      ...(normalized === undefined ? {} : { normalized }),
      ...(villageCode === undefined ? {} : { hint: { temporaryNumber: true, villageCode } }),
    },
    [
      ...inRegion.map((warning) => noticeOf(warning, "nik", successorFacts(region))),
      ...result.notices.filter(({ code }) => !(isSettled && code === "identity.century-ambiguous")),
      ...mismatches.map((mismatch) => noticeOf(mismatch, "nik")),
      ...(villageCode === undefined ? [] : [noticeOf("temporary_number", "nik")]),
      ...record.notices,
    ],
  );
}

/** The fields that every valid number has. */
type ReadFields = Required<Pick<NikStructure, "sex" | "birthDateCandidates" | "serial">>;

function isRead(read: NikStructure): read is NikStructure & ReadFields {
  return read.structure === "valid";
}

/** What the record says, where it says something usable, and what it says wrongly. */
interface Recorded {
  readonly bornOn: string | undefined;
  readonly sex: "male" | "female" | undefined;
  readonly notices: readonly Notice[];
}

function readRecord({ bornOn, sex }: NikOptions): Recorded {
  const notices: Notice[] = [];
  const isBornOn = isIsoDate(bornOn);
  const isSex = sex === "male" || sex === "female";
  if (bornOn !== undefined && !isBornOn) notices.push(noticeOf("date_invalid", "bornOn"));
  if (sex !== undefined && !isSex) notices.push(noticeOf("sex_unknown", "sex"));
  return { bornOn: isBornOn ? bornOn : undefined, sex: isSex ? sex : undefined, notices };
}

interface Compared {
  readonly mismatches: readonly NikWarning[];
  /** Whether the recorded date of birth is one of the candidates: the century is then known. */
  readonly isSettled: boolean;
}

function compare({ sex, birthDateCandidates: dates = [] }: Nik, record: Recorded): Compared {
  const mismatches: NikWarning[] = [];
  const isSettled = record.bornOn !== undefined && dates.includes(record.bornOn);
  // Without a candidate there is nothing to compare with: the number is wrong, or the limits are at fault.
  if (record.bornOn !== undefined && dates.length > 0 && !isSettled) mismatches.push("birth_date_mismatch");
  if (record.sex !== undefined && sex !== undefined && record.sex !== sex) mismatches.push("sex_mismatch");
  return { mismatches, isSettled };
}
