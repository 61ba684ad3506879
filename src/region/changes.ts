import { failure, type Result, success } from "../foundation/result.js";
import { codeIssue, levelOf, parseRegionCode } from "./code.js";
import { unknownCode } from "./lookup.js";
import { renamedAreas } from "./renames.js";
import { type FormerCode, predecessorOf, type Split, splitAt, successorOf } from "./succession.js";
import { regionTable } from "./table.js";
import type { DatedChange, RegionChange } from "./types.js";

/**
 * What the lists tell of an area's past: other areas cut off it or itself from another, other codes, other names. What came before 2015 is known of
 * Kalimantan Utara and Kota Serang only, and unverified.
 *
 * @param code - a present or former code of 2, 4 or 6 digits, with dots or without
 * @returns the changes, oldest first; an issue when the code is badly written, in no list, or a village's
 * @example
 * ```ts
 * import { changes } from "tatasehat/region";
 * const toba = changes("12.12");
 * toba.ok && toba.value; //=> [
 * //   {
 * //     kind: "renamed",
 * //     code: "12.12",
 * //     before: "Kabupaten Toba Samosir",
 * //     after: "Kabupaten Toba",
 * //     unchangedOn: "2019-12-31",
 * //     changedBy: "2022-02-14",
 * //     confidence: "secondary",
 * //   },
 * // ]
 * const merauke = changes("91.01");
 * merauke.ok && merauke.value.map(({ kind, changedBy }) => [kind, changedBy]); //=> [["recoded", "2022-11-09"]]
 * ```
 */
export function changes(code: string): Result<readonly RegionChange[]> {
  const parsed = parseRegionCode(code);
  if (!parsed.ok) return parsed;
  const { dotted, level } = parsed.value;
  if (level === "village") return failure(codeIssue("region.villages-apart"));
  const area = regionTable().byCode.get(dotted);
  const former = successorOf(dotted);
  if (area === undefined && former === undefined) return failure(unknownCode(dotted, level));

  const found: RegionChange[] = [];
  const split = splitAt(dotted);
  if (split !== undefined) found.push({ kind: "split", code: split.from, into: split.into, ...dates(split) });
  const before = former === undefined ? predecessorOf(dotted) : dotted;
  const recoding = before === undefined ? undefined : successorOf(before);
  if (recoding !== undefined) found.push(recodingOf(recoding));
  const rename = renamedAreas().get(dotted);
  if (rename !== undefined && area !== undefined) {
    const after = area.level === "province" ? area.name : area.fullName;
    found.push({ kind: "renamed", code: dotted, before: rename.before, after, ...dates(rename) });
  }
  return success(found);
}

function recodingOf({ code, successor, split }: FormerCode): RegionChange {
  return levelOf(code) === levelOf(successor)
    ? { kind: "recoded", before: code, after: successor, ...dates(split) }
    : { kind: "withdrawn", code, heldBy: successor, ...dates(split) };
}

function dates({ unchangedOn, changedBy, confidence }: DatedChange | Split): DatedChange {
  return { unchangedOn, changedBy, confidence };
}
