import { expect, test } from "vitest";
import { table, tatasehat } from "../cli/harness.js";

// A number that village software had made up was only called malformed: nobody was told to have the person recorded.
test("a temporary number in a list of the poor is named, without its digits", async () => {
  const stdin = "NIK,Kode Desa\n0367201100200001,36.72.01.1002\n0999999999900001,36.72.01.1002\n";
  const { stdout, stderr } = await tatasehat(["poor-list", "-", "--as-of", "2021-06-01", "--lang", "en"], { stdin });
  const [made, other] = table(stdout);
  expect(made?.issues).toBe(
    "NIK: a temporary number made by village software, no NIK; the person needs to be recorded at Dukcapil",
  );
  expect(made?.finding).toBe("to-check");
  expect(other?.issues).toBe("");
  expect(stderr).not.toMatch(/\d{7}/);
});
