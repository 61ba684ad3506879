import type { CellBatch } from "./cell-batch.js";
import { COMMA, POINT, SEMICOLON } from "./csv-dialect.js";

/**
 * The decimal mark of a file, found in its first rows: whichever of `,` and `.` stands between digits more often in the
 * columns of numbers. A file without decimals between semicolons comes from a country of decimal commas.
 */
export function decimalMarkOf(
  batch: CellBatch | undefined,
  numericColumns: readonly number[],
  delimiter: number,
): number {
  let commas = 0;
  let points = 0;
  for (let row = 0; row < (batch?.rows ?? 0); row++) {
    const { bytes, starts, ends, columns } = batch as CellBatch;
    for (const column of numericColumns) {
      const end = ends[row * columns + column] as number;
      for (let i = (starts[row * columns + column] as number) + 1; i < end - 1; i++) {
        const byte = bytes[i];
        if ((byte !== COMMA && byte !== POINT) || !isDigit(bytes[i - 1]) || !isDigit(bytes[i + 1])) continue;
        if (byte === COMMA) commas++;
        else points++;
      }
    }
  }
  if (commas === points) return delimiter === SEMICOLON ? COMMA : POINT;
  return commas > points ? COMMA : POINT;
}

function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 48 && byte <= 57;
}
