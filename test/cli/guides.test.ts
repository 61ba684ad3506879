import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { fencedBlocks, guideLanguages, guides, root } from "../doc-examples/extract.js";
import { tatasehat } from "./harness.js";

// The guides show commands on the example files; each is run in a copy of them, and what it prints is compared.
const here = process.cwd();
const folder = mkdtempSync(join(tmpdir(), "tatasehat-guides-"));
cpSync(join(root, "docs/examples"), join(folder, "docs/examples"), { recursive: true });
afterAll(() => {
  process.chdir(here);
  rmSync(folder, { recursive: true });
});

const shown = guideLanguages.flatMap((language) =>
  guides(language).flatMap((page) =>
    fencedBlocks(page, "console").flatMap(({ origin, code }) =>
      code
        .split(/^\$ /m)
        .slice(1)
        .map((piece) => {
          const [command = "", ...lines] = piece.trimEnd().split("\n");
          return { origin, command, expected: lines };
        }),
    ),
  ),
);

describe("every command that the guides show prints what they show", () => {
  test.each(shown)("$origin $command", async ({ command, expected }) => {
    process.chdir(folder);
    const [runner, name, ...args] = command.match(/"[^"]*"|\S+/g)?.map((word) => word.replace(/^"|"$/g, "")) ?? [];
    expect([runner, name]).toEqual(["npx", "tatasehat"]);
    const { stdout, stderr } = await tatasehat([...args, ...(args.includes("-o") ? ["--force"] : [])]);
    const printed = `${stdout}${stderr}`.trimEnd().split("\n");
    expect(expected.length, "a command shows what it prints").toBeGreaterThan(0);
    expect(missing(printed, expected)).toEqual([]);
  });
});

/** The shown lines that do not come next in what was printed; `…` stands for lines that are left out. */
function missing(printed: readonly string[], expected: readonly string[]): string[] {
  let place = 0;
  let isOpen = false;
  for (const [index, line] of expected.entries()) {
    if (line === "…") {
      isOpen = true;
      continue;
    }
    const found = isOpen ? printed.indexOf(line, place) : place;
    if (found < 0 || printed[found] !== line) return expected.slice(index);
    place = found + 1;
    isOpen = false;
  }
  return isOpen || place === printed.length ? [] : printed.slice(place).map((line) => `not shown: ${line}`);
}
