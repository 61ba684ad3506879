import { expect, test } from "vitest";
import { contractedHospitals, contribution, guaranteeOn } from "../../src/jkn/index.js";

const DAY = "2022-11-08";
const nothing = null as never;

// A null among memberships or contracts, or in place of a list, was thrown at the caller instead of being named.
test("a membership that is none is an issue with its place", () => {
  const person = { memberships: [nothing], localGuarantees: [{ scheme: "jamkesda", from: "2022-01-01" }, nothing] };
  const result = guaranteeOn(person, DAY);
  expect(!result.ok && result.issues.map(({ code, path }) => [code, path?.join(".")])).toEqual([
    ["jkn.date-invalid", "memberships.0.from"],
    ["jkn.date-invalid", "localGuarantees.1.from"],
    ["jkn.segment-unknown", "memberships.0.segment"],
  ]);
});

test("null in place of a list is a list that was not given", () => {
  const result = guaranteeOn(
    { memberships: nothing, localGuarantees: [{ scheme: "jamkesda", from: "2022-01-01" }] },
    DAY,
  );
  expect(result.ok && result.value.guarantees.map(({ kind }) => kind)).toEqual(["jamkesda"]);
});

test("a contract without a hospital is an issue with its place", () => {
  const contract = { region: "36.73", from: "2022-01-01" };
  const spoilt = [nothing, contract as never, { ...contract, hospital: " " }];
  const result = contractedHospitals(spoilt, "36.73", DAY);
  expect(!result.ok && result.issues.map(({ code, path }) => [code, path?.join(".")])).toEqual([
    ["jkn.date-invalid", "contracts.0.from"],
    ["jkn.hospital-missing", "contracts.0.hospital"],
    ["jkn.hospital-missing", "contracts.1.hospital"],
    ["jkn.hospital-missing", "contracts.2.hospital"],
    ["jkn.region-code-invalid", "contracts.0.region"],
  ]);
});

// A word that every object knows passed for a class of ward.
test("words of the language are no class and no fiscal capacity", () => {
  for (const word of ["constructor", "__proto__", "toString"]) {
    const byClass = contribution({ segment: "pbpu", class: word as never }, { asOf: DAY });
    expect(!byClass.ok && byClass.issues[0]?.code).toBe("jkn.class-not-possible");
    const byCapacity = contribution({ segment: "pbi-jk", fiscalCapacity: word as never }, { asOf: DAY });
    expect(!byCapacity.ok && byCapacity.issues[0]?.code).toBe("jkn.fiscal-capacity-unknown");
  }
});
