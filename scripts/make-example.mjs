// Writes docs/examples/posyandu-melati-2024-07.xlsx and .csv: one month of one invented posyandu, as a puskesmas gets
// it out of e-PPGBM; and posyandu-melati-2024-06.csv, the month before, without which nobody can say who gained; and
// child-2023-2024.csv, one child over many months. No row is a real person: the area code 99.99.99 of the NIK exists nowhere. Needs a finished build.
//
// The children are drawn around the WHO median with a fixed seed, so that the files come out the same every time.
// Among them are the faults that such files really have, and the file's own z and statuses are partly wrong in the
// ways that field software gets them wrong: age in completed months, or last month's figures left standing.
import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import writeExcelFile from "write-excel-file/node";
import { addDays, ageParts, completedMonths, daysBetween } from "../dist/foundation/index.js";
import { armCircumferenceForAge } from "../dist/growth/arm-circumference-for-age.js";
import { measurementAt, zScores } from "../dist/growth/index.js";
import { lengthHeightForAge } from "../dist/growth/length-height-for-age.js";
import { weightForLengthHeight } from "../dist/growth/weight-for-length-height.js";

const HEADINGS = [
  ..."NIK,Nama,JK,Tgl Lahir,BB Lahir,TB Lahir,Nama Ortu,Prov,Kab/Kota,Kec,Pukesmas,Desa/Kel,Posyandu,RT,RW".split(","),
  ..."Alamat,Usia Saat Ukur,Tanggal Pengukuran,Berat,Tinggi,Cara Ukur,LiLA,BB/U,ZS BB/U,TB/U,ZS TB/U,BB/TB".split(","),
  ..."ZS BB/TB,Naik Berat Badan,PMT Diterima (kg),Jml Vit A,KPSP,KIA,Detail Status".split(","),
];

const BOYS = [
  ..."Adi,Agus,Aji,Andi,Arif,Bagas,Bayu,Bima,Budi,Candra,Danu,Dedi,Dimas,Eko,Fajar,Galih,Gilang".split(","),
  ..."Hadi,Hendra,Ilham,Indra,Joko,Krisna,Lukman,Made,Nanda,Oka,Panji,Rafi,Rizki,Satria,Teguh,Umar,Wahyu,Yoga".split(
    ",",
  ),
];
const GIRLS = [
  ..."Ayu,Bunga,Citra,Dewi,Dian,Eka,Endah,Fitri,Gita,Hana,Indah,Intan,Jihan,Kartika,Kirana,Laras,Lestari".split(","),
  ..."Maya,Mega,Nadia,Nur,Putri,Rani,Ratna,Rina,Sari,Sekar,Siti,Tari,Tika,Utami,Wati,Wulan,Yanti,Zahra".split(","),
];

const OPENING_DAY = "2024-07-10";

// Small, fast and good enough to draw seventy children (mulberry32).
let seed = 20240710;
function random() {
  seed = (seed + 0x6d2b79f5) | 0;
  let t = Math.imul(seed ^ (seed >>> 15), seed | 1);
  t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
  return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
}
function normal(mean, sd) {
  return mean + sd * Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}
function whole(from, to) {
  return from + Math.floor(random() * (to - from + 1));
}

const comma = (value, decimals = 1) => value.toFixed(decimals).replace(".", ",");
const tenth = (value) => Math.round(value * 10) / 10;
const two = (value) => String(value).padStart(2, "0");

/**
 * A child as drawn; `measuredOn` and the measures are those of this month's visit.
 *
 * @typedef {object} Child
 * @property {"male" | "female"} sex
 * @property {string} name
 * @property {string} nik
 * @property {string} bornOn
 * @property {string} measuredOn
 * @property {number} weightKg
 * @property {number} lengthHeightCm
 * @property {"length" | "height"} measuredAs
 * @property {number | undefined} armCircumferenceCm
 */

/**
 * Draws a child of a given age around given z-scores.
 *
 * @param {number} number
 * @param {{ ageDays: number, sex?: "male" | "female", heightZ?: number, weightZ?: number }} wish
 * @returns {Child}
 */
