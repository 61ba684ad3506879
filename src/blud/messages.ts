import type { Messages } from "../foundation/result.js";

/** What issues, notices and findings on a BLUD say. */
export const bludMessages: Messages = {
  "blud.not-a-record": { id: "bukan catatan dengan isian bernama", en: "not a record with named fields" },
  "blud.points-missing": { id: "nilai dokumen ini belum ada", en: "the points of this document are missing" },
  "blud.points-not-a-number": { id: "nilai bukan bilangan", en: "the points are not a number" },
  "blud.points-out-of-range": {
    id: "nilai harus dari 0 sampai {maximum}",
    en: "the points must be from 0 to {maximum}",
  },
  "blud.points-too-fine": { id: "nilai paling banyak dua desimal", en: "the points have at most two decimals" },
  "blud.score-missing": { id: "nilai total belum ada", en: "the score is missing" },
  "blud.score-not-a-number": { id: "nilai total bukan bilangan", en: "the score is not a number" },
  "blud.score-out-of-range": {
    id: "nilai total harus dari 0 sampai {maximum}",
    en: "the score must be from 0 to {maximum}",
  },
  "blud.score-too-fine": { id: "nilai total paling banyak dua desimal", en: "the score has at most two decimals" },
  "blud.lower-bound-unverified": {
    id: "batas bawah {bound} untuk BLUD bertahap belum dapat dipastikan dari sumbernya",
    en: "no source confirms the lower bound of {bound} for BLUD bertahap",
  },
  "blud.decided-before-proposed": {
    id: "tanggal keputusan mendahului tanggal usulan",
    en: "the decree is dated before the proposal",
  },
  "blud.region-law": {
    id: "tambahkan undang-undang pembentukan daerah yang bersangkutan di urutan pertama menurut tanggalnya",
    en: "add the law that formed the region, at its place by date",
  },
  "decree.blud-01": {
    id: "BLUD ditetapkan gubernur, bupati, atau wali kota",
    en: "a BLUD is established by the gubernur, bupati or wali kota",
  },
  "decree.blud-02.missing": { id: "Permendagri 79/2018 belum dikutip", en: "Permendagri 79/2018 is not cited" },
  "decree.blud-02.old": {
    id: "Permendagri 61/2007 sudah diganti Permendagri 79/2018",
    en: "Permendagri 61/2007 was replaced by Permendagri 79/2018",
  },
  "decree.blud-02.both": {
    id: "yang dikutip Permendagri 61/2007, bukan penggantinya, Permendagri 79/2018",
    en: "cites Permendagri 61/2007 in place of its successor, Permendagri 79/2018",
  },
  "decree.blud-03": {
    id: "tambahkan 'sebagaimana telah diubah dengan Peraturan Pemerintah Nomor 74 Tahun 2012'",
    en: "add 'sebagaimana telah diubah dengan Peraturan Pemerintah Nomor 74 Tahun 2012'",
  },
  "decree.blud-03.missing": {
    id: "PP 23/2005 sebagaimana telah diubah dengan PP 74/2012 belum dikutip",
    en: "PP 23/2005 as amended by PP 74/2012 is not cited",
  },
  "decree.blud-04": {
    id: "BLUD diterapkan UPTD/UPTB, bukan perangkat daerah atau bagiannya",
    en: "a BLUD is a technical unit, not an office or a section of one",
  },
  "decree.blud-05": { id: "'{grade}' tidak dipakai lagi", en: "'{grade}' is no longer used" },
  "decree.blud-06": {
    id: "hasil penilaian belum dimuat dalam Menimbang atau Memperhatikan",
    en: "neither Menimbang nor Memperhatikan gives the result of the assessment",
  },
  "decree.blud-07.missing": { id: "PP 12/2019 belum dikutip", en: "PP 12/2019 is not cited" },
  "decree.blud-07.old": { id: "PP 58/2005 sudah dicabut PP 12/2019", en: "PP 58/2005 was revoked by PP 12/2019" },
  "decree.blud-07.both": {
    id: "yang dikutip PP 58/2005, bukan penggantinya, PP 12/2019",
    en: "cites PP 58/2005 in place of its successor, PP 12/2019",
  },
  "decree.blud-08": {
    id: "mengutip {cited}; pada tanggal itu yang berlaku {due}",
    en: "cites {cited}; on that date {due} is the law",
  },
  "decree.blud-09": {
    id: "{rows} unit terdaftar, sedangkan disebut {stated}",
    en: "{rows} units listed, but {stated} stated",
  },
  "decree.blud-10": { id: "mulai {day}; lazimnya 1 Januari", en: "starts on {day}; 1 January is usual" },
  "decree.blud-10.missing": { id: "saat mulai diterapkan belum disebut", en: "the start is not given" },
  "decree.blud-11": {
    id: "sejak Permendagri 79/2018 istilahnya menerapkan BLUD",
    en: "since Permendagri 79/2018 the term is menerapkan BLUD",
  },
};
