// npm run bench [-- NAME...]: each benchmark beside its baseline in the same run, on one thread, outputs compared.
import { existsSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

if (!existsSync(new URL("../dist/index.js", import.meta.url))) {
  console.error("dist/ is missing: npm run build first");
  process.exit(2);
}
const folder = new URL("./bench/", import.meta.url);
const all = readdirSync(fileURLToPath(folder)).filter((file) => file.endsWith(".bench.mjs"));
const wanted = process.argv.slice(2);
const chosen = all.filter((file) => wanted.length === 0 || wanted.includes(file.replace(".bench.mjs", "")));
console.log(`Node ${process.version}, ${process.arch}`);
for (const file of chosen.sort()) {
  const { run } = await import(new URL(file, folder));
  await run();
}
