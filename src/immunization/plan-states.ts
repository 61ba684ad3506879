/** How a dose stands on a day. */
export type PlanStatus =
  /** Recorded, or not for this child: see the reason. */
  | "settled"
  /** May be given on the day. */
  | "due"
  /** May be given from a later day on. */
  | "next"
  /** The rules do not answer, or the record does not: a health worker decides. */
  | "ask-health-worker"
  /** Can no longer be given in the programme. */
  | "missed";

/** Why. */
export type PlanReason =
  | "recorded"
  | "course-complete"
  | "not-offered"
  | "on-time"
  | "late"
  | "catch-up"
  | "waiting"
  | "interval-unknown"
  | "recorded-dose-in-doubt"
  | "series-in-doubt"
  | "not-recorded-before-a-later-dose"
  | "earlier-date-unknown"
  | "je-area-unknown"
  | "age-without-rule"
  | "sources-differ"
  /** Hexavalent doses are recorded, which the columns of the hot door do not have. */
  | "hexavalent-recorded"
  | "window-closed"
  | "too-late-to-complete"
  | "unreadable";

/** A status with its reason. */
export interface PlanState {
  readonly status: PlanStatus;
  readonly reason: PlanReason;
}

const state = (status: PlanStatus, reason: PlanReason): PlanState => ({ status, reason });

/** What the codes of the hot door mean: a code is a place in this list. */
export const planStates: readonly PlanState[] = [
  /* @__PURE__ */ state("settled", "recorded"),
  /* @__PURE__ */ state("settled", "course-complete"),
  /* @__PURE__ */ state("settled", "not-offered"),
  /* @__PURE__ */ state("due", "on-time"),
  /* @__PURE__ */ state("due", "late"),
  /* @__PURE__ */ state("due", "catch-up"),
  /* @__PURE__ */ state("next", "waiting"),
  /* @__PURE__ */ state("next", "interval-unknown"),
  /* @__PURE__ */ state("ask-health-worker", "interval-unknown"),
  /* @__PURE__ */ state("ask-health-worker", "recorded-dose-in-doubt"),
  /* @__PURE__ */ state("ask-health-worker", "series-in-doubt"),
  /* @__PURE__ */ state("ask-health-worker", "not-recorded-before-a-later-dose"),
  /* @__PURE__ */ state("ask-health-worker", "earlier-date-unknown"),
  /* @__PURE__ */ state("ask-health-worker", "je-area-unknown"),
  /* @__PURE__ */ state("ask-health-worker", "age-without-rule"),
  /* @__PURE__ */ state("ask-health-worker", "sources-differ"),
  /* @__PURE__ */ state("missed", "window-closed"),
  /* @__PURE__ */ state("missed", "too-late-to-complete"),
  /* @__PURE__ */ state("ask-health-worker", "unreadable"),
];

/** The places in {@link planStates}, by name. */
export const RECORDED = 0;
export const COURSE_COMPLETE = 1;
export const NOT_OFFERED = 2;
export const DUE_ON_TIME = 3;
export const DUE_LATE = 4;
export const DUE_CATCH_UP = 5;
export const NEXT = 6;
export const NEXT_INTERVAL_UNKNOWN = 7;
export const ASK_INTERVAL = 8;
export const ASK_RECORDED_IN_DOUBT = 9;
export const ASK_SERIES = 10;
export const ASK_NOT_RECORDED = 11;
export const ASK_EARLIER_DATE = 12;
export const ASK_AREA = 13;
export const ASK_AGE = 14;
export const ASK_SOURCES = 15;
export const MISSED_CLOSED = 16;
export const MISSED_TOO_LATE = 17;
export const UNREADABLE = 18;
