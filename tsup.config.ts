import { defineConfig } from "tsup";
import { entryPoints } from "./scripts/entry-points.mjs";

// esbuild lets an entry import every chunk that its sources touch, even for nothing. As no file of the library has an
// effect when loaded, such an import only makes bundlers warn; its line is blanked, so that source maps stay right.
const dropBareImports = {
  name: "drop-bare-imports",
  renderChunk: (code: string) => ({ code: code.replace(/^import "[./]+chunk-\w+\.js";$/gm, "") }),
};

export default defineConfig([
  {
    entry: Object.fromEntries(entryPoints().map(({ name, source }) => [name, source])),
    format: ["esm", "cjs"],
    // tsup 8 injects `baseUrl` into its declaration pass alone, which TypeScript 6 reports as deprecated.
    dts: { compilerOptions: { ignoreDeprecations: "6.0" } },
    platform: "neutral",
    target: "es2022",
    splitting: true,
    treeshake: false,
    sourcemap: true,
    plugins: [dropBareImports],
    // The two builds run side by side: neither may sweep away what the other has written.
    clean: ["!cli/**"],
  },
  {
    entry: { main: "src/cli/main.ts" },
    outDir: "dist/cli",
    format: ["esm"],
    platform: "node",
    target: "node20",
    splitting: true,
    treeshake: true,
    clean: true,
    // What only the command needs is bundled into it, so that it is no dependency of the library.
    // But for the readers of Word and PDF, which the user installs beside it when they are needed.
    noExternal: [/^(?!(?:mammoth|unpdf)$)/],
    external: ["mammoth", "unpdf"],
    // Bundled CommonJS packages still ask for Node's own modules with `require`.
    banner: {
      js: 'import { createRequire as nodeRequire } from "node:module"; const require = nodeRequire(import.meta.url);',
    },
  },
]);
