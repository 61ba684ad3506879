import { join } from "node:path";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { entryPoints } from "../scripts/entry-points.mjs";
import { documentedExamples, root } from "./doc-examples/extract.js";
import { runExample } from "./doc-examples/run.js";

describe("every example in the documentation gives what it claims", () => {
  test.each(documentedExamples())("$origin", async ({ code }) => {
    const outcomes = await runExample(code);
    expect(outcomes.length, "an example shows at least one result with //=>").toBeGreaterThan(0);
    for (const { line, actual, claimed } of outcomes)
      expect(actual, `line ${line + 1} of the example`).toEqual(claimed);
  });
});

describe("the runner of examples", () => {
  test("reads claims behind expressions, constants and over several lines", async () => {
    const outcomes = await runExample(`
      import { version as v, type Result } from "tatasehat";
      const twice = (n: number): number => 2 * n;
      twice(4); //=> 8
      const both = [twice(1), typeof v]; //=> [
      //   2,
      //   "string",
      // ]
      await Promise.resolve("later"); //=> "sooner"
    `);
    expect(outcomes).toEqual([
      { line: 3, actual: 8, claimed: 8 },
      { line: 4, actual: [2, "string"], claimed: [2, "string"] },
      { line: 8, actual: "later", claimed: "sooner" },
    ]);
  });

  test("refuses what is no subpath", async () => {
    await expect(runExample('import { x } from "tatasehat/nowhere";')).rejects.toThrow("no subpath");
  });
});

test("every public function says what it takes, what it gives, and shows an example", () => {
  const program = ts.createProgram(
    entryPoints().map(({ source }) => join(root, source)),
    {
      module: ts.ModuleKind.NodeNext,
      target: ts.ScriptTarget.ES2022,
      lib: ["lib.es2023.d.ts"],
      types: [],
      strict: true,
    },
  );
  const checker = program.getTypeChecker();
  const faults = new Set<string>();
  for (const { source } of entryPoints()) {
    const file = program.getSourceFile(join(root, source));
    const module = file && checker.getSymbolAtLocation(file);
    for (const exported of module ? checker.getExportsOfModule(module) : []) {
      const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
      const declaration = symbol.declarations?.find(ts.isFunctionDeclaration);
      if (declaration === undefined) continue;
      for (const fault of missingDocumentation(declaration, symbol, checker)) faults.add(`${symbol.name}: ${fault}`);
    }
  }
  expect([...faults]).toEqual([]);
});

function missingDocumentation(node: ts.FunctionDeclaration, symbol: ts.Symbol, checker: ts.TypeChecker): string[] {
  const tags = symbol.getJsDocTags(checker);
  const textOf = (name: string): string[] =>
    tags.filter((tag) => tag.name === name).map((tag) => ts.displayPartsToString(tag.text));
  const isVoid = node.type?.kind === ts.SyntaxKind.VoidKeyword;
  const undescribed = node.parameters
    .map((parameter) => parameter.name.getText())
    .filter((name) => !textOf("param").some((text) => text.startsWith(`${name} `)));
  return [
    ...(symbol.getDocumentationComment(checker).length === 0 ? ["no sentence on what it is"] : []),
    ...undescribed.map((name) => `no @param ${name}`),
    ...(textOf("returns").length === 0 && !isVoid ? ["no @returns"] : []),
    ...(textOf("example").some((text) => text.includes("//=>")) ? [] : ["no @example with //=>"]),
  ];
}
