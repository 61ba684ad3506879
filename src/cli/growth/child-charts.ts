import { formatDecimal } from "../../foundation/rounding.js";
import { ChildVisits, chartOf } from "../chart/child-points.js";
import { CommandFailure } from "../failure.js";
import { Breath } from "../io/breath.js";
import { FileSet } from "../io/file-set.js";
import { Progress } from "../io/progress.js";
import type { Terminal } from "../terminal.js";
import type { GrowthOptions } from "./options.js";
import type { RowReader } from "./row-reader.js";
import type { VisitCheck } from "./visit-check.js";

/** Gathers the visits of each child and draws a chart a child, named by the number of its first row. */
export class ChildCharts {
  readonly #children = new Map<string, ChildVisits>();
  readonly #files: FileSet;
  #undrawn = 0;

  constructor(
    readonly folder: string,
    readonly options: GrowthOptions,
    reader: RowReader,
    visits: VisitCheck,
  ) {
    this.#files = new FileSet(folder, options.force);
    visits.onRow = (row, number, child) => {
      const key = child ?? `row ${number}`;
      const known = this.#children.get(key) ?? new ChildVisits();
      this.#children.set(key, known);
      known.add(reader, row, number);
    };
  }

  /** Draws them all; nothing is visible before {@link commit}. */
  async draw(terminal: Terminal): Promise<void> {
    const { look, language } = this.options;
    const breath = new Breath();
    const progress = new Progress(terminal.watched ? terminal.stderr : undefined, language);
    let done = 0;
    try {
      for (const child of this.#children.values()) {
        if (terminal.interrupted?.aborted) throw new CommandFailure("interrupted");
        const row = child.rows[0];
        const drawn = chartOf(child, look, language, language === "id" ? `Anak baris ${row}` : `Child of row ${row}`);
        if (drawn === undefined) this.#undrawn++;
        else this.#files.add(`baris-${row}.svg`, drawn.svg);
        progress.rows(++done);
        await breath.take();
      }
    } finally {
      progress.end();
    }
  }

  commit(): void {
    this.#files.commit();
  }

  abort(): void {
    this.#files.abort();
  }

  /** What the summary says. */
  note(): string {
    const { language } = this.options;
    const count = (value: number): string => formatDecimal(value, 0, language, { thousands: true });
    const drawn = count(this.#files.names.length);
    const undrawn = count(this.#undrawn);
    return language === "id"
      ? `Grafik: ${drawn} anak, di ${this.folder}; tidak digambar karena jenis kelamin tidak diketahui: ${undrawn}`
      : `Charts: ${drawn} children, in ${this.folder}; not drawn because the sex is unknown: ${undrawn}`;
  }
}
