import { CARRIAGE_RETURN, LINE_FEED, POINT, QUOTE } from "./csv-dialect.js";
import { isFormulaText } from "./formula.js";
import { putShortest } from "./shortest-decimal.js";

const ZERO = 48;
const MINUS = 0x2d;
const APOSTROPHE = 0x27;
/** Longer ranges are left to the engine. */
const LONGEST_LOOP = 128;
/** Hundredths below it fit in 32 bits. */
const LARGEST_QUICK = 1e7;
const encoder = /* @__PURE__ */ new TextEncoder();

/** The most bytes that a written number takes. */
export const LONGEST_NUMBER = 26;

/**
 * Output bytes, gathered and handed over a batch at a time. The buffer is kept: nothing is allocated per row.
 */
export class ByteWriter {
  bytes: Uint8Array = new Uint8Array(1 << 16);
  /** The same bytes, for writing several at once. */
  view: DataView = new DataView(this.bytes.buffer);
  length = 0;
  #from: Uint8Array = this.bytes;
  #fromView: DataView = this.view;

  /** Makes sure that so many more bytes fit. */
  reserve(count: number): void {
    if (this.length + count <= this.bytes.length) return;
    const larger = new Uint8Array(Math.max(this.bytes.length * 2, this.length + count));
    larger.set(this.bytes.subarray(0, this.length));
    this.bytes = larger;
    this.view = new DataView(larger.buffer);
  }

  /** What was gathered; valid until the next write. */
  take(): Uint8Array {
    const taken = this.bytes.subarray(0, this.length);
    this.length = 0;
    return taken;
  }

  byte(value: number): void {
    this.reserve(1);
    this.bytes[this.length++] = value;
  }

  /** Copies a range of other bytes as they are. */
  copy(from: Uint8Array, start: number, end: number): void {
    const length = end - start;
    this.reserve(length);
    if (length > LONGEST_LOOP) this.bytes.set(from.subarray(start, end), this.length);
    else this.#copyShort(from, start, end);
    this.length += length;
  }

  /** Four bytes at a time: for cells and short rows this beats the engine's own copying. */
  #copyShort(from: Uint8Array, start: number, end: number): void {
    if (from !== this.#from) {
      this.#from = from;
      this.#fromView = new DataView(from.buffer, from.byteOffset, from.byteLength);
    }
    const { bytes, view } = this;
    const fromView = this.#fromView;
    let to = this.length;
    let at = start;
    for (; at + 4 <= end; at += 4) {
      view.setInt32(to, fromView.getInt32(at));
      to += 4;
    }
    for (; at < end; at++) bytes[to++] = from[at] as number;
  }

  /** Writes a text as it is. */
  text(value: string): void {
    this.reserve(value.length * 3);
    this.length += encoder.encodeInto(value, this.bytes.subarray(this.length)).written;
  }
}

/** Writes a number of at most two decimals without trailing zeros: -2, 0.6, 1.25. The end of what was written. */
export function putHundredths(into: Uint8Array, at: number, value: number, mark: number): number {
  const magnitude = value < 0 ? -value : value;
  // The infinities go the other way, and what integers of 32 bits do not hold.
  if (!(magnitude < LARGEST_QUICK)) return putText(into, at, textOf(value), mark);
  const hundredths = (magnitude * 100 + 0.5) | 0;
  let to = at;
  if (value < 0 && hundredths > 0) into[to++] = MINUS;
  const whole = (hundredths / 100) | 0;
  if (whole < 10) into[to++] = ZERO + whole;
  else to = putWhole(into, to, whole);
  const rest = hundredths - whole * 100;
  if (rest === 0) return to;
  into[to++] = mark;
  const tenths = (rest / 10) | 0;
  into[to++] = ZERO + tenths;
  if (rest !== tenths * 10) into[to++] = ZERO + rest - tenths * 10;
  return to;
}

function putWhole(into: Uint8Array, at: number, value: number): number {
  let digits = 1;
  for (let power = 10; power <= value; power *= 10) digits++;
  let rest = value;
  for (let i = at + digits - 1; i >= at; i--) {
    const tens = (rest / 10) | 0;
    into[i] = ZERO + rest - tens * 10;
    rest = tens;
  }
  return at + digits;
}

function textOf(value: number): string {
  return Number.isFinite(value) ? String(value) : value > 0 ? "Inf" : "-Inf";
}

function putText(into: Uint8Array, at: number, text: string, mark: number): number {
  let to = at;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    into[to++] = code === POINT ? mark : code;
  }
  return to;
}

/** Writes the shortest decimal text that reads back as the same double; `Inf` and `-Inf` as WHO's programs write them. */
export function putNumber(into: Uint8Array, at: number, value: number, mark: number): number {
  // Most lengths have one decimal: their shortest text is known without searching for it.
  if (value >= 0 && value < LARGEST_QUICK && ((value * 10 + 0.5) | 0) / 10 === value) {
    return putHundredths(into, at, value, mark);
  }
  const end = putShortest(into, at, value, mark);
  return end > at ? end : putText(into, at, textOf(value), mark);
}

/** A text as a cell: in quotes where the delimiter asks for them, harmless where it looks like a formula. */
function cellOf(value: string, delimiter: number): string {
  const text = isFormulaText(value) ? `'${value}` : value;
  const special = text.includes(String.fromCharCode(delimiter)) || /["\r\n]/.test(text);
  return special ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Writes a text as a cell. */
export function writeCell(writer: ByteWriter, value: string, delimiter: number): void {
  writer.text(cellOf(value, delimiter));
}

/** A text as the bytes of a cell. */
export function encodeCell(value: string, delimiter: number): Uint8Array {
  return encoder.encode(cellOf(value, delimiter));
}

/**
 * Copies a cell from one delimited text into another: as it is, unless the new delimiter asks for quotes or the cell is
 * a formula.
 */
export function copyCell(
  writer: ByteWriter,
  from: Uint8Array,
  start: number,
  end: number,
  delimiter: number,
  formula: boolean,
): void {
  const quoted = from[start] === QUOTE;
  let special = false;
  if (!quoted) {
    for (let i = start; i < end && !special; i++) {
      const byte = from[i] as number;
      special = byte === delimiter || byte === LINE_FEED || byte === CARRIAGE_RETURN;
    }
  }
  writer.reserve((end - start) * 2 + 3);
  const into = writer.bytes;
  let to = writer.length;
  if (special) into[to++] = QUOTE;
  if (formula && quoted) into[to++] = QUOTE;
  if (formula) into[to++] = APOSTROPHE;
  for (let i = formula && quoted ? start + 1 : start; i < end; i++) {
    const byte = from[i] as number;
    into[to++] = byte;
    if (special && byte === QUOTE) into[to++] = QUOTE;
  }
  if (special) into[to++] = QUOTE;
  writer.length = to;
}
