import type { ServiceDescription } from "../types.js";

/** What the sources say of a service beside its code, level, letter, name and year, which stand in `codes.ts`. */
export type ServiceText = Omit<
  ServiceDescription,
  "code" | "level" | "letter" | "name" | "nameConfidence" | "target" | "year"
>;
