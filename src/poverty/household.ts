import type { IsoDate } from "../foundation/calendar.js";
import type { ListRegister } from "./register.js";

/** What matching with the population register (Dukcapil) said; it is always somebody else's answer. */
export type PopulationMatch = "matched" | "not-matched" | "not-recorded" | "deceased" | "unchecked";

/** Who may reject: whoever approves for the regent or mayor, or determines. A village proposes. */
export type DecidingOffice = "social-office" | "regent-or-mayor" | "governor" | "minister";

/** An official decision on a person. */
export interface ListDecision {
  readonly outcome: "rejected" | "accepted";
  /** The day of the decision, YYYY-MM-DD; without it the person is not rejected. */
  readonly on?: IsoDate | null | undefined;
  readonly by?: DecidingOffice | null | undefined;
}

/** A person on the list. What is absent or null was not stated, and is never read as a no. */
export interface ListedPerson {
  /** Text, for as a number it loses digits. */
  readonly nik?: string | null | undefined;
  readonly name?: string | null | undefined;
  /** YYYY-MM-DD. */
  readonly birthDate?: IsoDate | null | undefined;
  readonly motherName?: string | null | undefined;
  /** No. KK, where the person's record has one of its own. */
  readonly familyCard?: string | null | undefined;
  readonly populationMatch?: PopulationMatch | null | undefined;
  readonly lifeStatus?: "alive" | "deceased" | "unknown" | null | undefined;
  readonly residence?: "resident" | "moved" | "unknown" | null | undefined;
  readonly publicService?: "civil-servant" | "military" | "police" | "none" | "unknown" | null | undefined;
  readonly decision?: ListDecision | null | undefined;
}

/** A household on the list. */
export interface ListedHousehold {
  /** The list's own id; two rows of one village with the same id are one household. */
  readonly id?: string | null | undefined;
  /** The village's Kemendagri code, dotted or not. */
  readonly village: string;
  readonly register: ListRegister;
  /** No. KK: 16 digits, as text. */
  readonly familyCard?: string | null | undefined;
  readonly members: readonly ListedPerson[];
}
