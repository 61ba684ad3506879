/*
 * What the columns of a file of children mean. A heading is folded (case, accents, spaces and punctuation do not count)
 * and looked up here; whatever is not found is echoed and named as ignored.
 */

/** What a column can be to the command. */
export type Role =
  | "nik"
  | "name"
  | "parent"
  | "sex"
  | "age"
  | "ageDays"
  | "ageMonths"
  | "isAgeInMonth"
  | "ageText"
  | "bornOn"
  | "measuredOn"
  | "weight"
  | "lengthHeight"
  | "position"
  | "head"
  | "arm"
  | "triceps"
  | "subscapular"
  | "oedema"
  | "fileZWeightForAge"
  | "fileZLengthHeightForAge"
  | "fileZWeightForLengthHeight"
  | "fileZBmiForAge"
  | "fileWeightForAge"
  | "fileLengthHeightForAge"
  | "fileWeightForLengthHeight"
  | "fileBmiForAge";

/** Spellings of each role. The first is the one offered when a heading is missing. */
export const SPELLINGS: Readonly<Record<Role, readonly string[]>> = {
  nik: ["NIK", "NIK Anak", "NIK Balita", "No NIK", "Nomor NIK", "No KTP", "Nomor Induk Kependudukan"],
  name: ["Nama", "Nama Anak", "Nama Balita", "Nama Lengkap", "Name", "Child Name"],
  parent: ["Nama Ortu", "Nama Orang Tua", "Nama Ibu", "Nama Ibu Kandung", "Ibu", "Mother", "Mother Name", "Parent"],
  sex: ["sex", "JK", "Jenis Kelamin", "Jns Kelamin", "Kelamin", "Gender", "L/P", "Sex (L/P)"],
  age: ["age", "Umur", "Usia"],
  ageDays: ["age_in_days", "age_days", "agedays", "Umur (hari)", "Usia (hari)", "Umur dalam hari", "Umur hari"],
  ageMonths: [
    "age_in_months",
    "age_months",
    "agemonths",
    "agemons",
    "Umur (bulan)",
    "Usia (bulan)",
    "Umur (bln)",
    "Usia (bln)",
    "Umur dalam bulan",
  ],
  isAgeInMonth: ["is_age_in_month", "is_age_in_months"],
  ageText: ["Usia Saat Ukur", "Umur Saat Ukur", "Usia Saat Pengukuran", "Umur Saat Pengukuran"],
  bornOn: [
    "Tgl Lahir",
    "Tanggal Lahir",
    "Tgl. Lahir Anak",
    "Tanggal Lahir Anak",
    "Date of Birth",
    "Birth Date",
    "DOB",
    "Born On",
  ],
  measuredOn: [
    "Tanggal Pengukuran",
    "Tgl Pengukuran",
    "Tanggal Ukur",
    "Tgl Ukur",
    "Tanggal Penimbangan",
    "Tgl Penimbangan",
    "Tanggal Timbang",
    "Date of Visit",
    "Visit Date",
    "Date of Measurement",
    "Measurement Date",
    "Measured On",
    "DOV",
  ],
  weight: [
    "weight",
    "Berat",
    "BB",
    "Berat Badan",
    "Berat (kg)",
    "BB (kg)",
    "Berat Badan (kg)",
    "weight_in_kg",
    "weight_kg",
  ],
  lengthHeight: [
    "lenhei",
    "Tinggi",
    "TB",
    "PB",
    "TB/PB",
    "PB/TB",
    "Tinggi Badan",
    "Panjang Badan",
    "Panjang/Tinggi",
    "Panjang/Tinggi Badan",
    "Tinggi (cm)",
    "TB (cm)",
    "PB (cm)",
    "PB/TB (cm)",
    "TB/PB (cm)",
    "Tinggi Badan (cm)",
    "Panjang Badan (cm)",
    "height_in_cm",
    "height",
    "height_cm",
    "length_height_cm",
    "Length/Height",
  ],
  position: ["measure", "Cara Ukur", "Posisi Ukur", "Posisi", "measured_as", "Cara Pengukuran"],
  head: ["headc", "Lingkar Kepala", "LK", "LIKA", "Lingkar Kepala (cm)", "LK (cm)", "Head Circumference", "HC"],
  arm: ["armc", "LiLA", "Lingkar Lengan", "Lingkar Lengan Atas", "LiLA (cm)", "MUAC", "MUAC (cm)", "Arm Circumference"],
  triceps: ["triskin", "Triceps", "Triceps Skinfold", "Lipatan Kulit Triceps", "Trisep"],
  subscapular: ["subskin", "Subscapular", "Subscapular Skinfold", "Lipatan Kulit Subscapular", "Subskapular"],
  oedema: ["oedema", "edema", "Oedem", "Odema", "Edema Bilateral", "Bengkak", "Pitting Edema"],
  fileZWeightForAge: ["ZS BB/U", "Z-Score BB/U", "ZScore BB/U", "Z BB/U"],
  fileZLengthHeightForAge: ["ZS TB/U", "ZS PB/U", "ZS PB/U atau TB/U", "Z-Score TB/U", "Z-Score PB/U", "Z TB/U"],
  fileZWeightForLengthHeight: [
    "ZS BB/TB",
    "ZS BB/PB",
    "ZS BB/PB atau BB/TB",
    "Z-Score BB/TB",
    "Z-Score BB/PB",
    "Z BB/TB",
  ],
  fileZBmiForAge: ["ZS IMT/U", "Z-Score IMT/U", "Z IMT/U"],
  fileWeightForAge: ["BB/U", "Status BB/U"],
  fileLengthHeightForAge: ["TB/U", "PB/U", "PB/U atau TB/U", "Status TB/U", "Status PB/U"],
  fileWeightForLengthHeight: ["BB/TB", "BB/PB", "BB/PB atau BB/TB", "Status BB/TB", "Status BB/PB"],
  fileBmiForAge: ["IMT/U", "Status IMT/U"],
};

/** Roles that count as a measurement: without any of them there is nothing to do. */
export const MEASURES: readonly Role[] = ["weight", "lengthHeight", "head", "arm", "triceps", "subscapular"];

/** Roles whose cells hold numbers, by which the file's decimal mark is found. */
export const NUMERIC_ROLES: readonly Role[] = [
  ...MEASURES,
  "age",
  "ageDays",
  "ageMonths",
  "fileZWeightForAge",
  "fileZLengthHeightForAge",
  "fileZWeightForLengthHeight",
  "fileZBmiForAge",
];