function drawChild(number, { ageDays, sex = number % 2 === 0 ? "female" : "male", heightZ, weightZ }) {
  // Most come on the opening day; a few are measured at home within the week.
  const measuredOn = addDays(OPENING_DAY, number % 9 === 4 ? whole(1, 5) : 0);
  const bornOn = addDays(measuredOn, -ageDays);
  const zOfHeight = heightZ ?? normal(-1.05, 1.0);
  const zOfWeight = weightZ ?? normal(-0.1, 0.95);
  const lengthHeightCm = tenth(measurementAt(lengthHeightForAge, { sex, ageDays }, zOfHeight));
  const weightKg = tenth(measurementAt(weightForLengthHeight, { sex, ageDays, lengthHeightCm }, zOfWeight));
  const arm = measurementAt(armCircumferenceForAge, { sex, ageDays }, 0.7 * zOfWeight + normal(0, 0.4));
  const names = sex === "male" ? BOYS : GIRLS;
  const [year = "", month, day] = bornOn.split("-");
  const dayOfNik = Number(day) + (sex === "female" ? 40 : 0);
  return {
    sex,
    name: `${names[(number >> 1) % names.length]} Contoh`,
    nik: `999999${two(dayOfNik)}${month}${year.slice(2)}${String(number).padStart(4, "0")}`,
    bornOn,
    measuredOn,
    weightKg,
    lengthHeightCm,
    measuredAs: ageDays < 731 ? "length" : "height",
    armCircumferenceCm: ageDays < 183 || !(arm > 0) ? undefined : tenth(arm),
  };
}

/** The z-scores that the file carries: mostly right, some by completed months, some left from last month. */
function ownScores(child, number) {
  const { sex, weightKg, lengthHeightCm, measuredAs, bornOn, measuredOn } = child;
  const stale = number % 13 === 6;
  const byMonth = number % 3 === 1;
  const visit = stale ? addDays(measuredOn, -30) : measuredOn;
  const age = byMonth ? { ageMonths: completedMonths(bornOn, visit) } : { ageDays: daysBetween(bornOn, visit) };
  const measures = stale
    ? { weightKg: tenth(weightKg - 0.4), lengthHeightCm: tenth(lengthHeightCm - 1.2) }
    : { weightKg, lengthHeightCm };
  const result = zScores({ sex, ...age, ...measures, measuredAs }, { standard: "who-2006" });
  if (!result.ok) throw new Error(`child ${number}: ${JSON.stringify(result.issues)}`);
  return result.value;
}

// The short forms that e-PPGBM prints, each below its upper limit of z; "Outlier" is its word for an implausible z.
const WEIGHT_WORDS = [
  [-3, "Sangat Kurang"],
  [-2, "Kurang"],
  [1.005, "Normal"],
  [Infinity, "Risiko Lebih"],
];
const HEIGHT_WORDS = [
  [-3, "Sangat Pendek"],
  [-2, "Pendek"],
  [3.005, "Normal"],
  [Infinity, "Tinggi"],
];
const WASTING_WORDS = [
  [-3, "Gizi Buruk"],
  [-2, "Gizi Kurang"],
  [1.005, "Gizi Baik"],
  [2.005, "Risiko Gizi Lebih"],
  [3.005, "Gizi Lebih"],
  [Infinity, "Obesitas"],
];

function statusAndScore(score, words) {
  if (score === undefined) return ["", ""];
  const word = score.flagged ? "Outlier" : (words.find(([limit]) => score.z < limit)?.[1] ?? "");
  return [word, comma(score.z, 2)];
}

/**
 * The child's row, in the order of HEADINGS; all text, as the export writes it.
 *
 * @param {Child} child
 * @param {number} number
 * @returns {string[]}
 */
