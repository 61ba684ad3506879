import { refusedBy, TableCheck } from "./table-check.js";
import type { CheckedFile, CheckSettings, Refused, RowFilter, ShownRow } from "./types.js";

/** What the page asks of the other thread. */
export type Request = { readonly id: number } & (
  | { readonly ask: "check"; readonly file: File; readonly settings: CheckSettings }
  | { readonly ask: "rows"; readonly filter: RowFilter; readonly from: number; readonly count: number }
  | { readonly ask: "download" }
);

/** What the other thread says. */
export type Reply =
  | { readonly ready: true }
  | { readonly id: number; readonly progress: number }
  | { readonly id: number; readonly value: CheckedFile | readonly ShownRow[] | Blob }
  | { readonly id: number; readonly refused: Refused };

/** What a thread beside the page knows of the world. */
interface Thread {
  onmessage: ((event: MessageEvent<Request>) => void) | null;
  postMessage(reply: Reply): void;
}

/** Serves the page from another thread: the same script, started without a document. */
export function serve(thread: Thread): void {
  const check = new TableCheck(async () => undefined);
  const answer = (request: Request): Promise<CheckedFile | readonly ShownRow[] | Blob> => {
    if (request.ask === "rows") return check.rows(request.filter, request.from, request.count);
    if (request.ask === "download") return check.download();
    return check.check(request.file, request.settings, (progress) => thread.postMessage({ id: request.id, progress }));
  };
  thread.onmessage = ({ data }) => {
    answer(data).then(
      (value) => thread.postMessage({ id: data.id, value }),
      (error: unknown) => thread.postMessage({ id: data.id, refused: refusedBy(error) }),
    );
  };
  thread.postMessage({ ready: true });
}
