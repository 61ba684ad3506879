// Posyandu: weight status and SKDN of many children beside the bare reading of the same rows.
import { isoDate } from "../../dist/foundation/index.js";
import {
  skdn,
  skdnColumns,
  statusCodes,
  statusMarks,
  weightStatus,
  weightStatusColumns,
} from "../../dist/posyandu/index.js";
import { random } from "./children.mjs";
import { line, mustAgree } from "./measure.mjs";

const CHILDREN = Number(process.env.BENCH_POSYANDU_CHILDREN ?? 1_000_000);
const MONTHS = 12;
/** Children are made, read and judged in parts, so that the rows of a nation need not lie in memory as text. */
const PART = 20_000;
/** Each so manieth child is described and compared. */
const SAMPLE = 50;
const FIRST_MONTH = 19_723; // 2024-01-01
const MONTH_STARTS = [0, 31, 60, 91, 121, 152, 182, 213, 244, 274, 305, 335].map((day) => FIRST_MONTH + day);
const YEAR = { from: "2024-01", to: "2024-12" };
const AS_OF = "2024-12-31";

export async function run() {
  console.log(`\nPosyandu, ${CHILDREN.toLocaleString("en")} children with ${MONTHS} months each`);
  const seconds = { bare: 0, read: 0, status: 0, skdn: 0, objects: 0 };
  const sums = new Map();
  let rows = 0;
  let differences = 0;
  const timed = (name, work) => {
    const start = process.hrtime.bigint();
    const result = work();
    seconds[name] += Number(process.hrtime.bigint() - start) / 1e9;
    return result;
  };
  const next = random(7);
  for (let done = 0; done < CHILDREN; done += PART) {
    const children = Math.min(PART, CHILDREN - done);
    const text = rowsOf(children, next);
    const bare = timed("bare", () => bareReading(text));
    const columns = timed("read", () => readColumns(text, children));
    const judged = timed("status", () => weightStatusColumns(columns, { asOf: AS_OF })).value;
    const counted = timed("skdn", () => skdnColumns(columns, YEAR)).value;
    rows += columns.measuredOn.length;
    if (bare.rows !== columns.measuredOn.length) differences++;
    for (const { month, counts } of counted) add(sums, month, counts);

    const objects = Array.from({ length: Math.ceil(children / SAMPLE) }, (_, i) => childOf(columns, i * SAMPLE));
    for (const [i, child] of objects.entries()) differences += differencesOf(columns, judged, i * SAMPLE, child);
    const sample = sampleColumns(columns, children);
    const expected = skdnColumns(sample, YEAR).value;
    const found = timed("objects", () => expected.map(({ month }) => skdn(objects, month)));
    expected.forEach(({ counts }, i) => {
      if (JSON.stringify(found[i].value.counts) !== JSON.stringify(counts)) differences++;
    });
  }
  line("bare reading of the rows: split, numbers, sums", rows, seconds.bare, "rows");
  line("reading into columns", rows, seconds.read, "rows", seconds.bare);
  line("weightStatusColumns", rows, seconds.status, "rows", seconds.bare);
  line("skdnColumns: status and SKDN of 12 months", rows, seconds.skdn, "rows", seconds.bare);
  line("reading, status and SKDN of 12 months", rows, seconds.read + seconds.skdn, "rows", seconds.bare);
  const judgings = Math.ceil(rows / SAMPLE) * MONTHS;
  line("skdn(children): objects, a month at a time", judgings, seconds.objects, "rows");
  console.log(
    `  all of it for ${CHILDREN.toLocaleString("en")} children: ${(seconds.read + seconds.skdn).toFixed(1)} s`,
  );
  mustAgree(`weightStatusColumns and skdnColumns against weightStatus and skdn, 1 child in ${SAMPLE}`, differences);
  const identity = [...sums.values()].filter(({ S, D, N, T, O, B, undetermined }) => {
    return D > S || N + T + O + B + undetermined !== D;
  });
  mustAgree("D = N + T + O + B in every month", identity.length);
}

