import { expect, test } from "vitest";
import { homeVisitList, skdn } from "../../src/posyandu/index.js";

// Weighings that were no list were taken for none: the child counted in S as not weighed, and a kader was sent to it.
const child = { sex: "male", bornOn: "2023-07-20", weighings: "9.1 kg" as never } as const;

test("weighings that are no list are named with the child's place", () => {
  const code = "posyandu.weighings-missing";
  expect(skdn([child], "2024-07")).toEqual({ ok: false, issues: [{ code, path: ["children", 0, "weighings"] }] });
  const people = [{ dangerSign: false }, { child }];
  expect(homeVisitList(people, "2024-07")).toEqual({
    ok: false,
    issues: [{ code, path: ["people", 1, "child", "weighings"] }],
  });
});

test("somebody without a child is one of whom no weighing is asked", () => {
  const facts = { missedDose: false, nonCompliance: false, dangerSign: false };
  const result = homeVisitList([{ child: null, ...facts }], "2024-07");
  expect(result.ok && result.value).toEqual({ visit: [], undecided: [] });
});
