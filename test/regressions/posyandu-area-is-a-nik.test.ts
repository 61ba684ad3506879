import { expect, test } from "vitest";
import { activeShares, neighbourhoodFund, notReported, poolSkdn, saliraExample } from "../../src/posyandu/index.js";

// A column of NIK that is taken for one of posyandu was repeated in issues. No issue carries an identity number.
const nik = "3672041203809901";
const counts = { S: 10, K: 10, D: 6, N: 4, T: 2, O: 0, B: 0 };

test("sixteen digits are no name of an area, and are not repeated", () => {
  const { issues } = poolSkdn([{ area: nik, parent: "Desa A", ...counts }], { month: "2024-07" });
  expect(issues).toEqual([{ code: "posyandu.area-is-identity-number", path: ["rows", 0, "area"] }]);
  const expected = poolSkdn([], { month: "2024-07", expected: ["Melati", nik] });
  expect(expected.issues).toEqual([{ code: "posyandu.area-is-identity-number", path: ["expected", 1] }]);
  expect(notReported([], [nik], "2024-07").ok).toBe(false);
  const shares = activeShares([{ area: "36.72", posyandu: nik, status: "active" }], { year: 2023 });
  expect(shares.issues).toEqual([{ code: "posyandu.area-is-identity-number", path: ["rows", 0, "posyandu"] }]);
  const fund = neighbourhoodFund({ ...saliraExample, id: nik }, []);
  expect(fund).toEqual({ ok: false, issues: [{ code: "posyandu.fund-rule-without-id", path: ["rule", "id"] }] });
});
