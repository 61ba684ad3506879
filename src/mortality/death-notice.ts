/** A death that a village or facility reports. */
export interface DeathNotice {
  readonly id: string;
  readonly village: string;
  /** `pregnancy-related` counts every cause, `maternal` only those linked to the pregnancy or its care. */
  readonly kind: "maternal" | "pregnancy-related" | "neonatal" | "post-neonatal" | "child" | "other";
  readonly diedOn: string;
  readonly bornOn?: string | undefined;
  /** For a maternal or pregnancy-related death: the day on which the pregnancy ended, where it had. */
  readonly pregnancyEndedOn?: string | undefined;
  readonly reportedOn?: string | undefined;
  readonly place?: "facility" | "home" | "on-the-way" | "other" | "unknown" | undefined;
  readonly audited?: boolean | undefined;
}
