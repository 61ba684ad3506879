import type { DecreeRule } from "../types.js";
import { aut01 } from "./aut-01.js";
import { clo01 } from "./clo-01.js";
import { clo02 } from "./clo-02.js";
import { clo03 } from "./clo-03.js";
import { clo04 } from "./clo-04.js";
import { clo05 } from "./clo-05.js";
import { clo06 } from "./clo-06.js";
import { clo07 } from "./clo-07.js";
import { con01 } from "./con-01.js";
import { con02 } from "./con-02.js";
import { con03 } from "./con-03.js";
import { con04 } from "./con-04.js";
import { con05 } from "./con-05.js";
import { con06 } from "./con-06.js";
import { dh01 } from "./dh-01.js";
import { dh02 } from "./dh-02.js";
import { dh03 } from "./dh-03.js";
import { dh04 } from "./dh-04.js";
import { dh05 } from "./dh-05.js";
import { dh06 } from "./dh-06.js";
import { dh07 } from "./dh-07.js";
import { dh08 } from "./dh-08.js";
import { dh09 } from "./dh-09.js";
import { dh10 } from "./dh-10.js";
import { dh11 } from "./dh-11.js";
import { dh12 } from "./dh-12.js";
import { dh13 } from "./dh-13.js";
import { dh14 } from "./dh-14.js";
import { dh15 } from "./dh-15.js";
import { dh16 } from "./dh-16.js";
import { dik01 } from "./dik-01.js";
import { dik02 } from "./dik-02.js";
import { dik03 } from "./dik-03.js";
import { dik04 } from "./dik-04.js";
import { dik05 } from "./dik-05.js";
import { dik06 } from "./dik-06.js";
import { dik07 } from "./dik-07.js";
import { dik08 } from "./dik-08.js";
import { dik09 } from "./dik-09.js";
import { dik10 } from "./dik-10.js";
import { dik11 } from "./dik-11.js";
import { dik12 } from "./dik-12.js";
import { dik13 } from "./dik-13.js";
import { dik14 } from "./dik-14.js";
import { dik15 } from "./dik-15.js";
import { doc01 } from "./doc-01.js";
import { doc02 } from "./doc-02.js";
import { lam01 } from "./lam-01.js";
import { lam02 } from "./lam-02.js";
import { lam03 } from "./lam-03.js";
import { lam04 } from "./lam-04.js";
import { lam05 } from "./lam-05.js";
import { lam06 } from "./lam-06.js";
import { mem01 } from "./mem-01.js";
import { num01 } from "./num-01.js";
import { num02 } from "./num-02.js";
import { num03 } from "./num-03.js";
import { num04 } from "./num-04.js";
import { num05 } from "./num-05.js";
import { num06 } from "./num-06.js";
import { pre01 } from "./pre-01.js";
import { pre02 } from "./pre-02.js";
import { pre03 } from "./pre-03.js";
import { ttl01 } from "./ttl-01.js";
import { ttl02 } from "./ttl-02.js";
import { ttl03 } from "./ttl-03.js";
import { ttl04 } from "./ttl-04.js";
import { ttl05 } from "./ttl-05.js";
import { ttl06 } from "./ttl-06.js";
import { ttl07 } from "./ttl-07.js";

/** The rules for every decree. Those of a BLUD are in `tatasehat/blud`. */
export const decreeRules: readonly DecreeRule[] = [
  doc01,
  doc02,
  ttl01,
  ttl02,
  ttl03,
  ttl04,
  ttl05,
  ttl06,
  ttl07,
  num01,
  num02,
  num03,
  num04,
  num05,
  num06,
  pre01,
  pre02,
  pre03,
  con01,
  con02,
  con03,
  con04,
  con05,
  con06,
  dh01,
  dh02,
  dh03,
  dh04,
  dh05,
  dh06,
  dh07,
  dh08,
  dh09,
  dh10,
  dh11,
  dh12,
  dh13,
  dh14,
  dh15,
  dh16,
  mem01,
  dik01,
  dik02,
  dik03,
  dik04,
  dik05,
  dik06,
  dik07,
  dik08,
  dik09,
  dik10,
  dik11,
  dik12,
  dik13,
  dik14,
  dik15,
  clo01,
  clo02,
  clo03,
  clo04,
  clo05,
  clo06,
  clo07,
  lam01,
  lam02,
  lam03,
  lam04,
  lam05,
  lam06,
  aut01,
];
