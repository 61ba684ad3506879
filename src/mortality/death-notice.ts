/** Whose death a notice is of: `pregnancy-related` counts every cause, `maternal` only those linked to the pregnancy or its care. */
export type DeathKind = "maternal" | "pregnancy-related" | "neonatal" | "post-neonatal" | "child" | "other";

/** A death that a village or facility reports. What nobody stated is left out or null. */
export interface DeathNotice {
  readonly id: string;
  readonly village: string;
  readonly kind: DeathKind;
  /** YYYY-MM-DD. */
  readonly diedOn: string;
  readonly bornOn?: string | null | undefined;
  /** For a maternal or pregnancy-related death: the day on which the pregnancy ended, where it had. */
  readonly pregnancyEndedOn?: string | null | undefined;
  readonly reportedOn?: string | null | undefined;
  readonly place?: "facility" | "home" | "on-the-way" | "other" | "unknown" | null | undefined;
  /** Whether the death was reviewed (AMP). */
  readonly audited?: boolean | null | undefined;
}

/** The kinds that a notice may name. */
export const deathKinds: readonly DeathKind[] = [
  "maternal",
  "pregnancy-related",
  "neonatal",
  "post-neonatal",
  "child",
  "other",
];
