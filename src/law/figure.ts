import type { Citation, Notice } from "../foundation/result.js";

/** A computed indicator with everything needed to read it rightly. */
export interface Figure {
  /** The indicator's id. */
  readonly indicator: string;
  /** The day whose rule applied. */
  readonly asOf: string;
  readonly numerator: number;
  readonly denominator: number;
  /** Not rounded; may exceed 100. */
  readonly value: number;
  /** Rounded as the rule says, "21.27"; never rounded up to a target that was not met. */
  readonly text: string;
  /** What the numerator over the denominator is multiplied by. */
  readonly multiplier: number;
  readonly unit: string;
  /** In the figure's unit. */
  readonly target?: number;
  /** Target less value in the figure's unit, 0 when met. */
  readonly gap?: number;
  /** How many more must be counted in the numerator to meet the target. */
  readonly shortfall?: number;
  readonly met?: boolean;
  /** How many of the expected reports are in; with one missing the figure is provisional (sementara). */
  readonly complete?: { readonly reported: number; readonly expected: number };
  readonly citations: readonly Citation[];
  readonly notices: readonly Notice[];
}
