/** Where output bytes go. Nothing is visible under the output's name before `commit`. */
export interface ByteSink {
  /** Resolves when the bytes may be reused. */
  write(bytes: Uint8Array): Promise<void>;
  /** Makes the output visible, whole. */
  commit(): Promise<void>;
  /** Leaves no trace. */
  abort(): Promise<void>;
}
