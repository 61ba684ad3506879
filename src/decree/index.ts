export * from "./checker.js";
export { findCitations } from "./citation/find.js";
export { resolveCitation } from "./citation/resolve.js";
export type {
  CitationForm,
  FoundCitation,
  RegulationMatch,
  ResolutionStatus,
  ResolvedCitation,
} from "./citation/types.js";
export { decreeMessages } from "./messages.js";
export { formatNumber } from "./number/format-number.js";
export { parseNumber } from "./number/parse-number.js";
export type {
  AmbiguousNumber,
  Classification,
  ClassificationScheme,
  Correction,
  CorrectionKind,
  DecreeNumber,
  Issuer,
  NumberFields,
  NumberResult,
  ParsedNumber,
  Span,
  UnreadableNumber,
} from "./number/types.js";
