import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { describe as words } from "../../src/foundation/result.js";
import { posyanduMessages, weighingProblems } from "../../src/posyandu/index.js";

const folder = new URL("../../src/posyandu/", import.meta.url);

/** Problems that are told by no notice. */
const SILENT = ["not-weighed", "birth-weight"];

/** Codes written out in the sources of weighings, SKDN and visits, and those put together from a problem. */
const written = readdirSync(folder)
  .filter((name) => /^(area|home|judge|life|not|pool|records|referral|skdn|status|visits|weight)/.test(name))
  .flatMap((name) => [...readFileSync(new URL(name, folder), "utf8").matchAll(/"(posyandu\.[a-z0-9-]+)"/g)])
  .map((match) => String(match[1]));
const problems = weighingProblems
  .filter((problem) => problem !== null && !SILENT.includes(problem))
  .map((problem) => `posyandu.${problem}`);

test("every issue and notice has words in both languages", () => {
  expect(written.length).toBeGreaterThan(40);
  expect(problems).toHaveLength(13);
  expect([...written, ...problems].filter((code) => posyanduMessages[code] === undefined)).toEqual([]);
  for (const { id, en } of Object.values(posyanduMessages)) {
    expect(id).not.toBe("");
    expect(en).not.toBe("");
    expect(id).not.toBe(en);
  }
});

test("both languages use the same facts", () => {
  const factsIn = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort();
  const different = Object.entries(posyanduMessages)
    .filter(([, { id, en }]) => factsIn(id).join() !== factsIn(en).join())
    .map(([code]) => code);
  expect(different).toEqual([]);
});

test("a message reads as a sentence", () => {
  const issue = { code: "posyandu.parts-do-not-add-up", facts: { D: 60, sum: 59, missing: 1 } };
  expect(words(issue, "id", posyanduMessages)).toBe("N + T + O + B = 59, sedangkan D = 60; kurang 1");
  expect(words(issue, "en", posyanduMessages)).toBe("N + T + O + B = 59, but D = 60; 1 missing");
});
