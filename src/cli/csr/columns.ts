import { CommandFailure } from "../failure.js";
import { OWN_SUFFIX } from "../io/free-names.js";
import { HeadingTable } from "../io/headings.js";

type Spellings<Role extends string> = Readonly<Record<Role, readonly string[]>>;

/** What a column of the needs can be to the command. */
export type NeedRole =
  | "id"
  | "programme"
  | "item"
  | "unit"
  | "required"
  | "available"
  | "unitCost"
  | "region"
  | "asOf"
  | "priority"
  | "deadline"
  | "people"
  | "months";

/** The same of the pledges. */
export type PledgeRole =
  | "id"
  | "donor"
  | "ownWorkersRegistered"
  | "kind"
  | "form"
  | "amountRp"
  | "item"
  | "quantity"
  | "unit"
  | "people"
  | "months"
  | "firstMonth"
  | "regions"
  | "programmes"
  | "items"
  | "needs"
  | "conditions"
  | "agreedOn"
  | "validFrom"
  | "validTo"
  | "status";

/** The same of allocations and of realisations. */
export type RecordRole =
  | "id"
  | "pledge"
  | "need"
  | "allocation"
  | "quantity"
  | "amountRp"
  | "on"
  | "document"
  | "receivedBy"
  | "condition"
  | "reportedBy";

const ITEM = ["item", "Barang", "Barang/Jasa", "Jenis Barang", "Nama Barang", "Kebutuhan", "goods"];
const UNIT = ["unit", "Satuan"];
const QUANTITY = ["quantity", "Jumlah", "Jumlah Barang", "Banyaknya", "Volume"];
const AMOUNT = ["amount", "amount_rp", "Nilai", "Nilai Rp", "Nilai (Rp)", "Jumlah Rupiah", "Rupiah", "Nilai Uang"];
const PEOPLE = ["people", "Orang", "Jumlah Orang", "Jiwa", "Jumlah Jiwa"];
const MONTHS = ["months", "Bulan", "Jumlah Bulan", "Lama (bulan)"];

/** The headings of a table of needs. */
export const NEEDS: Spellings<NeedRole> = {
  id: ["id", "need", "need_id", "ID Kebutuhan", "Kode Kebutuhan", "No. Kebutuhan"],
  programme: ["programme", "program"],
  item: [...ITEM, "Uraian"],
  unit: UNIT,
  required: ["required", "needed", "Dibutuhkan", "Jumlah Dibutuhkan", "Jumlah Kebutuhan", "Target"],
  available: ["available", "Tersedia", "Jumlah Tersedia", "Sudah Ada", "Yang Ada"],
  unitCost: ["unit_cost", "price", "Harga", "Harga Satuan", "Harga Satuan (Rp)"],
  region: ["region", "region_code", "Wilayah", "Kode Wilayah", "Kode Kecamatan", "Kode Desa", "Kode Kelurahan"],
  asOf: ["as_of", "counted_on", "Per Tanggal", "Tanggal Pendataan", "Tanggal Data"],
  priority: ["priority", "Prioritas", "Urutan Prioritas"],
  deadline: ["deadline", "Tenggat", "Batas Waktu", "Dibutuhkan Tanggal"],
  people: PEOPLE,
  months: MONTHS,
};

