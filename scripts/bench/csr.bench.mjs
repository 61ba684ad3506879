// Pledges shared out to needs: 500 x 500 and 2,000 x 2,000, by priority and for coverage, outputs checked.
import { allocate } from "../../dist/csr/index.js";
import { inTurn, line, mustAgree } from "./measure.mjs";

const SIZES = (process.env.BENCH_CSR ?? "500,2000").split(",").map(Number);
const DAY = "2024-06-30";

/** Villages of a city, ten items, every form of pledge; the same on every machine. */
function records(size) {
  let state = 20_240_630;
  const random = (below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return Math.floor((state / 0x80000000) * below);
  };
  const two = (number) => String(number).padStart(2, "0");
  const village = () => `36.72.${two(1 + random(8))}.10${two(1 + random(6))}`;
  const item = () => `barang-${random(10)}`;
  const unit = { id: "set", en: "set" };
  const programmes = ["posyandu", "stunting", "stbm", "facility"];
  const needs = Array.from({ length: size }, (_, i) => ({
    ...{ id: `N-${i}`, programme: programmes[random(4)], item: item(), unit, region: village(), asOf: "2024-01-31" },
    ...{
      required: 10 + random(90),
      available: random(10),
      unitCost: 100_000 * (1 + random(3)),
      priority: 1 + random(5),
    },
    ...(random(3) === 0 ? { deadline: `2024-${two(7 + random(6))}-15` } : {}),
  }));
  const restrictions = [
    () => undefined,
    () => ({ regions: [village()] }),
    () => ({ regions: [`36.72.${two(1 + random(8))}`] }),
    () => ({ programmes: [programmes[random(4)]] }),
    () => ({ items: [item()], regions: ["36.72"] }),
  ];
  const pledges = Array.from({ length: size }, (_, i) => ({
    ...{
      id: `P-${i}`,
      donor: `D-${i % 50}`,
      validFrom: "2024-01-01",
      agreedOn: `2024-0${1 + random(6)}-01`,
      status: "agreed",
    },
    ...(random(2) === 0
      ? { form: "goods", goods: { item: item(), quantity: 5 + random(60), unit: "set" } }
      : { form: "cash", amountRp: 50_000 * (1 + random(200)) }),
    restriction: restrictions[random(5)](),
  }));
  return { needs, pledges };
}

/** Whatever breaks a need, a pledge or the sums. */
function faults({ needs, pledges }, outcome) {
  let wrong = 0;
  const toNeed = new Map();
  const ofPledge = new Map();
  for (const { pledge, need, quantity, amountRp } of outcome.allocations) {
    toNeed.set(need, (toNeed.get(need) ?? 0) + quantity);
    ofPledge.set(pledge, (ofPledge.get(pledge) ?? 0) + (amountRp ?? quantity));
  }
  for (const { id, required, available } of needs) {
    if ((toNeed.get(id) ?? 0) > Math.max(0, required - available)) wrong++;
  }
  const given = new Map(pledges.map(({ id, amountRp, goods }) => [id, amountRp ?? goods.quantity]));
  for (const { pledge, allocated, left, reasons } of outcome.pledges) {
    if (allocated + left !== given.get(pledge) || allocated !== (ofPledge.get(pledge) ?? 0)) wrong++;
    if (left > 0 !== reasons.length > 0) wrong++;
  }
  return wrong;
}

const filled = ({ items }) => items.reduce((sum, item) => sum + item.filled, 0);

export async function run() {
  const seconds = [];
  for (const size of SIZES) {
    console.log(`\nCompany contributions, ${size.toLocaleString("en")} needs x ${size.toLocaleString("en")} pledges`);
    const given = records(size);
    const results = {};
    const share = (strategy) => () => {
      const shared = allocate(given.needs, given.pledges, { strategy, asOf: DAY });
      if (!shared.ok) throw new Error(shared.issues[0].code);
      results[strategy] = shared.value;
    };
    const taken = inTurn({ priority: share("priority"), most: share("max-coverage") }, 5);
    line("by priority", size, taken.priority, "pledges");
    line("for coverage", size, taken.most, "pledges");
    console.log(`  ${(taken.priority * 1000).toFixed(0)} ms and ${(taken.most * 1000).toFixed(0)} ms`);
    const { priority, "max-coverage": most } = results;
    console.log(`  units filled: ${filled(priority).toLocaleString("en")} and ${filled(most).toLocaleString("en")}`);
    const lower = priority.needs.filter(({ allocated }, i) => allocated > most.needs[i].allocated).length;
    mustAgree("needs, pledges and sums", faults(given, priority) + faults(given, most) + lower);
    seconds.push(taken);
  }
  const [small, large] = seconds;
  if (large === undefined) return;
  const growth = (name) => (large[name] / small[name]).toFixed(1);
  const rows = (SIZES[1] / SIZES[0]).toFixed(0);
  console.log(`  growth for ${rows} x the rows: ${growth("priority")} x by priority, ${growth("most")} x for coverage`);
}
