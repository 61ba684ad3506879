import type { DecreeRule } from "../../decree/index.js";
import { blud01 } from "./blud-01.js";
import { blud02 } from "./blud-02.js";
import { blud03 } from "./blud-03.js";
import { blud04 } from "./blud-04.js";
import { blud05 } from "./blud-05.js";
import { blud06 } from "./blud-06.js";
import { blud07 } from "./blud-07.js";
import { blud08 } from "./blud-08.js";
import { blud09 } from "./blud-09.js";
import { blud10 } from "./blud-10.js";
import { blud11 } from "./blud-11.js";

/** The rules for the decree of a BLUD, in the form of the checker; they are silent about other decrees. */
export const bludRules: readonly DecreeRule[] = [
  blud01,
  blud02,
  blud03,
  blud04,
  blud05,
  blud06,
  blud07,
  blud08,
  blud09,
  blud10,
  blud11,
];
