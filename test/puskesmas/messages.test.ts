import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { puskesmasMessages } from "../../src/puskesmas/index.js";

const folder = new URL("../../src/puskesmas/", import.meta.url);

/** Ids of indicators and parameters, which look like codes. */
const IDS = [
  "puskesmas.healthy-family",
  "puskesmas.healthy-family-area-index",
  "puskesmas.healthy-family-index",
  "puskesmas.ilp-clusters",
  "puskesmas.management-guideline",
  "puskesmas.pkp-coverage",
  "puskesmas.pws-coverage",
  "puskesmas.urban-criteria",
];

const codes = new Set(
  readdirSync(folder)
    .filter((name) => name !== "messages.ts")
    .flatMap((name) => [...readFileSync(new URL(name, folder), "utf8").matchAll(/"(puskesmas\.[a-z0-9-]+)"/g)])
    .map((match) => String(match[1]))
    .filter((code) => !IDS.includes(code)),
);

test("every issue and notice has words in both languages, and no words are left over", () => {
  expect(codes.size).toBeGreaterThan(60);
  expect([...codes].sort()).toEqual(Object.keys(puskesmasMessages).sort());
  for (const { id, en } of Object.values(puskesmasMessages)) expect(id).not.toBe(en);
});

test("both languages use the same facts", () => {
  const factsIn = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort();
  const different = Object.entries(puskesmasMessages)
    .filter(([, { id, en }]) => factsIn(id).join() !== factsIn(en).join())
    .map(([code]) => code);
  expect(different).toEqual([]);
});
