import type { Donor, Pledge, PledgeStatus, Programme, Realisation } from "../../csr/index.js";
import { foldText } from "../../foundation/text.js";

type Words<T> = Readonly<Record<string, T>>;

export const PROGRAMMES: Words<Programme> = {
  spm: "spm",
  "standar pelayanan minimal": "spm",
  stunting: "stunting",
  gizi: "stunting",
  "gizi dan stunting": "stunting",
  stbm: "stbm",
  sanitasi: "stbm",
  "air bersih": "stbm",
  "air dan sanitasi": "stbm",
  posyandu: "posyandu",
  jkn: "jkn",
  "jkn kis": "jkn",
  bpjs: "jkn",
  facility: "facility",
  faskes: "facility",
  fasilitas: "facility",
  puskesmas: "facility",
  other: "other",
  lain: "other",
  lainnya: "other",
  "lain lain": "other",
};

export const FORMS: Words<Pledge["form"]> = {
  cash: "cash",
  money: "cash",
  uang: "cash",
  tunai: "cash",
  dana: "cash",
  goods: "goods",
  barang: "goods",
  service: "service",
  jasa: "service",
  contribution: "contribution",
  iuran: "contribution",
  "iuran jkn": "contribution",
};

export const STATUSES: Words<PledgeStatus> = {
  offered: "offered",
  ditawarkan: "offered",
  penawaran: "offered",
  agreed: "agreed",
  disepakati: "agreed",
  sepakat: "agreed",
  allocated: "allocated",
  dialokasikan: "allocated",
  "partly realised": "partly-realised",
  "realisasi sebagian": "partly-realised",
  "terealisasi sebagian": "partly-realised",
  realised: "realised",
  terealisasi: "realised",
  selesai: "realised",
  withdrawn: "withdrawn",
  ditarik: "withdrawn",
  batal: "withdrawn",
  dibatalkan: "withdrawn",
  expired: "expired",
  berakhir: "expired",
  kedaluwarsa: "expired",
};

export const KINDS: Words<Donor["kind"]> = {
  bumn: "bumn",
  bumd: "bumd",
  private: "private",
  swasta: "private",
  foreign: "foreign",
  asing: "foreign",
  person: "person",
  perorangan: "person",
  pribadi: "person",
  forum: "forum",
};

/** An answer that is neither is unknown, never no. */
export const ANSWERS: Words<"yes" | "no" | "unknown"> = {
  yes: "yes",
  ya: "yes",
  sudah: "yes",
  true: "yes",
  "1": "yes",
  no: "no",
  tidak: "no",
  belum: "no",
  false: "no",
  "0": "no",
  unknown: "unknown",
  "tidak diketahui": "unknown",
  "belum diketahui": "unknown",
};

export const CONDITIONS: Words<NonNullable<Realisation["condition"]>> = {
  good: "good",
  baik: "good",
  lengkap: "good",
  incomplete: "incomplete",
  "tidak lengkap": "incomplete",
  "kurang lengkap": "incomplete",
  damaged: "damaged",
  rusak: "damaged",
  unknown: "unknown",
  "tidak diketahui": "unknown",
};

export const REPORTERS: Words<NonNullable<Realisation["reportedBy"]>> = {
  donor: "donor",
  donatur: "donor",
  perusahaan: "donor",
  facility: "facility",
  puskesmas: "facility",
  fasilitas: "facility",
  forum: "forum",
  other: "other",
  lainnya: "other",
};

const UNKNOWN: ReadonlySet<string> = new Set([
  "unknown",
  "tidak diketahui",
  "belum diketahui",
  "belum didata",
  "belum dihitung",
]);

const PERSONS: ReadonlySet<string> = new Set(["orang", "jiwa", "peserta", "person", "people"]);

/** What a word stands for; undefined for an empty cell, and the word itself where nobody knows it: the check names it. */
export function meaning<T>(words: Words<T>, text: string): T | undefined {
  if (text === "") return undefined;
  const folded = foldText(text);
  return Object.hasOwn(words, folded) ? words[folded] : (text as T);
}

/** Whether a cell says that nobody has counted. */
export const isUnknown = (text: string): boolean => text === "" || UNKNOWN.has(foldText(text));

/** Whether a unit counts people rather than their months. */
export const isPersonUnit = (text: string): boolean => PERSONS.has(foldText(text));

/** The entries of a cell that lists several. */
export function listOf(text: string): readonly string[] | undefined {
  const entries = text
    .split(/[;|,\n]/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== "");
  return entries.length === 0 ? undefined : entries;
}
