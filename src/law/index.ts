export { type Clause, cite } from "./citation.js";
export { lawMessages } from "./messages.js";
export type { RegulationId } from "./regulation-id.js";
export { at, type Confidence, type DatedValue, type Timeline, timeline } from "./timeline.js";
