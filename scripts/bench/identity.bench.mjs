// NIK checks beside a bare regular expression, which says less: yes or no, and 31 February is a yes.
import { checkNik, maskNik } from "../../dist/identity/index.js";
import { checkNikStructure } from "../../dist/identity/structure.js";
import { children } from "../../dist/region/index.js";
import { random } from "./children.mjs";
import { inTurn, line, mustAgree } from "./measure.mjs";

const NUMBERS = 1_000_000;
const AS_OF = "2026-11-21";
const FORM = /^\d{6}(?:0[1-9]|[12]\d|3[01]|4[1-9]|[56]\d|7[01])(?:0[1-9]|1[0-2])\d{6}$/;

export async function run() {
  console.log(`\nIdentity, ${NUMBERS.toLocaleString("en")} NIKs, one in twenty of them wrong`);
  const numbers = niks(NUMBERS);
  const options = { asOf: AS_OF };
  const counts = {};
  const count = (name, test) => () => {
    let valid = 0;
    for (const number of numbers) if (test(number)) valid++;
    counts[name] = valid;
  };
  const seconds = inTurn({
    form: count("form", (number) => FORM.test(number)),
    structure: count("structure", (number) => checkNikStructure(number, options).value.structure === "valid"),
    nik: count("nik", (number) => checkNik(number, options).value.structure === "valid"),
    mask: count("mask", (number) => maskNik(number) !== "****************"),
  });
  line("bare regular expression: yes or no", NUMBERS, seconds.form, "numbers");
  line("checkNikStructure: sex, dates, serial, errors", NUMBERS, seconds.structure, "numbers", seconds.form);
  line("checkNik: the same with the region", NUMBERS, seconds.nik, "numbers", seconds.form);
  line("maskNik", NUMBERS, seconds.mask, "numbers", seconds.form);
  let differences = 0;
  for (const number of numbers) {
    const expected = reading(number);
    if (told(checkNikStructure(number, options).value) !== expected) differences++;
    if (told(checkNik(number, options).value) !== expected) differences++;
  }
  mustAgree("checkNikStructure and checkNik against the expression and JavaScript's dates", differences);
  mustAgree("the two against each other, in the measured rounds", Math.abs(counts.nik - counts.structure));
}

/** What a checked number says, in one line. */
function told({ structure, sex, birthDateCandidates, serial }) {
  return structure === "valid" ? [sex, ...birthDateCandidates, serial].join(" ") : "invalid";
}

/** The same, by the regular expression and `Date`. */
function reading(number) {
  if (!FORM.test(number) || number.endsWith("0000")) return "invalid";
  const written = Number(number.slice(6, 8));
  const day = String(written > 40 ? written - 40 : written).padStart(2, "0");
  const dates = ["19", "20"]
    .map((century) => `${century}${number.slice(10, 12)}-${number.slice(8, 10)}-${day}`)
    .filter((date) => {
      const time = Date.parse(`${date}T00:00:00Z`);
      return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
    });
  if (dates.length === 0) return "invalid";
  // Not after the day, and not 121 years old on it.
  const possible = dates.filter(
    (date) => date <= AS_OF && date > `${Number(AS_OF.slice(0, 4)) - 121}${AS_OF.slice(4)}`,
  );
  return [written > 40 ? "female" : "male", ...possible, number.slice(12)].join(" ");
}

/** Invented numbers of the districts of four provinces, people of every age; some with a wrong date, letter or length. */
function niks(amount) {
  const next = random(41);
  const below = (limit) => Math.floor(next() * limit);
  const areas = ["32", "36", "74", "93"]
    .flatMap(codesBelow)
    .flatMap(codesBelow)
    .map((code) => code.replaceAll(".", ""));
  const two = (number) => String(number).padStart(2, "0");
  const numbers = Array.from({ length: amount }, () => {
    const area = areas[below(areas.length)];
    const day = 1 + below(28) + (next() < 0.5 ? 40 : 0);
    const number = `${area}${two(day)}${two(1 + below(12))}${two(below(100))}${String(1 + below(40)).padStart(4, "0")}`;
    if (next() >= 0.05) return number;
    const wrong = [`${area}3102${two(below(100))}9901`, number.slice(1), number.replace("0", "O"), `${area}1413909901`];
    return wrong[below(wrong.length)];
  });
  // As they come from a file: pieces of one text.
  return numbers.join("\n").split("\n");
}

function codesBelow(code) {
  return children(code).value.map((area) => area.code);
}
