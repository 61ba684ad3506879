/* Who signs: the office beside the one in the title, and what stands around the name. */
import { actingFor, isOnBehalf, plainOffice } from "../document/offices.js";
import type { DecreeSignature } from "../document/types.js";

/** Where the office itself begins, behind Plt., Pj. or a.n. */
export function officeWithin(text: string): number {
  const behalf = isOnBehalf(text) ? text.indexOf(" ") + 1 : 0;
  const rest = text.slice(behalf);
  return behalf + rest.length - actingFor(rest).office.length;
}

/** Whether the office that signs is the maker that the title names. */
export function isOfficeOf(office: string, maker: string): boolean {
  const signs = plainOffice(office.slice(officeWithin(office)));
  const named = plainMaker(maker);
  if (isOnBehalf(office)) return named.some((name) => signs.startsWith(name));
  return named.some((name) => signs === name || isShorter(signs, name) || isShorter(name, signs));
}

/** One name is the other without its region. */
function isShorter(short: string, long: string): boolean {
  if (!long.startsWith(`${short} `)) return false;
  if (/^(?:BUPATI|WALI KOTA|GUBERNUR)$/.test(short)) return true;
  return /^(?:KABUPATEN|KOTA|PROVINSI)\b/.test(long.slice(short.length + 1));
}

/** The offices that may sign what the title names: a Perda is signed by the regional head. */
function plainMaker(maker: string): string[] {
  const plain = plainOffice(maker);
  const daerah = /^DAERAH (PROVINSI|KABUPATEN|KOTA)(?: (.*))?$/.exec(plain);
  if (daerah === null) return [plain];
  const region = daerah[2] ?? "";
  const heads = { PROVINSI: ["GUBERNUR"], KABUPATEN: ["BUPATI"], KOTA: ["WALI KOTA"] }[daerah[1] as "KOTA"];
  return heads.map((head) => `${head} ${region}`.trim());
}

const BEFORE =
  /^(?:dr|drg|drh|ir|drs|dra|prof|h|hj|kh|ns|apt|dokter)\b\.? |(?: |^)(?:dr|drg|ir|drs|dra|prof|hj|ns|apt)\. ?(?=[a-z])/i;
const AFTER = /, ?(?:[A-Z][A-Za-z]{0,5}\.|[A-Z]{2,5}\b|[A-Z][a-z]?\.?[A-Z])/;
const PERSONNEL = /\bNIP\b|\bNRP\b|(?<!\d)\d{8} ?\d{6} ?\d ?\d{3}(?!\d)/i;
const RANK = /\b(?:pembina|penata|pengatur|juru)\b(?: (?:utama|tingkat|tk|muda|madya|i\b))?|\b(?:I{1,3}|IV)\/[a-e]\b/i;

/** What stands around the name that should not: `gelar`, `pangkat`, `NIP`. */
export function titlesOf({ name, details }: DecreeSignature): string[] {
  const own = name?.text.slice(0, 300) ?? "";
  const below = details.slice(0, 4).map(({ text }) => text.slice(0, 300));
  const found: string[] = [];
  if (BEFORE.test(own) || AFTER.test(own)) found.push("gelar");
  if ([own, ...below].some((text) => RANK.test(text))) found.push("pangkat");
  if ([own, ...below].some((text) => PERSONNEL.test(text))) found.push("NIP");
  return found;
}
