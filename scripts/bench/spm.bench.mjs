// SPM: an achievement with its law beside a bare division with toFixed, outputs compared.
import { achievement } from "../../dist/spm/index.js";
import { random } from "./children.mjs";
import { inTurn, line, mustAgree } from "./measure.mjs";

const ROWS = 300_000;

export async function run() {
  console.log(`\nSPM, ${ROWS.toLocaleString("en")} achievements`);
  const next = random(3);
  const rows = Array.from({ length: ROWS }, () => {
    const denominator = 50 + Math.floor(next() * 5000);
    return { numerator: Math.floor(next() * denominator), denominator, denominatorSource: "registered" };
  });
  const bare = new Array(ROWS);
  const texts = new Array(ROWS);
  const options = { asOf: "2022-12-31" };
  const seconds = inTurn({
    bare: () => {
      for (let i = 0; i < ROWS; i++) bare[i] = ((rows[i].numerator / rows[i].denominator) * 100).toFixed(2);
    },
    achievement: () => {
      for (let i = 0; i < ROWS; i++) {
        const result = achievement("SPM-KES-01", rows[i], options);
        texts[i] = result.ok ? result.value.text : "";
      }
    },
  });
  line("bare division and toFixed", ROWS, seconds.bare, "rows");
  line("achievement(), with target, gap and citation", ROWS, seconds.achievement, "rows", seconds.bare);
  // toFixed rounds the double, the law rounds the ratio: they may part at an exact half, and nowhere else.
  const wrong = rows.filter(({ numerator, denominator }, i) => {
    const exactHalf = (BigInt(numerator) * 1_000_00n * 2n) % BigInt(denominator) === 0n;
    return texts[i] !== bare[i] && !exactHalf;
  });
  mustAgree("achievement against the division", wrong.length);
}
