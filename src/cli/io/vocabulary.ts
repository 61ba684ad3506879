import { foldText } from "../../foundation/text.js";
import { cellText } from "./csv-dialect.js";

const PLACES = 256;
const LONGEST_WORD = 64;

/**
 * The words by which a column says one of a few things, such as `L`, `laki-laki` or `1`. Each spelling met is folded
 * once and remembered by its bytes, so that a cell of a million rows costs a look at them.
 */
export class Vocabulary {
  readonly #codes: ReadonlyMap<string, number>;
  readonly #met: (Uint8Array | undefined)[] = new Array(PLACES).fill(undefined);
  readonly #metCodes = new Uint8Array(PLACES);

  /** @param words - the code of each folded spelling, without spaces; codes from 1 to 100 */
  constructor(words: Readonly<Record<string, number>>) {
    this.#codes = new Map(Object.entries(words));
  }

  /** The code of a cell, or 0 when the word is not known. */
  codeOf(bytes: Uint8Array, start: number, end: number): number {
    const length = end - start;
    if (length > LONGEST_WORD) return 0;
    let hash = length;
    for (let i = start; i < end; i++) hash = Math.imul(hash ^ (bytes[i] as number), 0x01000193);
    const place = (hash ^ (hash >>> 15)) & (PLACES - 1);
    const met = this.#met[place];
    if (met !== undefined && met.length === length) {
      let i = 0;
      while (i < length && met[i] === bytes[start + i]) i++;
      if (i === length) return this.#metCodes[place] as number;
    }
    const code = this.codeOfText(cellText(bytes, start, end));
    this.#met[place] = bytes.slice(start, end);
    this.#metCodes[place] = code;
    return code;
  }

  codeOfText(text: string): number {
    return this.#codes.get(foldText(text).replaceAll(" ", "")) ?? 0;
  }
}
