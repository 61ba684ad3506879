import { join } from "node:path";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { entryPoints } from "../../scripts/entry-points.mjs";
import { fencedBlocks, guideLanguages, guides, root } from "../doc-examples/extract.js";

// Examples are pasted into strict projects.
const options: ts.CompilerOptions = {
  ...{ target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, lib: ["lib.es2023.d.ts", "lib.dom.d.ts"] },
  ...{ moduleResolution: ts.ModuleResolutionKind.Bundler, strict: true, noEmit: true, types: [], skipLibCheck: true },
  paths: Object.fromEntries(entryPoints().map(({ specifier, source }) => [specifier, [join(root, source)]])),
};

test("the examples of the guides have no type errors", () => {
  const blocks = guides("id").flatMap((page) => fencedBlocks(page, "ts"));
  const files = new Map(blocks.map(({ origin, code }) => [join(root, `${origin.replaceAll(/[/.:]/g, "-")}.ts`), code]));
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists, readFile } = host;
  host.fileExists = (path) => files.has(path) || fileExists.call(host, path);
  host.readFile = (path) => files.get(path) ?? readFile.call(host, path);
  host.getSourceFile = (path, ...others) => {
    const code = files.get(path);
    return code === undefined
      ? getSourceFile.call(host, path, ...others)
      : ts.createSourceFile(path, code, ts.ScriptTarget.ES2022, true);
  };
  const program = ts.createProgram([...files.keys()], options, host);
  const errors = [...files.keys()].flatMap((path) => {
    const file = program.getSourceFile(path);
    return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)].map(
      ({ start = 0, messageText }) =>
        `${path.slice(root.length)} ${file?.getLineAndCharacterOfPosition(start).line}: ${ts.flattenDiagnosticMessageText(messageText, " ")}`,
    );
  });
  expect(errors).toEqual([]);
});

describe("what cannot be executed here is at least well-formed", () => {
  const blocks = guideLanguages.flatMap((language) => guides(language).flatMap((page) => fencedBlocks(page, "tsx")));
  test.each(blocks)("$origin", ({ code }) => {
    const compilerOptions = { jsx: ts.JsxEmit.ReactJSX, target: ts.ScriptTarget.ES2022 };
    const { diagnostics } = ts.transpileModule(code, { compilerOptions, fileName: "x.tsx", reportDiagnostics: true });
    expect(diagnostics).toEqual([]);
  });
});
