import { offerDecree } from "./decree/page.js";
import { offerFile } from "./file/page.js";
import { serve } from "./file/worker.js";
import { offerGrowth } from "./growth/page.js";
import { offerCost } from "./jkn/cost.js";
import { offerCoverage } from "./jkn/coverage.js";
import { lendFunctions } from "./lend-functions.js";
import { offerNik } from "./nik/page.js";
import { guardPage } from "./parts/drop.js";
import { offerSections } from "./parts/sections.js";
import { offerThemes } from "./parts/theme.js";
import { offerLanguages, translate } from "./parts/translate.js";
import { offerSpm } from "./spm/page.js";

function startPage(): void {
  guardPage();
  offerGrowth();
  offerFile();
  offerSpm();
  offerCoverage();
  offerCost();
  offerNik();
  offerDecree();
  offerLanguages();
  translate("id");
  offerThemes();
  offerSections();
  lendFunctions();
}

// The page's own script also is the program of its second thread, where there is no document.
if (typeof document === "undefined") serve(globalThis as never);
else startPage();
