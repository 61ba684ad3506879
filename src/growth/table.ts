/** A reference table as it is stored: six columns, each one string of printable characters. */
export interface EncodedTable {
  /** The first key: an age in days or months, or a length in centimetres. */
  readonly first: number;
  /** The distance between keys: 1 day, 1 month or 0.1 cm. */
  readonly step: number;
  /** Rows of each sex. */
  readonly rows: number;
  /** L, M and S of boys. */
  readonly male: readonly string[];
  /** L, M and S of girls. */
  readonly female: readonly string[];
}

/** A decoded table. Row `r` of boys stands at `r`, row `r` of girls at `rows + r`. */
export interface LmsTable {
  readonly first: number;
  readonly rows: number;
  readonly l: Float64Array;
  readonly m: Float64Array;
  readonly s: Float64Array;
}

const FIRST_CODE = 35;
const BACKSLASH = 92;
const ESCAPE = 33;
const ZERO = 45;

/** WHO publishes L and M with four decimals and S with five; a whole number over these is the published double. */
const SCALES = [10_000, 10_000, 100_000] as const;

const decoded = /* @__PURE__ */ new WeakMap<EncodedTable, LmsTable>();

/** Decodes a table on first use. */
export function decodeTable(encoded: EncodedTable): LmsTable {
  let table = decoded.get(encoded);
  if (table === undefined) {
    const [l, m, s] = [0, 1, 2].map((column) => {
      const values = new Float64Array(2 * encoded.rows);
      const scale = SCALES[column] as number;
      decodeColumn(encoded.male[column] as string, scale, values.subarray(0, encoded.rows));
      decodeColumn(encoded.female[column] as string, scale, values.subarray(encoded.rows));
      return values;
    }) as [Float64Array, Float64Array, Float64Array];
    table = { first: encoded.first, rows: encoded.rows, l, m, s };
    decoded.set(encoded, table);
  }
  return table;
}

/**
 * The text is the order of the differences, then one character a difference, or `!n!` for a large one and `!n*t!` for one
 * that stands t times.
 */
function decodeColumn(text: string, scale: number, into: Float64Array): void {
  const order = text.charCodeAt(0) - 48;
  let at = 1;
  for (let row = 0; row < into.length; row++) {
    let code = text.charCodeAt(at++);
    if (code === ESCAPE) {
      const end = text.indexOf("!", at);
      const [difference, times = "1"] = text.slice(at, end).split("*");
      into.fill(Number(difference), row, row + Number(times));
      row += Number(times) - 1;
      at = end + 1;
    } else {
      if (code > BACKSLASH) code--;
      into[row] = code - FIRST_CODE - ZERO;
    }
  }
  for (let round = 0; round < order; round++) {
    for (let row = 1; row < into.length; row++) into[row] = (into[row] as number) + (into[row - 1] as number);
  }
  for (let row = 0; row < into.length; row++) into[row] = (into[row] as number) / scale;
}
