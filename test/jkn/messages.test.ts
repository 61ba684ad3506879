import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { jknMessages } from "../../src/jkn/index.js";

const folder = new URL("../../src/jkn/", import.meta.url);

/** Ids of measures, which look like codes. */
const MEASURES = ["jkn.participation", "jkn.activity", "jkn.activity-of-population"];

/** Codes written out in the sources, but for the beginning of some; those put together from parts are checked where they arise. */
const codes = readdirSync(folder)
  .filter((name) => !name.endsWith("messages.ts") && name !== "parameters.ts")
  .flatMap((name) => [...readFileSync(new URL(name, folder), "utf8").matchAll(/"(jkn\.[a-z0-9-]+)"/g)])
  .map((match) => String(match[1]))
  .filter((code) => code !== "jkn.amount" && !MEASURES.includes(code));

it("has words in both languages for every issue and notice", () => {
  expect(codes.length).toBeGreaterThan(30);
  expect(codes.filter((code) => jknMessages[code] === undefined)).toEqual([]);
  for (const { id, en } of Object.values(jknMessages)) {
    expect(id).not.toBe("");
    expect(en).not.toBe("");
    expect(id).not.toBe(en);
  }
});

it("uses the same facts in both languages", () => {
  const factsIn = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort();
  const different = Object.entries(jknMessages)
    // The doubts of a year's criteria are themselves told in two languages.
    .filter(([code]) => code !== "jkn.uhc-doubt")
    .filter(([, { id, en }]) => factsIn(id).join() !== factsIn(en).join())
    .map(([code]) => code);
  expect(different).toEqual([]);
});
