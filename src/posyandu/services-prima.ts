import { isIsoDate } from "../foundation/calendar.js";
import { type Bilingual, type Citation, failure, type Notice, type Result, success } from "../foundation/result.js";
import { foldText } from "../foundation/text.js";
import { type Confidence, cite } from "../law/index.js";

/** A name under which a unit goes, for a time. */
export interface UnitAlias {
  readonly alias: string;
  readonly meaning: Bilingual;
  /** What the law calls such a unit. */
  readonly lawName: Bilingual;
  /** Where the law says so, as others report it. */
  readonly citation: Citation;
  /** Uses on record: a day, or a year where only that is known. */
  readonly recorded: readonly { readonly on: string; readonly confidence: Confidence }[];
  /** The name that officially replaced it; null: none could be read. */
  readonly replacedBy: string | null;
}

/** An alias on a day. */
export interface UnitAliasAnswer extends UnitAlias {
  /** `in-use` in the year of its recorded uses; `not-known` before and after: since when, and until when, is not known. */
  readonly usage: "in-use" | "not-known";
}

/** Posyandu Prima: the unit of the village, at the level of a pustu, that coordinates its posyandu. */
export const posyanduPrima: UnitAlias = {
  alias: "Posyandu Prima",
  meaning: {
    id: "unit setingkat pustu yang mengoordinasi posyandu di desa/kelurahan",
    en: "the unit at the level of a pustu that coordinates the posyandu of a village",
  },
  lawName: {
    id: "unit pelayanan kesehatan desa/kelurahan (UU 17/2023)",
    en: "village health service unit (Law 17/2023)",
  },
  citation: /* @__PURE__ */ cite("uu-17-2023", { article: "32" }),
  recorded: [
    { on: "2024", confidence: "secondary" },
    { on: "2024-06-20", confidence: "verified-in-source" },
  ],
  replacedBy: null,
};

/**
 * What the name "Posyandu Prima" stands for on a day. It is a unit of the village, not one of the posyandu.
 *
 * @param name - the name as written, in any case
 * @param options - `asOf`, YYYY-MM-DD
 * @returns the unit, with whether the name was in use; `replacedBy` null and a notice, for no replacement could be read;
 *   an issue for another name or a wrong date
 * @example
 * ```ts
 * import { unitAlias } from "tatasehat/posyandu";
 * const unit = unitAlias("posyandu prima", { asOf: "2024-07-24" });
 * unit.ok && [unit.value.usage, unit.value.replacedBy]; //=> ["in-use", null]
 * ```
 */
export function unitAlias(name: string, options: { readonly asOf: string }): Result<UnitAliasAnswer> {
  if (!isIsoDate(options.asOf)) return failure({ code: "law.date-invalid", path: ["asOf"] });
  if (foldText(String(name)) !== foldText(posyanduPrima.alias)) {
    return failure({ code: "posyandu.alias-unknown", path: ["name"], facts: { known: posyanduPrima.alias } });
  }
  const isRecorded = posyanduPrima.recorded.some(({ on }) => on.slice(0, 4) === options.asOf.slice(0, 4));
  const notices: Notice[] = [{ code: "posyandu.alias-replacement-not-known", facts: { alias: posyanduPrima.alias } }];
  return success({ ...posyanduPrima, usage: isRecorded ? "in-use" : "not-known" }, notices);
}
