// Due lists of a nation of children beside the bare reading of the same rows, and beside the described function on a
// sample, whose answers must be the same.
import { epochDay, isoDate } from "../../dist/foundation/index.js";
import { NOT_GIVEN, nextDoses, openDueList, planStates } from "../../dist/immunization/index.js";
import { random } from "./children.mjs";
import { inTurn, line, mustAgree } from "./measure.mjs";

const CHILDREN = Number(process.env.BENCH_CHILDREN ?? 1_000_000);
const SAMPLE = 5_000;
const DATE = "2025-06-01";
const AREA = { jeEndemic: false };
const ROUNDS = 5;
/** The ages at which the doses are given, in days, in the order of the columns. */
const USUAL = [0, 30, 30, 61, 92, 122, 61, 92, 122, 549, 122, 275, 61, 92, 366, 61, 92, 122, 275, 549, 305];

export async function run() {
  console.log(`\nImmunisation, due lists of ${CHILDREN.toLocaleString("en")} children on ${DATE}`);
  const list = openDueList(DATE, AREA).value;
  const width = list.doses.length;
  const { born, given } = rows(width);
  const codes = new Uint8Array(CHILDREN * width);
  const sums = {};
  const seconds = inTurn(
    {
      bare: () => {
        let sum = 0;
        for (let child = 0; child < CHILDREN; child++) {
          sum = (sum + born[child]) | 0;
          for (let dose = 0, at = child * width; dose < width; dose++) sum = (sum + given[at + dose]) | 0;
        }
        sums.bare = sum;
      },
      due: () => {
        let due = 0;
        for (let child = 0; child < CHILDREN; child++) {
          due += list.read(born[child], given, child * width, codes, child * width);
        }
        sums.due = due;
      },
    },
    ROUNDS,
  );
  line("bare reading: a sum of the same rows", CHILDREN, seconds.bare, "children");
  line("due list: every dose of every child", CHILDREN, seconds.due, "children", seconds.bare);
  const sample = inTurn({ described: () => describeSample(list, born, given, () => {}) }, 3);
  line("nextDoses on a sample", SAMPLE, sample.described, "children");
  console.log(
    `  ${sums.due.toLocaleString("en")} doses due; ${seconds.due.toFixed(2)} s, ${Math.round((seconds.due / CHILDREN) * 1e9)} ns a child`,
  );

  let differences = 0;
  describeSample(list, born, given, (child, told) => {
    const described = new Map(
      [...told.due, ...told.next, ...told.askHealthWorker, ...told.missed].map((dose) => [dose.dose, dose]),
    );
    for (const [place, dose] of list.doses.entries()) {
      const { status, reason } = planStates[codes[child * width + place]];
      const own = described.get(dose);
      if (own === undefined ? status !== "settled" : own.status !== status || own.reason !== reason) differences++;
    }
  });
  mustAgree(`the due list against nextDoses, ${SAMPLE.toLocaleString("en")} children`, differences);
  let counted = 0;
  for (const code of codes) if (planStates[code].status === "due") counted++;
  mustAgree("the counts against the codes", Math.abs(counted - sums.due));
}

/** Children of every age to five years; most in step, some late, some who stopped, a few too soon. */
function rows(width) {
  const next = random(6);
  const today = epochDay(DATE);
  const born = new Int32Array(CHILDREN);
  const given = new Int32Array(CHILDREN * width).fill(NOT_GIVEN);
  for (let child = 0; child < CHILDREN; child++) {
    const birth = today - Math.floor(next() * 1900);
    const delay = next() < 0.7 ? 20 : 200;
    const stops = next() < 0.6 ? 2000 : Math.floor(next() * 700);
    born[child] = birth;
    for (let dose = 0; dose < width - 1; dose++) {
      // The delay grows with the age of the dose, so that no series is out of order.
      const age = USUAL[dose] + Math.floor((USUAL[dose] / 549) * delay) + (dose === 0 || next() > 0.01 ? 1 : 0);
      if (age <= stops && birth + age <= today && next() > 0.02) given[child * width + dose] = birth + age;
    }
  }
  return { born, given };
}

function describeSample(list, born, given, take) {
  const width = list.doses.length;
  const step = Math.max(1, Math.floor(CHILDREN / SAMPLE));
  for (let child = 0; child < CHILDREN; child += step) {
    const doses = [];
    for (const [place, label] of list.doses.entries()) {
      const day = given[child * width + place];
      if (day === NOT_GIVEN) continue;
      const single = label === "HB0" || label === "BCG";
      const vaccine = single ? label : label.slice(0, -1);
      doses.push({ vaccine, dose: single ? 1 : Number(label.slice(-1)), givenOn: isoDate(day) });
    }
    const told = nextDoses({ bornOn: isoDate(born[child]), area: AREA }, doses, DATE);
    if (!told.ok) throw new Error(JSON.stringify(told.issues));
    take(child, told.value);
  }
}