const PLEDGES: Spellings<PledgeRole> = {
  id: ["id", "pledge", "pledge_id", "ID Komitmen", "Kode Komitmen", "No. Komitmen"],
  donor: ["donor", "Donatur", "Perusahaan", "Nama Perusahaan", "Nama Donatur", "company"],
  ownWorkersRegistered: [
    "own_workers_registered",
    "Pekerja Sendiri Terdaftar",
    "Pekerja Terdaftar JKN",
    "Pekerja Sudah JKN",
  ],
  kind: ["donor_kind", "Jenis Donatur", "Jenis Perusahaan"],
  form: ["form", "Bentuk", "Bentuk Bantuan", "Jenis Bantuan"],
  amountRp: AMOUNT,
  item: ITEM,
  quantity: QUANTITY,
  unit: UNIT,
  people: PEOPLE,
  months: MONTHS,
  firstMonth: ["first_month", "Bulan Pertama", "Mulai Bulan"],
  regions: ["regions", "region", "Wilayah", "Kode Wilayah", "Wilayah Tujuan", "Untuk Wilayah"],
  programmes: ["programmes", "programme", "Program", "Untuk Program"],
  items: ["items", "Untuk Barang", "Barang Tujuan"],
  needs: ["needs", "need", "Untuk Kebutuhan", "ID Kebutuhan"],
  conditions: ["conditions", "Syarat", "Syarat Lain", "Ring"],
  agreedOn: ["agreed_on", "Tanggal Kesepakatan", "Tgl Kesepakatan", "Disepakati"],
  validFrom: ["valid_from", "Berlaku Mulai", "Mulai Berlaku"],
  validTo: ["valid_to", "Berlaku Sampai", "Berakhir"],
  status: ["status", "Status Komitmen"],
};

const RECORDS: Spellings<RecordRole> = {
  id: ["id", "ID Alokasi", "ID Realisasi"],
  pledge: ["pledge", "Komitmen", "ID Komitmen"],
  need: ["need", "Kebutuhan", "ID Kebutuhan"],
  allocation: ["allocation", "Alokasi", "Untuk Alokasi"],
  quantity: QUANTITY,
  amountRp: AMOUNT,
  on: ["on", "date", "decided_on", "Tanggal", "Tanggal Keputusan", "Tanggal Terima", "Diterima Tanggal"],
  document: ["document", "Dokumen", "No. BAST", "BAST", "Kuitansi"],
  receivedBy: ["received_by", "Penerima", "Diterima Oleh"],
  condition: ["condition", "Kondisi"],
  reportedBy: ["reported_by", "Pelapor", "Dilaporkan Oleh"],
};

/** The columns that the command appends, in their order. */
const RESULT_NAMES = [
  "gap_unit",
  "gap_before",
  "allocated",
  "gap_after_pledges",
  "gap_after_realisation",
  "cost_after_pledges",
  "from_pledges",
  "remarks",
  "issues",
] as const;

const OWN_NAMES: ReadonlySet<string> = new Set(RESULT_NAMES.flatMap((name) => [name, name + OWN_SUFFIX]));

export const needHeadings = (): HeadingTable<NeedRole> => new HeadingTable(NEEDS, OWN_NAMES);
export const pledgeHeadings = (): HeadingTable<PledgeRole> => new HeadingTable(PLEDGES);
export const recordHeadings = (): HeadingTable<RecordRole> => new HeadingTable(RECORDS);

/** Which column is what; the ones without which a table says nothing must be there. */
function mapped<Role extends string>(
  table: HeadingTable<Role>,
  headings: readonly string[],
  needed: readonly Role[],
  spellings: Spellings<Role>,
): ReadonlyMap<Role, number> {
  const columns = table.columnsOf(headings);
  for (const role of needed) {
    const known = spellings[role];
    if (!columns.has(role)) {
      throw new CommandFailure("columns.missing", { what: known.slice(0, 2).join(" / "), known: known.join(", ") });
    }
  }
  return columns;
}

export const mapNeeds = (headings: readonly string[]): ReadonlyMap<NeedRole, number> =>
  mapped(needHeadings(), headings, ["programme", "item", "required", "available", "region"], NEEDS);

export const mapPledges = (headings: readonly string[]): ReadonlyMap<PledgeRole, number> =>
  mapped(pledgeHeadings(), headings, ["donor"], PLEDGES);

export const mapAllocations = (headings: readonly string[]): ReadonlyMap<RecordRole, number> =>
  mapped(recordHeadings(), headings, ["pledge", "need", "on"], RECORDS);

export const mapRealisations = (headings: readonly string[]): ReadonlyMap<RecordRole, number> =>
  mapped(recordHeadings(), headings, ["allocation", "on"], RECORDS);
