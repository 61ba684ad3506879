import type { Messages } from "../foundation/result.js";

/** What the issues, notices and findings on supervisory teams say. */
export const teamMessages: Messages = {
  "posyandu.team-level-unknown": {
    id: "tingkat tidak dikenal; pilihannya: {choices}",
    en: "unknown level; choices: {choices}",
  },
  "posyandu.team-form-unknown": {
    id: "bentuk tim tidak dikenal; pilihannya: {choices}",
    en: "unknown form of team; choices: {choices}",
  },
  "posyandu.team-level-not-of-area": {
    id: "kode wilayah bertingkat {level}, tidak sama dengan tingkat tim",
    en: "the area's code is of level {level}, which is not the team's",
  },
  "posyandu.team-decree-not-text": { id: "nomor keputusan bukan teks", en: "the decree's number is not a text" },
  "posyandu.team-members-not-a-list": { id: "susunan tim bukan daftar", en: "the members are not a list" },
  "posyandu.team-member-without-office": { id: "anggota tanpa jabatan", en: "a member without an office" },
  "posyandu.team-area-not-stated": { id: "wilayah tim tidak disebut", en: "the team's area is not stated" },
  "posyandu.area-code-invalid": {
    id: "bukan kode wilayah Kemendagri (2, 4, 6, atau 10 angka)",
    en: "not a Kemendagri region code (2, 4, 6 or 10 digits)",
  },
  "posyandu.area-repeated": {
    id: "{count} wilayah tercatat lebih dari sekali dan dihitung sekali",
    en: "{count} areas are listed more than once and counted once",
  },
  "posyandu.team-change-day-unknown": {
    id: "tanggal Permendagri 13/2024 tidak diketahui (terbit dalam Januari-Oktober 2024): Pokjanal atau Tim Pembina",
    en: "the day of Permendagri 13/2024 is not known (issued within January-October 2024): Pokjanal or Tim Pembina",
  },
  "posyandu.team-decree-number-not-stated": {
    id: "nomor keputusan tidak disebut",
    en: "the decree's number is not stated",
  },
  "posyandu.team-decree-date-not-stated": {
    id: "tanggal keputusan tidak disebut",
    en: "the decree's date is not stated",
  },
  "posyandu.team-decreed-later": {
    id: "keputusan {decreedOn} belum ada pada {asOf}",
    en: "the decree of {decreedOn} was not there on {asOf}",
  },
  "posyandu.team-level-not-stated": {
    id: "tingkat atau bentuk tim tidak disebut",
    en: "the team's level or form is not stated",
  },
  "posyandu.team-form-not-stated": { id: "bentuk tim tidak disebut", en: "the team's form is not stated" },
  "posyandu.team-form-not-of-level": {
    id: "{kind} bukan bentuk tim pada tingkat {level}",
    en: "{kind} is not the form of a team of level {level}",
  },
  "posyandu.team-members-not-stated": { id: "susunan tim tidak disebut", en: "the members are not stated" },
  "posyandu.team-members-none": { id: "tim tanpa anggota", en: "the team has no members" },
  "posyandu.team-members-rule-not-read": {
    id: "sektor yang harus ada dalam tim tidak diketahui",
    en: "which sectors must sit in the team is not known",
  },
  "posyandu.team-members-missing": {
    id: "belum ada dalam susunan: {offices}",
    en: "not among the members: {offices}",
  },
  "posyandu.team-chairs": {
    id: "harus ada satu ketua, tercatat {count}",
    en: "there must be one chair; {count} are listed",
  },
  "posyandu.team-chair-rule-not-read": {
    id: "siapa yang harus mengetuai Pokjanal tidak diketahui",
    en: "who had to chair a Pokjanal is not known",
  },
  "posyandu.team-chair-not-tp-pkk": {
    id: "Tim Pembina diketuai karena jabatan oleh Ketua TP PKK",
    en: "a Tim Pembina is chaired ex officio by the chair of the TP PKK",
  },
  "posyandu.team-chair-of-other-level": {
    id: "ketua dari tingkat {stated}, tim bertingkat {level}",
    en: "the chair is of level {stated}, the team of level {level}",
  },
  "posyandu.team-basis-not-yet": {
    id: "dasar hukumnya, Permendagri 13/2024, belum ada pada {decreedOn}",
    en: "its basis, Permendagri 13/2024, was not there on {decreedOn}",
  },
  "posyandu.team-basis-revoked": {
    id: "dasar hukumnya, Permendagri 54/2007, sudah dicabut pada {day}",
    en: "its basis, Permendagri 54/2007, was revoked by {day}",
  },
  "posyandu.team-basis-before-2008": {
    id: "tanggal Permendagri 54/2007 tidak diketahui: dasar hukum sebelum 2008 belum pasti",
    en: "the day of Permendagri 54/2007 is not known: a basis before 2008 is not sure",
  },
  "posyandu.team-period-not-stated": { id: "masa bakti tidak disebut", en: "the team's period is not stated" },
  "posyandu.team-period-ended": {
    id: "masa bakti berakhir {endsOn}",
    en: "the team's period ended on {endsOn}",
  },
};
