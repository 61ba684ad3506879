import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { commonWords } from "../../playground/words/common.js";
import { figureWords } from "../../playground/words/figures.js";
import { fileWords } from "../../playground/words/file.js";
import { growthWords } from "../../playground/words/growth.js";
import { isWord } from "../../playground/words/index.js";
import { paperWords } from "../../playground/words/papers.js";

const words = Object.entries({ ...commonWords, ...growthWords, ...fileWords, ...figureWords, ...paperWords });
const holes = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).sort();

test("every text stands in both languages, with the same facts", () => {
  expect(words.filter(([, { id, en }]) => id.trim() === "" || en.trim() === "")).toEqual([]);
  expect(words.filter(([, { id, en }]) => holes(id).join() !== holes(en).join())).toEqual([]);
});

test("the page asks for no text that is not there", () => {
  const folder = new URL("../../playground/", import.meta.url);
  const pages = ["index.html", ...readdirSync(new URL("sections/", folder)).map((name) => `sections/${name}`)];
  const asked = pages.flatMap((name) =>
    [...readFileSync(new URL(name, folder), "utf8").matchAll(/data-t(?:-label)?="([^"]+)"/g)].map(([, word]) => word),
  );
  expect(asked.length).toBeGreaterThan(100);
  expect(asked.filter((word) => !isWord(word ?? ""))).toEqual([]);
});
