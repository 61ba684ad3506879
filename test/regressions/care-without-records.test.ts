import { expect, test } from "vitest";
import type { Result } from "../../src/foundation/result.js";
import { nutritionClass } from "../../src/growth/nutrition-care.js";
import { poolStunting } from "../../src/growth/prevalence.js";
import { velocityBetween } from "../../src/growth/velocity.js";
import { defaulters, uciVillages, vaccineNeed } from "../../src/immunization/index.js";
import { mortalityRatio, poolMortality } from "../../src/mortality/index.js";
import { access, villageStatus } from "../../src/sanitation/index.js";

const nothing = null as never;
const asOf = "2023-12-31";
const codes = (result: Result<unknown>) =>
  result.ok ? [] : result.issues.map(({ code, path }) => `${code} ${path?.join(".")}`);

// An empty line of JSON, or a file that holds no list, was thrown at the caller instead of being named.
test("what is no record and no list is an issue with its place, and never an exception", () => {
  expect(codes(vaccineNeed(nothing))).toEqual(["immunization.not-a-record input"]);
  expect(codes(uciVillages([nothing], { cut: 80, asOf }))).toEqual(["immunization.not-a-record villages.0"]);
  expect(codes(defaulters(nothing, nothing))).toEqual([
    "immunization.not-a-list children",
    "immunization.not-a-record week",
  ]);
  expect(codes(mortalityRatio("maternal", nothing, { asOf }))).toEqual(["mortality.not-a-record counts"]);
  expect(codes(poolMortality("maternal", [nothing], { asOf }))).toEqual(["mortality.not-a-record rows.0"]);
  expect(codes(villageStatus(nothing, { asOf }))).toEqual(["sanitation.not-a-record village"]);
  expect(codes(access([{ area: "A", families: nothing }], { asOf, rungs: ["basic-own"] }))).toEqual([
    "sanitation.not-a-record rows.0.families",
  ]);
  expect(codes(nutritionClass(nothing))).toEqual(["growth.care-not-a-record child"]);
  expect(codes(velocityBetween(nothing, nothing, nothing, { measure: "weight" }))).toEqual([
    "growth.velocity-not-a-record child",
    "growth.velocity-not-a-record from",
    "growth.velocity-not-a-record to",
  ]);
  expect(codes(poolStunting([nothing], { asOf, kind: "e-ppgbm" }))).toEqual(["growth.prevalence-not-a-record 0"]);
});
