import { expect, test } from "vitest";
import { homeVisitList } from "../../src/posyandu/index.js";

// A weighing dated before the birth is a slip of the pen. It was taken for no weighing at all, and sent a kader to the door.
test("a row of the month that cannot be used is no missed weighing, nor a weighing", () => {
  const child = {
    sex: "male",
    bornOn: "2024-07-20",
    weighings: [{ measuredOn: "2024-07-10", weightKg: 3.4 }],
  } as const;
  const facts = { missedDose: false, nonCompliance: false, dangerSign: false };
  const result = homeVisitList([{ child, ...facts }], "2024-07");
  expect(result.ok && result.value.visit).toEqual([]);
  expect(result.ok && result.value.undecided[0]?.unknown).toEqual(["missed-weighing"]);
});
