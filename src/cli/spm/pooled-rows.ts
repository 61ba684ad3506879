import { describe, type Language } from "../../foundation/result.js";
import type { TableWriter } from "../io/table-writer.js";
import { textBatch } from "../io/text-batch.js";
import type { RowIssues } from "../row-issues.js";
import type { AreaPlaces } from "./area-places.js";
import { spmFileMessages } from "./messages.js";
import { numbersIn, sourceOf } from "./pool-figure.js";
import type { Pooling, SpmPool } from "./pools.js";
import type { Role } from "./roles.js";
import type { GeneralRemarks, RowFigures } from "./row-figures.js";
import { AGE_SPANS, PERIOD_KINDS } from "./vocabularies.js";

/** Where the pools' rows go. */
export interface PooledPlace {
  /** How many rows the input has. */
  readonly firstRow: number;
  readonly delimiter: number;
  /** How many rows the result columns hold. */
  readonly capacity: number;
}

const OF: Readonly<Record<Language, string>> = { id: "dari", en: "of" };

/**
 * Reported of expected, such as `24 dari 25`: written with a stroke, a spreadsheet program would take 11/12 for a date.
 */
export function completeText({ sum }: SpmPool, language: Language): string {
  return `${sum.reported} ${OF[language]} ${sum.expected}`;
}

/** The rows of the pools, behind those of the input. */
export class PooledRows {
  withIssues = 0;

  /** The rows of the current batch, from the row of that number on. */
  #first = 0;
  #cells: readonly (readonly string[])[] = [];

  constructor(
    readonly headings: readonly string[],
    readonly columns: ReadonlyMap<Role, number>,
    readonly figures: RowFigures,
    readonly issues: RowIssues,
    readonly remarks: GeneralRemarks,
  ) {}

  async write(writer: TableWriter, { pools }: Pooling, places: AreaPlaces, place: PooledPlace): Promise<void> {
    const { firstRow, delimiter, capacity } = place;
    for (let done = 0; done < pools.length; done += capacity) {
      const part = pools.slice(done, done + capacity);
      this.#first = firstRow + done;
      this.#cells = part.map((pool) => this.#cellsOf(pool, places));
      this.figures.begin(part.length, 2);
      this.issues.begin(part.length);
      for (const [row, pool] of part.entries()) this.#put(pool, row);
      await writer.rows(textBatch(this.#cells, this.headings.length, delimiter, this.#first));
    }
  }

  /** A pool's row as the line of a file of JSON lines. */
  line(row: number): string | undefined {
    const cells = this.#cells[row - this.#first];
    if (cells === undefined) return undefined;
    const counts = [this.columns.get("numerator"), this.columns.get("denominator")];
    const values = cells.map((text, column) => (text === "" ? null : counts.includes(column) ? Number(text) : text));
    return JSON.stringify(Object.fromEntries(this.headings.map((heading, column) => [heading, values[column]])));
  }

  /** What stands under the input's own headings. */
  #cellsOf({ sum, service, result }: SpmPool, places: AreaPlaces): readonly string[] {
    const cells = this.headings.map(() => "");
    const put = (role: Role, text: string | undefined): void => {
      const column = this.columns.get(role);
      if (column !== undefined) cells[column] = text ?? "";
    };
    const parent = places.parent(sum.area);
    put("area", sum.names.text(sum.area));
    put("parent", parent === -1 ? "" : sum.names.text(parent));
    put("indicator", service.code);
    // Counts of mixed periods are no sum of anything.
    const isMixed = !result.ok && result.issues.some(({ code }) => code.startsWith("spm.mixed"));
    if (sum.reported === 0 || isMixed) return cells;
    put("numerator", String(sum.numerator));
    put("denominator", String(sum.denominator));
    const periods = [...sum.writtenPeriods];
    put("period", periods.length === 1 ? periods[0] : "");
    put("periodKind", PERIOD_KINDS[numbersIn(sum.periodKinds)[0] ?? 0]);
    put("denominatorSource", sourceOf(sum.sources));
    put("ageSpan", service.code === "SPM-KES-04" ? AGE_SPANS[numbersIn(sum.ageSpans)[0] ?? 0] : "");
    return cells;
  }

  #put(pool: SpmPool, row: number): void {
    const { result, service } = pool;
    const { language } = this.issues;
    this.figures.complete[row] = completeText(pool, language);
    if (result.ok) this.figures.put(row, result.value);
    const said = result.ok ? result.notices.filter((notice) => !this.remarks.take(notice, service)) : result.issues;
    if (said.length === 0) return;
    this.withIssues++;
    this.issues.texts[row] = said.map((one) => describe(one, language, spmFileMessages)).join("; ");
  }
}
