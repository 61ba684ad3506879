import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readLaw } from "../../scripts/guides/topic-law.mjs";
import { withRegulations } from "../../scripts/regulations/add.mjs";
import { root } from "../doc-examples/extract.js";

// What the form to copy says, put into the registry as it stands.
const form = JSON.parse(readFileSync(join(root, "docs/contributing/regulation.json"), "utf8"));
const { library } = await readLaw();
const committed = (name: string) => readFileSync(join(root, "src/law", name), "utf8");
const lineOf = (text: string | undefined, start: string) => text?.split("\n").find((line) => line.startsWith(start));

describe("adding a regulation to the registry", () => {
  test("nothing added gives the registry as it stands", () => {
    const files = withRegulations(library, []);
    for (const name of ["regulation-id.ts", "registry/data/status.ts", "registry/data/descriptions.ts"]) {
      const lines = (text: string) => text.replace(/"(\w+)":/g, "$1:").replace(/",?\n/g, '",\n');
      expect(lines(files[name] ?? ""), name).toBe(lines(committed(name)));
    }
  });

  test("one more is one line more in each list, in its place", () => {
    const files = withRegulations(library, [form]);
    const count = (text: string | undefined) => text?.split("\n").length ?? 0;
    for (const name of ["regulation-id.ts", "registry/data/status.ts", "registry/data/descriptions.ts"]) {
      expect(count(files[name]) - count(withRegulations(library, [])[name]), name).toBe(1);
    }
    expect(lineOf(files["registry/data/status.ts"], "|99|2027")).toBe("|99|2027|0104|0111|i|||seu");
    expect(files["registry/data/descriptions.ts"]).toContain("Contoh Peraturan yang Ditambahkan||BN 12|kesehatan|");
    expect(files["regulation-id.ts"]).toContain('| "permenkes-99-2027"');
  });

  test("what it amends and revokes says so", () => {
    const files = withRegulations(library, [{ ...form, amends: ["permenkes-2-2020"], revokes: ["permenkes-6-2024"] }]);
    const status = files["registry/data/status.ts"];
    expect(lineOf(status, "|2|2020|0106")).toContain("|a|permenkes-99-2027|");
    expect(lineOf(status, "|6|2024|")).toContain("|rpermenkes-99-2027|");
  });

  test.each([
    [{ status: "berlaku" }, "status: one of"],
    [{ enacted: "4 Januari 2027" }, "enacted: YYYY-MM-DD, or left out"],
    [{ number: "2", year: 2020 }, "permenkes-2-2020 is in the registry"],
    [{ revokes: ["permenkes-98-2027"] }, "permenkes-98-2027: no such regulation"],
    [{ source: "" }, "source: a text is needed"],
  ])("%o is refused", (change, message) => {
    expect(() => withRegulations(library, [{ ...form, ...change }])).toThrow(message);
  });
});
