import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { expect, test } from "vitest";
import { budgets } from "../.size-limit.js";
import { entryPoints, manifest } from "../scripts/entry-points.mjs";

// The house has floors: a file imports from its own floor or from one below, never from above.
const FLOORS = [["foundation"], ["law"], ["identity", "region"], ["*topics"], ["entities", "interop"], ["cli"]];

const root = fileURLToPath(new URL("..", import.meta.url));
const entries = entryPoints();
const publicFiles = new Set(entries.map(({ source }) => source));

interface SourceFile {
  /** From the project's root, such as `src/growth/index.ts`. */
  readonly path: string;
  /** The folder under `src/`, or `index` for the thin root. */
  readonly topic: string;
  readonly tree: ts.SourceFile;
  /** The files under `src/` that it imports. */
  readonly files: readonly string[];
  /** The packages and Node modules that it imports. */
  readonly packages: readonly string[];
}

const sources = readSources();
const outsideCommand = sources.filter(({ topic }) => topic !== "cli");

test("every import leads to a file that exists", () => {
  const missing = importPairs().filter(({ to }) => !existsSync(join(root, to)));
  expect(missing.map(arrow)).toEqual([]);
});

test("a file imports from its own floor or below, never above", () => {
  const upward = importPairs().filter(({ from, to }) => floorOf(topicOf(to)) > floorOf(topicOf(from)));
  expect(upward.map(arrow)).toEqual([]);
});

test("another topic is entered only through its index or a public subpath", () => {
  // The foundation is the ground under every topic, not a topic: each of its files is one idea, imported by itself.
  const trespasses = importPairs().filter(
    ({ from, to }) => topicOf(to) !== topicOf(from) && topicOf(to) !== "foundation" && !isDoor(to),
  );
  expect(trespasses.map(arrow)).toEqual([]);
});

test("no file and no topic depends on itself in a circle", () => {
  expect(findCircle(new Map(sources.map(({ path, files }) => [path, files])))).toBeUndefined();

  const topics = new Map<string, string[]>();
  for (const { topic, files } of sources) {
    const others = files.map(topicOf).filter((other) => other !== topic);
    topics.set(topic, [...(topics.get(topic) ?? []), ...others]);
  }
  expect(findCircle(topics)).toBeUndefined();
});

test("a package is imported only where the design puts it", () => {
  const allowed = (path: string, name: string): boolean => {
    if (path.startsWith("src/cli/")) return true;
    if (name === "zod") return path.startsWith("src/entities/") || path.startsWith("src/interop/");
    if (name === "decimal.js") return path === "src/foundation/decimal.ts";
    if (name === "date-fns" || name.startsWith("date-fns/")) return path.startsWith("src/foundation/");
    return false;
  };
  const strays = sources.flatMap(({ path, packages }) =>
    packages.filter((name) => !allowed(path, name)).map((name) => `${path} -> ${name}`),
  );
  expect(strays).toEqual([]);
});

test("zod is imported as a namespace, so that bundlers can drop what is not used", () => {
  const named = sources.flatMap(({ path, tree }) =>
    tree.statements
      .filter(ts.isImportDeclaration)
      .filter((node) => specifierOf(node) === "zod")
      .filter((node) => node.importClause?.namedBindings?.kind !== ts.SyntaxKind.NamespaceImport)
      .map(() => path),
  );
  expect(named).toEqual([]);
});

test("no calculator of growth reaches a package", () => {
  const growth = entries.filter(({ specifier }) => specifier.startsWith("tatasehat/growth"));
  const reached = growth.flatMap(({ source }) => reachablePackages(source).map((name) => `${source} -> ${name}`));
  expect(reached).toEqual([]);
});

test("nothing outside the command reads the clock, the locale, the time zone or the environment, or opens a connection", () => {
  const found = outsideCommand.flatMap(({ path, tree }) => ambientUses(tree).map((use) => `${path}: ${use}`));
  expect(found).toEqual([]);
});

