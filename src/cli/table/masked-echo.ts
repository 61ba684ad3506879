import { foldText } from "../../foundation/text.js";
import { maskNik } from "../../identity/index.js";
import type { CellBatch } from "../io/cell-batch.js";
import type { OpenTable } from "../io/open-table.js";
import { textBatch } from "../io/text-batch.js";
import { textOf } from "./cells.js";

const NUMBER_WORDS = /(?:^| )(?:nik|kk|ktp|bpjs|jkn|kis|kartu keluarga)(?: |$)/;
/** Twelve digits and more are somebody's number, whatever stands between them; a date has eight. Any script counts. */
const LONG_NUMBER = /\p{Nd}(?:\P{Nd}{0,2}\p{Nd}){11,}/gu;
const HIDDEN = "*".repeat(16);

/** The rows of a table with its identity numbers masked, so that they can be shown. */
export class MaskedEcho {
  readonly #isNumber: readonly boolean[];

  /** @param numbers - columns that hold identity numbers, beside those whose headings say so */
  constructor(
    headings: readonly string[],
    numbers: readonly (number | undefined)[],
    readonly delimiter: number,
  ) {
    this.#isNumber = headings.map(
      (heading, column) => numbers.includes(column) || NUMBER_WORDS.test(foldText(heading)),
    );
  }

  /** The batch as it may be shown. In a row whose cells have slipped anything may stand anywhere: none is shown. */
  of(batch: CellBatch): CellBatch {
    const rows = Array.from({ length: batch.rows }, (_, row) =>
      this.#isNumber.map((isNumber, column) => {
        if (batch.cellCounts[row] !== batch.columns) return "";
        const text = textOf(batch, row, column);
        return isNumber ? maskNik(text) : text.replace(LONG_NUMBER, HIDDEN);
      }),
    );
    return textBatch(rows, batch.columns, this.delimiter, batch.firstRow);
  }
}

/** A table whose rows' own lines and cells are not at hand, so that they can be echoed only as they are handed over. */
export function withoutOriginals({ kind, path, scanner, report }: OpenTable): OpenTable {
  return { kind, path, scanner, report };
}
