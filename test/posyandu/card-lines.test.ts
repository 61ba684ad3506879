import { expect, test } from "vitest";
import { roundHalfUp } from "../../src/foundation/rounding.js";
import { cardLines, measurementAt, z } from "../../src/growth/index.js";
import { weightForAge } from "../../src/growth/weight-for-age.js";
import { PLACE, placeOnCard, zOnCard } from "../../src/posyandu/card-lines.js";
import { fc, property } from "../property.js";

const placeByZ = (sex: 1 | 2, ageDays: number, kg: number) => {
  const rounded = roundHalfUp(z(weightForAge, { sex: sex === 1 ? "male" : "female", ageDays }, kg), 2);
  if (rounded < -6 || rounded > 5) return PLACE.checkAgain;
  if (rounded < -3) return PLACE.belowRed;
  return rounded > 1 ? PLACE.aboveOrange : PLACE.between;
};

property.prop([
  fc.constantFrom(1, 2),
  fc.integer({ min: 0, max: 1826 }),
  fc.double({ min: 0.1, max: 60, noNaN: true }),
])("the place is that of the z, at any weight", (sex, ageDays, kg) => {
  expect(placeOnCard(sex, ageDays, kg)).toBe(placeByZ(sex as 1, ageDays, kg));
});

property.prop([
  fc.constantFrom(1, 2),
  fc.integer({ min: 0, max: 1826 }),
  fc.constantFrom(-6.005, -6, -3.005, -3, 1, 1.005, 5, 5.005),
  fc.integer({ min: -3, max: 3 }),
])("and next to every limit", (sex, ageDays, edge, step) => {
  const kg = measurementAt(weightForAge, { sex: sex === 1 ? "male" : "female", ageDays }, edge) * (1 + step * 1e-10);
  expect(placeOnCard(sex, ageDays, kg)).toBe(placeByZ(sex as 1, ageDays, kg));
});

test("without sex, or outside 0 to 1826 days, the place is unknown", () => {
  expect(placeOnCard(0, 365, 9)).toBe(PLACE.unknown);
  expect(placeOnCard(3, 365, 9)).toBe(PLACE.unknown);
  for (const age of [-1, 1827, Number.NaN, 100.5]) expect(placeOnCard(1, age, 9)).toBe(PLACE.unknown);
  expect(placeOnCard(1, 1826, 18)).toBe(PLACE.between);
  expect(placeOnCard(2, 0, 3.2)).toBe(PLACE.between);
});

test("the z is rounded to two decimals; without sex there is none", () => {
  expect(zOnCard(1, 365, 7)).toBe(-2.9);
  expect(zOnCard(2, 365, 7)).toBe(-2.05);
  expect(zOnCard(0, 365, 7)).toBeNaN();
});

test("nobody read which z the lines run along", () => {
  expect(cardLines.red).toEqual({ z: -3, confidence: "unverified", citation: { regulation: "permenkes-155-2010" } });
  expect(cardLines.orange).toMatchObject({ z: 1, confidence: "unverified" });
});
