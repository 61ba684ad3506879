import { expect, test } from "vitest";
import { referralList, servicePackage, skdn, unitAlias, weightStatus } from "../../src/posyandu/index.js";

// Nobody read which z the lines of the card run along. Of the orange line no answer said so, nor did the list of referrals.
const bornOn = "2023-01-10";
const child = (weightKg: number) =>
  ({ sex: "female", bornOn, hasCard: true, weighings: [{ measuredOn: "2024-03-12", weightKg }] }) as const;
const codes = (result: { ok: boolean; notices?: readonly { code: string }[] }) =>
  (result.notices ?? []).map(({ code }) => code);

test("whoever is referred by a line reads that it is unverified", () => {
  const [red, orange] = ["posyandu.red-line-unverified", "posyandu.orange-line-unverified"];
  expect(codes(referralList([child(6.2)], "2024-03"))).toEqual([red]);
  expect(codes(referralList([child(12)], "2024-03"))).toEqual([orange]);
  expect(codes(referralList([child(9)], "2024-03"))).toEqual([]);
  expect(codes(weightStatus(child(12)))).toEqual([red, orange]);
  expect(codes(weightStatus(child(9)))).toEqual([red]);
  expect(codes(skdn([child(12)], "2024-03"))).toEqual([orange]);
  expect(codes(skdn([child(9)], "2024-03"))).toEqual([]);
});

test("the parts of a package and a name name their regulation", () => {
  const result = servicePackage("adult", { asOf: "2025-07-24" });
  const { steps, fields } = result.ok ? result.value : { steps: null, fields: null };
  expect(steps?.citation).toEqual({ regulation: "kepmenkes-hk-01-07-menkes-2015-2023" });
  expect(fields?.citation).toEqual({ regulation: "permendagri-13-2024" });
  const unit = unitAlias("Posyandu Prima", { asOf: "2024-07-24" });
  expect(unit.ok && unit.value.citation).toEqual({ regulation: "uu-17-2023", article: "32" });
});
