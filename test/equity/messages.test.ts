import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { equityMessages } from "../../src/equity/index.js";

const folder = new URL("../../src/equity/", import.meta.url);
const source = readdirSync(folder)
  .filter((name) => name !== "messages.ts")
  .map((name) => readFileSync(new URL(name, folder), "utf8"))
  .join("\n");

test("every issue and notice has words of its own in both languages, with the same facts", () => {
  const facts = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([fact]) => fact).sort();
  for (const [code, { id, en }] of Object.entries(equityMessages)) {
    expect(facts(id), code).toEqual(facts(en));
    expect(id, code).not.toBe(en);
    expect(id.length * en.length, code).toBeGreaterThan(0);
  }
});

test("every code that is raised has words, and no words are left over", () => {
  // Names of timelines and indicators are no codes.
  const ids = [
    "emergency-criteria",
    "emergency-duty",
    "outpatient-wait",
    "waits-over-standard",
    "waits-within-standard",
  ];
  const raised = [...source.matchAll(/"(equity\.[a-z-]+)"/g)].map(([, code]) => String(code));
  const codes = new Set(raised.filter((code) => !ids.includes(code.replace("equity.", ""))));
  expect([...codes].sort()).toEqual(Object.keys(equityMessages).sort());
});
