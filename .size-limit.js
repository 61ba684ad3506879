// What a web page pays, after a bundler and brotli, for each subpath taken whole, and for what a form really imports.
// A budget is what was reached, times 1.2.
import { entryPoints } from "./scripts/entry-points.mjs";

/** @type {Record<string, string>} */
export const budgets = {
  tatasehat: "0.2 kB",
  "tatasehat/foundation": "4.2 kB",
  "tatasehat/law": "4 kB",
  "tatasehat/law/messages": "0.8 kB",
  "tatasehat/law/registry": "16.6 kB",
  "tatasehat/spm": "20 kB",
  "tatasehat/region": "42 kB",
  "tatasehat/region/villages": "350 kB",
  "tatasehat/identity": "49 kB",
  "tatasehat/identity/structure": "2.1 kB",
  "tatasehat/jkn": "20 kB",
  "tatasehat/poverty": "14.3 kB",
  "tatasehat/posyandu": "36.1 kB",
  "tatasehat/puskesmas": "21.5 kB",
  "tatasehat/csr": "28.1 kB",
  "tatasehat/immunization": "20.1 kB",
  "tatasehat/mortality": "11.1 kB",
  "tatasehat/sanitation": "9.3 kB",
  "tatasehat/equity": "14.8 kB",
  "tatasehat/decree": "78 kB",
  "tatasehat/blud": "77.1 kB",
  "tatasehat/entities": "48 kB",
  "tatasehat/growth": "22.2 kB",
  "tatasehat/growth/chart": "12 kB",
  "tatasehat/growth/columns": "16.6 kB",
  "tatasehat/growth/nutrition-care": "9.4 kB",
  "tatasehat/growth/velocity": "10.4 kB",
  "tatasehat/growth/prevalence": "5.8 kB",
  "tatasehat/growth/weight-for-age": "1.9 kB",
  "tatasehat/growth/length-height-for-age": "1.7 kB",
  "tatasehat/growth/weight-for-length-height": "1.3 kB",
  "tatasehat/growth/bmi-for-age": "2.1 kB",
  "tatasehat/growth/head-circumference-for-age": "1.5 kB",
  "tatasehat/growth/arm-circumference-for-age": "1.5 kB",
  "tatasehat/growth/triceps-skinfold-for-age": "1.8 kB",
  "tatasehat/growth/subscapular-skinfold-for-age": "1.6 kB",
  "tatasehat/growth/weight-for-age-2007": "0.6 kB",
  "tatasehat/growth/height-for-age-2007": "0.7 kB",
  "tatasehat/growth/bmi-for-age-2007": "0.8 kB",
};

const subpaths = entryPoints().map(({ specifier, name }) => ({
  name: specifier,
  path: `dist/${name}.js`,
  limit: budgets[specifier],
}));

const uses = [
  {
    name: "one z of weight for age: z() with its table",
    path: "dist/growth/index.js",
    import: { "dist/growth/index.js": "{ z }", "dist/growth/weight-for-age.js": "{ weightForAge }" },
    limit: "3 kB",
  },
  {
    name: "zScores() with WHO 2006 and WHO 2007",
    path: "dist/growth/index.js",
    import: "{ zScores }",
    limit: "15.4 kB",
  },
];

export default [...subpaths, ...uses];
