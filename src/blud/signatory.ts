import type { DecreeDocument } from "../decree/index.js";

const ACTING = /^(?:plt\.?|plh\.?|pjs?\.?|penjabat|pelaksana (?:tugas|harian)|a\.? ?n\.?|atas nama) /i;
const HEAD = /^(?:gubernur|bupati|wali ?kota)\b/i;
/** A Perda names the region; an old one that sets a BLUD is no error. */
const MAKER = /^(?:gubernur|bupati|wali ?kota|daerah)\b/i;

/** Whether a regional head made the decree, and signed it where it is signed. */
export function isSignedByHead({ title, closing }: DecreeDocument): boolean {
  const office = closing?.signature?.office?.text;
  const isMade = title?.maker == null || MAKER.test(title.maker.text);
  return isMade && (office === undefined || HEAD.test(office.replace(ACTING, "")));
}
