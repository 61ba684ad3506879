import { basename } from "node:path";
import { describe, expect, test } from "vitest";
import { GUIDE_SOURCES } from "../../scripts/guides/topics.mjs";
import { guides } from "../doc-examples/extract.js";
import { linksOf, numbersOf, readPage } from "./pages.js";

// The guides are one book in two languages: whatever is no word of a language is the same in both.
const names = guides("id").map((path) => basename(path));

test("both languages have the same pages", () => {
  expect(guides("en").map((path) => basename(path))).toEqual(names);
});

test("every page is in the menu, once", () => {
  const pages = names.filter((name) => name !== "index.md");
  for (const language of ["id", "en"]) {
    const { children } = readPage(`docs/guides/${language}/index.md`);
    expect(children.map((child) => child.replace("./", "")).sort()).toEqual(pages);
  }
});

describe.each(names)("%s", (name) => {
  const indonesian = readPage(`docs/guides/id/${name}`);
  const english = readPage(`docs/guides/en/${name}`);

  test("has a title that is its heading, and leads to its twin at once", () => {
    for (const [page, twin] of [[indonesian, `../en/${name}`] as const, [english, `../id/${name}`] as const]) {
      expect(page.title).not.toBe("");
      expect(page.title).toContain(page.sections[0]?.heading);
      expect(linksOf(page.sections[0]?.lines[0] ?? "")[0]).toBe(twin);
    }
  });

  test("has the same headings, in level and number", () => {
    expect(english.sections.map(({ level }) => level)).toEqual(indonesian.sections.map(({ level }) => level));
    expect(english.children).toEqual(indonesian.children);
  });

  test("has the same numbers and dates under each heading", () => {
    const numbers = ({ sections }: typeof english) => sections.map(({ lines }) => numbersOf(lines));
    expect(numbers(english)).toEqual(numbers(indonesian));
  });

  test("has the same tables, in rows, cells, codes and numbers", () => {
    const rows = ({ sections }: typeof english) =>
      sections.map(({ lines }) =>
        lines
          .filter((line) => line.startsWith("|"))
          .map((line) => ({
            cells: line.replaceAll("\\|", "").split("|").length,
            codes: [...line.matchAll(/`[^`]+`/g)].map(([code]) => code),
            numbers: numbersOf([line]),
          })),
      );
    expect(rows(english)).toEqual(rows(indonesian));
  });

  test("has the same code apart from words", () => {
    expect(english.fences.map(wordless)).toEqual(indonesian.fences.map(wordless));
  });

  test("links to the same pages and generates the same tables", () => {
    const targets = (text: string) => linksOf(text).map((target) => target.replace(/^\.\.\/(id|en)\//, "twin/"));
    expect(targets(english.text)).toEqual(targets(indonesian.text));
    const regions = (text: string) => text.match(/<!-- generated:.*-->/g);
    expect(regions(english.text)).toEqual(regions(indonesian.text));
  });
});

test.each(Object.keys(GUIDE_SOURCES))("%s states its law, and then its limits", (topic) => {
  const { text } = readPage(`docs/guides/id/${topic}.md`);
  const parts = ["## Dasar hukum", `<!-- generated:law ${topic} -->`, "## Batasan", '<section class="limits">'];
  const places = parts.map((part) => text.indexOf(part));
  expect(places).not.toContain(-1);
  expect([...places].sort((a, b) => a - b)).toEqual(places);
});

/** Code without claims, comments and the choice of a language; of a terminal the commands alone. */
function wordless({ kind, code }: { kind: string; code: string }): { kind: string; code: string } {
  const lines = kind === "console" ? code.split("\n").filter((line) => line.startsWith("$ ")) : code.split("\n");
  return {
    kind,
    code: lines
      .map((line) =>
        line
          .replace(/\/\/.*$/, "")
          .replace(/ --lang (id|en)/g, "")
          .replace(/"(id|en)"/g, '"LANGUAGE"')
          .replace(/\.name\.(id|en)/g, ".name.LANGUAGE")
          .trimEnd(),
      )
      .join("\n"),
  };
}
