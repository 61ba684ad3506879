import type { IndexName } from "./types.js";

/** Indices that oedema voids: the fluid weighs. */
export const WEIGHT_BASED: ReadonlySet<IndexName> = /* @__PURE__ */ new Set<IndexName>([
  "weightForAge",
  "weightForLengthHeight",
  "bmiForAge",
]);
