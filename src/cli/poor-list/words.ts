import { foldText } from "../../foundation/text.js";
import type { DecidingOffice, ListDecision, ListedPerson, ListRegister } from "../../poverty/index.js";

type Words<T extends string> = Readonly<Record<string, T>>;

/** The words by which a list gives each answer, folded. */
export const REGISTERS: Words<ListRegister> = {
  bdt: "BDT",
  dtks: "DTKS",
  dtsen: "DTSEN",
  local: "local",
  lokal: "local",
  daerah: "local",
};

export const MATCHES: Words<NonNullable<ListedPerson["populationMatch"]>> = {
  matched: "matched",
  padan: "matched",
  valid: "matched",
  "not matched": "not-matched",
  "tidak padan": "not-matched",
  "belum padan": "not-matched",
  "not recorded": "not-recorded",
  "tidak terdaftar": "not-recorded",
  "belum rekam": "not-recorded",
  "belum terekam": "not-recorded",
  deceased: "deceased",
  meninggal: "deceased",
  unchecked: "unchecked",
  "belum dipadankan": "unchecked",
};

export const LIVES: Words<NonNullable<ListedPerson["lifeStatus"]>> = {
  alive: "alive",
  hidup: "alive",
  deceased: "deceased",
  dead: "deceased",
  meninggal: "deceased",
  "meninggal dunia": "deceased",
  unknown: "unknown",
  "tidak diketahui": "unknown",
};

export const RESIDENCES: Words<NonNullable<ListedPerson["residence"]>> = {
  resident: "resident",
  tinggal: "resident",
  tetap: "resident",
  domisili: "resident",
  ada: "resident",
  moved: "moved",
  pindah: "moved",
  "tidak ditemukan": "unknown",
  unknown: "unknown",
  "tidak diketahui": "unknown",
};

export const SERVICES: Words<NonNullable<ListedPerson["publicService"]>> = {
  "civil servant": "civil-servant",
  asn: "civil-servant",
  pns: "civil-servant",
  pppk: "civil-servant",
  military: "military",
  tni: "military",
  police: "police",
  polri: "police",
  none: "none",
  bukan: "none",
  tidak: "none",
  no: "none",
  unknown: "unknown",
  "tidak diketahui": "unknown",
};

export const OUTCOMES: Words<ListDecision["outcome"]> = {
  rejected: "rejected",
  ditolak: "rejected",
  accepted: "accepted",
  diterima: "accepted",
  disetujui: "accepted",
};

export const DECIDERS: Words<DecidingOffice> = {
  "social office": "social-office",
  "dinas sosial": "social-office",
  "regent or mayor": "regent-or-mayor",
  bupati: "regent-or-mayor",
  "wali kota": "regent-or-mayor",
  walikota: "regent-or-mayor",
  governor: "governor",
  gubernur: "governor",
  minister: "minister",
  menteri: "minister",
  "menteri sosial": "minister",
};

/**
 * What a word stands for: undefined for an empty cell. A word that nobody knows is handed on as it is, for the
 * verification names the field that it could not read and never reads it as a no.
 */
export function meaning<T extends string>(words: Words<T>, text: string): T | undefined {
  if (text === "") return undefined;
  const folded = foldText(text);
  return Object.hasOwn(words, folded) ? words[folded] : (text as T);
}

/** The service that a job is; undefined for any other job, for the lists of jobs are open. */
export function serviceOfJob(job: string): ListedPerson["publicService"] {
  const folded = ` ${foldText(job)} `;
  if (/ (?:pns|asn|pppk|pegawai negeri(?: sipil)?) /.test(folded)) return "civil-servant";
  if (/ tni /.test(folded)) return "military";
  return / (?:polri|polisi|kepolisian) /.test(folded) ? "police" : undefined;
}
