import { type ByteWriter, encodeCell, LONGEST_NUMBER, putHundredths, putNumber, writeCell } from "./byte-writer.js";
import { QUOTE } from "./csv-dialect.js";
import { ScoreCells } from "./score-cells.js";
import type { ResultColumn } from "./table-writer.js";

const ZERO = 48;

/** Neighbouring columns of labels: their few combinations are put together once. */
interface LabelGroup {
  readonly kind: "labels";
  readonly columns: readonly Uint8Array[];
  readonly encoded: readonly (readonly Uint8Array[])[];
  /** The printed cells by combination of labels. */
  readonly met: Map<number, PrintedLabels>;
}

/** Bytes, eight to a double, so that eight are written at once; no text has the bytes of a NaN. */
interface PrintedLabels {
  readonly words: Float64Array;
  readonly length: number;
}

type Prepared = Exclude<ResultColumn, { readonly kind: "label" }> | LabelGroup;

const LABEL_BITS = 6;
/** Six bits a label, and the sum stays a small integer. */
const LARGEST_GROUP = 5;

/** Prints the appended columns of a row as delimited bytes. */
export class ResultPrinter {
  readonly #columns: readonly Prepared[];
  /** The most bytes that a row takes, its texts not counted. */
  readonly #longest: number;
  /** Whether a number's decimal mark is also the delimiter, so that it needs quotes. */
  readonly #quoteNumbers: boolean;
  readonly #scores: ScoreCells;

  constructor(
    results: readonly ResultColumn[],
    readonly delimiter: number,
    readonly decimalMark: number,
  ) {
    let longest = 0;
    const prepared: Prepared[] = [];
    let group: { columns: Uint8Array[]; encoded: Uint8Array[][] } | undefined;
    for (const column of results) {
      longest += 2 * (LONGEST_NUMBER + 3);
      if (column.kind !== "label") {
        prepared.push(column);
        group = undefined;
        continue;
      }
      const encoded = column.labels.map((label) => encodeCell(label, delimiter));
      longest += Math.max(...encoded.map(({ length }) => length));
      if (group === undefined || group.columns.length === LARGEST_GROUP) {
        group = { columns: [], encoded: [] };
        prepared.push({ kind: "labels", ...group, met: new Map() });
      }
      group.columns.push(column.values);
      group.encoded.push(encoded);
    }
    this.#columns = prepared;
    this.#longest = longest;
    this.#quoteNumbers = decimalMark === delimiter;
    this.#scores = new ScoreCells(delimiter, decimalMark);
  }

  /**
   * Prints one row.
   *
   * @param delimited - whether something stands before, from which a delimiter must part the results
   */
  print(writer: ByteWriter, row: number, delimited: boolean): void {
    const columns = this.#columns;
    const { delimiter } = this;
    writer.reserve(this.#longest);
    const scores = this.#scores;
    const quick = !this.#quoteNumbers && delimited;
    let into = writer.bytes;
    let view = writer.view;
    let to = writer.length;
    for (let i = 0; i < columns.length; i++) {
      const column = columns[i] as Prepared;
      if (delimited || i > 0) into[to++] = delimiter;
      switch (column.kind) {
        case "score": {
          const z = column.values[row] as number;
          const flag = column.flags[row] as number;
          const end = quick ? scores.put(view, to - 1, z, flag) : to;
          if (end > to) to = end;
          else if (z === z) {
            to = this.#number(into, to, z, true);
            into[to++] = delimiter;
            into[to++] = ZERO + flag;
          } else into[to++] = delimiter;
          break;
        }
        case "number": {
          const value = column.values[row] as number;
          if (value === value) to = this.#number(into, to, value, false);
          break;
        }
        case "labels": {
          const { words, length } = labelsAt(column, row, delimiter);
          for (let word = 0; word < words.length; word++) view.setFloat64(to + word * 8, words[word] as number);
          to += length;
          break;
        }
        case "text": {
          const text = column.values[row];
          if (text === undefined) break;
          writer.length = to;
          writeCell(writer, text, delimiter);
          writer.reserve(this.#longest);
          into = writer.bytes;
          view = writer.view;
          to = writer.length;
        }
      }
    }
    writer.length = to;
  }

  #number(into: Uint8Array, at: number, value: number, isScore: boolean): number {
    const mark = this.decimalMark;
    const end = isScore ? putHundredths(into, at, value, mark) : putNumber(into, at, value, mark);
    if (!this.#quoteNumbers || !into.subarray(at, end).includes(mark)) return end;
    // A decimal comma between commas.
    into.copyWithin(at + 1, at, end);
    into[at] = QUOTE;
    into[end + 1] = QUOTE;
    return end + 2;
  }
}

/** The cells of a row's labels, with the delimiters between them. */
function labelsAt({ columns, encoded, met }: LabelGroup, row: number, delimiter: number): PrintedLabels {
  let key = 0;
  for (let i = 0; i < columns.length; i++) key = (key << LABEL_BITS) | ((columns[i] as Uint8Array)[row] as number);
  const known = met.get(key);
  if (known !== undefined) return known;
  const bytes = columns.flatMap((values, i) => {
    const cell = [...((encoded[i] as readonly Uint8Array[])[values[row] as number] as Uint8Array)];
    return i === 0 ? cell : [delimiter, ...cell];
  });
  const words = new Float64Array(Math.ceil(bytes.length / 8));
  const view = new DataView(new ArrayBuffer(words.length * 8));
  for (const [i, byte] of bytes.entries()) view.setUint8(i, byte);
  for (let word = 0; word < words.length; word++) words[word] = view.getFloat64(word * 8);
  const printed = { words, length: bytes.length };
  met.set(key, printed);
  return printed;
}
