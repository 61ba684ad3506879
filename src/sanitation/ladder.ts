import type { Bilingual } from "../foundation/result.js";

/** The ladder of access to sanitation, best first. */
export type ToiletRung =
  | "safely-managed"
  | "basic-own"
  | "basic-shared"
  | "unimproved"
  | "closed-open-defecation"
  | "open-defecation";

/** The rungs with their names, best first. Source: the ministry's ladder of 2020-2024. */
export const toiletLadder: Readonly<Record<ToiletRung, Bilingual>> = {
  "safely-managed": { id: "aman", en: "safely managed" },
  "basic-own": { id: "layak sendiri", en: "basic, own" },
  "basic-shared": { id: "layak bersama", en: "basic, shared" },
  unimproved: { id: "belum layak", en: "unimproved" },
  "closed-open-defecation": { id: "BABS tertutup", en: "closed open defecation" },
  "open-defecation": { id: "BABS terbuka", en: "open defecation" },
};

/** The rungs in order, best first. */
export const RUNGS = /* @__PURE__ */ Object.keys(toiletLadder) as readonly ToiletRung[];

/**
 * Rungs that have been called access. They differ over the shared toilet: the verification guide does not hold it
 * improved, the ladder of 2020-2024 counts it as a rung of its own.
 */
export const accessRungs: Readonly<Record<"safely-managed" | "without-shared" | "with-shared", readonly ToiletRung[]>> =
  {
    "safely-managed": ["safely-managed"],
    "without-shared": ["safely-managed", "basic-own"],
    "with-shared": ["safely-managed", "basic-own", "basic-shared"],
  };
