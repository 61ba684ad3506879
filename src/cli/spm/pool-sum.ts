import type { NameTable } from "../io/name-table.js";
import { FewAreas, LowestAreas } from "./few-areas.js";

/** The counts of one area for one service, its periods brought together. */
export interface AreaReport {
  readonly area: number;
  readonly numerator: number;
  readonly denominator: number;
  /** Number of the kind of period. */
  readonly periodKind: number;
  /** The same text for the same stretch of time. */
  readonly period: string;
  /** As the file writes it; undefined when several were brought together. */
  readonly writtenPeriod: string | undefined;
  /** The month in which it ends. */
  readonly until: string | undefined;
  /** Bits of the numbers of sources and of age spans. */
  readonly sources: number;
  readonly ageSpans: number;
  /** Earlier cumulative rows that it contains. */
  readonly contained: number;
}

/** One service summed over the areas below one. */
export class PoolSum {
  expected = 0;
  reported = 0;
  numerator = 0;
  denominator = 0;
  periodKinds = 0;
  sources = 0;
  ageSpans = 0;
  contained = 0;
  until: string | undefined;
  readonly periods = new Map<string, FewAreas>();
  readonly writtenPeriods = new Set<string | undefined>();
  readonly missing = new FewAreas();
  readonly aboveWhole = new FewAreas();
  readonly lowest = new LowestAreas();

  constructor(
    /** The area's number. */
    readonly area: number,
    readonly names: NameTable,
  ) {}

  addMissing(area: number): void {
    this.expected++;
    this.missing.add(area, this.names);
  }

  add(report: AreaReport): void {
    const { names } = this;
    const { area, numerator, denominator } = report;
    this.expected++;
    this.reported++;
    this.numerator += numerator;
    this.denominator += denominator;
    this.periodKinds |= 1 << report.periodKind;
    this.sources |= report.sources;
    this.ageSpans |= report.ageSpans;
    this.contained += report.contained;
    this.until ??= report.until;
    let behind = this.periods.get(report.period);
    if (behind === undefined) {
      behind = new FewAreas();
      this.periods.set(report.period, behind);
    }
    behind.add(area, names);
    if (this.writtenPeriods.size < 2) this.writtenPeriods.add(report.writtenPeriod);
    if (numerator > denominator) this.aboveWhole.add(area, names);
    if (denominator > 0) this.lowest.add({ area, numerator, denominator }, names);
  }
}