/** Rows of text: child, sex, day of birth, day of weighing, kilograms. One month in eight is missed. */
function rowsOf(children, next) {
  let text = "";
  for (let child = 0; child < children; child++) {
    const sex = next() < 0.5 ? 1 : 2;
    const born = FIRST_MONTH + 200 - Math.floor(next() * 1900);
    const drift = 0.12 + next() * 0.2;
    const size = 0.85 + next() * 0.3;
    for (let month = 0; month < MONTHS; month++) {
      const day = MONTH_STARTS[month] + Math.floor(next() * 28);
      if (day <= born || next() < 0.125) continue;
      const age = (day - born) / 30.4375;
      const kg = size * (3.3 + 5.7 * (1 - Math.exp(-age / 6)) + drift * age) + (next() - 0.5) * 0.3;
      text += `${child},${sex},${born},${day},${kg.toFixed(1)}\n`;
    }
  }
  return text;
}

/** What anybody has to do: every row split, every number read and added. */
function bareReading(text) {
  let rows = 0;
  let days = 0;
  let kilograms = 0;
  for (const row of text.split("\n")) {
    if (row === "") continue;
    const [child, sex, born, day, kg] = row.split(",");
    rows++;
    days += Number(day) - Number(born) + Number(child) + Number(sex);
    kilograms += Number(kg);
  }
  return { rows, days, kilograms };
}

function readColumns(text, children) {
  const lines = text.split("\n");
  const size = lines.length - 1;
  const columns = {
    sex: new Uint8Array(children),
    bornOn: new Float64Array(children).fill(Number.NaN),
    firstRow: new Uint32Array(children + 1),
    measuredOn: new Float64Array(size),
    weightKg: new Float64Array(size),
  };
  let reached = -1;
  for (let row = 0; row < size; row++) {
    const [child, sex, born, day, kg] = lines[row].split(",");
    const index = Number(child);
    while (reached < index) columns.firstRow[++reached] = row;
    columns.sex[index] = Number(sex);
    columns.bornOn[index] = Number(born);
    columns.measuredOn[row] = Number(day);
    columns.weightKg[row] = Number(kg);
  }
  while (reached < children) columns.firstRow[++reached] = size;
  return columns;
}

function childOf({ sex, bornOn, firstRow, measuredOn, weightKg }, index) {
  const weighings = [];
  for (let row = firstRow[index]; row < firstRow[index + 1]; row++) {
    weighings.push({ measuredOn: isoDate(measuredOn[row]), weightKg: weightKg[row] });
  }
  return { sex: ["", "male", "female"][sex[index]] || null, bornOn: isoDate(bornOn[index]) || null, weighings };
}

/** The columns of every so manieth child alone. */
function sampleColumns(columns, children) {
  const picked = Array.from({ length: Math.ceil(children / SAMPLE) }, (_, i) => i * SAMPLE);
  const rows = picked.flatMap((index) => {
    const [begin, end] = [columns.firstRow[index], columns.firstRow[index + 1]];
    return Array.from({ length: end - begin }, (_, i) => begin + i);
  });
  const firstRow = [0];
  for (const index of picked) firstRow.push(firstRow.at(-1) + columns.firstRow[index + 1] - columns.firstRow[index]);
  return {
    sex: Uint8Array.from(picked, (index) => columns.sex[index]),
    bornOn: Float64Array.from(picked, (index) => columns.bornOn[index]),
    firstRow: Uint32Array.from(firstRow),
    measuredOn: Float64Array.from(rows, (row) => columns.measuredOn[row]),
    weightKg: Float64Array.from(rows, (row) => columns.weightKg[row]),
  };
}

function differencesOf({ firstRow }, { status, marks }, index, child) {
  const { weighings } = weightStatus(child, { asOf: AS_OF }).value;
  const names = Object.keys(statusCodes);
  return weighings.filter((weighing) => {
    const row = firstRow[index] + weighing.row;
    const name = names[status[row]];
    const isSame =
      (weighing.status ?? (weighing.counts ? "undetermined" : "none")) === name &&
      (weighing.twoT === true) === ((marks[row] & statusMarks.twoT) !== 0) &&
      (weighing.belowRedLine === true) === ((marks[row] & statusMarks.belowRed) !== 0) &&
      (weighing.aboveOrangeLine === true) === ((marks[row] & statusMarks.aboveOrange) !== 0);
    return !isSame;
  }).length;
}

function add(sums, month, counts) {
  const sum = sums.get(month) ?? {};
  sums.set(month, sum);
  for (const [letter, count] of Object.entries(counts)) sum[letter] = (sum[letter] ?? 0) + count;
}
