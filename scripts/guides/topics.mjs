// Which sources a guide is about, so that its law is the law of those sources.

/** @type {Readonly<Record<string, readonly string[]>>} guide to what its source files begin with */
export const GUIDE_SOURCES = {
  growth: ["src/growth/categories.ts", "src/growth/weight-bands.ts"],
  "growth-chart": ["src/growth/chart", "src/growth/weight-bands.ts", "src/growth/card-lines.ts"],
  "growth-nutrition-care": ["src/growth/care/"],
  "growth-velocity": ["src/growth/velocity"],
  "growth-prevalence": ["src/growth/prevalence/"],
  immunization: ["src/immunization/"],
  mortality: ["src/mortality/"],
  sanitation: ["src/sanitation/"],
  jkn: ["src/jkn/"],
  poverty: ["src/poverty/"],
  posyandu: ["src/posyandu/", "src/growth/card-lines.ts"],
  puskesmas: ["src/puskesmas/"],
  spm: ["src/spm/"],
  csr: ["src/csr/"],
  equity: ["src/equity/"],
  decree: ["src/decree/"],
  blud: ["src/blud/"],
  identity: ["src/identity/"],
  region: ["src/region/"],
};

/**
 * The guides of a source file.
 *
 * @param {string} file
 * @returns {string[]}
 */
export function guidesOf(file) {
  return Object.entries(GUIDE_SOURCES)
    .filter(([, starts]) => starts.some((start) => file.startsWith(start)))
    .map(([guide]) => guide);
}
