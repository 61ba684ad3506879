import type { RecordedDose } from "./read-doses.js";
import type { Vaccine } from "./vaccines.js";

/** One dose that a person was given. Whether it was due is for the schedule to say. */
export interface VaccineDose extends RecordedDose {
  /** The person's id. */
  readonly person: string;
  /** YYYY-MM-DD. */
  readonly bornOn?: string | null | undefined;
  readonly vaccine: Vaccine;
  /** YYYY-MM-DD; null when it was given on a day that nobody knows. */
  readonly givenOn: string | null;
  readonly facility?: string | undefined;
  readonly batch?: string | undefined;
}
