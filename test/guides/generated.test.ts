import { expect, test } from "vitest";
import { budgets } from "../../.size-limit.js";
import { readLaw } from "../../scripts/guides/topic-law.mjs";
import { GUIDE_SOURCES } from "../../scripts/guides/topics.mjs";
import { guidesFilled } from "../../scripts/write-guides.mjs";
import { readPage } from "./pages.js";

test("the generated tables of the guides are those of the code: `npm run guides` writes them anew", async () => {
  const stale = (await guidesFilled()).filter(({ text, current }) => text !== current).map(({ name }) => name);
  expect(stale).toEqual([]);
});

test("every source that cites a regulation belongs to a guide", async () => {
  const { citations } = await readLaw();
  const starts = Object.values(GUIDE_SOURCES).flat();
  const homeless = citations.map(({ file }) => file).filter((file) => !starts.some((start) => file.startsWith(start)));
  expect([...new Set(homeless)]).toEqual([]);
});

test("the size that a guide names is the budget", () => {
  const budget = budgets["tatasehat/growth/weight-for-age"];
  for (const page of ["growth", "why-not"]) expect(readPage(`docs/guides/en/${page}.md`).text).toContain(budget);
});
