import type { ByteSink } from "./byte-sink.js";
import type { CellBatch } from "./cell-batch.js";
import { echoText, uniqueNames } from "./echo-text.js";
import type { Echo, ResultColumn, TableWriter } from "./table-writer.js";

const encoder = /* @__PURE__ */ new TextEncoder();

/** Writes one JSON object a line: the input's keys, then the results; a missing result is null. */
export class NdjsonTableWriter implements TableWriter {
  readonly #names: readonly string[];

  /** @param lineAt - the input's own line of a row, where the input has one */
  constructor(
    readonly sink: ByteSink,
    readonly echo: Echo,
    readonly results: readonly ResultColumn[],
    headings: readonly string[],
    readonly lineAt: (row: number) => string | undefined = () => undefined,
  ) {
    this.#names = uniqueNames(headings);
  }

  async rows(batch: CellBatch): Promise<void> {
    let text = "";
    for (let row = 0; row < batch.rows; row++) {
      const echoed = this.#echo(batch, row);
      const results = JSON.stringify(this.#results(row)).slice(1);
      text += echoed === "{}" ? `{${results}\n` : `${echoed.slice(0, -1)},${results}\n`;
    }
    await this.sink.write(encoder.encode(text));
  }

  finish(): Promise<void> {
    return this.sink.commit();
  }

  abort(): Promise<void> {
    return this.sink.abort();
  }

  /** The input's object; a line that was none stands under a key of its own. */
  #echo(batch: CellBatch, row: number): string {
    const line = this.lineAt(batch.firstRow + row);
    if (line !== undefined && !this.echo.withoutIdentity) {
      return line.startsWith("{") && line.endsWith("}") ? line.replace(/^\{\s*\}$/, "{}") : JSON.stringify({ line });
    }
    const object: Record<string, string> = {};
    for (const [column, name] of this.#names.entries()) {
      if (this.echo.kept[column]) object[name] = echoText(batch, row, column, this.echo);
    }
    return JSON.stringify(object);
  }

  #results(row: number): Record<string, string | number | null> {
    const object: Record<string, string | number | null> = {};
    for (const column of this.results) {
      if (column.kind === "label") object[column.name] = column.labels[column.values[row] as number] || null;
      else if (column.kind === "text") object[column.name] = column.values[row] ?? null;
      else {
        const value = column.values[row] as number;
        object[column.name] = jsonNumber(value);
        if (column.kind === "score")
          object[column.flagName] = Number.isNaN(value) ? null : (column.flags[row] as number);
      }
    }
    return object;
  }
}

/** JSON knows no infinity: it is written as the text that WHO's programs use. */
function jsonNumber(value: number): number | string | null {
  if (Number.isNaN(value)) return null;
  return Number.isFinite(value) ? value : value > 0 ? "Inf" : "-Inf";
}
