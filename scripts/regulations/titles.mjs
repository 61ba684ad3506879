// When two titles are the same one, written in full and in short.

/** A remark of a source behind a title: what is before it was not read in the regulation. */
const REMARK = /\s*\((?:[^)]*(?:perlu dicek|terpotong|as cited|general knowledge|not seen|lengkap)[^)]*)\)\s*$/;

/** Acronyms of the field, as titles write them out. */
const IN_FULL = [
  [/\bUU\b/g, "Undang-Undang"],
  [/\bPP\b/g, "Peraturan Pemerintah"],
  [/\bPerpres\b/g, "Peraturan Presiden"],
  [/\bPermensos\b/g, "Peraturan Menteri Sosial"],
  [/\bKMK\b/g, "Keputusan Menteri Kesehatan"],
  [/\bRPJMN\b/g, "Rencana Pembangunan Jangka Menengah Nasional"],
  [/\bPokjanal\b/g, "Kelompok Kerja Operasional"],
  [/\bPosyandu\b/g, "Pos Pelayanan Terpadu"],
  [/\bPuskesmas\b/g, "Pusat Kesehatan Masyarakat"],
  [/\bPIS-PK\b/g, "Program Indonesia Sehat dengan Pendekatan Keluarga"],
  [/\bPNPK\b/g, "Pedoman Nasional Pelayanan Kedokteran"],
  [/\bFKTP\b/g, "Fasilitas Pelayanan Kesehatan Tingkat Pertama"],
  [/\bJKN\b/g, "Jaminan Kesehatan Nasional"],
  [/\bDTKS\b/g, "Data Terpadu Kesejahteraan Sosial"],
  [/\bSPM\b/g, "Standar Pelayanan Minimal"],
  [/\bBLUD\b/g, "Badan Layanan Umum Daerah"],
  [/\bUPTD\b/g, "Unit Pelaksana Teknis Dinas"],
  [/\bUPT\b/g, "Unit Pelaksana Teknis"],
  [/\bPPK\b/g, "Pola Pengelolaan Keuangan"],
  [/\bdll\.?$/g, ""],
  [/\.\.\.$/g, ""],
  [/(?<![\w.-])([\d.-]*\d(?:\/[A-Z.\d]+)*)\/(\d{4})\b/g, "Nomor $1 Tahun $2"],
];

/** @param {string} title */
export function cleanTitle(title) {
  // What the press cited without a title has none here either.
  if (/^cited by/.test(title)) return { text: "(judul tidak diketahui)", isCertain: false };
  const text = title.replace(REMARK, "");
  return { text, isCertain: text === title };
}

/** The words of a title, acronyms in full, in one spelling. */
export function titleWords(title) {
  const full = IN_FULL.reduce((text, [short, long]) => text.replace(short, long), title);
  return full
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, " ")
    .trim()
    .split(" ");
}

/** Whether a title says no more than another: the same words in the same order, some left out. */
export function isAbridged(short, long) {
  const words = titleWords(long);
  let at = 0;
  return titleWords(short).every((word) => {
    at = words.indexOf(word, at) + 1;
    return at > 0;
  });
}
