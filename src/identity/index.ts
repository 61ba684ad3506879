/**
 * The numbers that people, families, cards and facilities go by: what their form says, and how to hide them.
 *
 * @module
 */
export type { NumberRegion, NumberRegionStatus, RegionWarning } from "./area.js";
export type { CodeError, CodeReading } from "./code-form.js";
export {
  type BpjsFacilityCode,
  type BpjsVisitNumber,
  checkBpjsFacilityCode,
  checkBpjsVisitNumber,
  checkPuskesmasCode,
} from "./facility-code.js";
export { checkFamilyCard, type FamilyCard, type FamilyCardError, type FamilyCardWarning } from "./family-card.js";
export type { NumberError } from "./findings.js";
export { checkIhsNumber, type IhsKind } from "./ihs-number.js";
export { checkJknCard, type JknCard, type JknCardError } from "./jkn-card.js";
export { maskNik } from "./mask.js";
export { identityMessages } from "./messages.js";
export { checkNik, type Nik, type NikOptions, type NikWarning } from "./nik.js";
export { type IdentityRule, identityRules } from "./rules.js";
export { type SpreadsheetTrace, spreadsheetTrace } from "./spreadsheet.js";
export {
  checkNikStructure,
  type NikError,
  type NikStructure,
  type NikStructureOptions,
  type NikStructureWarning,
} from "./structure.js";
export { compareNikAndFamilyCard, type PairFinding, type PairOptions } from "./swapped.js";
