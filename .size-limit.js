// What a web page pays, after a bundler and brotli, for each subpath taken whole, and for what a form really imports.
// A budget is what was reached, times 1.2.
import { entryPoints } from "./scripts/entry-points.mjs";

/** @type {Record<string, string>} */
export const budgets = {
  tatasehat: "1 kB",
  "tatasehat/foundation": "4 kB",
  "tatasehat/law": "4 kB",
  "tatasehat/growth": "20 kB",
  "tatasehat/growth/columns": "20 kB",
  "tatasehat/growth/weight-for-age": "3 kB",
  "tatasehat/growth/length-height-for-age": "3 kB",
  "tatasehat/growth/weight-for-length-height": "3 kB",
  "tatasehat/growth/bmi-for-age": "3 kB",
  "tatasehat/growth/head-circumference-for-age": "3 kB",
  "tatasehat/growth/arm-circumference-for-age": "3 kB",
  "tatasehat/growth/triceps-skinfold-for-age": "3 kB",
  "tatasehat/growth/subscapular-skinfold-for-age": "3 kB",
  "tatasehat/growth/weight-for-age-2007": "3 kB",
  "tatasehat/growth/height-for-age-2007": "3 kB",
  "tatasehat/growth/bmi-for-age-2007": "3 kB",
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
    limit: "16 kB",
  },
];

export default [...subpaths, ...uses];
