import type { Notice } from "../../foundation/result.js";
import { type AuditVerdict, auditRatio } from "../../law/index.js";
import { achievement, type ServiceEntry } from "../../spm/index.js";
import type { CellBatch } from "../io/cell-batch.js";
import type { RowIssues } from "../row-issues.js";
import type { SpmOptions } from "./options.js";
import type { Role } from "./roles.js";
import type { RowReader } from "./row-reader.js";
import { AGE_SPANS, PERIOD_KINDS, SOURCES } from "./vocabularies.js";

/** The verdicts of the audit by number; 0 where nothing was printed. */
export const VERDICTS: readonly ("" | AuditVerdict)[] = [
  "",
  "not-computable",
  "consistent",
  "truncated",
  "off-by-rounding",
  "parts-swapped",
  "other-denominator",
  "digits-transposed",
  "contradiction",
];

/** What holds for the whole file is said once, in the summary, not on every row. */
const SAID_ONCE: ReadonlySet<string> = new Set([
  "law.not-verified-after",
  "law.start-day-unknown",
  "spm.school-year",
  "spm.pro-rata",
  "spm.period-assumed-cumulative",
  "spm.denominator-source-unknown",
]);

/** The remarks that concern the whole file, each once. */
export class GeneralRemarks {
  readonly notices = new Map<string, Notice>();

  /** Takes a notice that is not to be repeated on its row; whether it was one. */
  take(notice: Notice, service: ServiceEntry): boolean {
    if (!SAID_ONCE.has(notice.code)) return false;
    const key = `${notice.code} ${notice.facts?.target ?? ""}`;
    if (!this.notices.has(key)) {
      this.notices.set(key, notice.code === "spm.school-year" ? { ...notice, path: [service.code] } : notice);
    }
    return true;
  }
}

/** The figures of the rows of a batch; arrays are written anew for each. */
export class RowFigures {
  readonly value: Float64Array;
  readonly percent: (string | undefined)[] = [];
  readonly target: Float64Array;
  readonly gap: Float64Array;
  /** 1 met, 2 not met, 0 unknown. */
  readonly met: Uint8Array;
  /** Reported of expected; only for pools. */
  readonly complete: (string | undefined)[] = [];
  /** Numbers into {@link VERDICTS}. */
  readonly audit: Uint8Array;
  /** 1 a row of the input, 2 a pool. */
  readonly row: Uint8Array;
  computed = 0;

  constructor(
    readonly reader: RowReader,
    readonly columns: ReadonlyMap<Role, number>,
    readonly options: Pick<SpmOptions, "asOf">,
    readonly remarks: GeneralRemarks,
    /** `,` or `.`, as the input writes decimals. */
    readonly decimalMark: string,
  ) {
    const rows = reader.service.length;
    this.value = new Float64Array(rows);
    this.target = new Float64Array(rows);
    this.gap = new Float64Array(rows);
    this.met = new Uint8Array(rows);
    this.audit = new Uint8Array(rows);
    this.row = new Uint8Array(rows);
  }

  /** Leaves nothing of the batch before. */
  begin(rows: number, kind: 1 | 2): void {
    this.value.fill(Number.NaN, 0, rows);
    this.target.fill(Number.NaN, 0, rows);
    this.gap.fill(Number.NaN, 0, rows);
    this.met.fill(0, 0, rows);
    this.audit.fill(0, 0, rows);
    this.row.fill(kind, 0, rows);
    this.percent.length = rows;
    this.percent.fill(undefined);
    this.complete.length = rows;
    this.complete.fill(undefined);
  }

  compute(batch: CellBatch, issues: RowIssues): void {
    this.begin(batch.rows, 1);
    for (let row = 0; row < batch.rows; row++) {
      this.#figure(batch, row, issues);
      if (this.reader.published[row] !== undefined) this.#audit(batch, row, issues);
    }
  }

  /** Puts a figure into its columns. */
  put(
    row: number,
    figure: {
      readonly value: number;
      readonly text: string;
      readonly target?: number;
      readonly gap?: number;
      readonly met?: boolean;
    },
  ): void {
    this.value[row] = figure.value;
    this.percent[row] = this.decimalMark === "," ? figure.text.replace(".", ",") : figure.text;
    this.target[row] = figure.target ?? Number.NaN;
    this.gap[row] = figure.gap ?? Number.NaN;
    this.met[row] = figure.met === undefined ? 0 : figure.met ? 1 : 2;
  }

  #figure(batch: CellBatch, row: number, issues: RowIssues): void {
    const { reader } = this;
    const number = reader.service[row] as number;
    const numerator = reader.numerator[row] as number;
    const denominator = reader.denominator[row] as number;
    // A count that is none has its issue already.
    if (number < 0 || numerator !== numerator || denominator !== denominator) return;
    const service = reader.services.met[number] as ServiceEntry;
    const result = achievement(
      service.code,
      { numerator, denominator, denominatorSource: SOURCES[reader.source[row] as number] },
      {
        asOf: this.options.asOf,
        periodKind: PERIOD_KINDS[reader.periodKind[row] as number],
        ageSpan: AGE_SPANS[reader.ageSpan[row] as number],
      },
    );
    const rowNumber = batch.rowNumbers[row] as number;
    if (!result.ok) {
      for (const { code, path, facts } of result.issues) issues.add(row, rowNumber, code, this.#columnOf(path), facts);
      return;
    }
    this.computed++;
    this.put(row, result.value);
    for (const notice of result.notices) {
      if (this.remarks.take(notice, service)) continue;
      issues.add(row, rowNumber, notice.code, this.#columnOf(notice.path), notice.facts);
    }
  }

  #audit(batch: CellBatch, row: number, issues: RowIssues): void {
    const { reader } = this;
    const count = (value: number): number | null => (Number.isNaN(value) ? null : value);
    const audit = auditRatio({
      numerator: count(reader.numerator[row] as number),
      denominator: count(reader.denominator[row] as number),
      published: reader.published[row],
    });
    if (!audit.ok) return;
    const { verdict, recomputed, corrections } = audit.value;
    this.audit[row] = VERDICTS.indexOf(verdict);
    if (verdict === "consistent") return;
    const rowNumber = batch.rowNumbers[row] as number;
    const column = this.columns.get("published");
    if (verdict !== "not-computable") {
      issues.add(row, rowNumber, "spm-file.percent-disagrees", column, {
        verdict,
        recomputed: this.#marked(recomputed),
      });
      if (verdict === "parts-swapped") return;
      for (const { part, value } of corrections) {
        if (part !== "published") issues.add(row, rowNumber, "spm-file.percent-agrees-with", column, { part, value });
      }
    } else if (audit.notices[0]?.code === "law.figure-unreadable") {
      issues.add(row, rowNumber, "law.figure-unreadable", column);
    }
  }

  #marked(text: string): string {
    return this.decimalMark === "," ? text.replace(".", ",") : text;
  }

  #columnOf(path: readonly (string | number)[] | undefined): number {
    const [first] = path ?? [];
    return this.columns.get(first as Role) ?? -1;
  }
}
