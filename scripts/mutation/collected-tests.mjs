// What the tests import as "vitest" while mutants are judged: tests are collected once and run by the runner beside this
// file, again and again in one process. Only what the tests use is there; anything else fails as an import or a call.
import { format } from "node:util";

export { expect } from "vitest";

/** Every test in the order of the files: its id, its file, what it runs. */
export const collectedTests = [];

let file = "";
let suites = [];
const idsTaken = new Map();

/** Called at the head of every test file. */
export function startTestFile(path) {
  file = path;
  suites = [];
}

export function describe(name, body) {
  suites.push(name);
  body();
  suites.pop();
}

export function test(name, body) {
  const title = `${file} ${[...suites, name].join(" > ")}`;
  const before = idsTaken.get(title) ?? 0;
  idsTaken.set(title, before + 1);
  collectedTests.push({ id: before === 0 ? title : `${title} (${before + 1})`, file, body });
}

const each = (define) => (rows) => (name, body) => {
  for (const row of rows) {
    const values = Array.isArray(row) ? row : [row];
    define(titleOf(name, row, values), () => body(...values));
  }
};

const titleOf = (name, row, values) =>
  /%[sdifjoOp]/.test(name)
    ? format(name.replace(/%p/g, "%j"), ...values)
    : name.replace(/\$(\w+)/g, (_, field) => String(row?.[field]));

describe.each = each(describe);
test.each = each(test);
export const it = test;
