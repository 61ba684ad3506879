export { registryConflicts } from "./conflicts.js";
export { danglingRegulations } from "./dangling.js";
export { findRegulations, type RegulationQuery } from "./find.js";
export { registryMessages } from "./messages.js";
export { regulation } from "./regulation.js";
export { statusOn } from "./status-on.js";
export type {
  DanglingRegulation,
  DoubtfulField,
  Gazette,
  RegistryConflict,
  Regulation,
  RegulationStatus,
  SourcedValue,
  StatusOn,
} from "./types.js";
