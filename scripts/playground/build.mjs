// How the page is put together.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { lighter } from "./lighter.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));
const SECTIONS = ["growth", "file", "spm", "jkn", "nik", "decree"];

/** @param {string} path */
const read = (path) => readFileSync(new URL(`../../playground/${path}`, import.meta.url), "utf8");

/** @param {string} text */
const hashOf = (text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/**
 * The script of the page: minified, no module, no import.
 */
async function bundle() {
  const result = await build({
    absWorkingDir: root,
    entryPoints: ["playground/main.ts"],
    bundle: true,
    minify: true,
    write: false,
    format: "iife",
    platform: "browser",
    target: "es2022",
    charset: "utf8",
    legalComments: "none",
    metafile: true,
    tsconfig: "playground/tsconfig.json",
    plugins: [lighter],
    logLevel: "error",
  });
  const [output] = Object.values(result.metafile.outputs);
  const text = result.outputFiles[0]?.text.trim() ?? "";
  // Either would end or confuse the element that holds the script.
  if (/<\/script|<!--/i.test(text)) throw new Error("the script holds what ends a script element");
  return { text, inputs: output?.inputs ?? {} };
}

/** @param {string} style */
const minifiedStyle = async (style) => {
  const result = await build({
    stdin: { contents: style, loader: "css" },
    minify: true,
    write: false,
    charset: "utf8",
    logLevel: "error",
  });
  return (result.outputFiles[0]?.text ?? "").trim();
};

/**
 * Nothing is loaded and nothing is sent: only the script and the style that stand in the page, by their hashes, and the
 * page's own second thread.
 *
 * @param {string} script
 * @param {string} style
 */
const policyOf = (script, style) =>
  [
    "default-src 'none'",
    `script-src ${hashOf(script)}`,
    `style-src ${hashOf(style)}`,
    "worker-src blob:",
    "img-src data:",
    "connect-src 'none'",
    "form-action 'none'",
    "base-uri 'none'",
  ].join("; ");

/**
 * Which part of the page a source belongs to.
 *
 * @param {string} path
 */
function partOf(path) {
  const found =
    /(?:^|\/)node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ??
    /^src\/growth\/standards\//.exec(path)?.[0].slice(0, -1) ??
    /^src\/(?:cli|[a-z]+)(?=\/)/.exec(path)?.[0] ??
    /^playground\/[a-z]+(?=\/)/.exec(path)?.[0];
  return found ?? path;
}

/** Builds the page; its parts by size. */
export async function buildPlayground() {
  const { text: script, inputs } = await bundle();
  const style = await minifiedStyle(read("style.css"));
  /** @type {Record<string, string>} */
  const holes = {
    policy: policyOf(script, style),
    style,
    sections: SECTIONS.map((name) => read(`sections/${name}.html`).replace(/^ +/gm, "")).join(""),
    program: script,
  };
  const page = read("index.html").replace(/\{\{(\w+)\}\}/g, (_, name) => holes[name] ?? "");

  /** @type {Map<string, number>} */
  const sums = new Map();
  for (const [path, { bytesInOutput }] of Object.entries(inputs)) {
    const part = partOf(path);
    sums.set(part, (sums.get(part) ?? 0) + bytesInOutput);
  }
  const parts = [...sums, /** @type {const} */ (["style", Buffer.byteLength(style)])]
    .map(([name, bytes]) => ({ name, bytes }))
    .sort((a, b) => b.bytes - a.bytes);
  return { page, parts };
}
