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

/** The languages of the guides, the first one that of the health offices. */
export const guideLanguages = ["id", "en"] as const;

/** Every guide in a language, as its path from the project's root, the same names in each language. */
export function guides(language: (typeof guideLanguages)[number]): string[] {
  const folder = `docs/guides/${language}`;
  return readdirSync(join(root, folder))
    .filter((name) => name.endsWith(".md"))
    .sort()
    .map((name) => `${folder}/${name}`);
}

/** The ```ts blocks in the doc comments of the library, in the README and in the guides. */
export function documentedExamples(): Example[] {
  const sources = readdirSync(join(root, "src"), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".ts"))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll("\\", "/"))
    .filter((path) => !path.startsWith("src/cli/"))
    .sort();
  return [
    ...sources.flatMap((path) => examplesOfComments(path, readFileSync(join(root, path), "utf8"))),
    ...["README.md", ...guideLanguages.flatMap(guides)].flatMap((page) => fencedBlocks(page, "ts")),
  ];
}

function examplesOfComments(path: string, text: string): Example[] {
  return [...text.matchAll(/\/\*\*[\s\S]*?\*\//g)].flatMap((match) => {
    const firstLine = text.slice(0, match.index).split("\n").length;
    return blocksIn(path, match[0].replace(/^[ \t]*\* ?/gm, ""), "ts", firstLine);
  });
}

/**
 * The fenced blocks of one kind on a page.
 *
 * @param page - its path from the project's root
 * @param kind - what stands behind the opening fence, such as `ts`
 */
export function fencedBlocks(page: string, kind: string): Example[] {
  return blocksIn(page, readFileSync(join(root, page), "utf8"), kind, 1);
}

function blocksIn(path: string, text: string, kind: string, firstLine: number): Example[] {
  return [...text.matchAll(new RegExp(`^\`\`\`${kind}\\n([\\s\\S]*?)^\`\`\``, "gm"))].map((match) => ({
    origin: `${path}:${firstLine + text.slice(0, match.index).split("\n").length}`,
    code: match[1] ?? "",
  }));
}
