import { expect, test } from "vitest";
import { describe } from "../../src/foundation/result.js";
import { posyanduMessages, servicePackage, visits } from "../../src/posyandu/index.js";

// A stage that does not exist and a visit whose stage is not told had one code: the words of the one hid those of the other.
test("an unknown stage of life lists the choices, and visits without a stage their number", () => {
  const wrong = servicePackage("lansia" as never, { asOf: "2025-01-06" });
  const issue = wrong.ok ? undefined : wrong.issues[0];
  expect(issue && describe(issue, "en", posyanduMessages)).toBe(
    "unknown stage of life; choices: mother, infant, under-five, school-age, adult, older",
  );
  const counted = visits([{ visitedOn: "2024-07-09" }], "2024-07");
  const notice = counted.ok ? counted.notices[0] : undefined;
  expect(notice && describe(notice, "en", posyanduMessages)).toBe("the stage of life of 1 visits is not known");
});
