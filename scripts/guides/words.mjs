// The words of the generated tables, in both languages.

/** @typedef {"id" | "en"} Language */

/** @type {Record<Language, Record<string, string>>} */
export const STATUSES = {
  id: {
    "in-force": "berlaku",
    amended: "berlaku, diubah sebagian",
    "partly-revoked": "berlaku, dicabut sebagian",
    revoked: "tidak berlaku, dicabut",
    "not-yet": "belum berlaku",
    unknown: "tidak diketahui",
  },
  en: {
    "in-force": "in force",
    amended: "in force, amended",
    "partly-revoked": "in force, partly revoked",
    revoked: "not in force, revoked",
    "not-yet": "not in force yet",
    unknown: "unknown",
  },
};

/** @type {Record<Language, Record<string, string>>} */
export const CONFIDENCES = {
  id: {
    "verified-in-source": "naskahnya terbaca",
    secondary: "menurut sumber kedua",
    unverified: "belum diperiksa",
  },
  en: { "verified-in-source": "read in its text", secondary: "by a second-hand source", unverified: "not verified" },
};

export const WORDS = {
  id: {
    regulation: "Peraturan",
    clauses: "Ketentuan",
    from: "Mulai berlaku",
    status: "Status per",
    by: "oleh",
    confidence: "Keyakinan",
    valueConfidence: "Keyakinan isi",
    parameter: "Parameter",
    since: "Sejak",
    value: "Nilai",
    basis: "Dasar",
    checkedUntil: "diperiksa sampai",
    usedIn: "Dipakai dalam",
    referredBy: "Disebut oleh",
    field: "Isian",
    kept: "Yang dipakai",
    other: "Sumber lain",
    count: "Jumlah",
    whole: "seluruhnya",
    table: "tabel",
    noTarget: "tanpa target",
    notKnown: "tidak diketahui",
    dayUncertain: "hari tidak pasti",
    parameters: "Parameter bertanggal",
    none: "Tidak ada peraturan yang dirujuk langsung.",
    term: "Istilah",
    translation: "Inggris",
    meaning: "Arti",
  },
  en: {
    regulation: "Regulation",
    clauses: "Clauses",
    from: "In force from",
    status: "Status on",
    by: "by",
    confidence: "Confidence",
    valueConfidence: "Confidence in the content",
    parameter: "Parameter",
    since: "From",
    value: "Value",
    basis: "Basis",
    checkedUntil: "checked until",
    usedIn: "Used in",
    referredBy: "Referred to by",
    field: "Field",
    kept: "What is used",
    other: "Other source",
    count: "Number",
    whole: "as a whole",
    table: "table",
    noTarget: "no target",
    notKnown: "not known",
    dayUncertain: "day not certain",
    parameters: "Dated parameters",
    none: "No regulation is cited directly.",
    term: "Term",
    translation: "English",
    meaning: "Meaning",
  },
};