function rowOf(child, number) {
  const age = ageParts(child.bornOn, child.measuredOn);
  const months = completedMonths(child.bornOn, child.measuredOn);
  const own = ownScores(child, number);
  return [
    child.nik,
    child.name,
    child.sex === "male" ? "L" : "P",
    child.bornOn,
    comma(normal(3.1, 0.3)),
    comma(normal(49, 1.5)),
    `Ibu ${child.name}`,
    "Provinsi Contoh",
    "Kab. Contoh",
    "Kec. Contoh",
    "Puskesmas Contoh",
    "Desa Contoh",
    "Melati",
    two(1 + (number % 4)),
    two(1 + (number % 2)),
    `Jl. Contoh No. ${number}`,
    `${age.years} Tahun - ${age.months} Bulan - ${age.days} Hari`,
    // Two ways of writing a date in one file, as when two people fill it.
    number % 8 === 5 ? child.measuredOn.split("-").reverse().join("/") : child.measuredOn,
    comma(child.weightKg),
    comma(child.lengthHeightCm),
    child.measuredAs === "length" ? "Telentang" : "Berdiri",
    child.armCircumferenceCm === undefined ? "" : comma(child.armCircumferenceCm),
    ...statusAndScore(own.weightForAge, WEIGHT_WORDS),
    ...statusAndScore(own.lengthHeightForAge, HEIGHT_WORDS),
    ...statusAndScore(own.weightForLengthHeight, WASTING_WORDS),
    ["N", "N", "N", "T", "O"][number % 5] ?? "",
    number % 11 === 3 ? "1,5" : "0",
    months < 6 ? "0" : "1",
    months % 3 === 0 ? "Sesuai" : "",
    "Ya",
    "",
  ];
}

function change(row, cells) {
  for (const [heading, text] of Object.entries(cells)) row[HEADINGS.indexOf(heading)] = text;
}

/** The children that the example is about, beside those that are just drawn: by their number. */
const WISHES = {
  8: { ageDays: 500, heightZ: -1.2, weightZ: -3.6 }, // severely wasted
  15: { ageDays: 420, heightZ: -2.4, weightZ: -2.2 }, // with a LiLA of 11,2 cm below
  22: { ageDays: 775 }, // a weight of 1,2 kg below
  29: { ageDays: 192 }, // stands at six months below
  36: { ageDays: 640, heightZ: -3.5, weightZ: -0.4 }, // severely stunted
  43: { ageDays: 1500, heightZ: 0.3, weightZ: 3.3 }, // obese
  50: { ageDays: 300 }, // measured before birth below
};

const NO_OWN_FIGURES = { "BB/U": "", "ZS BB/U": "", "TB/U": "", "ZS TB/U": "", "BB/TB": "", "ZS BB/TB": "" };

const FAULTS = {
  5: { JK: "?", ...NO_OWN_FIGURES },
  11: { "Tanggal Pengukuran": "" },
  15: { LiLA: "11,2" },
  18: { NIK: "9,99999E+15" }, // a spreadsheet has taken it for a number
  22: { Berat: "1,2" },
  29: { "Cara Ukur": "Berdiri" },
  33: { Berat: "sakit", ...NO_OWN_FIGURES },
  40: { Berat: "", Tinggi: "", LiLA: "", "Cara Ukur": "", ...NO_OWN_FIGURES }, // did not come
  50: { "Tanggal Pengukuran": "2023-07-10", ...NO_OWN_FIGURES },
};

/** A row that ends after "Tinggi", as when a line was cut on its way. */
const CUT_SHORT = 57;

/** The children of July by their number. @type {Child[]} */
const drawn = [];

function exampleRows() {
  const rows = [];
  for (let number = 1; number <= 68; number++) {
    const child = drawChild(number, {
      ageDays: whole(35, 1810),
      ...WISHES[number],
    });
    drawn[number] = child;
    const row = rowOf(child, number);
    change(row, FAULTS[number] ?? {});
    rows.push(number === CUT_SHORT ? row.slice(0, HEADINGS.indexOf("Cara Ukur")) : row);
    if (number === 12) {
      // Weighed by two people on the same day.
      const again = [...row];
      change(again, { Berat: comma(child.weightKg + 0.3) });
      rows.push(again);
    }
    if (number === 26) {
      // Seen again at home, and found shorter than two weeks before.
      const later = {
        ...child,
        measuredOn: addDays(child.measuredOn, 14),
        lengthHeightCm: tenth(child.lengthHeightCm - 1.6),
      };
      rows.push(rowOf(later, number));
    }
  }
  return rows;
}

const EARLIER = ["NIK", "Nama", "JK", "Tgl Lahir", "Nama Ortu", "Pukesmas", "Desa/Kel", "Posyandu"];

