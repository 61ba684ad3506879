// The baseline: the textbook's loop over typed arrays, column by column, ((y/M)^L - 1) / (L S) with Math.pow, rounded
// to two decimals. Seven indices by age, no flags, no restricted form beyond 3 SD, no correction, no missing table.

export const TEXTBOOK_INDICES = [
  ["weightForAge", "weightKg"],
  ["lengthHeightForAge", "lengthHeightCm"],
  ["bmiForAge", "bmi"],
  ["headCircumferenceForAge", "headCircumferenceCm"],
  ["armCircumferenceForAge", "armCircumferenceCm"],
  ["tricepsSkinfoldForAge", "tricepsSkinfoldMm"],
  ["subscapularSkinfoldForAge", "subscapularSkinfoldMm"],
];

/** L, M and S of every day from 0 to 1826, boys first. */
export function textbookTables(growth) {
  const out = {};
  for (const [name] of TEXTBOOK_INDICES) {
    const [l, m, s] = [0, 1, 2].map(() => new Float64Array(2 * 1827).fill(Number.NaN));
    for (const [offset, sex] of [
      [0, "male"],
      [1827, "female"],
    ]) {
      for (let day = 0; day < 1827; day++) {
        const lms = growth.lmsAt(growth[name], { sex, ageDays: day });
        if (lms !== undefined) [l[offset + day], m[offset + day], s[offset + day]] = [lms.l, lms.m, lms.s];
      }
    }
    out[name] = { l, m, s };
  }
  return out;
}

export function textbook(columns, tables, out) {
  const count = columns.sex.length;
  const day = new Int32Array(count);
  for (let i = 0; i < count; i++) {
    const days = columns.ageDays[i];
    day[i] = days === days ? days : Math.round(columns.ageMonths[i] * 30.4375);
  }
  const bmi = new Float64Array(count);
  for (let i = 0; i < count; i++) {
    const metres = columns.lengthHeightCm[i] / 100;
    bmi[i] = columns.weightKg[i] / (metres * metres);
  }
  for (const [name, measure] of TEXTBOOK_INDICES) {
    oneIndex(tables[name], columns.sex, day, measure === "bmi" ? bmi : columns[measure], out[name]);
  }
}

function oneIndex({ l, m, s }, sex, day, values, z) {
  for (let i = 0; i < values.length; i++) {
    const row = (sex[i] - 1) * 1827 + day[i];
    const power = l[row];
    z[i] = Math.round(((Math.pow(values[i] / m[row], power) - 1) / (power * s[row])) * 100) / 100;
  }
}
