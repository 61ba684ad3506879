import { expect, test } from "vitest";
import { readLaw } from "../../scripts/guides/topic-law.mjs";
import { GUIDE_SOURCES } from "../../scripts/guides/topics.mjs";
import { guidesFilled } from "../../scripts/write-guides.mjs";

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