/** Grams gained since June by the letter of July, and what a few children gained against it. */
const GAINS = { N: 450, T: 60 };
const AGAINST = { 11: 0, 21: 50 }; // said to have gained, and did not

/** The month before: whoever has an O in July did not come, and two who came then are missing in July. */
function earlierRows() {
  const rows = [];
  for (let number = 1; number <= 70; number++) {
    const child = drawn[number] ?? drawChild(number, { ageDays: 400 + number });
    const letter = ["N", "N", "N", "T", "O"][number % 5];
    if (letter === "O" || child.bornOn > "2024-05-20") continue;
    const weightKg = child.weightKg - (AGAINST[number] ?? GAINS[letter]) / 1000;
    const places = ["Puskesmas Contoh", "Desa Contoh", "Melati"];
    const sex = child.sex === "male" ? "L" : "P";
    const who = [child.nik, child.name, sex, child.bornOn, `Ibu ${child.name}`];
    rows.push([...who, ...places, "2024-06-12", comma(weightKg, 2)]);
  }
  return [[...EARLIER, "Tanggal Pengukuran", "Berat"], ...rows];
}

const quoted = (text) => (/[;"\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

const BYTE_ORDER_MARK = "\uFEFF";

function csvText(rows) {
  return BYTE_ORDER_MARK + rows.map((row) => `${row.map(quoted).join(";")}\r\n`).join("");
}

/** One invented girl over seventeen months, for a growth chart: a month missed twice, and a weight that was mistyped. */
const YEAR_OF_A_CHILD = [
  ["2023-02-14", 3.1, 49.2],
  ["2023-03-12", 4.1, 53.4],
  ["2023-04-09", 5.2, 57],
  ["2023-05-10", 5.9, 59.8],
  ["2023-06-11", 6.4, 62.1],
  ["2023-07-09", 6.5, 63.6],
  ["2023-09-10", 7.3, 66.6],
  ["2023-10-11", 7.5, 67.9],
  ["2023-11-08", 7.4, 69],
  ["2023-12-10", 1.4, 70.2],
  ["2024-01-10", 7.8, 71.3],
  ["2024-02-10", 8.1, 72.4],
  ["2024-03-13", 8.4, 73.5],
  ["2024-04-10", 8.5, 74.3],
  ["2024-06-12", 9, 76.4],
  ["2024-07-10", 9.2, 77.3],
];

function childRows() {
  const heading = ["JK", "Tgl Lahir", "Tanggal Pengukuran", "Berat", "Tinggi", "Cara Ukur"];
  return [
    heading,
    ...YEAR_OF_A_CHILD.map(([on, kg, cm]) => ["P", "2023-02-14", on, comma(kg), comma(cm), "Telentang"]),
  ];
}

function xlsxCell(text, column) {
  if (text === "") return null;
  // Real dates where the export has them, so that both ways of holding a date are in the example.
  if (HEADINGS[column] === "Tgl Lahir" && /^\d{4}-\d{2}-\d{2}$/.test(text)) {
    return { value: new Date(`${text}T00:00:00Z`), type: Date, format: "yyyy-mm-dd" };
  }
  return { value: text, type: String, format: "@" };
}

const folder = fileURLToPath(new URL("../docs/examples/", import.meta.url));
mkdirSync(folder, { recursive: true });
const rows = exampleRows();
writeFileSync(`${folder}posyandu-melati-2024-07.csv`, csvText([HEADINGS, ...rows]));
writeFileSync(`${folder}posyandu-melati-2024-06.csv`, csvText(earlierRows()));
writeFileSync(`${folder}child-2023-2024.csv`, csvText(childRows()));

// The zip inside an .xlsx holds the time of writing: held still, so that the same rows give the same bytes.
Date.now = () => Date.UTC(2024, 6, 31);
const heading = HEADINGS.map((value) => ({ value, type: String, fontWeight: "bold" }));
await writeExcelFile([heading, ...rows.map((row) => row.map(xlsxCell))], {
  sheet: "Juli 2024",
  columns: HEADINGS.map((name) => ({ width: Math.max(10, name.length + 2) })),
  stickyRowsCount: 1,
}).toFile(`${folder}posyandu-melati-2024-07.xlsx`);
