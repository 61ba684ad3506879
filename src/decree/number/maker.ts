import { hospital, isName, type Maker, ofOffice, puskesmas, village } from "./local-units.js";
import { agenciesByName, ministersByName, type NationalMaker } from "./makers.js";
import { regionName } from "./regions.js";
import { misspelled } from "./spelling.js";
import type { Correction } from "./types.js";
import { isAmong, phrase, properCase, type Word } from "./words.js";

/** Those who act for the holder of an office. */
const ACTING = " pj pjs plt plh penjabat pelaksana tugas harian sementara ";

/** Words with which an office of whatever kind begins. */
const OFFICE_HEADS =
  " kepala ketua wakil direktur direktorat sekretaris sekretariat deputi inspektur inspektorat rektor dekan koordinator " +
  "pimpinan pemimpin kementerian dinas kuasa pengguna pejabat asisten kabag kabid komandan panglima dprd dewan komisi tim ";

/** Reads the maker from words that must all be used up; undefined when they name none. */
export function makerOf(text: string, all: readonly Word[], corrections: Correction[]): Maker | undefined {
  let words = all;
  while (words.length > 0 && isAmong(ACTING, (words[0] as Word).low)) words = words.slice(1);
  const [first, second] = words;
  if (first === undefined) return undefined;
  const rest = words.slice(1);
  const low = correctOffice(text, first, corrections);
  if (low === "wali" && second?.low === "kota") return headOfRegion(text, "walikota", rest.slice(1), first);
  if (low === "walikota" || low === "walikotamadya") return headOfRegion(text, "walikota", rest, first);
  if (low === "gubernur" || low === "bupati") return headOfRegion(text, low, rest, first);
  if (low === "presiden") return { kind: "presiden", office: "Presiden", region: null };
  if (low === "menteri") return minister(text, rest, corrections);
  if (low === "kepala" || low === "ka") return headOf(text, words, rest);
  if (low === "kapus") return puskesmas(text, words, 0, 1);
  if (low === "kadis") return ofOffice(text, "kadis", words, "Kepala Dinas", 1);
  if (low === "kadinkes") return ofOffice(text, "kadis", words, "Kepala Dinas Kesehatan", 1);
  if (low === "kaban") return ofOffice(text, "kaban", words, "Kepala Badan", 1);
  if (low === "sekda") return ofOffice(text, "sekda", words, "Sekretaris Daerah", 1);
  if (low === "sekretaris" && second?.low === "daerah") return ofOffice(text, "sekda", words, "Sekretaris Daerah", 2);
  if (low === "sekjen") return ofOffice(text, "lain", words, "Sekretaris Jenderal", 1);
  if (low === "dirjen") return ofOffice(text, "dirjen", words, "Direktur Jenderal", 1);
  if (low === "direktur" && (second?.low === "jenderal" || second?.low === "jendral")) {
    return ofOffice(text, "dirjen", words, "Direktur Jenderal", 2);
  }
  if (low === "direktur" || low === "dir" || low === "dirut") return hospital(text, words, rest);
  if (low === "lurah") return village(text, "lurah", "Lurah", "Kelurahan", rest, first);
  if (low === "kades") return village(text, "kades", "Kepala Desa", "Desa", rest, first);
  if (low === "camat") return village(text, "camat", "Camat", "Kecamatan", rest, first);
  const named = low.startsWith("men") ? national(ministersByName(), words, 0) : undefined;
  if (named !== undefined) return { kind: "menteri", code: named.code, office: named.office, region: null };
  if (isAmong(OFFICE_HEADS, low)) return ofOffice(text, "lain", words, "", 0);
  return undefined;
}

const OFFICE_WORDS = ["menteri", "gubernur", "walikota", "presiden", "kepala", "bupati", "direktur"];

/** "Penteri" is Menteri; said in the corrections. */
function correctOffice(text: string, word: Word, corrections: Correction[]): string {
  if (OFFICE_WORDS.includes(word.low)) return word.low;
  const read = misspelled(word.low, OFFICE_WORDS);
  if (read === undefined) return word.low;
  noteMisspelling(text, word, read, corrections);
  return read;
}

