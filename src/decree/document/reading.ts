/*
 * The text as it is read: as long as the original, character for character, so that every place counts in both. What a
 * word processor or a PDF adds is a blank here, or a gap that is left out when words are joined.
 */
import type { Span } from "../number/types.js";
import type { Part } from "./types.js";

/** Stands where a character is to be left out. */
const GAP = "\0";

/** A line that is not blank. */
export interface Line {
  readonly start: number;
  readonly end: number;
  /** Its words with single spaces between. */
  readonly text: string;
  /** How far it is indented. */
  readonly indent: number;
  readonly blankBefore: boolean;
}

export interface Reading {
  /** As long as the original. */
  readonly clean: string;
  readonly lines: readonly Line[];
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: such characters are what is looked for
const INVISIBLE = /[\u0000-\u0008\u000e-\u001f\u007f\u00ad\u200b-\u200f\u2060\ufeff]/g;
const BLANK = /[\v\u0085\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;
const BREAK = /\r\n|[\n\r\f\u2028\u2029]/g;
const PAGE = /^[-–—] ?\d{1,4} ?[-–—]$/;
const CATCHWORD = /^\S{0,20}(?: \S{1,20}){0,3} ?(?:\. ?\. ?\.|…)$/;

/** Reads a text into lines; whatever it holds, in time linear in its length. */
export function readLines(source: string): Reading {
  let clean = source.replace(INVISIBLE, GAP).replace(BLANK, " ").replaceAll("：", ":");
  if (clean.includes("**")) clean = withoutMarkdown(clean);
  const lines = splitLines(clean);
  const furniture = pageFurniture(lines, clean);
  if (furniture.size === 0) return { clean, lines };
  let from = 0;
  let blanked = "";
  for (const line of furniture) {
    blanked += clean.slice(from, line.start) + " ".repeat(line.end - line.start);
    from = line.end;
  }
  clean = blanked + clean.slice(from);
  return { clean, lines: lines.filter((line) => !furniture.has(line)) };
}

function withoutMarkdown(clean: string): string {
  return clean
    .replace(/\*/g, GAP)
    .replace(/^[ \t]{0,8}[#>]{1,6} /gm, (mark) => " ".repeat(mark.length))
    .replace(/\\(?=[!-/:-@[-`{-~])/g, GAP);
}

function splitLines(clean: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  let blankBefore = false;
  const add = (end: number) => {
    const { text, offsets } = join(clean, start, end);
    if (text === "") {
      blankBefore = true;
    } else {
      const from = offsets[0] as number;
      const to = (offsets[text.length - 1] as number) + 1;
      lines.push({ start: from, end: to, text, indent: from - start, blankBefore });
      blankBefore = false;
    }
  };
  for (const found of clean.matchAll(BREAK)) {
    add(found.index);
    start = found.index + found[0].length;
  }
  add(clean.length);
  return lines;
}

/** Page numbers, what a running head repeats beside them, and the catchword that announces the next page. */
function pageFurniture(lines: readonly Line[], clean: string): Set<Line> {
  const furniture = new Set<Line>();
  const heads = new Set(lines.slice(0, 3).map(({ text }) => text));
  lines.forEach((line, i) => {
    if (!PAGE.test(line.text)) return;
    const before = lines[i - 1];
    const after = lines[i + 1];
    if (before !== undefined && i > 3 && (heads.has(before.text) || CATCHWORD.test(before.text))) furniture.add(before);
    const beforeThat = lines[i - 2];
    if (before !== undefined && furniture.has(before) && beforeThat !== undefined && CATCHWORD.test(beforeThat.text)) {
      furniture.add(beforeThat);
    }
    furniture.add(line);
    if (after !== undefined && i > 3 && heads.has(after.text) && clean.slice(line.end, after.start).trim() === "") {
      furniture.add(after);
    }
  });
  return furniture;
}

/** Words with single spaces between, and where each character stands. */
export interface Joined {
  readonly text: string;
  readonly offsets: readonly number[];
}

/** Joins the words of a stretch; a word broken at a hyphen is joined without a space, and keeps the hyphen. */
export function join(clean: string, start: number, end: number): Joined {
  const offsets: number[] = [];
  let text = "";
  // The last two characters, kept apart: to look them up in a growing text takes ever longer.
  let last = "";
  let beforeLast = "";
  let pending = -1;
  let isBroken = false;
  for (let at = start; at < end; at++) {
    const character = clean.charAt(at);
    if (character === GAP) continue;
    if (isSpace(character)) {
      if (pending < 0) pending = at;
      isBroken ||= character === "\n" || character === "\r";
      continue;
    }
    if (pending >= 0 && offsets.length > 0) {
      const isHyphenated = isBroken && last === "-" && isSmall(beforeLast) && isSmall(character);
      if (!isHyphenated) {
        text += " ";
        offsets.push(pending);
      }
    }
    pending = -1;
    isBroken = false;
    text += character;
    beforeLast = last;
    last = character;
    offsets.push(at);
  }
  return { text, offsets };
}

function isSmall(character: string): boolean {
  return character >= "a" && character <= "z";
}

function isSpace(character: string): boolean {
  return (
    character === " " || (character >= "\t" && character <= "\r") || character === "\u2028" || character === "\u2029"
  );
}

/** The words of a stretch; undefined when it has none. */
export function partOf(clean: string, start: number, end: number): Part | undefined {
  const { text, offsets } = join(clean, start, end);
  if (text === "") return undefined;
  return { text, span: spanOf(offsets, 0, text.length) };
}

/** Where the characters from `from` to before `to` of joined words stand in the original. */
export function spanOf(offsets: readonly number[], from: number, to: number): Span {
  const first = offsets[Math.min(from, offsets.length - 1)] ?? 0;
  if (to <= from) return { start: first, end: first };
  return { start: first, end: (offsets[Math.min(to, offsets.length) - 1] as number) + 1 };
}

/** The first line from `first` to before `last` that passes; undefined when none does. */
export function lineWhere(
  lines: readonly Line[],
  first: number,
  last: number,
  passes: (line: Line, index: number) => boolean,
): number | undefined {
  for (let i = Math.max(first, 0); i < last; i++) {
    const line = lines[i];
    if (line !== undefined && passes(line, i)) return i;
  }
  return undefined;
}
