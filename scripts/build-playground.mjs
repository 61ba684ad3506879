// Builds the playground: one page that works from a double click, with its script and its style in it. The same sources
// give the same bytes. With --check it only says whether the committed page is current.
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { buildPlayground } from "./playground/build.mjs";

const target = fileURLToPath(new URL("../docs/playground/index.html", import.meta.url));
const { page, parts } = await buildPlayground();

if (process.argv.includes("--check")) {
  if (readFileSync(target, "utf8") !== page) {
    throw new Error("docs/playground/index.html is not what its sources give: npm run playground");
  }
} else {
  writeFileSync(target, page);
  const kilobytes = (/** @type {number} */ bytes) => `${(bytes / 1000).toFixed(1).padStart(7)} kB`;
  for (const { name, bytes } of parts) console.log(`${kilobytes(bytes)}  ${name}`);
  console.log(`${kilobytes(Buffer.byteLength(page))}  docs/playground/index.html`);
}
