// Encodes the WHO tables into src/growth/standards/, one module per standard and index.
//
//   node scripts/encode-growth-tables.mjs FOLDER
//
// FOLDER holds WHO's published values as CSV (who2006_wfa_day.csv and so on: sex, day or month or cm, l, m, s).
// The CSV files themselves are not part of this project; NOTICE names their source.
//
// A column is written as n-th differences of its whole-number form (3.3464 kg at 4 decimals is 33464), one printable
// character a difference. The smoothness of the WHO curves makes almost every difference a single small digit. A text that
// compresses a few bytes better is not worth being six times as long: pages and memory hold it uncompressed.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";

const folder = process.argv[2];
if (folder === undefined) {
  console.error("usage: node scripts/encode-growth-tables.mjs FOLDER");
  process.exit(2);
}

const DECIMALS = { l: 4, m: 4, s: 5 };

const TABLES = [
  { name: "who-2006-weight-for-age", file: "who2006_wfa_day.csv", key: "age_days", step: 1 },
  { name: "who-2006-length-height-for-age", file: "who2006_lhfa_day.csv", key: "age_days", step: 1 },
  { name: "who-2006-bmi-for-age", file: "who2006_bfa_day.csv", key: "age_days", step: 1 },
  { name: "who-2006-head-circumference-for-age", file: "who2006_hcfa_day.csv", key: "age_days", step: 1 },
  { name: "who-2006-arm-circumference-for-age", file: "who2006_acfa_day.csv", key: "age_days", step: 1 },
  { name: "who-2006-triceps-skinfold-for-age", file: "who2006_tsfa_day.csv", key: "age_days", step: 1 },
  { name: "who-2006-subscapular-skinfold-for-age", file: "who2006_ssfa_day.csv", key: "age_days", step: 1 },
  { name: "who-2006-weight-for-length", file: "who2006_wfl_cm.csv", key: "length_cm", step: 0.1 },
  { name: "who-2006-weight-for-height", file: "who2006_wfh_cm.csv", key: "height_cm", step: 0.1 },
  { name: "who-2007-weight-for-age", file: "who2007_wfa_month.csv", key: "age_months", step: 1 },
  { name: "who-2007-height-for-age", file: "who2007_hfa_month.csv", key: "age_months", step: 1 },
  { name: "who-2007-bmi-for-age", file: "who2007_bfa_month.csv", key: "age_months", step: 1 },
  ...["wfa", "lfa", "hfa", "bfa:L", "bfa:H"].map((selection) => {
    const [indicator, position] = selection.split(":");
    const names = {
      wfa: "weight-for-age",
      lfa: "length-for-age",
      hfa: "height-for-age",
      "bfa:L": "bmi-for-age-lying",
      "bfa:H": "bmi-for-age-standing",
    };
    return {
      name: `who-2006-monthly-${names[selection]}`,
      file: "who2006_simplified_month_week.csv",
      key: "x",
      step: 1,
      where: (row) =>
        row.indicator === indicator && row.x_unit === "month" && (position === undefined || row.position === position),
    };
  }),
];

/** How many more characters a text may have for each byte that it saves when compressed. */
const LONGER_FOR_A_BYTE = 250;

/** How much shorter a counted run must be: what compresses well anyway is left alone. */
const WORTH_COUNTING = 4;

const FIRST_CODE = 35; // "#": after the double quote
const LAST_CODE = 126;
const BACKSLASH = 92;
const ALPHABET = [];
for (let code = FIRST_CODE; code <= LAST_CODE; code++) if (code !== BACKSLASH) ALPHABET.push(String.fromCharCode(code));
const ZERO = 45; // the character in the middle of the alphabet stands for a difference of 0

function readRows(table) {
  const [header, ...lines] = readFileSync(join(folder, table.file), "utf8").trim().split(/\r?\n/);
  const names = header.split(",");
  const rows = lines.map((line) => {
    const cells = line.split(",");
    return Object.fromEntries(names.map((name, i) => [name, cells[i]]));
  });
  return table.where ? rows.filter(table.where) : rows;
}

function wholeNumber(text, decimals) {
  const [units, fraction = ""] = text.split(".");
  if (fraction.length > decimals) throw new Error(`${text} has more than ${decimals} decimals`);
  return Number(units + fraction.padEnd(decimals, "0"));
}

function differences(values, order) {
  let current = values;
  for (let round = 0; round < order; round++)
    current = current.map((value, i) => (i === 0 ? value : value - current[i - 1]));
  return current;
}

function character(difference) {
  const index = difference + ZERO;
  if (index >= 0 && index < ALPHABET.length) return ALPHABET[index];
  return `!${difference}!`;
}

/** Differences as text; where one stands many times, it stands once with how often: `!0*1826!`. */
function textOf(numbers) {
  let text = "";
  for (let at = 0; at < numbers.length; ) {
    let end = at + 1;
    while (end < numbers.length && numbers[end] === numbers[at]) end++;
    const repeated = `!${numbers[at]}*${end - at}!`;
    const written = character(numbers[at]).repeat(end - at);
    text += written.length > WORTH_COUNTING * repeated.length ? repeated : written;
    at = end;
  }
  return text;
}

function encodeColumn(values) {
  let best;
  for (let order = 0; order <= 4; order++) {
    const text = order + textOf(differences(values, order));
    const size = brotliCompressSync(Buffer.from(text)).length + text.length / LONGER_FOR_A_BYTE;
    if (best === undefined || size < best.size) best = { text, size };
  }
  return best.text;
}

for (const table of TABLES) {
  const rows = readRows(table);
  const columns = {};
  let first;
  let count;
  for (const [sex, word] of [
    ["1", "male"],
    ["2", "female"],
  ]) {
    const own = rows.filter((row) => row.sex === sex);
    first = Number(own[0][table.key]);
    count = own.length;
    own.forEach((row, i) => {
      const expected = table.step === 0.1 ? (first * 10 + i) / 10 : first + i;
      if (Number(row[table.key]) !== expected) throw new Error(`${table.file}: a gap at ${row[table.key]}`);
    });
    columns[word] = ["l", "m", "s"].map((column) =>
      encodeColumn(own.map((row) => wholeNumber(row[column], DECIMALS[column]))),
    );
  }
  const constant = table.name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
  const text = `// Generated by scripts/encode-growth-tables.mjs from the values published by WHO (see NOTICE). Do not edit.
import type { EncodedTable } from "../table.js";

export const ${constant}: EncodedTable = {
  first: ${first},
  step: ${table.step},
  rows: ${count},
  male: [
${columns.male.map((column) => `    "${column}",`).join("\n")}
  ],
  female: [
${columns.female.map((column) => `    "${column}",`).join("\n")}
  ],
};
`;
  writeFileSync(join("src/growth/standards", `${table.name}.ts`), text);
  console.log(`${table.name}: ${count} rows a sex, ${brotliCompressSync(Buffer.from(text)).length} bytes in brotli`);
}
