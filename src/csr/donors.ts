import type { Donor } from "./types.js";

/** Whether a donor may pay for JKN: `unknown` is never read as no, nor as yes. */
export type JknEligibility = "eligible" | "not-registered" | "unknown";

/**
 * Whether a donor may pay contributions of JKN for others. Only a person has no workers to register; a donor that is on
 * no list is unknown.
 */
export function jknEligibility(donor: Donor | undefined): JknEligibility {
  if (donor === undefined) return "unknown";
  if (donor.kind === "person") return "eligible";
  const { ownWorkersRegistered } = donor;
  return ownWorkersRegistered === undefined ? "unknown" : ownWorkersRegistered ? "eligible" : "not-registered";
}
