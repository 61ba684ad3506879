import { refusedBy, TableCheck } from "./table-check.js";
import type { CheckedFile, CheckSettings, FileChecker, Refused, RowFilter, ShownRow } from "./types.js";
import type { Reply, Request } from "./worker.js";

/** What a check was refused for. */
export class CheckRefused extends Error {
  constructor(readonly refused: Refused) {
    super(refused.code);
  }
}

/** How long one thread may keep the page from answering. */
const TURN_MS = 12;

/** Checks in this thread, a little at a time, where a browser allows no other. */
function checkerHere(): FileChecker {
  let since = performance.now();
  const inner = new TableCheck(async () => {
    if (performance.now() - since < TURN_MS) return;
    await new Promise((resolve) => setTimeout(resolve));
    since = performance.now();
  });
  const refusing = <T>(work: Promise<T>): Promise<T> =>
    work.catch((error: unknown) => {
      throw new CheckRefused(refusedBy(error));
    });
  return {
    check: (file, settings, progress) => refusing(inner.check(file, settings, progress)),
    rows: (filter, from, count) => inner.rows(filter, from, count),
    download: () => inner.download(),
    close: () => inner.close(),
  };
}

type Omitted<Kind> = Kind extends unknown ? Omit<Kind, "id"> : never;

interface Waiting {
  readonly done: (value: never) => void;
  readonly failed: (error: Error) => void;
  readonly progress?: (rows: number) => void;
}

/** Checks in another thread, which runs this page's own script. */
class CheckerBeside implements FileChecker {
  readonly #waiting = new Map<number, Waiting>();
  #asked = 0;

  constructor(readonly worker: Worker) {
    worker.onmessage = ({ data }: MessageEvent<Reply>) => this.#hear(data);
    worker.onerror = () => this.#fail();
  }

  check(file: File, settings: CheckSettings, progress: (rows: number) => void): Promise<CheckedFile> {
    return this.#ask({ ask: "check", file, settings }, progress);
  }

  rows(filter: RowFilter, from: number, count: number): Promise<readonly ShownRow[]> {
    return this.#ask({ ask: "rows", filter, from, count });
  }

  download(): Promise<Blob> {
    return this.#ask({ ask: "download" });
  }

  close(): void {
    this.worker.terminate();
  }

  #ask<T>(request: Omitted<Request>, progress?: (rows: number) => void): Promise<T> {
    return new Promise<T>((done, failed) => {
      const id = ++this.#asked;
      this.#waiting.set(id, { done, failed, ...(progress === undefined ? {} : { progress }) });
      this.worker.postMessage({ id, ...request });
    });
  }

  #hear(reply: Reply): void {
    if ("ready" in reply) return;
    const waiting = this.#waiting.get(reply.id);
    if ("progress" in reply) {
      waiting?.progress?.(reply.progress);
      return;
    }
    this.#waiting.delete(reply.id);
    if ("refused" in reply) waiting?.failed(new CheckRefused(reply.refused));
    else waiting?.done(reply.value as never);
  }

  #fail(): void {
    for (const { failed } of this.#waiting.values()) failed(new CheckRefused({ code: "unexpected", facts: {} }));
    this.#waiting.clear();
  }
}

/** How long a thread may take to come up before the page does the work itself. */
const PATIENCE_MS = 3000;

/** A checker in a thread of its own, or in this one where the browser refuses (some do for a page from a file). */
export async function openChecker(): Promise<FileChecker> {
  const worker = await startWorker().catch(() => undefined);
  return worker === undefined ? checkerHere() : new CheckerBeside(worker);
}

async function startWorker(): Promise<Worker> {
  const program = document.getElementById("program")?.textContent ?? "";
  const address = URL.createObjectURL(new Blob([program], { type: "text/javascript" }));
  try {
    const worker = new Worker(address);
    await new Promise<void>((resolve, reject) => {
      const tooLate = setTimeout(reject, PATIENCE_MS);
      worker.onmessage = () => {
        clearTimeout(tooLate);
        resolve();
      };
      worker.onerror = reject;
    });
    return worker;
  } finally {
    URL.revokeObjectURL(address);
  }
}