test("an import has no effect: calls at the top of a file are marked pure", () => {
  const found = outsideCommand.flatMap(({ path, tree }) => topLevelEffects(tree).map((effect) => `${path}: ${effect}`));
  expect(found).toEqual([]);
});

test("every subpath has its source, its four outputs and a size budget, and every budget a subpath", () => {
  expect(entries.map(({ source }) => source).filter((source) => !existsSync(join(root, source)))).toEqual([]);
  expect(Object.keys(budgets).sort()).toEqual(entries.map(({ specifier }) => specifier).sort());
  const { exports } = manifest();
  for (const { name, specifier } of entries) {
    expect(exports[specifier.replace(/^tatasehat/, ".")]).toEqual({
      import: { types: `./dist/${name}.d.ts`, default: `./dist/${name}.js` },
      require: { types: `./dist/${name}.d.cts`, default: `./dist/${name}.cjs` },
    });
  }
});

function readSources(): SourceFile[] {
  return readdirSync(join(root, "src"), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".ts"))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll("\\", "/"))
    .sort()
    .map((path) => {
      const tree = ts.createSourceFile(path, readFileSync(join(root, path), "utf8"), ts.ScriptTarget.ES2022, true);
      const specifiers = importSpecifiers(tree);
      return {
        path,
        topic: topicOf(path),
        tree,
        files: specifiers.filter((name) => name.startsWith(".")).map((name) => resolveFrom(path, name)),
        packages: specifiers.filter((name) => !name.startsWith(".")),
      };
    });
}

/** Every module that a file names: in `import`, in `export … from`, in `import()` and in an import type. */
function importSpecifiers(tree: ts.SourceFile): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
      const specifier = specifierOf(node);
      if (specifier !== undefined) found.push(specifier);
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [argument] = node.arguments;
      found.push(argument !== undefined && ts.isStringLiteral(argument) ? argument.text : "(computed import)");
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      if (ts.isStringLiteral(node.argument.literal)) found.push(node.argument.literal.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

function specifierOf(node: ts.ImportDeclaration | ts.ExportDeclaration): string | undefined {
  return node.moduleSpecifier !== undefined && ts.isStringLiteral(node.moduleSpecifier)
    ? node.moduleSpecifier.text
    : undefined;
}

function resolveFrom(path: string, specifier: string): string {
  return join(dirname(path), specifier).replaceAll("\\", "/").replace(/\.js$/, ".ts");
}

function topicOf(path: string): string {
  return path.split("/")[1]?.replace(/\.ts$/, "") ?? "";
}

function floorOf(topic: string): number {
  // The thin root re-exports what every topic shares, and so stands just above the foundation.
  if (topic === "index") return 0.5;
  const named = FLOORS.findIndex((topics) => topics.includes(topic));
  return named >= 0 ? named : FLOORS.findIndex((topics) => topics.includes("*topics"));
}

function isDoor(path: string): boolean {
  return /^src\/[^/]+\/index\.ts$/.test(path) || publicFiles.has(path);
}

function importPairs(): { from: string; to: string }[] {
  return sources.flatMap(({ path, files }) => files.map((to) => ({ from: path, to })));
}

function arrow({ from, to }: { from: string; to: string }): string {
  return `${from} -> ${to}`;
}

function findCircle(graph: ReadonlyMap<string, readonly string[]>): string | undefined {
  const finished = new Set<string>();
  const walk = (node: string, trail: readonly string[]): string | undefined => {
    if (trail.includes(node)) return [...trail.slice(trail.indexOf(node)), node].join(" -> ");
    if (finished.has(node)) return undefined;
    for (const next of graph.get(node) ?? []) {
      const circle = walk(next, [...trail, node]);
      if (circle !== undefined) return circle;
    }
    finished.add(node);
    return undefined;
  };
  for (const node of graph.keys()) {
    const circle = walk(node, []);
    if (circle !== undefined) return circle;
  }
  return undefined;
}

function reachablePackages(start: string): string[] {
  const seen = new Set<string>();
  const packages = new Set<string>();
  const visit = (path: string): void => {
    const file = sources.find((source) => source.path === path);
    if (file === undefined || seen.has(path)) return;
    seen.add(path);
    for (const name of file.packages) packages.add(name);
    for (const next of file.files) visit(next);
  };
  visit(start);
  return [...packages];
}

const AMBIENT = new Set([
  ...["Intl", "process", "performance", "navigator", "window", "document", "globalThis", "global", "Buffer"],
  ...["console", "fetch", "XMLHttpRequest", "WebSocket", "setTimeout", "setInterval", "require", "eval"],
]);

/** Uses of what differs from one machine, moment or country to another. */
function ambientUses(tree: ts.SourceFile): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && AMBIENT.has(node.text) && isFreeName(node)) found.push(node.text);
    if (ts.isPropertyAccessExpression(node)) {
      const { text } = node.name;
      if (/^toLocale|^localeCompare$|^getTimezoneOffset$/.test(text)) found.push(text);
      if (ts.isIdentifier(node.expression)) {
        const owned = `${node.expression.text}.${text}`;
        if (owned === "Date.now" || owned === "Math.random") found.push(owned);
      }
    }
    if (ts.isNewExpression(node) && node.expression.getText(tree) === "Date" && !node.arguments?.length) {
      found.push("new Date()");
    }
    if (ts.isCallExpression(node) && node.expression.getText(tree) === "Date") found.push("Date()");
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

