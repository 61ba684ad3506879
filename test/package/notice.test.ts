import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { expect, test } from "vitest";
import { manifest } from "../../scripts/entry-points.mjs";

const { peerDependencies: peers = {} } = manifest();
const root = fileURLToPath(new URL("../..", import.meta.url));
const notice = readFileSync(join(root, "NOTICE"), "utf8");
const named = new Set([...notice.matchAll(/^- ([\w@./-]+), (?=MIT|Blue Oak)/gm)].map(([, name]) => name));

test("the notice names WHO as the source of the growth tables, without claiming its approval", () => {
  expect(notice).toContain("WHO Child Growth Standards");
  expect(notice).toContain("Bulletin of the World Health Organization 2007;85:660-667");
  expect(notice).toMatch(/WHO has not reviewed, approved or endorsed/);
});

test("the notice names every package that the library uses or that the command includes", () => {
  const needed = [...Object.keys(manifest().dependencies), ...bundledPackages()];
  expect(needed.filter((name) => !named.has(name))).toEqual([]);
});

/** The packages that the command imports, with everything that those depend on; its peers are the user's own. */
function bundledPackages(): Set<string> {
  const { packages } = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")) as {
    packages: Record<string, { dependencies?: Record<string, string> }>;
  };
  const found = new Set<string>();
  const include = (name: string): void => {
    if (found.has(name)) return;
    found.add(name);
    for (const next of Object.keys(packages[`node_modules/${name}`]?.dependencies ?? {})) include(next);
  };
  for (const name of commandImports()) include(name);
  return found;
}

function commandImports(): string[] {
  return readdirSync(join(root, "src/cli"), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".ts"))
    .flatMap((entry) => ts.preProcessFile(readFileSync(join(entry.parentPath, entry.name), "utf8")).importedFiles)
    .map(({ fileName }) => fileName)
    .filter((name) => !name.startsWith(".") && !name.startsWith("node:"))
    .map((name) => /^(@[^/]+\/)?[^/]+/.exec(name)?.[0] ?? name)
    .filter((name) => !Object.hasOwn(peers, name));
}
