import type { Facts, Language } from "../../src/foundation/result.js";
import { commonWords } from "./common.js";
import { figureWords } from "./figures.js";
import { fileWords } from "./file.js";
import { growthWords } from "./growth.js";
import { paperWords } from "./papers.js";

const WORDS = { ...commonWords, ...growthWords, ...fileWords, ...figureWords, ...paperWords };

/** The name of a text of the page. */
export type Word = keyof typeof WORDS;

let chosen: Language = "id";

/** The language of the page. */
export function language(): Language {
  return chosen;
}

/** Changes the language of the page. */
export function speak(wanted: Language): void {
  chosen = wanted;
}

/** Whether the page has a text of that name. */
export function isWord(name: string): name is Word {
  return name in WORDS;
}

/** A text of the page in its language; `{name}` stands for a fact. */
export function say(word: Word, facts: Facts = {}): string {
  return WORDS[word][chosen].replace(/\{(\w+)\}/g, (whole, name: string) => String(facts[name] ?? whole));
}
