import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { sanitationMessages } from "../../src/sanitation/index.js";

const folder = new URL("../../src/sanitation/", import.meta.url);

const written = readdirSync(folder)
  .filter((name) => name !== "messages.ts")
  .flatMap((name) => [...readFileSync(new URL(name, folder), "utf8").matchAll(/code: "(sanitation\.[a-z-]+)"/g)])
  .map((match) => String(match[1]));

it("has words for every issue and notice, and none besides", () => {
  expect([...new Set(written)].sort()).toEqual(Object.keys(sanitationMessages).sort());
});

it("says the same in both languages, with the same facts", () => {
  const facts = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();
  for (const [code, { id, en }] of Object.entries(sanitationMessages)) {
    expect([code, facts(id)]).toEqual([code, facts(en)]);
    expect(id).not.toBe(en);
  }
});
