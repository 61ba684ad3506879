const INTERVAL_MS = 50;

/**
 * Lets signals and timers in now and then: files are read and written synchronously, so that without it nobody could
 * interrupt the work.
 */
export class Breath {
  #last = performance.now();

  async take(): Promise<void> {
    if (performance.now() - this.#last < INTERVAL_MS) return;
    await new Promise<void>((resolve) => setImmediate(resolve));
    this.#last = performance.now();
  }
}
