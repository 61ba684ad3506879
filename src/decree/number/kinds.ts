/*
 * The kinds of legal product and how people write them. A kind is an act (peraturan, keputusan, instruksi, surat edaran,
 * surat) of an office, or stands alone (Undang-Undang).
 */

/** What is done: regulate, decide, instruct, inform. */
export type Act = "peraturan" | "keputusan" | "instruksi" | "edaran" | "surat" | "izin";

/** One whose name says act and office at once. */
export interface NamedKind {
  readonly type: string;
  readonly office: string | null;
}

/** Kinds that are not an act of one office, by their formal name. */
export const NAMED_KINDS: Readonly<Record<string, NamedKind & { readonly name: string }>> = {
  "undang undang dasar": { type: "UUD", office: "MPR", name: "Undang-Undang Dasar" },
  "undang undang": { type: "UU", office: "DPR dan Presiden", name: "Undang-Undang" },
  "peraturan pemerintah pengganti undang undang": {
    type: "PERPPU",
    office: "Presiden",
    name: "Peraturan Pemerintah Pengganti Undang-Undang",
  },
  "peraturan pemerintah": { type: "PP", office: "Presiden", name: "Peraturan Pemerintah" },
  "peraturan presiden": { type: "PERPRES", office: "Presiden", name: "Peraturan Presiden" },
  "keputusan presiden": { type: "KEPPRES", office: "Presiden", name: "Keputusan Presiden" },
  "instruksi presiden": { type: "INPRES", office: "Presiden", name: "Instruksi Presiden" },
  "ketetapan mpr": { type: "TAP-MPR", office: "MPR", name: "Ketetapan MPR" },
  "ketetapan mprs": { type: "TAP-MPR", office: "MPR", name: "Ketetapan MPRS" },
  "ketetapan majelis permusyawaratan rakyat": { type: "TAP-MPR", office: "MPR", name: "Ketetapan MPR" },
  staatsblad: { type: "STB", office: "Hindia Belanda", name: "Staatsblad" },
};

/** Other ways of writing the words above and the acts: written out, they are read on. */
export const ABBREVIATED: Readonly<Record<string, string>> = {
  uud: "undang undang dasar",
  uu: "undang undang",
  undangundang: "undang undang",
  uuri: "undang undang",
  per: "peraturan",
  perppu: "peraturan pemerintah pengganti undang undang",
  perpu: "peraturan pemerintah pengganti undang undang",
  pp: "peraturan pemerintah",
  perpres: "peraturan presiden",
  keppres: "keputusan presiden",
  kepres: "keputusan presiden",
  inpres: "instruksi presiden",
  stb: "staatsblad",
  tap: "ketetapan",
  perda: "peraturan daerah",
  pergub: "peraturan gubernur",
  perbup: "peraturan bupati",
  perbub: "peraturan bupati",
  perwal: "peraturan walikota",
  perwali: "peraturan walikota",
  perwalkot: "peraturan walikota",
  perwako: "peraturan walikota",
  perdes: "peraturan desa",
  perkades: "peraturan kades",
  perka: "peraturan kepala",
  perban: "peraturan",
  perdirjen: "peraturan dirjen",
  kepgub: "keputusan gubernur",
  kepbup: "keputusan bupati",
  kepwal: "keputusan walikota",
  kepwali: "keputusan walikota",
  kepwako: "keputusan walikota",
  kepkadis: "keputusan kadis",
  kepdirjen: "keputusan dirjen",
  kepsekda: "keputusan sekda",
  kepdir: "keputusan direktur",
  kepkapus: "keputusan kapus",
  keplurah: "keputusan lurah",
  kepkades: "keputusan kades",
  ingub: "instruksi gubernur",
  inbup: "instruksi bupati",
  inwal: "instruksi walikota",
  inwali: "instruksi walikota",
  permen: "peraturan menteri",
  kepmen: "keputusan menteri",
  inmen: "instruksi menteri",
  sk: "keputusan",
  kep: "keputusan",
  kepts: "keputusan",
  kpts: "keputusan",
  se: "edaran",
  izin: "izin",
  ijin: "izin",
  sip: "izin",
  sipa: "izin",
  sipb: "izin",
  sipp: "izin",
  sik: "izin",
  sio: "izin",
};

/** The acts by their first word; "surat" goes before edaran, keputusan and izin, too. */
export const ACTS: Readonly<Record<string, Act>> = {
  peraturan: "peraturan",
  keputusan: "keputusan",
  instruksi: "instruksi",
  edaran: "edaran",
  surat: "surat",
  izin: "izin",
};

export const ACT_NAMES: Readonly<Record<Act, string>> = {
  peraturan: "Peraturan",
  keputusan: "Keputusan",
  instruksi: "Instruksi",
  edaran: "Surat Edaran",
  surat: "Surat",
  izin: "Izin",
};

/** PMK and KMK are used by the Ministers of Health and of Finance alike. */
export const SHARED_NAMES: Readonly<Record<string, { readonly act: Act; readonly types: readonly string[] }>> = {
  pmk: { act: "peraturan", types: ["PERMENKES", "PMK"] },
  kmk: { act: "keputusan", types: ["KEPMENKES", "KMK-KEUANGAN"] },
};

/** What begins a number that is no regulation, decision or letter of an office. */
export const OTHER_DOCUMENTS =
  " putusan perkara gugatan berita lembaran isbn issn doi skck str akta perjanjian kontrak nota mou pks acara kuitansi " +
  "npwp nik nip nib nikk nuptk rekening telepon telp fax hp sni polisi pol kwitansi faktur invoice spp spm sp2d dpa " +
  "fatwa kesepakatan kesepahaman tln tambahan laporan notulen sertifikat ijazah paspor registrasi kepolisian kavling gang jalan jl rt rw ";