export function noteMisspelling(text: string, { start, end }: Word, read: string, corrections: Correction[]): void {
  const found = text.slice(start, end);
  const isUpper = found === found.toUpperCase();
  const isLower = found === found.toLowerCase();
  const shown = isUpper ? read.toUpperCase() : isLower ? read : read.charAt(0).toUpperCase() + read.slice(1);
  corrections.push({ kind: "spelling", span: { start, end }, found, read: shown });
}

/** The longest name that the words begin with. */
export function national(
  makers: ReadonlyMap<string, NationalMaker>,
  words: readonly Word[],
  from: number,
): NationalMaker | undefined {
  for (let end = Math.min(words.length, from + 10); end > from; end--) {
    const maker = makers.get(
      words
        .slice(from, end)
        .map(({ low }) => low)
        .join(" "),
    );
    if (maker !== undefined) return maker;
  }
  return undefined;
}

function minister(text: string, rest: readonly Word[], corrections: Correction[]): Maker {
  const known = national(ministersByName(), rest, 0);
  if (known !== undefined) return { kind: "menteri", code: known.code, office: known.office, region: null };
  const [first] = rest;
  const read = first && misspelled(first.low, ministersByName().keys());
  const near = read === undefined ? undefined : ministersByName().get(read);
  if (first !== undefined && read !== undefined && near !== undefined) {
    noteMisspelling(text, first, read, corrections);
    return { kind: "menteri", code: near.code, office: near.office, region: null };
  }
  return { kind: "menteri", code: "MEN", office: `Menteri ${properCase(phrase(text, rest))}`.trim(), region: null };
}

const HEADS = {
  gubernur: ["Gubernur", "Provinsi"],
  bupati: ["Bupati", "Kabupaten"],
  walikota: ["Wali Kota", "Kota"],
} as const;

function headOfRegion(
  text: string,
  kind: "gubernur" | "bupati" | "walikota",
  rest: readonly Word[],
  head: Word,
): Maker {
  const [office, level] = HEADS[kind];
  // "Bupati/Wali Kota" is either.
  const isNamed = rest[0]?.marks !== "/" && isName(text, rest, head);
  return { kind, office, region: isNamed ? regionName(text, rest, level) : null, level };
}

/** Agencies (badan) of a region by their short names. */
const REGIONAL_AGENCIES =
  " bappeda bappedalitbang bapperida bapelitbang bapelitbangda bappelitbangda bapenda bappenda bpbd bkd bkpp bkpsdm " +
  "bkppd bpkad bpkd bkad bpprd bapedalda bakesbangpol kesbangpol balitbangda brida ";

/** "Kepala ..." of a regional office or agency, a puskesmas, a village or a national agency. */
function headOf(text: string, words: readonly Word[], rest: readonly Word[]): Maker {
  const [next] = rest;
  const at = rest.findIndex(({ low }) => low === "puskesmas");
  const inFull = rest.findIndex(({ low }, place) => low === "pusat" && rest[place + 1]?.low === "kesehatan");
  if (at >= 0 && at <= 4) return puskesmas(text, rest, at, 1);
  if (inFull >= 0 && inFull <= 4 && rest[inFull + 2]?.low === "masyarakat") return puskesmas(text, rest, inFull, 3);
  if (next?.low === "desa") return village(text, "kades", "Kepala Desa", "Desa", rest.slice(1), words[0] as Word);
  if (next?.low === "kelurahan") return village(text, "lurah", "Lurah", "Kelurahan", rest.slice(1), words[0] as Word);
  if (next?.low === "dinas") return ofOffice(text, "kadis", words, "", 0);
  if (next?.low === "dinkes") return ofOffice(text, "kadis", words, "Kepala Dinas Kesehatan", 2);
  const agency = national(agenciesByName(), rest, next?.low === "badan" ? 1 : 0);
  if (agency !== undefined) return { kind: "kepala-badan-nasional", ...agency, region: null };
  const isAgency = next?.low === "badan" || isAmong(REGIONAL_AGENCIES, next?.low ?? "");
  return ofOffice(text, isAgency ? "kaban" : "lain", words, "", 0);
}
