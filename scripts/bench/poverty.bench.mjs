// The poor lists: a verified list beside a bare Map of NIKs, its growth from 10^5 to 10^6 people, its memory, and the
// duplicates that were planted.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { verifyList } from "../../dist/poverty/index.js";
import { inTurn, line, mustAgree } from "./measure.mjs";

const FEW = 100_000;
const MANY = 1_000_000;
const MEMORY_LIMIT_MB = 1000;
const ROUNDS = 3;
/** One of every so many people shows another's NIK, and one is entered a second time under another NIK. */
const PLANT_EVERY = 1000;
/** One NIK that so many people share, as a placeholder does. */
const SHARED_BY = 500;
const HOUSEHOLD = 4;

const self = fileURLToPath(import.meta.url);

export async function run() {
  console.log(`\nPoor lists, ${FEW.toLocaleString("en")} and ${MANY.toLocaleString("en")} people`);
  const seconds = { [FEW]: measured(FEW), [MANY]: measured(MANY) };
  for (const people of [FEW, MANY]) {
    const { map, verify } = seconds[people];
    line(`${people.toLocaleString("en")}: a bare Map of NIKs`, people, map, "people");
    line(`${people.toLocaleString("en")}: verifyList`, people, verify, "people", map);
  }
  const ratio = seconds[MANY].verify / seconds[FEW].verify;
  console.log(
    `  ten times the people: ${seconds[FEW].verify.toFixed(2)} s to ${seconds[MANY].verify.toFixed(2)} s, ${ratio.toFixed(1)} x (linear is 10; the Map ${(seconds[MANY].map / seconds[FEW].map).toFixed(1)} x)`,
  );

  // In processes of their own, so that the peak is that of one list and nothing else.
  const list = peak("list");
  const verified = peak("verify");
  console.log(
    `  peak memory: the list alone ${list} MB, with its verification ${verified} MB of ${MEMORY_LIMIT_MB} MB`,
  );
  if (verified > MEMORY_LIMIT_MB) {
    console.error("  more memory than promised");
    process.exit(1);
  }
}

function measured(count) {
  const { households, expected } = listOf(count);
  let result;
  const seconds = inTurn(
    {
      map: () => bareMap(households),
      verify: () => {
        result = verifyList(households, { asOf: "2024-06-30" });
      },
    },
    ROUNDS,
  );
  mustAgree(
    `${count.toLocaleString("en")}: planted duplicates, and nobody else`,
    differences(result.value, expected, households),
  );
  return seconds;
}

/** The baseline: who has a NIK that was seen before. It knows neither form, nor names, nor villages. */
function bareMap(households) {
  const seen = new Map();
  const again = [];
  let person = 0;
  for (const { members } of households) {
    for (const { nik } of members) {
      const first = seen.get(nik);
      if (first === undefined) seen.set(nik, person);
      else again.push([first, person]);
      person++;
    }
  }
  return again;
}

function differences(value, expected, households) {
  const text = ({ by, first, second }) => `${by} ${first} ${second}`;
  const found = new Set(value.pairs.filter(({ by }) => by === "name-birth-mother").map(text));
  let wrong = [...expected.pairs].filter((pair) => !found.has(pair)).length;
  wrong += Math.abs(found.size - expected.pairs.size);
  wrong += Math.abs(value.pairs.length - found.size - bareMap(households).length);
  const flagged = value.people.flatMap(({ verdict }, person) => (verdict === "no-finding" ? [] : [person]));
  wrong +=
    flagged.filter((person) => !expected.people.has(person)).length + Math.abs(flagged.length - expected.people.size);
  const { people, noFinding, toCheck, rejected } = value.counts;
  wrong += Math.abs(people - noFinding - toCheck - rejected) + Math.abs(people - expected.count);
  return wrong;
}

const FIRST = ["Siti", "Ahmad", "Nur'aini", "Muhammad", "Wa Ode", "La Ode", "Dewi", "Budi", "Sri", "Agus"];
const SECOND = ["Aminah", "Fauzi", "Hidayat", "Lestari", "Rahman", "Wulandari", "Saputra", "Handayani"];

/** A list of households in two thousand villages; texts are made afresh for each cell, as a file's are. */
function listOf(count) {
  const two = (number) => String(number).padStart(2, "0");
  const personOf = (number) => {
    const year = two(50 + (number % 50));
    const month = two(1 + ((number >> 3) % 12));
    const day = 1 + ((number >> 5) % 28);
    const area = 101 + (number % 800);
    // Area, date and serial together number everybody.
    const nik = `74${two(number % 90)}${two(area % 100)}${two(day)}${month}${year}${String(1 + (Math.floor(number / 900) % 9999)).padStart(4, "0")}`;
    const name = `${FIRST[number % 10]} ${SECOND[(number >> 4) % 8]} ${letters(number)}`;
    return {
      nik,
      name,
      birthDate: `19${year}-${month}-${two(day)}`,
      motherName: `${FIRST[(number >> 2) % 10]} ${letters(number >> 2)}`,
      populationMatch: "matched",
    };
  };
  const people = Array.from({ length: count }, (_, number) => personOf(number));
  const byNik = new Map();
  const expected = { count, people: new Set(), pairs: new Set() };
  for (let at = PLANT_EVERY; at + 7 < count; at += PLANT_EVERY) {
    people[at].nik = people[at - 500].nik;
    const { name, birthDate, motherName } = people[at + 1 - 500];
    Object.assign(people[at + 7], { name: name.toUpperCase(), birthDate, motherName });
    expected.pairs.add(`name-birth-mother ${at + 1 - 500} ${at + 7}`);
    expected.people.add(at + 1 - 500).add(at + 7);
  }
  for (let at = 0; at < SHARED_BY; at++) people[at * Math.floor(count / SHARED_BY) + 3].nik = "7400010101500001";
  for (const [person, { nik }] of people.entries()) {
    const first = byNik.get(nik);
    if (first === undefined) byNik.set(nik, person);
    else expected.people.add(first).add(person);
  }
  const households = [];
  for (let at = 0; at < count; at += HOUSEHOLD) {
    const number = at / HOUSEHOLD;
    households.push({
      id: String(number),
      village: `74.${two(1 + (number % 10))}.${two(1 + (Math.floor(number / 10) % 10))}.20${two(1 + (Math.floor(number / 100) % 20))}`,
      register: "DTKS",
      familyCard: `7401010101${String(number).padStart(6, "0")}`,
      members: people.slice(at, at + HOUSEHOLD),
    });
  }
  return { households, expected };
}

function letters(number) {
  let rest = number;
  let text = "";
  do {
    text += String.fromCharCode(97 + (rest % 26));
    rest = Math.floor(rest / 26);
  } while (rest > 0);
  return text;
}

function peak(what) {
  const child = spawnSync(process.execPath, [self, what], { encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] });
  return Number(child.stdout);
}

if (process.argv[1] === self) {
  const { households } = listOf(MANY);
  const result = process.argv[2] === "verify" ? verifyList(households, { asOf: "2024-06-30" }) : undefined;
  const resident = process.platform === "linux" ? readFileSync("/proc/self/status", "utf8") : "";
  const kilobytes = Number(/VmHWM:\s+(\d+)/.exec(resident)?.[1] ?? process.memoryUsage().rss / 1024);
  // Both are still held here.
  if (households.length === 0 || result?.ok === false) process.exit(1);
  console.log(Math.round(kilobytes / 1024));
}
