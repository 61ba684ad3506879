import type { TableWriter } from "../io/table-writer.js";

/** Makes an output visible when all of it was written, and leaves no trace of it otherwise. */
export async function writeWhole<T>(writer: TableWriter, write: () => Promise<T>): Promise<T> {
  try {
    const done = await write();
    await writer.finish();
    return done;
  } catch (error) {
    await writer.abort().catch(() => undefined);
    throw error;
  }
}
