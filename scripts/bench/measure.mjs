// What the benchmarks share: rounds in turn, medians, and lines that read alike.

/** Runs each contestant once a round, in turn, and returns each one's median seconds. */
export function inTurn(contestants, rounds = 7) {
  const seconds = Object.fromEntries(Object.keys(contestants).map((name) => [name, []]));
  for (const work of Object.values(contestants)) work();
  for (let round = 0; round < rounds; round++) {
    for (const [name, work] of Object.entries(contestants)) {
      const start = process.hrtime.bigint();
      work();
      seconds[name].push(Number(process.hrtime.bigint() - start) / 1e9);
    }
  }
  return Object.fromEntries(Object.entries(seconds).map(([name, times]) => [name, median(times)]));
}

function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

/** One line: a name, a rate, and how it stands to the baseline. */
export function line(name, count, seconds, unit, baseline) {
  const rate = count / seconds;
  const ratio = baseline === undefined ? "" : `  ${(baseline / seconds).toFixed(2)} x the baseline`;
  console.log(`  ${name.padEnd(46)} ${Math.round(rate).toLocaleString("en").padStart(14)} ${unit}/s${ratio}`);
}

/** Ends the run when outputs differ: a speed without right answers is no speed. */
export function mustAgree(what, differences) {
  if (differences > 0) {
    console.error(`  ${what}: ${differences} answers differ; the speed does not count`);
    process.exit(1);
  }
  console.log(`  ${what}: every answer equal`);
}
