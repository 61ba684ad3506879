import { expect, test } from "vitest";
import { childRecords, defaulters, type VaccineDose } from "../../src/immunization/index.js";
import { issuesOf, noticesOf, okValue } from "./read-cases.js";

const dose = (person: string, more: Partial<VaccineDose> = {}): VaccineDose => ({
  person,
  vaccine: "BCG",
  dose: 1,
  givenOn: "2025-02-12",
  ...more,
});
const register = [
  { id: "A-1", bornOn: "2025-01-10", area: { jeEndemic: false } },
  { id: "A-2", bornOn: "2025-01-12" },
];

test("every child of the register has a record, with its doses or with none", () => {
  const hb0 = dose("A-1", { vaccine: "HB0", givenOn: "2025-01-10" });
  const joined = childRecords(register, [dose("A-1"), hb0]);
  expect(okValue(joined)).toEqual({
    children: [
      { ...register[0], doses: [dose("A-1"), hb0] },
      { ...register[1], doses: [] },
    ],
    strays: [],
  });
  expect(noticesOf(joined)).toEqual([]);
  // The child without a dose is the first to be called.
  const called = okValue(defaulters(okValue(joined).children, { from: "2025-03-17", to: "2025-03-23" }));
  expect(called.defaulters.map(({ child, doses }) => [child, doses.map((missed) => missed.dose)])).toEqual([
    [0, ["bOPV1"]],
    [1, ["BCG", "bOPV1"]],
  ]);
});

test("a dose of nobody is named with its place, and one of another date of birth is kept", () => {
  const doses = [dose("A-9"), dose("A-2", { bornOn: "2025-01-13" }), dose("A-1", { bornOn: null }), null];
  const joined = childRecords(register, doses as VaccineDose[]);
  expect(okValue(joined).strays).toEqual([0, 3]);
  expect(okValue(joined).children.map((child) => child.doses.length)).toEqual([1, 1]);
  expect(joined.ok && joined.notices).toEqual([
    { code: "immunization.person-not-registered", path: ["doses", 0, "person"] },
    { code: "immunization.births-differ", path: ["doses", 1, "bornOn"] },
    { code: "immunization.person-not-registered", path: ["doses", 3, "person"] },
  ]);
  expect(noticesOf(childRecords(register, [dose("A-1", { bornOn: "2025-01-10" })]))).toEqual([]);
});

test("a register in which children cannot be told apart is refused", () => {
  const unnamed = [...register, { bornOn: "2025-01-10" }, { id: "", bornOn: "2025-01-10" }, register[0]];
  expect(issuesOf(childRecords(unnamed as typeof register, []))).toEqual([
    { code: "immunization.child-unnamed", path: ["children", 2, "id"] },
    { code: "immunization.child-unnamed", path: ["children", 3, "id"] },
    { code: "immunization.child-twice", path: ["children", 4, "id"] },
  ]);
  expect(issuesOf(childRecords(null as never, null as never))).toEqual([
    { code: "immunization.not-a-list", path: ["children"] },
    { code: "immunization.not-a-list", path: ["doses"] },
  ]);
});
