// Plausible invented children, the same on every run: ages 0-59 months, measures spread around the WHO medians with a
// few missing values, oedema, ages in months and extremes.

/** A small seeded generator (mulberry32). */
export function random(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export function children(count, growth, seed = 1) {
  const next = random(seed);
  const normal = () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
  const columns = {
    sex: new Uint8Array(count),
    ageDays: new Float64Array(count).fill(Number.NaN),
    ageMonths: new Float64Array(count).fill(Number.NaN),
    weightKg: new Float64Array(count),
    lengthHeightCm: new Float64Array(count),
    measuredAs: new Uint8Array(count),
    headCircumferenceCm: new Float64Array(count),
    armCircumferenceCm: new Float64Array(count),
    tricepsSkinfoldMm: new Float64Array(count),
    subscapularSkinfoldMm: new Float64Array(count),
    oedema: new Uint8Array(count),
  };
  const tenth = (value) => Math.round(value * 10) / 10;
  for (let row = 0; row < count; row++) {
    const sex = next() < 0.005 ? 0 : next() < 0.5 ? 1 : 2;
    const word = sex === 1 ? "male" : "female";
    const day = Math.floor(next() * 1826);
    const months = next() < 0.1;
    const ageMonths = Math.floor(day / 30.4375);
    const ageDays = months ? Math.round(ageMonths * 30.4375) : day;
    columns.sex[row] = sex;
    if (next() > 0.003) (months ? columns.ageMonths : columns.ageDays)[row] = months ? ageMonths : ageDays;
    columns.measuredAs[row] = next() < 0.05 ? 0 : ageDays < 731 === next() < 0.95 ? 1 : 2;
    columns.oedema[row] = next() < 0.003 ? 1 : 0;
    const wide = next() < 0.01 ? 3 : 1.1;
    const stature = normal() * wide - 0.7;
    const measure = (index, shift, spread = 1) => {
      const value = growth.measurementAt(index, { sex: word, ageDays }, normal() * wide * spread + shift);
      return next() < 0.01 || !(value > 0) ? Number.NaN : tenth(value);
    };
    const cm = growth.measurementAt(growth.lengthHeightForAge, { sex: word, ageDays }, stature);
    columns.lengthHeightCm[row] = next() < 0.01 ? Number.NaN : tenth(cm);
    columns.weightKg[row] = measure(growth.weightForAge, stature * 0.7 - 0.3, 0.75);
    columns.headCircumferenceCm[row] = measure(growth.headCircumferenceForAge, 0);
    columns.armCircumferenceCm[row] = measure(growth.armCircumferenceForAge, -0.2);
    columns.tricepsSkinfoldMm[row] = measure(growth.tricepsSkinfoldForAge, 0);
    columns.subscapularSkinfoldMm[row] = measure(growth.subscapularSkinfoldForAge, 0);
  }
  return columns;
}

/** Row `i` of the columns as `zScores` takes it. */
export function childOf(columns, i) {
  const some = (value) => (Number.isNaN(value) ? undefined : value);
  return {
    sex: [undefined, "male", "female"][columns.sex[i]],
    ageDays: some(columns.ageDays[i]),
    ageMonths: some(columns.ageMonths[i]),
    weightKg: some(columns.weightKg[i]),
    lengthHeightCm: some(columns.lengthHeightCm[i]),
    measuredAs: [undefined, "length", "height"][columns.measuredAs[i]],
    headCircumferenceCm: some(columns.headCircumferenceCm[i]),
    armCircumferenceCm: some(columns.armCircumferenceCm[i]),
    tricepsSkinfoldMm: some(columns.tricepsSkinfoldMm[i]),
    subscapularSkinfoldMm: some(columns.subscapularSkinfoldMm[i]),
    oedema: columns.oedema[i] === 1,
  };
}
