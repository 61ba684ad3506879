import { expect, test } from "vitest";
import { table, tatasehat } from "../cli/harness.js";

const HEADING = "area,parent,indicator,numerator,denominator,period,period_kind,denominator_source";

async function run(lines: readonly string[]) {
  const text = [HEADING, ...lines.map((line) => `${line},SPM-KES-01,5,10,2022,year,registered`)].join("\n");
  const ran = await tatasehat(["spm", "-", "--as-of", "2022-12-31", "--lang", "en", "--strict"], {
    stdin: `${text}\n`,
  });
  return { ...ran, issues: table(ran.stdout).map(({ issues }) => issues) };
}

// Areas below each other were left out of every sum with no word on a row, and --strict ended with 0.
test("the row that closes a circle of parents says so", async () => {
  const circle = "parent: this parent puts the area below itself; it is in no sum";
  const two = await run(["G,H", "H,G"]);
  expect(two.issues).toEqual(["", circle]);
  expect(two.code).toBe(3);
  expect((await run(["A,B", "B,C", "C,A"])).issues).toEqual(["", "", circle]);
  expect((await run(["A,A"])).issues).toEqual(["parent: the area is its own parent; it is in no sum"]);
});

// An area at the top of nothing was called unexpected as well, with a hole in the sentence.
test("an area without a parent is named once", async () => {
  const { stderr } = await run(["G,"]);
  expect(stderr).toContain("without a parent; in no sum: G");
  expect(stderr).not.toContain("…");
});

test("a chain of parents is no circle, in whatever order its rows come", async () => {
  const { issues } = await run(["B,C", "A,B", "A2,B", "C,D"]);
  expect(issues.filter((issue) => issue?.startsWith("parent:"))).toEqual([]);
});
