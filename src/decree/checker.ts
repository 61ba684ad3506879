export type { AnnouncedRows } from "./check/announced-rows.js";
export { applyFix } from "./check/apply-fix.js";
export type { BasisItem, CitedRegulation } from "./check/basis.js";
export { type CheckOptions, checkDecree } from "./check/check.js";
export type { StatedCount } from "./check/counts.js";
export type { DecreeDay } from "./check/day.js";
export type { DocumentKind, DocumentNature } from "./check/documents.js";
export { type FormatOptions, formatFindings } from "./check/format.js";
export type { NumberParts, NumberPiece } from "./check/number-parts.js";
export type { Consideration, Provision } from "./check/provisions.js";
export { decreeRules } from "./check/rules/index.js";
export type { DecreeStart } from "./check/start.js";
export type { BludSubject } from "./check/subject.js";
export type {
  CheckContext,
  DecreeRule,
  Finding,
  FindingSeverity,
  Fix,
  RuleMeta,
  RuleReport,
  TextEdit,
} from "./check/types.js";
export { decreeCheckerMessages } from "./checker-messages.js";
export type { WrittenDay } from "./document/dates.js";
export { readDecree } from "./document/read.js";
export type {
  ActingOfficer,
  DecreeAnnex,
  DecreeArticle,
  DecreeChapter,
  DecreeClause,
  DecreeClosing,
  DecreeDate,
  DecreeDocument,
  DecreeEnactment,
  DecreeItem,
  DecreeNature,
  DecreeOpening,
  DecreeRow,
  DecreeSection,
  DecreeSignature,
  DecreeTitle,
  Diktum,
  Part,
} from "./document/types.js";
export { draftDecree } from "./draft/draft.js";
export type { DraftAnnex, DraftFields } from "./draft/fields.js";
