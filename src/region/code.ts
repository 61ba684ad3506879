import { failure, type Issue, type Result, success } from "../foundation/result.js";
import type { RegionCode, RegionLevel } from "./types.js";

/** The level that a number of digits stands for. */
const LEVELS: Readonly<Record<number, RegionLevel>> = { 2: "province", 4: "regency", 6: "district", 10: "village" };

const DOTTED = /^\d{2}(?:\.\d{2}(?:\.\d{2}(?:\.\d{4})?)?)?$/;
const UNDOTTED = /^\d+$/;

/** A segment that lost its last zero, as `74.10` does when a spreadsheet takes it for a number. */
const CUT = /^\d{2}(?:\.\d{2}){0,2}\.\d$/;

/** Five digits of an island, the first of them 4. */
const ISLAND = /^\d{2}\.?\d{2}\.?4\d{4}$/;

/**
 * Reads an area code, with or without dots. Only the writing is judged, not whether any list holds the code.
 *
 * @param text - 2, 4, 6 or 10 digits, in segments `36.72.01.1001` or without dots; spaces around it do not count
 * @returns the code both ways and its level; an issue that says what is wrong with the writing, such as
 *   `region.zero-lost` for `74.1`, which was `74.10` before a spreadsheet took it for a number
 * @example
 * ```ts
 * import { parseRegionCode } from "tatasehat/region";
 * const code = parseRegionCode("367201");
 * code.ok && code.value; //=> { dotted: "36.72.01", undotted: "367201", level: "district" }
 * parseRegionCode("74.1"); //=> { ok: false, issues: [{ code: "region.zero-lost", path: ["code"] }] }
 * ```
 */
export function parseRegionCode(text: string): Result<RegionCode> {
  // Callers without types hand over what a spreadsheet made of the code; a number has lost its zeros already.
  if (typeof text !== "string") return failure(codeIssue("region.not-text"));
  const trimmed = text.trim();
  const undotted = DOTTED.test(trimmed) ? trimmed.replaceAll(".", "") : trimmed;
  const level = LEVELS[undotted.length];
  if (level === undefined || !UNDOTTED.test(undotted)) return failure(codeIssue(faultOf(trimmed)));
  if (level === "village" && !/^[123]$/.test(undotted.charAt(6))) return failure(codeIssue("region.village-number"));
  return success({ dotted: withDots(undotted), undotted, level });
}

function faultOf(text: string): string {
  if (text === "") return "region.code-missing";
  if (CUT.test(text)) return "region.zero-lost";
  if (ISLAND.test(text)) return "region.island-code";
  return /^\d{7}$/.test(text) ? "region.bps-length" : "region.malformed";
}

/** An issue with the code that was asked; the text itself is not repeated, for it may be an identity number. */
export function codeIssue(code: string, facts?: Issue["facts"]): Issue {
  return facts === undefined ? { code, path: ["code"] } : { code, path: ["code"], facts };
}

function withDots(digits: string): string {
  const segments = [digits.slice(0, 2), digits.slice(2, 4), digits.slice(4, 6), digits.slice(6)];
  return segments.filter((segment) => segment !== "").join(".");
}

/** The code of the area above, without asking whether there is one; `""` above a province. */
export function parentCode(dotted: string): string {
  return dotted.slice(0, Math.max(0, dotted.lastIndexOf(".")));
}

/** The level of a code with dots. */
export function levelOf(dotted: string): RegionLevel {
  return LEVELS[dotted.replaceAll(".", "").length] as RegionLevel;
}

/** Whether a code lies below another, or is that other. */
export function isWithin(dotted: string, above: string): boolean {
  return dotted === above || dotted.startsWith(`${above}.`);
}
