import { administration } from "../law.js";
import { provisionsOf } from "../provisions.js";
import { nameOf } from "../subject.js";
import type { DecreeRule } from "../types.js";
import { behind } from "../wording.js";

const TEMPORARY = /\b(?:TIM|PANITIA|SATUAN TUGAS|KELOMPOK KERJA|PENGANGKATAN|PENUNJUKAN|TAHUN ANGGARAN|PENUGASAN)\b/;
/** What ends another decree has no period of its own. */
const REVOKES = /^PENCABUTAN\b/;
const END = /\bsampai dengan\b|\bjangka waktu\b|\bmasa (?:kerja|bakti|tugas|jabatan)\b|\bberakhir\b|\bselama \d/i;

/** An end date or period is stated where the subject needs one. */
export const dik09: DecreeRule = {
  meta: {
    id: "DIK-09",
    severity: "info",
    citation: /* @__PURE__ */ administration("58 ayat (1) dan ayat (2)"),
    title: {
      id: "Jangka waktu atau akhir berlaku dinyatakan bila pokoknya memerlukan",
      en: "An end date or period is stated where the subject needs one",
    },
  },

  check(decree) {
    const provisions = provisionsOf(decree);
    if (provisions.length === 0 || !TEMPORARY.test(nameOf(decree))) return [];
    if (REVOKES.test(nameOf(decree))) return [];
    if (provisions.some(({ body }) => END.test(body.text))) return [];
    return [{ where: "diktum", span: behind(provisions.at(-1)?.body) }];
  },
};
