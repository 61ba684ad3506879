import type { Bilingual } from "../../foundation/result.js";
import type { Confidence } from "../../law/index.js";
import type { DoubtfulField, StatusOn } from "../../law/registry/index.js";

/** The statuses in words. */
export const STATUSES: Readonly<Record<StatusOn["status"], Bilingual>> = {
  "in-force": { id: "berlaku", en: "in force" },
  amended: { id: "berlaku, diubah sebagian", en: "in force, amended" },
  "partly-revoked": { id: "berlaku, dicabut sebagian", en: "in force, partly revoked" },
  revoked: { id: "tidak berlaku, dicabut", en: "not in force, revoked" },
  "not-yet": { id: "belum ada atau belum berlaku", en: "not made or not in force yet" },
  unknown: { id: "tidak diketahui; jangan dianggap berlaku", en: "unknown; not to be taken as in force" },
};

/** How sure we are, in words. */
export const CONFIDENCES: Readonly<Record<Confidence, Bilingual>> = {
  "verified-in-source": { id: "naskahnya terbaca", en: "read in its text" },
  secondary: { id: "menurut sumber kedua", en: "by a second-hand source" },
  unverified: { id: "belum diperiksa", en: "not verified" },
};

/** The fields that may be less sure than the rest. */
export const FIELDS: Readonly<Record<DoubtfulField, Bilingual>> = {
  title: { id: "judul", en: "title" },
  enacted: { id: "tanggal penetapan", en: "date of enactment" },
  effective: { id: "tanggal mulai berlaku", en: "first day in force" },
  status: { id: "status", en: "status" },
  amendedBy: { id: "perubahan", en: "amendments" },
  gazette: { id: "lembaran atau berita negara", en: "gazette" },
};

/** The labels of the lines. */
export const LABELS = {
  issuer: { id: "Ditetapkan oleh", en: "Issued by" },
  enacted: { id: "Ditetapkan", en: "Enacted" },
  effective: { id: "Mulai berlaku", en: "In force from" },
  gazette: { id: "Diundangkan", en: "Published" },
  recorded: { id: "Status tercatat", en: "Recorded status" },
  status: { id: "Status", en: "Status" },
  by: { id: "oleh", en: "by" },
  perhapsBy: { id: "mungkin sudah dicabut atau diubah oleh", en: "perhaps revoked or amended by then by" },
  since: { id: "sejak", en: "since" },
  revokedBy: { id: "Dicabut oleh", en: "Revoked by" },
  partlyRevokedBy: { id: "Dicabut sebagian oleh", en: "Partly revoked by" },
  amendedBy: { id: "Diubah oleh", en: "Amended by" },
  amends: { id: "Mengubah", en: "Amends" },
  revokes: { id: "Mencabut", en: "Revokes" },
  topics: { id: "Topik", en: "Topics" },
  confidence: { id: "Keyakinan", en: "Confidence" },
  doubts: { id: "Kurang pasti", en: "Less sure" },
  source: { id: "Sumber", en: "Source" },
  notKnown: { id: "tidak diketahui", en: "not known" },
  noDay: {
    id: "Tidak ada tanggal yang ditanyakan: ini status yang tercatat, bukan status hari ini. Pakai --on TTTT-BB-HH.",
    en: "No day was asked for: this is the recorded status, not today's. Use --on YYYY-MM-DD.",
  },
} as const satisfies Readonly<Record<string, Bilingual>>;
