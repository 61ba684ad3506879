import { CommandFailure } from "../failure.js";

/** What a file is by its first bytes, whatever its name says. */
export type FileKind = "xlsx" | "ndjson" | "delimited";

/** How many first bytes are looked at. */
export const LOOKED_AT = 4096;

const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf] as const;

/** Whether UTF-8 is announced by a byte order mark. */
export function hasByteOrderMark(bytes: Uint8Array): boolean {
  return startsWith(bytes, BYTE_ORDER_MARK);
}

/**
 * Tells the kind of a file from its first bytes. What cannot be read is refused by its name: a file decoded by a guess
 * would turn into wrong children.
 */
export function fileKind(head: Uint8Array): FileKind {
  if (head.length === 0) throw new CommandFailure("input.empty");
  if (startsWith(head, [0x50, 0x4b, 0x03, 0x04])) return "xlsx";
  if (startsWith(head, [0xff, 0xfe]) || startsWith(head, [0xfe, 0xff])) throw new CommandFailure("input.utf-16");
  if (startsWith(head, [0xd0, 0xcf, 0x11, 0xe0])) throw new CommandFailure("input.old-excel");
  if (looksLikeUtf16(head)) throw new CommandFailure("input.utf-16");
  if (looksBinary(head)) throw new CommandFailure("input.binary");
  const text = new TextDecoder().decode(head).trimStart();
  if (text === "") throw new CommandFailure("input.empty");
  if (/^<(?:!doctype|html|table|\?xml|meta|style)/i.test(text)) throw new CommandFailure("input.markup");
  return text.startsWith("{") ? "ndjson" : "delimited";
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

/** UTF-16 without a mark: every second byte of Latin text is zero. */
function looksLikeUtf16(head: Uint8Array): boolean {
  const zeros = [0, 0];
  for (let i = 0; i < head.length; i++) if (head[i] === 0) zeros[i & 1] = (zeros[i & 1] as number) + 1;
  const half = head.length / 2;
  return head.length >= 4 && Math.max(...zeros) > half * 0.7 && Math.min(...zeros) < half * 0.1;
}

/** A zero byte, or more control characters than text ever has. */
function looksBinary(head: Uint8Array): boolean {
  let controls = 0;
  for (const byte of head) {
    if (byte === 0) return true;
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 13) controls++;
  }
  return controls > head.length / 20;
}
