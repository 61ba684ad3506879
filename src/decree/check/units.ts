/* Units of local government by what they do, to see whether a row lies inside the title. */

/** A puskesmas, a hospital, a waste site, ... */
export interface UnitKind {
  readonly code: string;
  readonly pattern: RegExp;
}

const KINDS: readonly UnitKind[] = [
  { code: "puskesmas", pattern: /\b(?:puskesmas|pusat kesehatan masyarakat|pkm)\b/i },
  { code: "rumah-sakit", pattern: /\b(?:rumah sakit|rsud|rsu|rsia|rs)\b/i },
  {
    code: "tempat-sampah",
    pattern: /\b(?:tpsa|tpa|tpst|tps ?3r|sampah|persampahan|tempat (?:pemrosesan|pengelolaan|pembuangan) akhir)\b/i,
  },
  { code: "laboratorium", pattern: /\b(?:laboratorium|labkesda|labkes)\b/i },
  { code: "farmasi", pattern: /\b(?:instalasi farmasi|gudang farmasi)\b/i },
  { code: "klinik", pattern: /\bklinik\b/i },
  { code: "sekolah", pattern: /\b(?:sekolah|sdn?|smpn?|sman?|smkn?)\b/i },
  { code: "pasar", pattern: /\bpasar\b/i },
  { code: "terminal", pattern: /\b(?:terminal|perparkiran|parkir)\b/i },
  { code: "air-minum", pattern: /\b(?:air minum|spam|air limbah|pdam)\b/i },
  { code: "wisata", pattern: /\b(?:wisata|taman|museum)\b/i },
  { code: "posyandu", pattern: /\b(?:posyandu|pos pelayanan terpadu)\b/i },
  { code: "balai", pattern: /\bbalai\b/i },
];

/** The kinds of unit that a text names. */
export function unitKinds(text: string): string[] {
  const head = text.slice(0, 1000);
  return KINDS.filter(({ pattern }) => pattern.test(head)).map(({ code }) => code);
}

const UNIT =
  /^(?:blud )?(?:uptd?|uptb|unit pelaksana|puskesmas|pusat kesehatan|rumah sakit|rsud|rsu|laboratorium|balai|instalasi|klinik|tpsa|tpa|tpst|sekolah|pasar|terminal|posyandu)\b/i;

/** Whether a cell names a unit rather than a person, a post or a thing. */
export function isUnit(text: string): boolean {
  return UNIT.test(text.slice(0, 60));
}

const OFFICE =
  /\bdinas (?:kesehatan|lingkungan hidup|pendidikan|perhubungan|perdagangan|perindustrian|pekerjaan umum|pariwisata|sosial|pertanian|perikanan|peternakan|tenaga kerja|kebersihan)\b/gi;

/** The offices (dinas) that a text names, in lower case. */
export function officesIn(text: string): string[] {
  return [...text.slice(0, 1000).matchAll(OFFICE)].map(([office]) => office.toLowerCase());
}
