import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";

/** The rows of a compressed CSV beside this file, as objects of text by heading. */
export function readVectors(name: string): Record<string, string>[] {
  const text = gunzipSync(readFileSync(new URL(name, import.meta.url))).toString("utf8");
  const [header, ...lines] = text.trim().split(/\r?\n/);
  const names = (header as string).split(",");
  return lines.map((line) => {
    const cells = line.split(",");
    return Object.fromEntries(names.map((heading, i) => [heading, cells[i] as string]));
  });
}

/** The number in a cell; undefined when it is empty. */
export function number(cell: string | undefined): number | undefined {
  if (cell === undefined || cell === "") return undefined;
  return cell === "Inf" ? Number.POSITIVE_INFINITY : cell === "-Inf" ? Number.NEGATIVE_INFINITY : Number(cell);
}
