import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { lifeStageNames } from "../../src/posyandu/life-stages.js";
import { activityMeasures, strataRule } from "../../src/posyandu/organisation.js";
import { organisationMessages } from "../../src/posyandu/organisation-messages.js";

const folder = new URL("../../src/posyandu/", import.meta.url);
const OWN = /^(active|strata|kader|teams|funds|services|organisation)/;

/** Ids of measures and parameters, which look like codes. */
const NAMES = [
  ...["activity", "activity-target", "active-share", "village-index", "strata", "strata-share", "supervisory-team"],
  ...["visit-steps", "spm-fields", "kit-coverage", "per-hundred-under-fives", "under-fives-per-posyandu"],
  ...["team-coverage", "fund-paid"],
].map((name) => `posyandu.${name}`);

const sources = readdirSync(folder)
  .filter((name) => OWN.test(name) && !name.endsWith("messages.ts"))
  .map((name) => readFileSync(new URL(name, folder), "utf8"));

/** Codes as the sources write them; those of teams are put together from their last part. */
const codes = sources.flatMap((text) => [
  ...[...text.matchAll(/"(posyandu\.[a-z0-9-]+)"/g)].map((match) => String(match[1])),
  ...[...text.matchAll(/\b(?:fault|open)\("([a-z0-9-]+)"/g)].map((match) => `posyandu.team-${match[1]}`),
  ...[...text.matchAll(/\brefuse\("([a-z-]+)"/g)].map((match) => `posyandu.${match[1]}`),
]);

it("has words in both languages for every issue, notice and finding, and none for others", () => {
  const used = new Set(codes.filter((code) => !NAMES.includes(code)));
  expect([...used].filter((code) => organisationMessages[code] === undefined)).toEqual([]);
  expect(Object.keys(organisationMessages).filter((code) => !used.has(code))).toEqual([]);
  for (const { id, en } of Object.values(organisationMessages)) {
    expect(id).not.toBe("");
    expect(en).not.toBe("");
    expect(id).not.toBe(en);
  }
});

it("uses the same facts in both languages", () => {
  const factsIn = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort();
  const different = Object.entries(organisationMessages)
    .filter(([, { id, en }]) => factsIn(id).join() !== factsIn(en).join())
    .map(([code]) => code);
  expect(different).toEqual([]);
});

it("names measures, stages and bounds in both languages", () => {
  const texts = [
    ...activityMeasures.flatMap(({ name, rule, source }) => [name, rule, source]),
    ...Object.values(lifeStageNames),
    ...Object.values(strataRule.bounds),
    strataRule.source,
  ];
  for (const { id, en } of texts) {
    expect(id).not.toBe("");
    expect(en).not.toBe(id);
  }
});
