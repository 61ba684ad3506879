import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../..", import.meta.url));

/** A piece of code that the documentation shows. */
export interface Example {
  /** Where its first line stands, such as `src/foundation/result.ts:51`. */
  readonly origin: string;
  readonly code: string;
}

/** The ```ts blocks in the doc comments of the library and in the pages that a reader sees first. */
export function documentedExamples(): Example[] {
  const sources = readdirSync(join(root, "src"), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".ts"))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll("\\", "/"))
    .filter((path) => !path.startsWith("src/cli/"))
    .sort();
  return [
    ...sources.flatMap((path) => examplesOfComments(path, readFileSync(join(root, path), "utf8"))),
    ...fencedBlocks("README.md", readFileSync(join(root, "README.md"), "utf8"), 1),
  ];
}

function examplesOfComments(path: string, text: string): Example[] {
  return [...text.matchAll(/\/\*\*[\s\S]*?\*\//g)].flatMap((match) => {
    const firstLine = text.slice(0, match.index).split("\n").length;
    return fencedBlocks(path, match[0].replace(/^[ \t]*\* ?/gm, ""), firstLine);
  });
}

function fencedBlocks(path: string, text: string, firstLine: number): Example[] {
  return [...text.matchAll(/^```ts\n([\s\S]*?)^```/gm)].map((match) => ({
    origin: `${path}:${firstLine + text.slice(0, match.index).split("\n").length}`,
    code: match[1] ?? "",
  }));
}
