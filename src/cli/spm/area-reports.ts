import { type Folded, foldPeriods, type PeriodCounts, type ServiceEntry } from "../../spm/index.js";
import type { NameTable } from "../io/name-table.js";
import type { AreaReport } from "./pool-sum.js";
import type { RecordsByArea, RowRecords } from "./row-records.js";
import { PERIOD_KINDS } from "./vocabularies.js";

/** Why the rows of an area come to no counts; the rows themselves may have said it already. */
export interface NoReport {
  /** Absent when a row's own issue says it. */
  readonly code?: string;
}

interface FoldedRow extends PeriodCounts {
  readonly record: number;
}

/** Brings the rows of an area together. */
export class AreaReports {
  /** What a single row's period comes to, by period and kind. */
  readonly #single = new Map<number, Pick<AreaReport, "period" | "until">>();

  constructor(
    readonly records: RowRecords,
    readonly byArea: RecordsByArea,
    readonly periods: NameTable,
  ) {}

  /** The counts of an area for a service. */
  of(area: number, service: ServiceEntry, number: number): AreaReport | NoReport {
    const { records } = this;
    const found: number[] = [];
    for (let at = this.byArea.starts[area] as number; at < (this.byArea.starts[area + 1] as number); at++) {
      const record = this.byArea.order[at] as number;
      if (records.service(record) === number) found.push(record);
    }
    const [first] = found;
    if (first === undefined || found.some((record) => records.isRepeated(record))) return {};
    if (found.length === 1) return this.#usable(this.#ofOne(area, first));

    const rows = found.map((record) => this.#row(record)) as [FoldedRow, ...FoldedRow[]];
    const folded = foldPeriods(rows, service.year);
    return "code" in folded ? { code: folded.code } : this.#usable(this.#ofFolded(area, folded));
  }

  /** An area with nobody to serve and nobody served has reported; somebody served of nobody is a mistake in a count. */
  #usable(report: AreaReport): AreaReport | NoReport {
    const { numerator, denominator } = report;
    const usable = numerator >= 0 && (denominator > 0 || (denominator === 0 && numerator === 0));
    return usable ? report : {};
  }

  #ofOne(area: number, record: number): AreaReport {
    const { records } = this;
    const periodKind = records.periodKind(record);
    const key = (records.period(record) + 1) * PERIOD_KINDS.length + periodKind;
    let span = this.#single.get(key);
    if (span === undefined) {
      // Only the period matters here: it is the same for all rows that name it.
      const folded = foldPeriods([this.#row(record)], "calendar");
      span = "code" in folded ? { period: "", until: undefined } : { period: folded.period, until: folded.until };
      this.#single.set(key, span);
    }
    return {
      area,
      ...span,
      numerator: records.numerator(record),
      denominator: records.denominator(record),
      periodKind,
      writtenPeriod: this.#writtenPeriod(record),
      sources: 1 << records.source(record),
      ageSpans: 1 << records.ageSpan(record),
      contained: 0,
    };
  }

  #ofFolded(area: number, folded: Folded<FoldedRow>): AreaReport {
    const { records } = this;
    const used = folded.used.map(({ record }) => record);
    const [only] = used;
    return {
      area,
      numerator: folded.numerator ?? Number.NaN,
      denominator: folded.denominator ?? Number.NaN,
      periodKind: PERIOD_KINDS.indexOf(folded.periodKind),
      period: folded.period,
      writtenPeriod: used.length === 1 && only !== undefined ? this.#writtenPeriod(only) : undefined,
      until: folded.until,
      sources: used.reduce((bits, record) => bits | (1 << records.source(record)), 0),
      ageSpans: used.reduce((bits, record) => bits | (1 << records.ageSpan(record)), 0),
      contained: folded.contained,
    };
  }

  #row(record: number): FoldedRow {
    const { records } = this;
    const [numerator, denominator] = [records.numerator(record), records.denominator(record)];
    return {
      record,
      numerator: Number.isNaN(numerator) ? null : numerator,
      denominator: Number.isNaN(denominator) ? null : denominator,
      period: this.#writtenPeriod(record),
      periodKind: PERIOD_KINDS[records.periodKind(record)],
    };
  }

  #writtenPeriod(record: number): string | undefined {
    const period = this.records.period(record);
    return period < 0 ? undefined : this.periods.text(period);
  }
}
