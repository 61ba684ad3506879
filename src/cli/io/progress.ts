import type { Writable } from "node:stream";
import type { Language } from "../../foundation/result.js";
import { formatDecimal } from "../../foundation/rounding.js";

const INTERVAL_MS = 200;

/** A line on the terminal that says how far the work is; it is wiped off at the end. */
export class Progress {
  readonly #start: number;
  #last: number;
  #shown = false;

  constructor(
    readonly stream: Writable | undefined,
    readonly language: Language,
    readonly now: () => number = () => performance.now(),
  ) {
    this.#start = now();
    this.#last = this.#start;
  }

  rows(count: number): void {
    if (this.stream === undefined) return;
    const now = this.now();
    if (now - this.#last < INTERVAL_MS) return;
    this.#last = now;
    const rate = (count / (now - this.#start)) * 1000;
    const text = (value: number): string => formatDecimal(value, 0, this.language, { thousands: true });
    const [rows, perSecond] = this.language === "id" ? ["baris", "baris/detik"] : ["rows", "rows/s"];
    this.stream.write(`\r\u001b[K${text(count)} ${rows} · ${text(rate)} ${perSecond}`);
    this.#shown = true;
  }

  end(): void {
    if (this.#shown) this.stream?.write("\r\u001b[K");
    this.#shown = false;
  }
}
