// Runs the tests for Stryker in one process that stays: they are bundled with the mutated sources and collected once, and
// a mutant is a switch. With a new run of the test runner for every mutant, the ten thousand of decree took five hours.
import { readdirSync, readFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { performance } from "node:perf_hooks";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

const SHIM = fileURLToPath(new URL("./collected-tests.mjs", import.meta.url));
const TEST = { success: 0, failed: 1 };

/** Those judge no mutant: they read the sources as text, which mutants change, or measure cost. */
const isLeftOut = (file) => /messages\.test\.ts$/.test(file) || basename(file) === "linear.test.ts";

/** The topics' tests, or of these only what MUTATION_TESTS names: fewer tests are faster and can only kill less. */
function testFiles() {
  const topics = (process.env.MUTATION_TOPICS ?? "law,spm").split(",");
  const named = (process.env.MUTATION_TESTS ?? "test/").split(",");
  const folders = [...new Set(topics.map((topic) => join("test", topic.split("/", 1)[0])))];
  return folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".test.ts") && !isLeftOut(file))
      .sort()
      .map((file) => join(folder, file))
      .filter((file) => named.some((start) => file.startsWith(start))),
  );
}

/** Sources keep their own address in the bundle, test files say where they begin, and their "vitest" is the collector. */
const asCollected = {
  name: "collected-tests",
  setup(bundler) {
    bundler.onResolve({ filter: /^vitest$/ }, () => ({ path: pathToFileURL(SHIM).href, external: true }));
    bundler.onLoad({ filter: /\.ts$/ }, ({ path }) => {
      const source = readFileSync(path, "utf8").replaceAll("import.meta.url", JSON.stringify(pathToFileURL(path).href));
      const head = path.endsWith(".test.ts")
        ? `import { startTestFile } from "vitest"; startTestFile(${JSON.stringify(path.slice(resolve(".").length + 1))});`
        : "";
      return { contents: head + source, loader: "ts" };
    });
  },
};

class InProcessRunner {
  /** How often a test killed a mutant of a file: the likeliest go first. */
  #kills = new Map();
  #tests = new Map();
  #durations = new Map();
  #state;

  capabilities() {
    // Mutants are switched on while tests run, never while they load (ignoreStatic): there is nothing to load anew.
    return { reloadEnvironment: true };
  }

  async init() {
    process.env.PROPERTY_RUNS ??= "20";
    const outfile = resolve("collected-tests.bundle.mjs");
    await build({
      stdin: {
        contents: testFiles()
          .map((file) => `import ${JSON.stringify(`./${file}`)};`)
          .join("\n"),
        resolveDir: resolve("."),
      },
      ...{ outfile, bundle: true, format: "esm", platform: "node", packages: "external", logLevel: "error" },
      // The package says of its files that they may be left out.
      ignoreAnnotations: true,
      plugins: [asCollected],
    });
    globalThis.__stryker__ ??= {};
    this.#state = globalThis.__stryker__;
    await import(pathToFileURL(outfile).href);
    const { collectedTests } = await import(pathToFileURL(SHIM).href);
    for (const test of collectedTests) this.#tests.set(test.id, test);
  }

  async dryRun() {
    this.#state.activeMutant = undefined;
    const tests = [];
    for (const test of this.#tests.values()) {
      this.#state.currentTestId = test.id;
      const started = performance.now();
      const failure = await failureOf(test);
      const timeSpentMs = performance.now() - started;
      this.#durations.set(test.id, timeSpentMs);
      const result = { id: test.id, name: test.id, fileName: resolve(test.file), timeSpentMs };
      tests.push(
        failure === undefined
          ? { ...result, status: TEST.success }
          : { ...result, status: TEST.failed, failureMessage: failure },
      );
    }
    this.#state.currentTestId = undefined;
    return { status: "complete", tests, mutantCoverage: this.#state.mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit, sandboxFileName }) {
    const ids = this.#likeliestFirst(testFilter ?? [...this.#tests.keys()], sandboxFileName);
    Object.assign(this.#state, { activeMutant: activeMutant.id, hitCount: hitLimit && 0, hitLimit });
    let ran = 0;
    try {
      for (const id of ids) {
        ran++;
        const failure = await failureOf(this.#tests.get(id));
        if (hitLimit && this.#state.hitCount > hitLimit) return { status: "timeout", reason: "hit limit" };
        if (failure === undefined) continue;
        const kills = this.#killsIn(sandboxFileName);
        kills.set(id, (kills.get(id) ?? 0) + 1);
        return { status: "killed", killedBy: [id], failureMessage: failure, nrOfTests: ran };
      }
      return { status: "survived", nrOfTests: ran };
    } finally {
      this.#state.activeMutant = undefined;
    }
  }

  #killsIn(file) {
    if (!this.#kills.has(file)) this.#kills.set(file, new Map());
    return this.#kills.get(file);
  }

  #likeliestFirst(ids, file) {
    const kills = this.#killsIn(file);
    const duration = (id) => this.#durations.get(id) ?? 0;
    return [...ids].sort((a, b) => (kills.get(b) ?? 0) - (kills.get(a) ?? 0) || duration(a) - duration(b));
  }
}

/** What a test failed with, nothing when it passed. */
async function failureOf({ body }) {
  try {
    await body();
    return undefined;
  } catch (error) {
    return String(error?.message ?? error).slice(0, 500);
  }
}

export const strykerPlugins = [{ kind: "TestRunner", name: "in-process", injectableClass: InProcessRunner }];
