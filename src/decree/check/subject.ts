/* What a decree is about, as far as rules depend on it. */
import type { DecreeDocument } from "../document/types.js";

/** The name in the title, in capitals. */
export function nameOf({ title }: DecreeDocument): string {
  return (title?.name?.text ?? "").toUpperCase().slice(0, 2000);
}

/** Whether the name speaks of a BLUD. */
function isAboutBlud(decree: DecreeDocument): boolean {
  return /\bBADAN LAYANAN UMUM DAERAH\b|\bBLUD\b/.test(nameOf(decree));
}

/** What a decree does about a BLUD. */
export type BludSubject = "status" | "team" | "policy" | "other";

const TEAM = /\b(?:TIM|PANITIA|KELOMPOK KERJA|SATUAN TUGAS|SEKRETARIAT)\b/;
const POLICY =
  /\b(?:TARIF|TATA KELOLA|STANDAR PELAYANAN MINIMAL|REMUNERASI|FLEKSIBILITAS|PENGELOLAAN KEUANGAN PADA|KEBIJAKAN|KERJA ?SAMA|PENGADAAN|RENCANA STRATEGIS|DEWAN PENGAWAS|PEJABAT PENGELOLA|UTANG|SURPLUS|AKUNTANSI|RENCANA BISNIS)\b/;
const AS_BLUD = /\bSEBAGAI (?:UNIT|UPT|UPTD|BADAN LAYANAN|BLUD|SATUAN|SKPD|INSTANSI|PPK)\b/;
const STATUS = /\b(?:PENETAPAN|PENERAPAN|MENERAPKAN|SEBAGAI|PERUBAHAN STATUS)\b/;

/** What the decree does about a BLUD; null when it is about none. */
export function bludSubject(decree: DecreeDocument): BludSubject | null {
  if (!isAboutBlud(decree)) return null;
  const name = nameOf(decree);
  if (TEAM.test(name)) return "team";
  if (AS_BLUD.test(name)) return "status";
  if (POLICY.test(name)) return "policy";
  return STATUS.test(name) ? "status" : "other";
}

/** Whether the decree is about health. */
export function isAboutHealth(decree: DecreeDocument): boolean {
  return /\b(?:KESEHATAN|PUSKESMAS|RUMAH SAKIT|STUNTING|POSYANDU|POS PELAYANAN TERPADU|IMUNISASI|GIZI|SANITASI|PENYAKIT|TUBERKULOSIS|DEMAM BERDARAH|MALARIA|HIV|WABAH|KESELAMATAN PASIEN|PASIEN|REKAM MEDIS|KELUARGA BERENCANA|IBU DAN ANAK)\b/.test(
    nameOf(decree),
  );
}
