import type { Vaccine } from "./vaccines.js";

/** One dose that a person was given. Whether it was due is for the schedule to say. */
export interface VaccineDose {
  /** The person's id. */
  readonly person: string;
  readonly bornOn?: string | undefined;
  readonly vaccine: Vaccine;
  /** The dose's number in its series, from 1. */
  readonly dose: number;
  readonly givenOn: string;
  readonly facility?: string | undefined;
  readonly batch?: string | undefined;
}
