import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { mortalityMessages } from "../../src/mortality/index.js";

const folder = new URL("../../src/mortality/", import.meta.url);

const written = readdirSync(folder)
  .filter((name) => name !== "messages.ts")
  .flatMap((name) => [...readFileSync(new URL(name, folder), "utf8").matchAll(/code: "(mortality\.[a-z-]+)"/g)])
  .map((match) => String(match[1]));

it("has words for every issue and notice, and none besides", () => {
  expect([...new Set(written)].sort()).toEqual(Object.keys(mortalityMessages).sort());
});

it("says the same in both languages, with the same facts", () => {
  const facts = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();
  for (const [code, { id, en }] of Object.entries(mortalityMessages)) {
    expect([code, facts(id)]).toEqual([code, facts(en)]);
    expect(id).not.toBe(en);
  }
});