/** Whether the identifier stands for a value by that name, rather than a member, a key or a declared name. */
function isFreeName(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isPropertyAssignment(parent)) return parent.initializer === node;
  if (ts.isVariableDeclaration(parent)) return parent.initializer === node;
  return !(
    ts.isPropertySignature(parent) ||
    ts.isMethodSignature(parent) ||
    ts.isPropertyDeclaration(parent) ||
    ts.isMethodDeclaration(parent) ||
    ts.isParameter(parent) ||
    ts.isFunctionDeclaration(parent) ||
    (ts.isExportSpecifier(parent) && parent.parent.parent.moduleSpecifier !== undefined) ||
    ts.isBindingElement(parent) ||
    ts.isQualifiedName(parent)
  );
}

/** Statements and calls that run when the file is loaded, unless a bundler is told that they may be dropped. */
function topLevelEffects(tree: ts.SourceFile): string[] {
  const found: string[] = [];
  const describeAt = (node: ts.Node): string => {
    const { line } = tree.getLineAndCharacterOfPosition(node.getStart(tree));
    return `line ${line + 1}: ${node.getText(tree).split("\n")[0]?.slice(0, 80)}`;
  };
  const visitValue = (node: ts.Node): void => {
    if (ts.isFunctionLike(node)) return;
    const runs = ts.isCallExpression(node) || ts.isNewExpression(node) || ts.isTaggedTemplateExpression(node);
    if (runs && !isMarkedPure(node, tree)) found.push(describeAt(node));
    ts.forEachChild(node, visitValue);
  };
  for (const statement of tree.statements) {
    if (ts.isVariableStatement(statement)) {
      for (const { initializer } of statement.declarationList.declarations) {
        if (initializer !== undefined) visitValue(initializer);
      }
    } else if (ts.isExportAssignment(statement)) {
      visitValue(statement.expression);
    } else if (
      !ts.isImportDeclaration(statement) &&
      !ts.isExportDeclaration(statement) &&
      !ts.isFunctionDeclaration(statement) &&
      !ts.isClassDeclaration(statement) &&
      !ts.isInterfaceDeclaration(statement) &&
      !ts.isTypeAliasDeclaration(statement)
    ) {
      found.push(describeAt(statement));
    }
  }
  return found;
}

function isMarkedPure(node: ts.Node, tree: ts.SourceFile): boolean {
  const comments = tree.text.slice(node.getFullStart(), node.getStart(tree));
  return /[@#]__PURE__/.test(comments);
}
