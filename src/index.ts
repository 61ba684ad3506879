/**
 * The thin root: the shapes that every topic shares. The rules themselves are in the subpaths, one topic each.
 *
 * @module
 */
export {
  type Bilingual,
  type Citation,
  describe,
  type Facts,
  type Issue,
  type Language,
  type Messages,
  type Notice,
  type Result,
} from "./foundation/result.js";

/** This package's version, as in its package.json. */
export const version = "0.1.0";
