import { capacityOf, newBatch } from "../io/cell-batch.js";
import type { ResultColumn } from "../io/table-writer.js";
import { withoutOriginals } from "./masked-echo.js";
import { openResult, type ResultOptions } from "./run-table.js";
import { writeWhole } from "./write-whole.js";

/** A column of a table that is the command's own: of texts, or of numbers where NaN is an empty cell. */
export type OwnColumn<Item> =
  | { readonly name: string; readonly text: (item: Item) => string | undefined }
  | { readonly name: string; readonly number: (item: Item) => number };

/** Writes a table that echoes nothing of the input: a row an item, in the input's delimiter and decimal mark. */
export async function writeOwnTable<Item>(
  result: Omit<ResultOptions, "kept" | "results">,
  items: readonly Item[],
  columns: readonly OwnColumn<Item>[],
): Promise<void> {
  const { headings } = result.table.scanner;
  const empty = newBatch(headings.length);
  const capacity = capacityOf(empty);
  const texts = columns.map((): (string | undefined)[] => []);
  const numbers = columns.map(() => new Float64Array(capacity));
  const results = columns.map((column, place): ResultColumn => {
    const { name } = column;
    if ("text" in column) return { name, kind: "text", values: texts[place] as (string | undefined)[] };
    return { name, kind: "number", values: numbers[place] as Float64Array };
  });
  const kept = headings.map(() => false);
  const writer = await openResult({ ...result, table: withoutOriginals(result.table), kept, results });
  await writeWhole(writer, async () => {
    for (let first = 0; first < items.length; first += capacity) {
      const part = items.slice(first, first + capacity);
      for (const [place, column] of columns.entries()) {
        for (const [row, item] of part.entries()) {
          if ("text" in column) (texts[place] as (string | undefined)[])[row] = column.text(item);
          else (numbers[place] as Float64Array)[row] = column.number(item);
        }
      }
      await writer.rows({ ...empty, rows: part.length, firstRow: first });
    }
  });
}
