/** A lokakarya mini of a puskesmas. */
export interface Workshop {
  readonly id: string;
  /** The puskesmas' code. */
  readonly puskesmas: string;
  /** Monthly within the puskesmas, quarterly across sectors. */
  readonly kind: "monthly" | "quarterly";
  readonly heldOn: string;
  /** The month that it reviews, or the last one of the quarter: YYYY-MM. */
  readonly period: string;
  readonly invitedOn?: string | undefined;
  readonly invited?: number | undefined;
  readonly present?: number | undefined;
  /** By role; a name has no place here. */
  readonly chair?: string | undefined;
  readonly hasMinutes?: boolean | undefined;
}

/** What a workshop decided to do about a problem. */
export interface ActionItem {
  readonly id: string;
  /** The workshop's id. */
  readonly workshop: string;
  readonly problem: string;
  readonly action: string;
  /** By role; a name has no place here. */
  readonly owner?: string | undefined;
  readonly raisedOn: string;
  readonly dueOn?: string | undefined;
  readonly status: "open" | "done" | "dropped";
  readonly doneOn?: string | undefined;
}

/** A kind of lokakarya mini; the first monthly one of a year has contents of its own. */
export type WorkshopKind = "monthly" | "monthly-first-of-year" | "quarterly";
