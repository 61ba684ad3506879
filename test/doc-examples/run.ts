import { join } from "node:path";
import ts from "typescript";
import { entryPoints } from "../../scripts/entry-points.mjs";
import { root } from "./extract.js";

/** What an example claims with `//=>`, and what came out. */
export interface Outcome {
  readonly line: number;
  readonly actual: unknown;
  readonly claimed: unknown;
}

/**
 * Runs an example against the sources and collects every value that it claims.
 *
 * A claim is a comment behind a statement, `expression; //=> value` or `const name = expression; //=> value`, where the
 * value is a JavaScript literal; comment lines that follow at once continue it.
 */
export async function runExample(code: string): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  const check = (line: number, actual: unknown, claim: string): void => {
    outcomes.push({ line, actual, claimed: evaluate(claim) });
  };
  const script = ts.transpileModule(instrument(code), { compilerOptions: { target: ts.ScriptTarget.ES2022 } });
  const body = `return (async () => {\n${script.outputText}\n})();`;
  await new Function("load", "check", body)(loadSubpath, check);
  return outcomes;
}

/** Replaces imports by calls of `load` and claims by calls of `check`. */
function instrument(code: string): string {
  const tree = ts.createSourceFile("example.ts", code, ts.ScriptTarget.ES2022, true);
  return tree.statements
    .map((statement) => {
      if (ts.isImportDeclaration(statement)) return loadInstead(statement);
      const text = statement.getText(tree);
      const claim = claimAfter(code, statement.end);
      if (claim === undefined) return text;
      const { line } = tree.getLineAndCharacterOfPosition(statement.end);
      const subject = subjectOf(statement, tree);
      const keep = ts.isExpressionStatement(statement) ? "" : text;
      return `${keep}\ncheck(${line}, (${subject}), ${JSON.stringify(claim)});`;
    })
    .join("\n");
}

function subjectOf(statement: ts.Statement, tree: ts.SourceFile): string {
  if (ts.isExpressionStatement(statement)) return statement.expression.getText(tree);
  const declaration = ts.isVariableStatement(statement) ? statement.declarationList.declarations.at(-1) : undefined;
  if (declaration === undefined)
    throw new Error(`a claim must follow an expression or a const: ${statement.getText()}`);
  return declaration.name.getText(tree);
}

function claimAfter(code: string, position: number): string | undefined {
  const [first = "", ...following] = code.slice(position).split("\n");
  const opening = /^\s*\/\/=>(.*)$/.exec(first);
  if (opening === null) return undefined;
  const end = following.findIndex((line) => !/^\s*\/\//.test(line));
  const continued = following.slice(0, end < 0 ? undefined : end).map((line) => line.replace(/^\s*\/\//, ""));
  return [opening[1], ...continued].join("\n").trim();
}

function loadInstead(statement: ts.ImportDeclaration): string {
  const clause = statement.importClause;
  const bindings = clause?.namedBindings;
  if (clause === undefined || clause.phaseModifier === ts.SyntaxKind.TypeKeyword || bindings === undefined) return "";
  const module = `await load(${statement.moduleSpecifier.getText()})`;
  if (ts.isNamespaceImport(bindings)) return `const ${bindings.name.text} = ${module};`;
  const names = bindings.elements
    .filter((element) => !element.isTypeOnly)
    .map(({ propertyName, name }) => (propertyName === undefined ? name.text : `${propertyName.text}: ${name.text}`));
  return `const { ${names.join(", ")} } = ${module};`;
}

async function loadSubpath(specifier: string): Promise<unknown> {
  const entry = entryPoints().find((candidate) => candidate.specifier === specifier);
  if (entry === undefined) throw new Error(`${specifier} is no subpath of the package`);
  return import(/* @vite-ignore */ join(root, entry.source));
}

function evaluate(claim: string): unknown {
  return new Function(`return (${claim});`)();
}
