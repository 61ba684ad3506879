import type { Correction, Span } from "./types.js";

/** What follows the number: its year, the day, the article meant and the title. */
export interface Tail {
  readonly end: number;
  readonly year: number | null;
  /** A year was written that is none. */
  readonly badYear: "malformed" | "impossible" | "open" | null;
  /** Null when a day is written that the calendar lacks. */
  readonly date: string | null | undefined;
  readonly pin: string | null;
  readonly title: Span | null;
  readonly corrections: readonly Correction[];
}

/** A text that can be changed while it is read. */
export interface Draft {
  end: number;
  year: number | null;
  badYear: Tail["badYear"];
  date: string | null | undefined;
  pin: string | null;
  title: Span | null;
  corrections: Correction[];
}
