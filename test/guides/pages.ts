import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../doc-examples/extract.js";

/** A fenced block of a page. */
export interface Fence {
  readonly kind: string;
  readonly code: string;
}

/** What a page has under one heading, the code and the generated markers taken out. */
export interface Section {
  readonly level: number;
  readonly heading: string;
  readonly lines: readonly string[];
}

/** A guide taken apart. */
export interface Page {
  readonly path: string;
  readonly title: string;
  readonly children: readonly string[];
  readonly text: string;
  readonly fences: readonly Fence[];
  readonly sections: readonly Section[];
}

/** Reads a guide from its path, as seen from the project's root. */
export function readPage(path: string): Page {
  const text = readFileSync(join(root, path), "utf8");
  const [, matter = "", body = ""] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
  const fences = [...body.matchAll(/^```(\w+)\n([\s\S]*?)^```/gm)].map(([, kind = "", code = ""]) => ({ kind, code }));
  const sections: { level: number; heading: string; lines: string[] }[] = [];
  for (const line of body.replace(/^```[\s\S]*?^```/gm, "").split("\n")) {
    const [, marks, heading = ""] = /^(#+) (.*)$/.exec(line) ?? [];
    if (marks !== undefined) sections.push({ level: marks.length, heading, lines: [] });
    else if (line.trim() !== "") sections.at(-1)?.lines.push(line);
  }
  return {
    path,
    title: /^title: (.*)$/m.exec(matter)?.[1] ?? "",
    children: [...matter.matchAll(/^ {2}- (.*)$/gm)].map(([, child = ""]) => child),
    text,
    fences,
    sections,
  };
}

/** The numbers of a text in order of size, decimal and thousands marks left out: 11,5 and 11.5 are one. */
export function numbersOf(lines: readonly string[]): string[] {
  return [...lines.join("\n").matchAll(/\d+(?:[.,]\d+)*/g)].map(([number]) => number.replace(/[.,]/g, "")).sort();
}

/** The targets of the links, anchors left out. */
export function linksOf(text: string): string[] {
  return [...text.matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)].map(([, target = ""]) => target);
}
