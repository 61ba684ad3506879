// What law each source file rests on, as the code itself says it: its files are bundled with recorders in the place of
// `cite` and `timeline` and loaded once; citations that are only made inside a function are read from the text.
import { mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "tsup";
import ts from "typescript";

const root = realpathSync(fileURLToPath(new URL("../..", import.meta.url)));

/** The files that declare what is recorded, with the names that they export. */
const RECORDED = new Map([
  ["src/law/index.ts", ["cite", "timeline"]],
  ["src/law/citation.ts", ["cite"]],
  ["src/law/timeline.ts", ["timeline"]],
]);

/**
 * @typedef {{ regulation: string, article?: string, annex?: string, page?: string }} Citation
 * @typedef {{ from: string, fromUncertain?: boolean, value: unknown, cite: Citation, confidence: string }} DatedValue
 * @typedef {{ id: string, unit?: string, verifiedUntil?: string, values: DatedValue[] }} Timeline
 * @typedef {object} Law
 * @property {{ file: string, citation: Citation, confidence?: string }[]} citations
 * @property {{ file: string, timeline: Timeline }[]} timelines
 * @property {any} library the law's own functions, and what draws a chart, from the same sources
 */

/**
 * Loads every topic once.
 *
 * @returns {Promise<Law>}
 */
export async function readLaw() {
  const files = sourceFiles();
  const { records, library } = await load(files);
  const ids = new Set(library.findRegulations().map((/** @type {{ id: string }} */ { id }) => id));
  const written = files.flatMap((file) => writtenCitations(file, ids));
  return { citations: [...records.citations, ...written], timelines: records.timelines, library };
}

/** @returns {string[]} the sources of the topics, from the project's root */
function sourceFiles() {
  return readdirSync(join(root, "src"), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".ts"))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll("\\", "/"))
    .filter((path) => !/^src\/(cli|foundation|law|index\.ts|growth\/standards)/.test(path))
    .sort();
}

/**
 * @param {readonly string[]} files
 * @returns {Promise<{ records: Pick<Law, "citations" | "timelines">, library: any }>}
 */
async function load(files) {
  const folder = mkdtempSync(join(tmpdir(), "tatasehat-law-"));
  try {
    const entry = join(folder, "entry.ts");
    const say = (/** @type {string} */ path) => JSON.stringify(join(root, path));
    writeFileSync(
      entry,
      [
        ...files.map((path) => `import ${say(path)};`),
        `export * from ${say("src/law/index.ts")};`,
        `export * from ${say("src/law/registry/index.ts")};`,
        `export { ALIASES, AS_OF } from ${say("src/law/registry/data/status.ts")};`,
        `export { growthChart } from ${say("src/growth/chart.ts")};`,
        `export { weightForAge } from ${say("src/growth/weight-for-age.ts")};`,
        "export const records = globalThis.recordedLaw;",
      ].join("\n"),
    );
    await build({
      ...{ config: false, silent: true, dts: false, clean: false, treeshake: false, minify: false },
      ...{ entry: { law: entry }, outDir: folder, format: "esm", target: "es2022", noExternal: [/.*/] },
      outExtension: () => ({ js: ".mjs" }),
      esbuildOptions: (options) => {
        // A topic that nobody imports by name must be loaded all the same.
        options.ignoreAnnotations = true;
      },
      esbuildPlugins: [recorder],
    });
    const { records, ...library } = await import(pathToFileURL(join(folder, "law.mjs")).href);
    return { records, library };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** @type {NonNullable<import("tsup").Options["esbuildPlugins"]>[number]} */
const recorder = {
  name: "record-law",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /\/law\/(?:index|citation|timeline)\.js$/ }, ({ path, importer, resolveDir, namespace }) => {
      const file = relative(root, importer).replaceAll("\\", "/");
      const target = relative(root, join(resolveDir, path)).replaceAll("\\", "/").replace(/js$/, "ts");
      if (namespace !== "file" || !file.startsWith("src/") || file.startsWith("src/law/")) return undefined;
      return { path: `${target}?${file}`, namespace: "recorded-law" };
    });
    onLoad({ filter: /.*/, namespace: "recorded-law" }, ({ path }) => {
      const [target = "", file = ""] = path.split("?");
      const real = JSON.stringify(join(root, target));
      const of = JSON.stringify(file);
      const records = "(globalThis.recordedLaw ??= { citations: [], timelines: [] })";
      const wrappers = {
        cite: `export const cite = (...given) => { const citation = real.cite(...given); ${records}.citations.push({ file: ${of}, citation }); return citation; };`,
        timeline: `export const timeline = (given) => { const timeline = real.timeline(given); ${records}.timelines.push({ file: ${of}, timeline }); return timeline; };`,
      };
      const names = /** @type {(keyof typeof wrappers)[]} */ (RECORDED.get(target) ?? []);
      return {
        contents: [
          `import * as real from ${real};`,
          `export * from ${real};`,
          ...names.map((name) => wrappers[name]),
        ].join("\n"),
        loader: "js",
        resolveDir: root,
      };
    });
  },
};

/**
 * Regulations that a file names in its text, with article and confidence where they stand beside.
 *
 * @param {string} file
 * @param {ReadonlySet<string>} ids
 * @returns {Law["citations"]}
 */
function writtenCitations(file, ids) {
  const tree = ts.createSourceFile(file, readFileSync(join(root, file), "utf8"), ts.ScriptTarget.ES2022, true);
  /** @type {Law["citations"]} */
  const found = [];
  /** @param {ts.Node} node */
  const visit = (node) => {
    if (ts.isStringLiteral(node) && ids.has(node.text) && !ts.isLiteralTypeNode(node.parent)) {
      const call = node.parent;
      const isCite = ts.isCallExpression(call) && call.expression.getText(tree) === "cite";
      const citation = { regulation: node.text, ...(isCite ? literalFields(call.arguments[1]) : {}) };
      const holder = isCite ? call.parent.parent : node.parent.parent;
      const { confidence, from } = ts.isObjectLiteralExpression(holder) ? literalFields(holder) : {};
      // What begins with the calendar is no rule: a timeline asks for a citation, and it reaches no figure.
      const isRule = from !== "0001-01-01";
      if (isRule) found.push({ file, citation, ...(confidence !== undefined && { confidence }) });
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

/**
 * @param {ts.Node | undefined} node
 * @returns {Record<string, string>} the fields of an object literal that hold a plain string
 */
function literalFields(node) {
  if (node === undefined || !ts.isObjectLiteralExpression(node)) return {};
  return Object.fromEntries(
    node.properties.flatMap((property) =>
      ts.isPropertyAssignment(property) && ts.isStringLiteral(property.initializer)
        ? [[property.name.getText(), property.initializer.text]]
        : [],
    ),
  );
}
