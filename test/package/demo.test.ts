import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));
const example = join("docs", "examples", "posyandu-melati-2024-07");

function demo(kind: "csv" | "xlsx"): string {
  const folder = mkdtempSync(join(tmpdir(), "tatasehat-demo-"));
  try {
    const output = join(folder, `hasil.${kind}`);
    const args = [join("dist", "cli", "main.js"), "growth", `${example}.${kind}`, "-o", output];
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: "utf8" });
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    return stdout.replace(output, `docs/examples/posyandu-melati-2024-07-hasil.${kind}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What the demo prints behind the growth of the month. */
function rest(): string {
  const { status, stdout } = spawnSync(process.execPath, [join("scripts", "demo.mjs")], {
    cwd: root,
    encoding: "utf8",
  });
  expect(status).toBe(0);
  return stdout.slice(stdout.indexOf("$ tatasehat posyandu"));
}

test("the README shows lines that the demo really prints, in their order", () => {
  const readme = readFileSync(join(root, "README.md"), "utf8");
  const block = /<!-- demo:start -->\n```\n([\s\S]*?)```\n<!-- demo:end -->/.exec(readme)?.[1] ?? "";
  const shown = block.split("\n").filter((line) => line !== "" && line !== "…");
  const printed = [...demo("csv").split("\n"), ...rest().split("\n")];

  expect(shown.length).toBeGreaterThan(10);
  let position = -1;
  for (const line of shown) {
    const next = printed.indexOf(line, position + 1);
    expect(next, `"${line}" must follow in what the demo prints`).toBeGreaterThan(position);
    position = next;
  }
});

test("the spreadsheet and the text file of the demo give the same figures", () => {
  // A spreadsheet has no rows that are cut short, and its name ends otherwise: all else is equal.
  const figures = (kind: "csv" | "xlsx"): string[] =>
    demo(kind)
      .split("\n")
      .filter((line) => / %$/.test(line) || /^(Anak|Baris|Diukur|Rujuk|Berbeda)\b(?! dengan)/.test(line));
  expect(figures("xlsx")).toEqual(figures("csv"));
});
