// The public citations: each field that a case gives beside what is read.
import { readFileSync } from "node:fs";

export async function citations() {
  const { parseNumber } = await import("../../dist/decree/index.js");
  const file = new URL("../../test/cases/decree/numbers.json", import.meta.url);
  const { cases } = JSON.parse(readFileSync(file, "utf8"));
  const rows = Object.fromEntries(cases.map((row) => [`${row.case} ${row.text}`, faults(row, parseNumber(row.text))]));
  return { name: "citations", rows };
}

function faults({ reading, expect, conflict = false }, result) {
  const value = result.ok ? result.value : result.partial;
  if (reading === "none") return value === undefined ? [] : ["read, and is no citation"];
  if (value === undefined) return ["not read"];
  const told = {
    type: value.type,
    types: value.typeCandidates,
    number: value.number,
    year: value.year,
    office: value.issuer.office,
    region: value.issuer.region,
    code: value.classification && `${value.classification.code} of ${value.classification.scheme}`,
    sequence: value.sequence,
    unit: value.unit,
    month: value.month,
    day: value.date,
    article: value.pin,
    title: value.title,
  };
  const wrong = Object.keys(expect)
    .filter((field) => JSON.stringify(told[field]) !== JSON.stringify(expect[field]))
    .map((field) => `${field}: ${told[field]}, not ${expect[field]}`);
  if (result.ok === (reading === "unreadable")) wrong.push(result.ok ? "read without an issue" : "not accepted");
  const isConflict = result.ok && result.notices.some(({ code }) => code.includes("conflict"));
  if (result.ok && isConflict !== conflict) wrong.push(conflict ? "no conflict noticed" : "a conflict noticed");
  return wrong;
}
