import { expect, test } from "vitest";
import { regulation, statusOn } from "../../src/law/registry/index.js";
import { tatasehat } from "../cli/harness.js";

// Only the id and the form with a slash were found; what a decree prints was answered with "unknown".
test.each([
  ["Permenkes Nomor 4 Tahun 2019", "permenkes-4-2019"],
  ["permenkes no. 4 tahun 2019", "permenkes-4-2019"],
  ["Permenkes 4/2019", "permenkes-4-2019"],
  ["UU No 36 Tahun 2009", "uu-36-2009"],
  ["Perpres Nomor 82 Tahun 2018", "perpres-82-2018"],
  ["PP No.2 Tahun 2018", "pp-2-2018"],
])("a regulation is found as it is cited: %s", (cited, id) => {
  expect(regulation(cited)?.id).toBe(id);
});

test("so does the command", async () => {
  const { code, stdout } = await tatasehat(["law", "status", "Permenkes Nomor 4 Tahun 2019", "--on", "2023-01-01"]);
  expect([code, stdout]).toEqual([0, expect.stringContaining("Peraturan Menteri Kesehatan Nomor 4 Tahun 2019")]);
});

test("what is no text is no regulation", () => {
  expect(regulation(null as never)).toBe(undefined);
  expect(statusOn(2019 as never, "2023-01-01")).toMatchObject({
    ok: false,
    issues: [{ code: "law.regulation-unknown" }],
  });
});
