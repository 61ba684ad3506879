import { putHundredths } from "./byte-writer.js";

const ZERO = 48;
/** Scores within ten of zero, in hundredths. */
const FAR = 1000;
const PLACES = 2 * FAR;

/**
 * The cells of a z-score and its flag, delimiters included: `,-1.46,0` is eight bytes, hence one double, and is written
 * in one step. No text of such bytes is a NaN, so no bit of it changes on the way.
 */
export class ScoreCells {
  readonly #cells = new Float64Array(PLACES * 2);
  readonly #lengths = new Uint8Array(PLACES * 2);

  constructor(delimiter: number, decimalMark: number) {
    const bytes = new Uint8Array(8);
    const view = new DataView(bytes.buffer);
    for (let place = 1; place < PLACES; place++) {
      for (let flag = 0; flag < 2; flag++) {
        bytes.fill(0);
        bytes[0] = delimiter;
        const end = putHundredths(bytes, 1, (place - FAR) / 100, decimalMark);
        bytes[end] = delimiter;
        bytes[end + 1] = ZERO + flag;
        this.#cells[place * 2 + flag] = view.getFloat64(0);
        this.#lengths[place * 2 + flag] = end + 2;
      }
    }
  }

  /** Writes the cells of a score; `at` when it lies too far out for this. Eight bytes must fit. */
  put(into: DataView, at: number, z: number, flag: number): number {
    const place = ((z * 100 + FAR + 0.5) | 0) * 2 + flag;
    if (!(z > -FAR / 100 && z < FAR / 100 - 0.01)) return at;
    into.setFloat64(at, this.#cells[place] as number);
    return at + (this.#lengths[place] as number);
  }
}
