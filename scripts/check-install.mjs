// Packs the package as it would be published, installs it into an empty project, and uses it there in every way that
// it promises: ESM, CommonJS, types, command. Needs a finished build.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { entryPoints, manifest } from "./entry-points.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "tatasehat-install-"));
const project = join(folder, "project");
const specifiers = entryPoints().map(({ specifier }) => specifier);

/**
 * Runs a program and returns what it printed; a failure ends this script with that.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {string} cwd
 */
function run(command, args, cwd) {
  const shell = process.platform === "win32";
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd, shell, encoding: "utf8" });
  if (status !== 0) {
    throw new Error(`${command} ${args.join(" ")} ended with ${status ?? error}\n${stdout}${stderr}`);
  }
  return stdout;
}

/**
 * @param {string} what
 * @param {unknown} actual
 * @param {unknown} expected
 */
function expectEqual(what, actual, expected) {
  if (actual !== expected) throw new Error(`${what}: expected ${expected}, got ${actual}`);
  console.log(`ok: ${what}`);
}

/** @param {string} name @param {string} text */
function write(name, text) {
  writeFileSync(join(project, name), text);
}

try {
  const [packed] = JSON.parse(run("npm", ["pack", "--ignore-scripts", "--json", "--pack-destination", folder], root));
  /** @type {string[]} */
  const files = packed.files.map((/** @type {{ path: string }} */ file) => file.path);
  const strays = files.filter(
    (path) => !/^(dist\/|schemas\/[a-z-]+\.json$|(LICENSE|NOTICE|README\.md|CHANGELOG\.md|package\.json)$)/.test(path),
  );
  expectEqual("files that do not belong in the package", strays.join(", "), "");
  for (const name of ["LICENSE", "NOTICE", "README.md", "CHANGELOG.md"]) {
    expectEqual(`${name} is packed`, files.includes(name), true);
  }

  mkdirSync(project);
  write("package.json", JSON.stringify({ name: "empty", private: true, type: "module" }));
  run("npm", ["install", "--prefer-offline", "--no-audit", "--no-fund", join(folder, packed.filename)], project);

  // A newborn boy of the median weight that WHO prints for day 0.
  const sample = 'zScores({ sex: "male", ageDays: 0, weightKg: 3.3464 })';
  const print =
    "console.log(result.ok && result.value.weightForAge.z, loaded.every((m) => Object.keys(m).length > 0));";
  write(
    "esm.mjs",
    `import { zScores } from "tatasehat/growth";
     const loaded = await Promise.all(${JSON.stringify(specifiers)}.map((name) => import(name)));
     const result = ${sample};
     ${print}`,
  );
  expectEqual("every subpath as ESM", run("node", ["esm.mjs"], project).trim(), "0 true");
  write(
    "cjs.cjs",
    `const { zScores } = require("tatasehat/growth");
     const loaded = ${JSON.stringify(specifiers)}.map((name) => require(name));
     const result = ${sample};
     ${print}`,
  );
  expectEqual("every subpath as CommonJS", run("node", ["cjs.cjs"], project).trim(), "0 true");

  const everySubpath = specifiers.map((name, i) => `import * as m${i} from "${name}";\nexport { m${i} };\n`).join("");
  const typed = `import { zScores, type ZScores } from "tatasehat/growth";
    import type { Result } from "tatasehat";
    export const result: Result<ZScores> = ${sample};
    export const z: number | undefined = result.ok ? result.value.weightForAge?.z : undefined;
    // @ts-expect-error a sex that is not in the vocabulary
    zScores({ sex: "boy" });
    `;
  write("esm.mts", typed + everySubpath);
  write("cjs.cts", typed + everySubpath);
  const compilerOptions = {
    module: "nodenext",
    target: "es2022",
    lib: ["es2022"],
    types: [],
    strict: true,
    exactOptionalPropertyTypes: true,
    noEmit: true,
  };
  write("tsconfig.json", JSON.stringify({ compilerOptions, files: ["esm.mts", "cjs.cts"] }));
  run("node", [join(root, "node_modules", "typescript", "bin", "tsc"), "-p", "."], project);
  console.log("ok: the types under nodenext, from ESM and from CommonJS");

  expectEqual(
    "the command's version",
    run("npx", ["--no-install", "tatasehat", "--version"], project).trim(),
    manifest().version,
  );
  write("one.csv", "sex,age,weight\nm,0,3.3464\n");
  run("npx", ["--no-install", "tatasehat", "growth", "one.csv", "-o", "result.csv"], project);
  const [heading = "", row = ""] = readFileSync(join(project, "result.csv"), "utf8").split(/\r?\n/);
  expectEqual("zwei from the command", Number(row.split(",")[heading.split(",").indexOf("zwei")]), 0);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
