import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { describe as inWords } from "../../src/foundation/index.js";
import { regionMessages, resolveRegion } from "../../src/region/index.js";

const folder = new URL("../../src/region/", import.meta.url);
const sources = readdirSync(folder)
  .filter((name) => name.endsWith(".ts") && name !== "messages.ts")
  .map((name) => readFileSync(new URL(name, folder), "utf8"))
  .join("\n");

test("every code that is raised has its words in both languages, and no words wait for a code", () => {
  const raised = new Set([...sources.matchAll(/"(region\.[a-z-]+)"/g)].map(([, code]) => code));
  raised.delete("region.codes");
  for (const level of ["province", "regency", "district", "village"]) raised.add(`region.unknown-${level}`);
  expect(Object.keys(regionMessages).sort()).toEqual([...raised].sort());
  for (const { id, en } of Object.values(regionMessages)) expect(id.length * en.length).toBeGreaterThan(0);
});

test("both languages use the same facts", () => {
  const facts = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();
  for (const { id, en } of Object.values(regionMessages)) expect(facts(id)).toEqual(facts(en));
});

test("facts fill the words", () => {
  const result = resolveRegion("91.01", { asOf: "2022-11-09" });
  const notice = result.ok ? result.notices[0] : undefined;
  expect(notice && inWords(notice, "id", regionMessages)).toBe(
    "kode lama; sejak 2022-11-09 wilayah itu di bawah kode 93.01",
  );
  const unknown = resolveRegion("36.72.99", { asOf: "2022-11-09" });
  expect(unknown.ok ? "" : unknown.issues.map((issue) => inWords(issue, "en", regionMessages))).toEqual([
    "no list has the code of that district; it is known as far as 36.72",
  ]);
});
